//! What we write, judged by the reference converter: it accepts it wherever it accepted the original.
//! Needs a Python with pyxform, named in `WAYMARK_PYTHON`; without one it says so and passes.

use crate::common;

use std::path::{Path, PathBuf};
use std::process::Command;

use waymark_ask::definition::Weight;
use waymark_ask::workbook::{self, Workbook, markdown};
use waymark_ask::workbook_write::write;
use waymark_workbook::read;
use waymark_workbook::write::xlsx;

/// Converts each file of a folder and prints its name and what is wrong with it, if anything.
const JUDGE: &str = r#"
import pathlib, sys
from pyxform.xls2xform import convert
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    try:
        convert(xlsform=str(path), validate=False, warnings=[])
        print(path.stem + "\tok")
    except Exception as error:
        print(path.stem + "\t" + " ".join(str(error).split()))
"#;

/// Names of files and what the judge says.
fn judged(python: &str, folder: &Path) -> Vec<(String, String)> {
    let out = Command::new(python)
        .arg("-c")
        .arg(JUDGE)
        .arg(folder)
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let said = String::from_utf8(out.stdout).unwrap();
    let lines = said.lines().filter_map(|line| line.split_once('\t'));
    lines
        .map(|(name, said)| (name.to_owned(), said.to_owned()))
        .collect()
}

fn scratch(name: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("waymark-pyxform-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn python() -> Option<String> {
    let python = std::env::var("WAYMARK_PYTHON").ok();
    if python.is_none() {
        println!("skipped: no Python with pyxform is named in WAYMARK_PYTHON");
    }
    python
}

#[test]
fn it_accepts_what_we_write_of_real_forms() {
    let (Some(python), Some(forms)) = (python(), common::forms()) else {
        return;
    };
    let folder = scratch("real");
    for (name, bytes) in common::workbooks() {
        let form = read(&bytes, &name).unwrap();
        let written = xlsx(&write(&form.definition).0.sheets);
        std::fs::write(folder.join(format!("{name}.xlsx")), written).unwrap();
    }
    let (before, after) = (
        judged(&python, &forms.join("xlsx")),
        judged(&python, &folder),
    );
    std::fs::remove_dir_all(&folder).unwrap();
    let mut wrong = 0;
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        if before == "ok" && after != "ok" {
            println!("{name}: {after}");
            wrong += 1;
        }
    }
    let accepted = before.iter().filter(|(_, said)| said == "ok").count();
    println!(
        "pyxform accepts what we write: {} of {accepted} real forms",
        accepted - wrong
    );
    assert_eq!(wrong, 0);
}

#[test]
fn it_accepts_what_we_write_of_its_own_cases() {
    let (Some(python), Some(forms)) = (python(), common::forms()) else {
        return;
    };
    let text = std::fs::read_to_string(forms.join("xlsform-cases.json")).unwrap();
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let folder = scratch("cases");
    for (number, case) in cases.as_array().unwrap().iter().enumerate() {
        let tables = case["md"]
            .as_str()
            .filter(|_| case["ok"] == true)
            .map(markdown);
        let Some(Ok(tables)) = tables else { continue };
        let (definition, problems) = workbook::read(&Workbook {
            stem: "test_id".to_owned(),
            root: "test_name".to_owned(),
            ..tables
        });
        if problems.iter().all(|it| it.weight == Weight::Notice) {
            let written = xlsx(&write(&definition).0.sheets);
            std::fs::write(folder.join(format!("{number}.xlsx")), written).unwrap();
        }
    }
    let judged = judged(&python, &folder);
    std::fs::remove_dir_all(&folder).unwrap();
    let refused: Vec<&(String, String)> = judged.iter().filter(|(_, said)| said != "ok").collect();
    for (number, said) in &refused {
        let name = &cases[number.parse::<usize>().unwrap()]["test"];
        println!("{name}: {said}");
    }
    let (accepted, all) = (judged.len() - refused.len(), judged.len());
    println!("pyxform accepts what we write: {accepted} of {all} cases");
    assert!(refused.is_empty());
}
