//! Filling in a form: what an answer changes, and how little is worked out for it.

use std::sync::Arc;

use waymark_ask::engine::{Bad, Instance, Model, Refused, Seen, SeenKind, Stop, Surroundings};
use waymark_ask::xpath::Maths;
use waymark_ask::{site, xform};

/// A form with these nodes, rules and controls.
fn form(nodes: &str, rules: &str, body: &str) -> String {
    format!(
        r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>t</h:title><model>
<instance><data id="t">{nodes}</data></instance>{rules}</model></h:head><h:body>{body}</h:body></h:html>"#
    )
}

fn compiled(nodes: &str, rules: &str, body: &str) -> (Model, Vec<String>) {
    let (definition, _) = xform::read(&form(nodes, rules, body)).unwrap();
    let (model, problems) = Model::compile(definition);
    (model, problems.iter().map(ToString::to_string).collect())
}

fn around() -> Surroundings {
    Surroundings {
        now: 0,
        offset: 0,
        seed: 7,
        maths: Maths::STANDARD,
    }
}

fn begin(nodes: &str, rules: &str, body: &str) -> Instance {
    let (model, problems) = compiled(nodes, rules, body);
    assert!(problems.is_empty(), "{problems:?}");
    Instance::begin(Arc::new(model), around())
}

fn at(instance: &Instance, path: &str) -> Seen {
    let seen = instance.seen().into_iter().find(|seen| {
        seen.path == path && !matches!(seen.kind, SeenKind::FreeRepeat | SeenKind::TiedRepeat)
    });
    seen.unwrap_or_else(|| unreachable!("there is no {path}"))
}

fn answer(instance: &mut Instance, path: &str, value: &str) {
    let node = at(instance, path).node;
    instance.answer(node, value).unwrap();
}

const TWO: &str = r#"<input ref="/data/a"/><input ref="/data/b"/>"#;

#[test]
fn what_is_not_asked_is_blank_for_all_others_and_comes_back_as_it_was() {
    let rules = r#"<bind nodeset="/data/b" relevant="/data/a = 'yes'"/>
<bind nodeset="/data/c" calculate="concat('[', /data/b, ']')"/>"#;
    let mut it = begin("<a>yes</a><b/><c/>", rules, TWO);
    answer(&mut it, "/data/b", "words");
    assert_eq!(at(&it, "/data/c").value, "[words]");
    answer(&mut it, "/data/a", "no");
    assert!(!at(&it, "/data/b").relevant);
    assert_eq!(at(&it, "/data/c").value, "[]");
    answer(&mut it, "/data/a", "yes");
    assert_eq!(at(&it, "/data/c").value, "[words]");
}

#[test]
fn what_is_not_asked_cannot_be_answered() {
    let rules = r#"<bind nodeset="/data/b" relevant="false()"/>"#;
    let mut it = begin("<a/><b/>", rules, TWO);
    let node = at(&it, "/data/b").node;
    assert_eq!(it.answer(node, "x"), Err(Refused::NotRelevant));
    let node = at(&it, "/data/a").node;
    assert_eq!(it.answer(node, "x"), Ok(()));
}

#[test]
fn a_broken_rule_is_said_and_an_empty_answer_breaks_none() {
    let rules = r#"<bind nodeset="/data/a" type="int" constraint=". &lt; 10"/>"#;
    let mut it = begin("<a/><b/>", rules, TWO);
    assert_eq!(at(&it, "/data/a").bad, None);
    answer(&mut it, "/data/a", "12");
    assert_eq!(at(&it, "/data/a").bad, Some(Bad::Constraint));
    answer(&mut it, "/data/a", "");
    assert_eq!(at(&it, "/data/a").bad, None);
}

#[test]
fn a_circle_is_named_and_the_rest_works() {
    let rules = r#"<bind nodeset="/data/a" calculate="/data/b + 1"/>
<bind nodeset="/data/b" calculate="/data/a + 1"/><bind nodeset="/data/c" calculate="1 + 1"/>"#;
    let (model, problems) = compiled("<a/><b/><c/>", rules, "");
    let circle = problems.iter().find(|it| it.contains("circle")).unwrap();
    assert!(circle.contains("/data/a, /data/b."), "{circle}");
    let it = Instance::begin(Arc::new(model), around());
    assert_eq!(at(&it, "/data/c").value, "2");
}

#[test]
fn the_way_goes_past_what_is_not_asked_and_through_every_instance() {
    let rules = r#"<bind nodeset="/data/b" relevant="/data/a = 'yes'"/>"#;
    let body = r#"<input ref="/data/a"/><input ref="/data/b"/><group ref="/data/r"><label>Child</label>
<repeat nodeset="/data/r"><input ref="/data/r/n"/></repeat></group><input ref="/data/z"/>"#;
    let mut it = begin("<a/><b/><r><n/></r><z/>", rules, body);
    assert_eq!(stops(&it), "a n Child+1 z");
    answer(&mut it, "/data/a", "yes");
    let range = it
        .seen()
        .into_iter()
        .find(|seen| seen.kind == SeenKind::FreeRepeat);
    let range = range.unwrap();
    it.add(range.node, range.model).unwrap();
    assert_eq!(stops(&it), "a b n n Child+2 z");
}

