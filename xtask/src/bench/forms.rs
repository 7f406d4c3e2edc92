//! `cargo xtask bench forms`: the same questionnaire here and in its peers, in one browser, side by side.
//!
//! The harness is in the folder that `WAYMARK_BENCH` names; it is copied, because what it installs is written beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Outcome, Trouble, place, setup};

/// How many questions the made forms have.
const SIZES: [&str; 3] = ["40", "200", "1000"];
/// Begins with a date, and one question stands on a screen here: the harness would wait for its first choice for ever.
const HOUSEHOLD: &str = "household";
/// Real forms beside them, by their XForms in the folder of cases: the WHO verbal autopsy and the UNHCR household survey.
const REAL: [(&str, &str); 2] = [
    ("whova", "getodk-web-forms__whova_form.pyxform-4.5.0.xml"),
    (
        HOUSEHOLD,
        "unhcr-americas-surveyDesigner__household_survey_americas.pyxform-4.5.0.xml",
    ),
];

pub fn run() -> Outcome<()> {
    let harness = std::env::var_os("WAYMARK_BENCH").map(PathBuf::from);
    let Some(harness) = harness.filter(|folder| folder.join("run.mjs").is_file()) else {
        println!("not beside its peers: set WAYMARK_BENCH to the folder that holds run.mjs");
        return Ok(());
    };
    let place = place::target().join("bench-forms");
    copy(&harness, &place)?;
    let (forms, site) = (place.join("forms"), place.join("site"));
    call(Command::new("npm").args(["install", "--silent"]), &place)?;
    let python = setup::with_pyxform()?;
    for size in SIZES {
        let made = place.join("make_forms.py");
        call(
            Command::new(&python).arg(made).arg(size).arg(&forms),
            &place,
        )?;
    }
    crate::build::site(&site)?;
    let mut sizes: Vec<&str> = SIZES.to_vec();
    for size in SIZES {
        compiled(&forms.join(format!("bench-{size}.xlsx")), &site, size)?;
    }
    if let Some(cases) = super::cases() {
        for (name, file) in REAL {
            let xform = forms.join(format!("bench-{name}.xml"));
            let text = crate::trouble::read_text(&cases.join("forms/xform").join(file))?;
            let text = match name {
                HOUSEHOLD => from_first_choice(&alone(&text)),
                _ => alone(&text),
            };
            crate::trouble::write(&xform, text.as_bytes())?;
            compiled(&xform, &site, name)?;
            sizes.push(name);
        }
    }
    let runs = std::env::var("WAYMARK_BENCH_RUNS").unwrap_or_else(|_| String::from("3"));
    let mut node = Command::new("node");
    node.arg("run.mjs").arg("--forms").arg(&forms);
    node.args(["--sizes", &sizes.join(","), "--runs", &runs]);
    call(node.arg("--waymark").arg(&site), &place)
}

/// The form without lists that lie in files beside it, which nobody has: ODK Web Forms shows no form that waits for one.
/// They are empty, for us as for others.
fn alone(xform: &str) -> String {
    let mut text = String::new();
    let mut rest = xform;
    while let Some((before, list)) = rest.split_once(" src=\"jr://file") {
        let Some((_, after)) = list.split_once("/>") else {
            break;
        };
        text.extend([before, "><root/></instance>"]);
        rest = after;
    }
    text + rest
}

/// The form without the fields that stand before its first choice, for us as for others: the harness times that choice. Their nodes and
/// rules stay.
fn from_first_choice(xform: &str) -> String {
    let Some((head, body)) = xform.split_once("<h:body") else {
        return xform.to_owned();
    };
    let Some((mut before, rest)) = body.split_once("<select1") else {
        return xform.to_owned();
    };
    let mut left = String::new();
    while let Some((kept, field)) = before.split_once("<input") {
        left += kept;
        before = field.split_once("</input>").map_or("", |(_, after)| after);
    }
    format!("{head}<h:body{left}{before}<select1{rest}")
}

/// Compiles a form into the site, as an author would.
fn compiled(form: &Path, site: &Path, name: &str) -> Outcome<()> {
    let out = site.join("surveys").join(format!("bench-{name}"));
    let mut waymark = Command::new(place::cargo());
    waymark.args([
        "run",
        "--quiet",
        "--release",
        "--locked",
        "-p",
        "waymark-cli",
        "--",
    ]);
    waymark.args(["form", "convert"]).arg(form);
    // Its peers ask for free words, too.
    waymark
        .args(["--to", "site", "--with-text", "-o"])
        .arg(&out);
    // Notices end it with 1; what counts is that the form is there.
    let _ = waymark.current_dir(place::root()).status();
    if out.is_file() {
        return Ok(());
    }
    Err(Trouble::new(format!("{} was not compiled", form.display())))
}

fn call(command: &mut Command, inside: &Path) -> Outcome<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.current_dir(inside).status();
    match done {
        Ok(done) if done.success() => Ok(()),
        Ok(_) => Err(Trouble::new(format!("{name} did not come to its end"))),
        Err(why) => Err(Trouble::new(format!("{name} could not be started: {why}"))),
    }
}

/// Copies a folder and all in it.
fn copy(from: &Path, to: &Path) -> Outcome<()> {
    let sentence = |e: std::io::Error| Trouble::new(format!("{}: {e}", from.display()));
    fs::create_dir_all(to).map_err(sentence)?;
    for entry in fs::read_dir(from).map_err(sentence)? {
        let entry = entry.map_err(sentence)?;
        let there = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            copy_file(&entry.path(), &there)?;
        }
    }
    Ok(())
}

/// Not `fs::copy`: the harness may be read only, and its copy must not be.
fn copy_file(from: &Path, to: &Path) -> Outcome<()> {
    let sentence = |e: std::io::Error| Trouble::new(format!("{}: {e}", from.display()));
    fs::read(from)
        .and_then(|bytes| fs::write(to, bytes))
        .map_err(sentence)
}

#[cfg(test)]
mod tests {
    use super::{alone, from_first_choice};

    #[test]
    fn a_list_in_a_file_becomes_an_empty_one() {
        let form =
            r#"<a/><instance id="l" src="jr://file-csv/l.csv"/><b src="jr://images/x.png"/>"#;
        let left = r#"<a/><instance id="l"><root/></instance><b src="jr://images/x.png"/>"#;
        assert_eq!(alone(form), left);
    }

    #[test]
    fn fields_go_up_to_the_first_choice_and_no_further() {
        let form =
            r#"<input/><h:body><group><input ref="a"><label/></input><select1/><input/></group>"#;
        let left = r#"<input/><h:body><group><select1/><input/></group>"#;
        assert_eq!(from_first_choice(form), left);
        for same in ["<h:body><input/>", "<select1/>"] {
            assert_eq!(from_first_choice(same), same);
        }
    }
}
