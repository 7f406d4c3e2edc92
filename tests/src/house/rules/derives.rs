//! What may not be derived: a file format on a type of the field, and `Debug` on what holds a secret.

use super::Complaints;
use crate::house::sources::Source;

/// Beginnings of the paths where a derived format is a promise somebody made: the doors.
const DOORS: &[&str] = &[
    "crates/ask/src/xlsform",
    "crates/ask/src/form/stored",
    "crates/ask/src/site",
    "crates/plan/src/stored",
    "crates/keep/src/stored",
    "app/talk/src",
];

/// Types that hold an answer, a key or a passphrase: what they hold must never reach a log.
const SECRETS: &[&str] = &[
    "Answer",
    "ChoiceSet",
    "Interview",
    "Sitting",
    "Record",
    "Sat",
    "SeatToken",
    "Contribution",
    "Tally",
    "Passphrase",
    "Workspace",
    "DayKey",
    "SlotSecret",
    "Pictures",
    "PaperSlips",
    "Folded",
    "Directory",
    "Provider",
    "Position",
    "Phone",
    "Edit",
    "PublicDirectory",
    "Proposed",
    "Trace",
    "Sketch",
    "Session",
    "ControlPoint",
    "Placing",
    "Photograph",
    "Poster",
];

/// Types that come out of one function only, never out of nothing.
const EARNED: &[&str] = &[
    "Release",
    "Guarded",
    "Record",
    "Sealed",
    "Contribution",
    "PublicDirectory",
    "Voice",
    "Board",
    "Thursday",
    "Kept",
    "Poster",
];

/// Formats derived outside the doors.
pub fn of_formats(sources: &[Source]) -> Complaints {
    let mut complaints = Vec::new();
    for source in sources {
        if DOORS.iter().any(|door| source.path.starts_with(door)) {
            continue;
        }
        for (name, traits) in derived(&source.linked()) {
            if traits
                .iter()
                .any(|one| one == "Serialize" || one == "Deserialize")
            {
                complaints.push(format!(
                    "{}: {name} derives a format outside the doors",
                    source.path
                ));
            }
        }
    }
    complaints
}

/// A derived `Debug` on a secret type.
pub fn of_secrets(sources: &[Source]) -> Complaints {
    of(sources, SECRETS, "Debug", "would print what it holds")
}

/// A derived `Default` on a type that must be earned.
pub fn of_earned(sources: &[Source]) -> Complaints {
    of(sources, EARNED, "Default", "could be made from nothing")
}

fn of(sources: &[Source], types: &[&str], unwanted: &str, why: &str) -> Complaints {
    let mut complaints = Vec::new();
    for source in sources {
        for (name, traits) in derived(&source.linked()) {
            if types.contains(&name.as_str()) && traits.iter().any(|one| one == unwanted) {
                complaints.push(format!(
                    "{}: {name} derives {unwanted} and {why}",
                    source.path
                ));
            }
        }
    }
    complaints
}

/// The secret types that no source defines: the list above must not go stale unseen.
pub fn secrets_nobody_defines(sources: &[Source]) -> Vec<&'static str> {
    let defined = |name: &str| {
        sources.iter().any(|source| {
            ["struct", "enum"].iter().any(|kind| {
                source
                    .text
                    .match_indices(&format!("{kind} {name}"))
                    .any(|(at, found)| {
                        let after = source
                            .text
                            .get(at + found.len()..)
                            .and_then(|rest| rest.chars().next());
                        after.is_some_and(|letter| !letter.is_alphanumeric() && letter != '_')
                    })
            })
        })
    };
    SECRETS
        .iter()
        .filter(|name| !defined(name))
        .copied()
        .collect()
}

/// Every type with a `derive`, and the traits it derives (by their last name).
fn derived(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let mut traits: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = next_of(rest, &["derive(", "struct ", "enum "]) {
        let here = rest.get(at..).unwrap_or_default();
        if let Some(list) = here.strip_prefix("derive(") {
            let list = list.split(')').next().unwrap_or_default();
            let names = list
                .split(',')
                .filter_map(|path| path.trim().rsplit("::").next());
            traits.extend(names.map(str::to_owned));
            rest = here.get("derive(".len()..).unwrap_or_default();
        } else {
            let name = here.split_once(' ').map_or("", |(_, name)| name);
            let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            let name = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
            found.push((name.to_owned(), std::mem::take(&mut traits)));
            rest = here.split_once(' ').map_or("", |(_, rest)| rest);
        }
    }
    found
}

fn next_of(text: &str, words: &[&str]) -> Option<usize> {
    words.iter().filter_map(|word| text.find(word)).min()
}
