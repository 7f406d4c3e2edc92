//! Lists beside a form in three kinds of file: the same choices, whichever of them holds the list.

use std::sync::Arc;

use waymark_ask::engine::{Instance, Model, Stop, Surroundings};
use waymark_ask::xpath::Maths;
use waymark_workbook::{Form, fill, is_list, is_named, read, read_list};

const CSV: &str = "name,label,beds\na,Akka,3\nb,\"Bira, upper\",12.50\n";
const XML: &str = "<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<root>
  <item><name>a</name><label>Akka</label><beds>3</beds></item>
  <item><name>b</name><label>Bira, upper</label><beds>12.50</beds></item>
</root>";
const GEOJSON: &str = r#"{ "features": [
  { "type": "Feature", "id": "a", "geometry": { "type": "Point", "coordinates": [3.1, 4.2] },
    "properties": { "title": "Akka", "beds": 3, "tags": ["x", {"y": [1]}], "two words": 1 } },
  { "type": "Feature", "geometry": null, "properties": { "id": "b", "title": "Bira,\u0020upper", "beds": 12.50, "note": null } }
], "type": "FeatureCollection", "crs": { "type": "name" } }"#;

/// A form that asks from a list in this file, and looks something up in it.
fn form(file: &str, value: &str) -> Form {
    let stem = file.split('.').next().unwrap();
    let table = format!(
        "type,name,label,calculation\nselect_one_from_file {file},where,Where?,\n\
         calculate,beds,,instance('{stem}')/root/item[{value} = ${{where}}]/beds\n"
    );
    read(table.as_bytes(), "form").unwrap()
}

/// Values and words of what is offered, and what is looked up for the second.
fn offered(file: &str, list: &str, value: &str) -> (Vec<(String, String)>, String) {
    let mut form = form(file, value);
    assert!(is_named(&form.definition, file), "{file}");
    let list = read_list(file, list.as_bytes().to_vec()).unwrap();
    assert_eq!(list.items(), 2, "{file}");
    fill(&mut form.definition, &[list]);
    let (model, problems) = Model::compile(form.definition);
    assert!(problems.is_empty(), "{file}: {problems:?}");
    let around = Surroundings {
        now: 0,
        offset: 0,
        seed: 1,
        maths: Maths::STANDARD,
    };
    let mut instance = Instance::begin(Arc::new(model), around);
    let Some(Stop::Question(card)) = instance.stop(&instance.first().unwrap()) else {
        panic!("{file}: no question");
    };
    let choices = card.choices.iter();
    let choices = choices.map(|it| (it.value.clone(), it.label.clone()));
    instance.answer(card.node, "b").unwrap();
    let seen = instance.seen();
    let beds = seen.iter().find(|node| node.path.ends_with("/beds"));
    (choices.collect(), beds.unwrap().value.clone())
}

