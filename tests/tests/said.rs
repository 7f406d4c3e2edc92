//! Whatever is said of a file of outlines is said in the team's language: every code has a sentence on the screens.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Codes that a room gives its sentences.
fn codes(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            codes(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.extend(in_text(&fs::read_to_string(&path).expect("a file")));
        }
    }
}

/// What stands in quotes behind `Said::plain(` and `Said::of(`, and codes that are chosen before: short words of small letters
/// with a second text beside them.
fn in_text(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in ["Said::plain(", "Said::of(", "(\n", "(\"", "Some((\""] {
        for rest in text.split(start).skip(1) {
            let rest = rest.trim_start().trim_start_matches('"');
            let word: String = rest
                .chars()
                .take_while(|letter| {
                    letter.is_ascii_lowercase() || letter.is_ascii_digit() || *letter == '-'
                })
                .collect();
            let closed = rest
                .get(word.len()..)
                .is_some_and(|rest| rest.starts_with("\","));
            if closed && word.len() > 2 && text.contains("Said::") {
                found.push(word);
            }
        }
    }
    found
}

#[test]
fn every_code_of_an_outline_has_a_sentence() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = BTreeSet::new();
    codes(&root.join("crates/atlas/src"), &mut found);
    let screens = fs::read_to_string(root.join("app/planner/src/ground/said.rs")).expect("a file");
    let known = |code: &String| screens.contains(&format!("\"{code}\" =>"));
    let without: Vec<&String> = found.iter().filter(|code| !known(code)).collect();
    println!("{} codes", found.len());
    assert!(without.is_empty(), "no sentence for {without:?}");
    assert!(found.len() > 60, "{found:?}");
    // The control: a code nobody wrote a sentence for is found and not known.
    let made_up = in_text("Said::plain(\"made-up\", \"Nothing.\")");
    assert!(made_up.iter().any(|code| code == "made-up"), "{made_up:?}");
    assert!(!known(&made_up[0]));
}
