//! What forms become: paths, lists, texts, values set, and the answers' tree.

use crate::workbooks;

use waymark_ask::definition::{Choices, Control, Definition, Part};
use waymark_ask::tree::{NodeId, Tree};
use workbooks::{form, refused, survey, words};

fn taken(columns: &str, rows: &[&str]) -> Definition {
    let (definition, problems) = survey(columns, rows);
    assert_eq!(refused(&problems), Vec::<String>::new(), "{rows:?}");
    definition
}

/// The rule that a node's bind holds, spaces evened out.
fn relevant(definition: &Definition, node: &str) -> String {
    let bind = definition
        .binds
        .iter()
        .find(|bind| bind.nodeset == node)
        .expect(node);
    let text = bind.relevant.as_ref().map_or("", |source| &source.text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_reference_becomes_the_path_to_its_question() {
    let definition = taken(
        "type~name~label~relevant",
        &[
            "text~a~A~",
            "begin_group~g~~${a}",
            "text~b~B~${a} and ${b}",
            "end_group~~~",
            "begin_repeat~r~R~${a} and ${c}",
            "text~c~C~${a} and ${d}",
            "begin_group~h~~",
            "text~d~D~${c} and instance('towns')/root/item[name = ${c}]/kind",
            "end_group~~~",
            "begin_repeat~s~S~",
            "text~e~E~${c} and ${d} and ${e}",
            "end_repeat~~~",
            "end_repeat~~~",
            "text~f~F~${last-saved#f} and indexed-repeat(${c}, ${r}, ${a})",
        ],
    );
    for (node, expected) in [
        ("/data/g", "/data/a"),
        ("/data/g/b", "/data/a and /data/g/b"),
        // A repeat stands outside itself.
        ("/data/r", "/data/a and /data/r/c"),
        ("/data/r/c", "/data/a and ../h/d"),
        (
            "/data/r/h/d",
            "../../c and instance('towns')/root/item[name = current()/../../c ]/kind",
        ),
        ("/data/r/s/e", "../../c and ../../h/d and ../e"),
        (
            "/data/f",
            "instance('__last-saved')/data/f and indexed-repeat( /data/r/c , /data/r , /data/a )",
        ),
    ] {
        assert_eq!(relevant(&definition, node), expected, "{node}");
    }
    assert!(
        definition
            .secondary
            .iter()
            .any(|it| it.id == "__last-saved")
    );
}

fn itemset(definition: &Definition, name: &str) -> String {
    fn find<'a>(controls: &'a [Control], name: &str) -> Option<&'a Choices> {
        controls.iter().find_map(|control| match control {
            Control::Question(question) => question
                .reference
                .ends_with(name)
                .then_some(&question.choices),
            Control::Group(group) => find(&group.children, name),
            Control::Repeat(repeat) => find(&repeat.children, name),
        })
    }
    match find(&definition.body, name) {
        Some(Choices::Itemset(set)) => {
            let label = set.label.as_ref().map(words).unwrap_or_default();
            format!("{} {} {label}", set.nodeset.text, set.value)
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn choices_come_from_lists_files_and_repeats() {
    let definition = taken(
        "type~name~label~choice_filter~parameters",
        &[
            "text~k~K~~",
            "select_one towns~a~A~~",
            "select_one towns~b~B~kind=${k}~randomize=true seed=${k}",
            "select_one_from_file x.csv~c~C~~value=id",
            "select_multiple_from_file x.geojson~d~D~~",
            "begin_repeat~r~R~~",
            "text~who~W~~",
            "select_one towns~e~E~kind=${who}~",
            "end_repeat~~~~",
            "select_one ${who}~f~F~~",
        ]
        .map(|row| row.replace("x.geojson", "y.geojson"))
        .each_ref()
        .map(String::as_str),
    );
    for (name, expected) in [
        ("/a", "instance('towns')/root/item name label"),
        (
            "/b",
            "randomize(instance('towns')/root/item[kind= /data/k ], /data/k) name label",
        ),
        ("/c", "instance('x')/root/item id label"),
        ("/d", "instance('y')/root/item id title"),
        (
            "/e",
            "instance('towns')/root/item[kind= current()/../who ] name label",
        ),
        ("/f", "/data/r[./who != ''] who who"),
    ] {
        assert_eq!(itemset(&definition, name), expected, "{name}");
    }
    let files: Vec<_> = definition
        .secondary
        .iter()
        .map(|it| (it.id.as_str(), it.file.as_str()))
        .collect();
    assert_eq!(
        files,
        [
            ("x", "jr://file-csv/x.csv"),
            ("y", "jr://file/y.geojson"),
            ("towns", ""),
            ("other_towns", ""),
        ]
    );
}

#[test]
fn or_other_adds_a_choice_and_a_question() {
    let definition = taken("type~name~label", &["select_one towns or_other~a~A"]);
    assert_eq!(
        relevant(&definition, "/data/a_other"),
        "selected(../a, 'other')"
    );
    let towns = definition
        .secondary
        .iter()
        .find(|it| it.id == "towns")
        .unwrap();
    assert_eq!(
        towns.tree.value(NodeId::DOCUMENT),
        "aAdenbigbBasrasmallotherOther"
    );
}

/// Every form of an entry in each language.
fn entry(definition: &Definition, id: &str) -> Vec<String> {
    let said = |parts: &[Part]| match parts {
        [Part::Said(words)] => words.clone(),
        other => format!("{other:?}"),
    };
    let versions = definition.texts.entries.get(id).expect(id);
    definition
        .texts
        .languages
        .iter()
        .zip(versions)
        .flat_map(|(language, entry)| {
            let forms = entry
                .as_ref()
                .map_or(&[][..], |entry| entry.forms.as_slice());
            forms
                .iter()
                .map(move |(form, parts)| format!("{language} {form}: {}", said(parts)))
        })
        .collect()
}

#[test]
fn words_are_kept_by_language() {
    let (definition, problems) = form(
        "| survey |
         | | type | name | label | label::Arabic (ar) | hint::Arabic (ar) | audio::Arabic (ar) | guidance_hint |
         | | text | a | Town | مدينة | | a.mp3 | |
         | | text | b | | نعم | لا | | why |
         | settings |
         | | default_language |
         | | English (en) |",
    );
    assert_eq!(refused(&problems), Vec::<String>::new());
    assert_eq!(definition.texts.languages, ["English (en)", "Arabic (ar)"]);
    for (id, expected) in [
        (
            "/data/a:label",
            vec![
                "English (en) : Town",
                "Arabic (ar) : مدينة",
                "Arabic (ar) audio: jr://audio/a.mp3",
            ],
        ),
        (
            "/data/b:label",
            vec!["English (en) : -", "Arabic (ar) : نعم"],
        ),
        (
            "/data/b:hint",
            vec![
                "English (en) guidance: why",
                "English (en) : -",
                "Arabic (ar) : لا",
                "Arabic (ar) guidance: -",
            ],
        ),
    ] {
        assert_eq!(entry(&definition, id), expected, "{id}");
    }
    let plain = taken("type~name~label", &["text~a~A"]);
    assert_eq!(plain.texts.languages, Vec::<String>::new());
}

#[test]
fn defaults_and_triggers_become_values_that_are_set() {
    let definition = taken(
        "type~name~label~default~calculation~trigger",
        &[
            "text~a~A~fixed~~",
            "date~b~B~2026-01-15~~",
            "date~c~C~today()~~",
            "begin_repeat~r~R~~~",
            "text~d~D~${a}~~",
            "end_repeat~~~~~",
            "dateTime~e~~~now()~${a}",
        ],
    );
    let set: Vec<String> = definition
        .actions
        .iter()
        .map(|it| {
            let value = it.value.as_ref().map_or("", |source| source.text.trim());
            format!(
                "{} {} {value} {}",
                it.events.join(" "),
                it.target,
                it.within
            )
        })
        .collect();
    assert_eq!(
        set,
        [
            "odk-instance-first-load /data/c today() ",
            "odk-instance-first-load /data/r/d /data/a ",
            "odk-new-repeat /data/r/d /data/a /data/r",
            "xforms-value-changed /data/e now() /data/a",
        ]
    );
    let answers = tree(&definition.primary, definition.primary.root().unwrap());
    assert_eq!(
        answers,
        "data id(a=fixed b=2026-01-15 c r jr:template(d) r(d) e meta(instanceID))"
    );
}

/// A tree in one line.
fn tree(tree_of: &Tree, node: NodeId) -> String {
    let attributes: Vec<String> = tree_of
        .attributes(node)
        .map(|it| format!(" {}", tree_of.name(it).written()))
        .collect();
    let children: Vec<String> = tree_of
        .elements(node)
        .map(|child| tree(tree_of, child))
        .collect();
    let name = format!("{}{}", tree_of.name(node).written(), attributes.concat());
    match (children.as_slice(), tree_of.value(node).as_ref()) {
        ([], "") => name,
        ([], value) => format!("{name}={value}"),
        (children, _) => format!("{name}({})", children.join(" ")),
    }
}

#[test]
fn headings_have_other_names() {
    let (definition, problems) = form(
        "| survey |
         | | Command | Tag | Caption::English (en) | Read Only | bind:relevant | Constraint Message | constraint | required |
         | | text | a | A | yes | 1 = 1 | no | . != 'x' | TRUE |",
    );
    assert_eq!(refused(&problems), Vec::<String>::new());
    let bind = &definition.binds[0];
    assert_eq!(bind.readonly.as_ref().unwrap().text, "true()");
    assert_eq!(bind.required.as_ref().unwrap().text, "true()");
    assert_eq!(
        bind.constraint.as_ref().unwrap().place.to_string(),
        "survey!G2"
    );
    assert_eq!(bind.kind, "string");
    let doubled =
        "| survey |\n| | type | name | label::en | bind:relevant |\n| | text | a | A | 1 |";
    assert!(
        form(doubled).0.binds[0].relevant.is_none(),
        "two colons once mean two everywhere"
    );
}

#[test]
fn counts_of_repeats_are_nodes_unless_they_are_one_already() {
    let columns = "type~name~label~repeat_count";
    for (count, expected) in [
        ("${n}", "/data/n"),
        ("${n} + 1", "/data/r_count"),
        ("3", "/data/r_count"),
    ] {
        let row = format!("begin_repeat~r~R~{count}");
        let definition = taken(
            columns,
            &["integer~n~N~", &row, "text~a~A~", "end_repeat~~~"],
        );
        let repeat = definition.body.iter().find_map(|control| match control {
            Control::Repeat(repeat) => repeat.count.as_ref(),
            _ => None,
        });
        assert_eq!(repeat.unwrap().text.trim(), expected, "{count}");
    }
}

#[test]
fn a_loop_asks_once_for_each_choice() {
    let definition = taken(
        "type~name~label~relevant",
        &[
            "begin loop over towns~l~L~",
            "text~q~In %(label)s (%(name)s)?~",
            "end loop~~~",
        ],
    );
    let answers = tree(&definition.primary, definition.primary.root().unwrap());
    assert_eq!(answers, "data id(l(a(q) b(q)) meta(instanceID))");
    let Some(Control::Group(looped)) = definition.body.first() else {
        panic!("{:?}", definition.body);
    };
    let said: Vec<String> = looped
        .children
        .iter()
        .map(|town| match town {
            Control::Group(town) => match town.children.as_slice() {
                [Control::Question(question)] => question.label.as_ref().map(words).unwrap(),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        said,
        ["[Said(\"In Aden (a)?\")]", "[Said(\"In Basra (b)?\")]"]
    );
    let (_, problems) = survey(
        "type~name~label",
        &[
            "begin loop over towns~l~L",
            "begin_repeat~r~R",
            "text~q~Q",
            "end_repeat~~",
            "end loop~~",
        ],
    );
    assert_eq!(refused(&problems), ["repeat-twice survey!B3"]);
    let (_, problems) = survey(
        "type~name~label",
        &["begin loop over cities~l~L", "end loop~~"],
    );
    assert_eq!(refused(&problems), ["list-unknown survey!A2"]);
}
