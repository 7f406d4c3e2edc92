//! The JSON file and its schema: every file is accepted, and what must never be in one is refused.

use crate::common;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use common::{Asked, every_kind, fourteen, north, release, terms};
use serde_json::{Value, json};
use waymark_count::{Class, Release, Standing};
use waymark_share::{Cell, SCHEMA, SCHEMA_ID};
use waymark_words::Locale;

/// The schema as boon understands it, after its own look at it.
struct Judge(Schemas, SchemaIndex);

impl Judge {
    fn new() -> Self {
        let schema: Value = serde_json::from_str(SCHEMA).unwrap();
        assert_eq!(schema["$id"], SCHEMA_ID);
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.set_default_draft(Draft::V2020_12);
        compiler.add_resource(SCHEMA_ID, schema).unwrap();
        let index = compiler.compile(SCHEMA_ID, &mut schemas).unwrap();
        Self(schemas, index)
    }

    fn accepts(&self, document: &Value) -> bool {
        self.0.validate(document, self.1).is_ok()
    }
}

fn document(release: &Release, locale: Locale) -> Value {
    serde_json::from_str(&waymark_share::json(release, locale)).unwrap()
}

fn live() -> Release {
    let mut terms = terms();
    terms.standing = Standing::Live;
    let answers: &[(&str, &str, usize)] = &[("yes", "Yes", 400), ("no", "No", 200)];
    release(
        &[Asked {
            id: "Q",
            title: "Q",
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &terms,
    )
}

#[test]
fn every_file_in_every_language_keeps_to_the_schema() {
    let judge = Judge::new();
    for release in [north(), fourteen(), every_kind(), live()] {
        for locale in Locale::offered() {
            let document = document(&release, locale);
            let fault = judge.0.validate(&document, judge.1).err();
            assert!(fault.is_none(), "{}: {}", locale.tag(), fault.unwrap());
        }
    }
}

/// A file that is right but for one place is refused.
fn check_refused(judge: &Judge, what: &str, spoil: impl FnOnce(&mut Value)) {
    let mut document = document(&north(), Locale::En);
    assert!(judge.accepts(&document), "the control");
    spoil(&mut document);
    assert!(!judge.accepts(&document), "{what} was accepted");
}

#[test]
fn what_must_never_be_in_a_file_is_refused() {
    let judge = Judge::new();
    let share = |document: &mut Value| document["figures"][1]["statement"].take();
    check_refused(&judge, "a count of people", |d| {
        d["figures"][1]["statement"]["people"] = json!(11);
    });
    check_refused(&judge, "a percent beside fewer than", |d| {
        let few = &mut d["figures"][0]["statement"];
        assert_eq!(few["kind"], "few");
        few["percent"] = json!(10);
    });
    check_refused(&judge, "a percent over a hundred", |d| {
        d["figures"][1]["statement"]["percent"] = json!(101);
    });
    check_refused(&judge, "half a percent", |d| {
        d["figures"][1]["statement"]["percent"] = json!(74.5);
    });
    check_refused(&judge, "a kind nobody says", |d| {
        d["figures"][1]["statement"]["kind"] = json!("count");
    });
    check_refused(&judge, "no statement", |d| drop(share(d)));
    check_refused(&judge, "an exact base", |d| {
        d["tables"][0]["answered"] = json!({ "least": 22, "most": 22, "words": "22" });
    });
    check_refused(&judge, "a band of ours with a foreign end", |d| {
        d["round"]["took_part"]["most"] = json!(24);
    });
    check_refused(&judge, "a band without its upper end", |d| {
        drop(
            d["round"]["took_part"]
                .as_object_mut()
                .unwrap()
                .remove("most"),
        );
    });
    check_refused(&judge, "a smallest group under ten", |d| {
        d["rules"]["smallest_group"] = json!(9);
    });
    check_refused(&judge, "a time", |d| {
        d["round"]["date"] = json!("2026-01-01")
    });
    check_refused(&judge, "one woman's answers", |d| {
        d["records"] = json!([{}])
    });
    check_refused(&judge, "a practice file without its notice", |d| {
        drop(d.as_object_mut().unwrap().remove("notice"));
    });
    for key in ["scope", "does_not_tell", "rules", "fingerprints", "round"] {
        check_refused(&judge, key, |d| {
            assert!(d.as_object_mut().unwrap().remove(key).is_some());
        });
    }
}

#[test]
fn the_file_says_what_it_is() {
    let d = document(&north(), Locale::En);
    assert_eq!(d["schema"], SCHEMA_ID);
    assert_eq!(d["standing"], "practice");
    assert_eq!(d["fingerprints"]["plan"], "03".repeat(32));
    assert_eq!(d["fingerprints"]["release"], north().hash().to_string());
    assert_eq!(d["round"]["round"], "First round");
    assert_eq!(
        d["round"]["took_part"],
        json!({ "least": 20, "most": 29, "words": "20 to 29" })
    );
    assert_eq!(document(&north(), Locale::Ar)["direction"], "rtl");
    assert_eq!(
        document(&live(), Locale::En)["round"]["took_part"],
        json!({ "least": 500, "words": "500 or more" })
    );
}

#[test]
fn every_statement_is_as_it_is_shown() {
    let d = document(&north(), Locale::En);
    let figure = |id: &str| {
        let figures = d["figures"].as_array().unwrap();
        figures.iter().find(|one| one["id"] == id).unwrap()
    };
    assert_eq!(
        figure("I-12")["statement"],
        json!({ "kind": "share", "percent": 75, "words": "most: about 6 to 7 in 10" })
    );
    assert_eq!(
        figure("I-14")["statement"],
        json!({ "kind": "few", "below": 5, "words": "fewer than 5, maybe none" })
    );
    assert_eq!(
        figure("I-22")["statement"],
        json!({ "kind": "median", "answer": "3", "words": "the middle answer is: 3" })
    );
    assert_eq!(figure("I-23")["answered"]["most"], 14);
    let every = document(&every_kind(), Locale::En);
    let kinds: std::collections::BTreeSet<&str> = every["tables"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|table| table["answers"].as_array().unwrap())
        .map(|answer| answer["statement"]["kind"].as_str().unwrap())
        .collect();
    println!("kinds in one file: {kinds:?}");
    for kind in ["share", "few", "more-than-half", "withheld", "too-few"] {
        assert!(kinds.contains(kind), "{kind} is not in {kinds:?}");
    }
}

#[test]
fn the_schema_and_the_codebook_know_the_same_kinds_of_statement() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let ways = schema["$defs"]["statement"]["oneOf"].as_array().unwrap();
    let mut known: Vec<&str> = Vec::new();
    for way in ways {
        let kind = &way["properties"]["kind"];
        known.extend(kind["const"].as_str());
        let several = kind["enum"].as_array().into_iter().flatten();
        known.extend(several.map(|one| one.as_str().unwrap()));
    }
    known.sort_unstable();
    let sheets = waymark_share::sheets(&north(), Locale::En);
    let mut explained: Vec<&str> = Vec::new();
    for row in sheets[3].rows() {
        if let [Cell::Text(part), Cell::Text(name), ..] = row.as_slice()
            && part == "kind of statement"
        {
            explained.push(name);
        }
    }
    explained.sort_unstable();
    assert_eq!(known, explained);
    assert_eq!(known.len(), 7);
}

#[test]
fn the_same_release_gives_the_same_file() {
    let once = waymark_share::json(&every_kind(), Locale::Ar);
    assert_eq!(once, waymark_share::json(&every_kind(), Locale::Ar));
}