fn stops(it: &Instance) -> String {
    let mut names = Vec::new();
    let mut cursor = it.first();
    while let Some(here) = cursor {
        names.push(match it.stop(&here) {
            Some(Stop::Question(card)) => card.name.clone(),
            Some(Stop::More(more)) => format!("{}+{}", more.label, more.count),
            None => "?".to_owned(),
        });
        cursor = it.next(&here);
    }
    names.join(" ")
}

/// A form of so many questions; each fifth hangs on the one before it, and all numbers are summed up.
fn long(count: usize) -> Instance {
    let (mut nodes, mut rules, mut body) = (String::new(), String::new(), String::new());
    for at in 0..count {
        nodes.push_str(&format!("<q{at}/>"));
        body.push_str(&format!(r#"<input ref="/data/q{at}"/>"#));
        if at % 5 == 4 {
            let before = at - 1;
            rules.push_str(&format!(
                r#"<bind nodeset="/data/q{at}" relevant="/data/q{before} = 'a'"/>"#
            ));
        }
    }
    begin(&nodes, &rules, &body)
}

#[test]
fn an_answer_costs_the_same_among_a_thousand_questions_as_among_forty() {
    let effort = |count: usize| {
        let mut it = long(count);
        answer(&mut it, "/data/q3", "a");
        it.effort()
    };
    assert_eq!(effort(40), 1);
    assert_eq!(effort(1000), 1);
}

#[test]
fn the_two_hundredth_instance_costs_what_the_tenth_did() {
    let rules = r#"<bind nodeset="/data/r/m" calculate="../n * 2"/>
<bind nodeset="/data/r/n" type="int" constraint=". &lt; 100"/>"#;
    let body = r#"<repeat nodeset="/data/r"><input ref="/data/r/n"/></repeat>"#;
    let mut it = begin("<r><n/><m/></r>", rules, body);
    let mut efforts = Vec::new();
    for count in 2..=200 {
        let range = it
            .seen()
            .into_iter()
            .find(|seen| seen.kind == SeenKind::FreeRepeat);
        let range = range.unwrap();
        it.add(range.node, range.model).unwrap();
        answer(&mut it, &format!("/data/r[{count}]/n"), "4");
        assert_eq!(at(&it, &format!("/data/r[{count}]/m")).value, "8");
        efforts.push(it.effort());
    }
    assert!(efforts.iter().all(|effort| *effort == 2), "{efforts:?}");
}

#[test]
fn a_compiled_form_is_read_as_it_was_and_a_damaged_one_is_refused() {
    let rules = r#"<bind nodeset="/data/b" relevant="/data/a = 'yes'"/>"#;
    let (model, _) = compiled("<a/><b/>", rules, TWO);
    let bytes = site::write(&model).unwrap();
    let again = site::read(&bytes).unwrap();
    assert_eq!(site::write(&again).unwrap(), bytes);
    for length in 0..bytes.len() {
        assert!(
            site::read(bytes.get(..length).unwrap()).is_err(),
            "{length}"
        );
    }
    // A changed byte may still be a form; what counts is that nothing stops the program.
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut damaged = bytes.clone();
            *damaged.get_mut(place).unwrap() ^= 1 << bit;
            if let Ok(model) = site::read(&damaged) {
                let it = Instance::begin(Arc::new(model), around());
                let _ = (it.seen().len(), stops_of_any(&it));
            }
        }
    }
}

/// How many stops there are, at most a hundred: a damaged form could go round.
fn stops_of_any(it: &Instance) -> usize {
    let mut cursor = it.first();
    let mut count = 0;
    while let Some(here) = cursor.filter(|_| count < 100) {
        count += 1;
        let _ = it.stop(&here).is_some();
        cursor = it.next(&here);
    }
    count
}

#[test]
fn a_missing_translation_is_read_in_another_language() {
    let itext = r#"<itext><translation lang="en" default="true()"><text id="a"><value>-</value></text></translation>
<translation lang="fr"><text id="a"><value>Bonjour</value></text></translation></itext>"#;
    let body = r#"<input ref="/data/a"><label ref="jr:itext('a')"/></input>"#;
    let it = begin("<a/>", itext, body);
    let first = it.first().and_then(|here| it.stop(&here));
    assert!(matches!(first, Some(Stop::Question(card)) if card.label == "Bonjour"));
    assert_eq!(at(&it, "/data/a").label, "-");
}
