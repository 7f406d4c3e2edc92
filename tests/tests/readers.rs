//! Every table that leaves is opened by the programs of others, which read in it what the release says.

#[path = "../../crates/share/tests/common/mod.rs"]
mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use waymark_count::{Band, Release, Statement};
use waymark_share::{Kind, file};
use waymark_tests::driven::Scratch;
use waymark_words::Locale;

/// Names that `readers_accept.py` knows.
const FILES: &[(Kind, &str)] = &[
    (Kind::Json, "release.json"),
    (Kind::Schema, "release.schema.json"),
    (Kind::Csv, "comma.csv"),
    (Kind::CsvSemicolon, "semicolon.csv"),
    (Kind::Tab, "tab.tsv"),
    (Kind::Hxl, "hxl.csv"),
    (Kind::Workbook, "book.xlsx"),
];

#[test]
fn the_readers_of_others_accept_every_file() {
    let python = xtask::setup::readers_python();
    if !python.is_file() {
        println!("no readers in target/readers, which `cargo xtask test` sets up: not asked");
        return;
    }
    let scratch = Scratch::new("readers");
    let releases = [
        ("north", common::north()),
        ("every-kind", common::every_kind()),
        ("fourteen", common::fourteen()),
    ];
    for (name, release) in &releases {
        for locale in Locale::offered() {
            let folder = scratch.path().join(format!("{name}-{}", locale.tag()));
            fs::create_dir_all(&folder).expect("a folder");
            write(release, locale, &folder);
        }
    }
    let judge = xtask::place::root().join("tests/conformance/readers_accept.py");
    let said = Command::new(python)
        .arg("-B")
        .args([judge.as_path(), scratch.path()])
        .output()
        .expect("python runs");
    println!("{}", String::from_utf8_lossy(&said.stdout));
    assert!(
        said.status.success(),
        "{}{}",
        String::from_utf8_lossy(&said.stdout),
        String::from_utf8_lossy(&said.stderr)
    );
}

fn write(release: &Release, locale: Locale, folder: &Path) {
    for (kind, name) in FILES {
        fs::write(folder.join(name), file(release, locale, *kind)).expect("a file");
    }
    let expected = expected(release).to_string();
    fs::write(folder.join("expected.json"), expected).expect("a file");
}

/// What the release says, from its own accessors.
fn expected(release: &Release) -> Value {
    let figures = release.indicators().iter();
    let figures = figures.map(|one| said(one.id(), "", one.statement(), one.base()));
    let tables = release.tables().iter();
    let answers = tables.flat_map(|table| {
        let lines = table.lines().iter();
        lines.map(|line| said(table.id(), line.label(), line.statement(), table.base()))
    });
    json!({
        "plan": release.plan().to_string(),
        "release": release.hash().to_string(),
        "figures": figures.collect::<Vec<_>>(),
        "answers": answers.collect::<Vec<_>>(),
    })
}

fn said(id: &str, answer: &str, statement: &Statement, base: Option<Band>) -> Value {
    let kind = match statement {
        Statement::Share(_) => "share",
        Statement::Few { .. } => "few",
        Statement::MoreThanHalf => "more-than-half",
        Statement::Withheld => "withheld",
        Statement::TooFew => "too-few",
        Statement::Median { .. } => "median",
        Statement::NotAsked => "not-asked",
    };
    let mut said = json!({ "id": id, "answer": answer, "kind": kind });
    match statement {
        Statement::Share(percent) => said["percent"] = json!(percent.value()),
        Statement::Few { below } => said["below"] = json!(below),
        _ => {}
    }
    if let Some(base) = base {
        said["least"] = json!(base.least());
        if let Some(most) = base.most() {
            said["most"] = json!(most);
        }
    }
    said
}
