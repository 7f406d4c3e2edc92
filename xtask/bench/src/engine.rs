//! How long one answer takes natively: in a form of 40 and of 1,000 questions, in the 10th instance of a repeat and in the 200th, and
//! in a real household survey, where the folder of cases is known.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark of forms that are right"
)]

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use waymark_ask::engine::{Instance, Model, SeenKind, Surroundings};
use waymark_ask::tree::NodeId;
use waymark_ask::xform;
use waymark_ask::xpath::Maths;

/// The same clock and chance each time.
const AROUND: Surroundings = Surroundings {
    now: 0,
    offset: 0,
    seed: 7,
    maths: Maths::STANDARD,
};

fn begun(nodes: &str, rules: &str, body: &str) -> Instance {
    let form = format!(
        r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>t</h:title><model>
<instance><data id="t">{nodes}</data></instance>{rules}</model></h:head><h:body>{body}</h:body></h:html>"#
    );
    let (definition, _) = xform::read(&form).unwrap();
    let (model, problems) = Model::compile(definition);
    assert!(problems.is_empty(), "{problems:?}");
    Instance::begin(Arc::new(model), AROUND)
}

fn place(instance: &Instance, path: &str) -> NodeId {
    let seen = instance.seen();
    let here = seen.iter().find(|seen| seen.path == path).unwrap();
    here.node
}

/// Of every five questions one is asked only if the one before is answered with yes, and one is worked out.
fn long(count: usize) -> Instance {
    let (mut nodes, mut rules, mut body) = (String::new(), String::new(), String::new());
    for question in 0..count {
        nodes += &format!("<q{question}/>");
        let before = question.saturating_sub(1);
        match question % 5 {
            1 => {
                rules += &format!(
                    r#"<bind nodeset="/data/q{question}" relevant="/data/q{before} = 'yes'"/>"#
                );
            }
            2 => {
                rules += &format!(
                    r#"<bind nodeset="/data/q{question}" calculate="concat(/data/q{before}, '!')"/>"#
                );
                continue;
            }
            _ => {}
        }
        body += &format!(r#"<input ref="/data/q{question}"/>"#);
    }
    begun(&nodes, &rules, &body)
}

/// A repeat of so many instances, in each a number is worked out from its answer.
fn repeated(count: usize) -> Instance {
    let rules = r#"<bind nodeset="/data/r/m" calculate="../n * 2"/>
<bind nodeset="/data/r/n" type="int" constraint=". &lt; 100"/>"#;
    let body = r#"<repeat nodeset="/data/r"><input ref="/data/r/n"/></repeat>"#;
    let mut instance = begun("<r><n/><m/></r>", rules, body);
    for _ in 1..count {
        let seen = instance.seen();
        let range = seen.iter().find(|seen| seen.kind == SeenKind::FreeRepeat);
        let (node, model) = range.map(|range| (range.node, range.model)).unwrap();
        instance.add(node, model).unwrap();
    }
    instance
}

/// Answers one question with this and that by turns, so that something changes each time.
fn answers(criterion: &mut Criterion, name: &str, mut instance: Instance, path: &str) {
    let node = place(&instance, path);
    let mut turn = false;
    criterion.bench_function(name, |bencher| {
        bencher.iter(|| {
            turn = !turn;
            let value = if turn { "yes" } else { "no" };
            instance.answer(node, black_box(value)).unwrap();
        });
    });
}

fn numbers(criterion: &mut Criterion, name: &str, mut instance: Instance, path: &str) {
    let node = place(&instance, path);
    let mut number = 0;
    criterion.bench_function(name, |bencher| {
        bencher.iter(|| {
            number = (number + 1) % 100;
            instance
                .answer(node, black_box(&number.to_string()))
                .unwrap();
        });
    });
}

/// The household survey of the cases: four languages, cascading lists, a repeat for each person.
const HOUSEHOLD: &str =
    "forms/xform/unhcr-americas-surveyDesigner__household_survey_americas.pyxform-4.5.0.xml";
/// Its first choice; other lists hang on it.
const FIRST_CHOICE: &str = "/data/group_intro/Bureau";

fn household(criterion: &mut Criterion) {
    let Some(cases) = std::env::var_os("WAYMARK_DATA") else {
        println!("no household survey: set WAYMARK_DATA to the folder that holds forms/xform");
        return;
    };
    let form = std::fs::read_to_string(std::path::Path::new(&cases).join(HOUSEHOLD)).unwrap();
    let (definition, _) = xform::read(&form).unwrap();
    criterion.bench_function("the household survey compiled", |bencher| {
        bencher.iter(|| Model::compile(black_box(definition.clone())));
    });
    // Its list in a file is not among the cases: what hangs on it stays empty.
    let (model, _) = Model::compile(definition);
    let mut instance = Instance::begin(Arc::new(model), AROUND);
    let node = place(&instance, FIRST_CHOICE);
    let names: Vec<String> = instance
        .choices(node)
        .into_iter()
        .map(|it| it.value)
        .collect();
    assert!(names.len() > 1, "{FIRST_CHOICE} is no choice");
    let mut turn = names.iter().cycle();
    criterion.bench_function("one answer of the household survey", |bencher| {
        bencher.iter(|| {
            instance
                .answer(node, black_box(turn.next().unwrap()))
                .unwrap()
        });
    });
}

fn all(criterion: &mut Criterion) {
    answers(criterion, "one answer of 40", long(40), "/data/q20");
    answers(criterion, "one answer of 1,000", long(1_000), "/data/q500");
    numbers(
        criterion,
        "in the 10th instance",
        repeated(200),
        "/data/r[10]/n",
    );
    numbers(
        criterion,
        "in the 200th instance",
        repeated(200),
        "/data/r[200]/n",
    );
    household(criterion);
}

criterion_group!(engine, all);
criterion_main!(engine);