#[test]
fn the_same_list_offers_the_same_choices_from_each_kind_of_file() {
    let expected = [("a", "Akka"), ("b", "Bira, upper")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    for (file, list, value) in [
        ("clinics.csv", CSV, "name"),
        ("clinics.xml", XML, "name"),
        ("clinics.geojson", GEOJSON, "id"),
    ] {
        let (choices, beds) = offered(file, list, value);
        assert_eq!(choices, expected, "{file}");
        assert_eq!(beds, "12.50", "{file}");
    }
}

#[test]
fn what_is_left_out_of_geojson_is_said_and_of_the_others_nothing_is() {
    let list = read_list("clinics.geojson", GEOJSON.as_bytes().to_vec()).unwrap();
    let said: Vec<(&str, bool)> = list
        .notices()
        .iter()
        .map(|it| (it.code, it.sentence.contains(" 1 ")))
        .collect();
    assert_eq!(
        said,
        [
            ("geometry-left-out", true),
            ("property-left-out", true),
            ("property-left-out", true)
        ]
    );
    let place = list.notices()[0].place.clone();
    assert_eq!((place.sheet.as_str(), place.row), ("clinics.geojson", 0));
    for (file, list) in [("clinics.csv", CSV), ("clinics.xml", XML)] {
        let list = read_list(file, list.as_bytes().to_vec()).unwrap();
        assert!(list.notices().is_empty(), "{file}");
    }
}

#[test]
fn a_features_own_id_goes_before_a_property_and_of_two_values_the_later_holds() {
    let list = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"geometry":null,
        "properties":{"id":"b","title":"A","title":"B","note":null}}]}"#;
    let mut form = form("x.geojson", "id");
    let list = read_list("x.geojson", list.as_bytes().to_vec()).unwrap();
    fill(&mut form.definition, &[list]);
    let tree = &form.definition.secondary[0].tree;
    let item = tree.elements(tree.root().unwrap()).next().unwrap();
    let said: Vec<(String, String)> = tree
        .elements(item)
        .map(|it| (tree.name(it).written(), tree.value(it).into_owned()))
        .collect();
    let expected = [("id", "7"), ("title", "B"), ("note", "")];
    assert_eq!(said, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

/// The code and the line of a refusal.
fn check_refused(file: &str, list: &str, code: &str, line: usize) {
    let problem = read_list(file, list.as_bytes().to_vec()).unwrap_err();
    assert_eq!((problem.code, problem.place.row), (code, line), "{list}");
    assert_eq!(problem.place.sheet, file);
}

#[test]
fn a_damaged_list_is_refused_at_its_line() {
    check_refused("a.xml", "<root>\n<item>\n</root>", "list-damaged", 3);
    check_refused("a.xml", "", "list-damaged", 1);
    check_refused(
        "a.xml",
        "<!DOCTYPE r [<!ENTITY a \"b\">]><r/>",
        "list-damaged",
        0,
    );
    let features = "{\"type\":\"FeatureCollection\",\n\"features\":[";
    check_refused("a.geojson", features, "list-damaged", 2);
    for end in ["]", "]} x", "{]}", "{\"type\":\"Point\"}]}", "7]}", "[]]}"] {
        check_refused("a.geojson", &format!("{features}{end}"), "list-damaged", 2);
    }
    check_refused(
        "a.geojson",
        "{\"type\":\"Feature\",\"features\":[]}",
        "list-damaged",
        1,
    );
    check_refused(
        "a.geojson",
        "{\"type\":\"FeatureCollection\"}",
        "list-damaged",
        1,
    );
    let deep = format!("{{\"x\":{}", "[".repeat(100_000));
    check_refused("a.geojson", &deep, "list-damaged", 1);
    // The control: the same without what is wrong.
    let whole = read_list("a.geojson", format!("{features}]}}").into_bytes());
    assert_eq!(whole.unwrap().items(), 0);
}

#[test]
fn texts_of_json_are_read_with_their_escapes() {
    for (written, expected) in [
        (r#""a\"\\\/b""#, "a\"\\/b"),
        (r#""\u0645\ud83d\ude00""#, "م😀"),
        (r#""\ud83dx""#, "\u{FFFD}x"),
        ("true", "true"),
        ("-1.50e3", "-1.50e3"),
    ] {
        let list = format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":{written}}}]}}"#
        );
        let mut form = form("x.geojson", "id");
        let list = read_list("x.geojson", list.into_bytes()).unwrap();
        fill(&mut form.definition, &[list]);
        let tree = &form.definition.secondary[0].tree;
        assert_eq!(tree.value(tree.root().unwrap()), expected, "{written}");
    }
    for wrong in ["\"a", r#""\x""#, r#""\u12""#, "-inf", "+1", "nul", "1.2.3"] {
        let list = format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","id":{wrong}}}]}}"#
        );
        check_refused("x.geojson", &list, "list-damaged", 1);
    }
}

#[test]
fn xml_without_items_says_so() {
    for (list, items) in [
        ("<root><row><name>a</name></row></root>", 0),
        ("<towns><item/></towns>", 0),
        ("<root><item/></root>", 1),
    ] {
        let list = read_list("a.xml", list.as_bytes().to_vec()).unwrap();
        assert_eq!(list.items(), items);
        assert_eq!(list.notices().is_empty(), items > 0);
    }
}

#[test]
fn lists_are_known_by_the_ending_of_their_name() {
    for (name, is) in [
        ("a.csv", true),
        ("A.XML", true),
        ("a.geojson", true),
        ("a.json", false),
        ("a.png", false),
        ("csv", false),
    ] {
        assert_eq!(is_list(name), is, "{name}");
    }
}
