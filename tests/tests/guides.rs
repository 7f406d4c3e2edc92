//! The guides: the same in every language, short, plain, leading nowhere that is not there, and silent to a stranger.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use waymark_tests::house::root;

/// The rule is 20; a few need a little more.
const LONGEST_SENTENCE: usize = 25;

/// Words that would tell a stranger what the work is about. The files lie unsealed on every tablet.
const NEVER: &[&str] = &[
    "violen",
    "victim",
    "survivor",
    "shelter",
    "abus",
    "rape",
    "assault",
    "batterer",
    "perpetrator",
    "beaten",
    "عنف",
    "ضحي",
    "ضحايا",
    "ناجي",
    "مأوى",
    "اغتصاب",
    "اعتداء",
    "إساءة",
];

/// Language, then file, then its text.
type Guides = BTreeMap<String, BTreeMap<String, String>>;

fn guides() -> Guides {
    let mut all = Guides::new();
    for folder in entries(root().join("assets/guides"))
        .into_iter()
        .filter(|path| path.is_dir())
    {
        let files = entries(folder.clone()).into_iter();
        let texts = files.map(|file| (name(&file), fs::read_to_string(&file).expect("a text")));
        all.insert(name(&folder), texts.collect());
    }
    all
}

fn entries(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries.flatten().map(|entry| entry.path()).collect()
}

fn name(path: &std::path::Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// What every language must share: the kind of each block, in order, and how wide each table is.
fn frame_of(text: &str) -> Vec<String> {
    let compiled = xtask::build::guides::compiled(text).unwrap_or_else(|said| panic!("{said}"));
    let lines = compiled.lines().skip(1);
    let frame = lines.map(|line| format!("{} {}", &line[..1], line.matches('\t').count()));
    frame.collect()
}

/// The sentences of a text, without signs.
fn sentences(text: &str) -> Vec<String> {
    let compiled = xtask::build::guides::compiled(text).unwrap_or_else(|said| panic!("{said}"));
    let lines = compiled
        .lines()
        .skip(1)
        .map(|line| line[2..].replace("**", ""));
    let blocks: Vec<String> = lines
        .flat_map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let ends = |c: char| ".?!:;؟؛".contains(c);
    blocks
        .iter()
        .flat_map(|block| block.split_inclusive(ends))
        .map(|sentence| sentence.trim().to_owned())
        .collect()
}

fn too_long(text: &str) -> Vec<String> {
    let long = |sentence: &String| sentence.split_whitespace().count() > LONGEST_SENTENCE;
    sentences(text).into_iter().filter(long).collect()
}

fn telling(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    NEVER
        .iter()
        .copied()
        .filter(|word| text.contains(word))
        .collect()
}

/// Links of a text that lead to no file beside it.
fn dangling(text: &str, there: &BTreeSet<&str>) -> Vec<String> {
    let links = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    links
        .filter(|link| !there.contains(link))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_language_of_the_app_has_every_guide_with_the_same_frame() {
    let guides = guides();
    // The guides are the team's; a language that is spoken in her hands alone has none of the team's words.
    let languages = entries(root().join("assets/locales"))
        .into_iter()
        .filter(|path| path.join("console.ftl").is_file());
    let languages: BTreeSet<String> = languages.map(|path| name(&path)).collect();
    let there: BTreeSet<String> = guides.keys().cloned().collect();
    assert_eq!(there, languages);
    let english = &guides["en"];
    assert!(english.len() >= 4, "{:?}", english.keys());
    for (language, texts) in &guides {
        assert!(
            texts.keys().eq(english.keys()),
            "{language}: {:?}",
            texts.keys()
        );
        for (file, text) in texts {
            assert_eq!(
                frame_of(text),
                frame_of(&english[file]),
                "{language}/{file}"
            );
        }
    }
}

#[test]
fn sentences_are_short_links_lead_somewhere_and_nothing_tells_a_stranger() {
    let mut complaints = Vec::new();
    for (language, texts) in &guides() {
        let there = texts.keys().map(String::as_str).collect();
        for (file, text) in texts {
            complaints.extend(
                too_long(text)
                    .into_iter()
                    .map(|s| format!("{language}/{file}: too long: {s}")),
            );
            complaints.extend(
                dangling(text, &there)
                    .into_iter()
                    .map(|l| format!("{language}/{file}: leads to {l}")),
            );
            complaints.extend(
                telling(text)
                    .into_iter()
                    .map(|w| format!("{language}/{file}: {w}")),
            );
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn what_is_wrong_is_found() {
    let long = vec!["word"; LONGEST_SENTENCE + 1].join(" ");
    assert_eq!(too_long(&format!("- short. {long}.")).len(), 1);
    assert_eq!(
        dangling(
            "[a](limits.md) [b](none.md)",
            &BTreeSet::from(["limits.md"])
        ),
        ["none.md"]
    );
    assert_eq!(telling("A Survivor speaks"), ["survivor"]);
    assert_ne!(frame_of("## A\n\n- b\n"), frame_of("## A\n\nb\n"));
}
