//! Turns assets/locales/<language>/<room>.ftl into one Rust module per room, one function per message.

#![allow(
    clippy::print_stdout,
    reason = "printing is how a build script talks to cargo"
)]

mod emit;
mod message;
#[path = "../src/plural.rs"]
#[allow(dead_code, reason = "the build only asks which languages are known")]
mod plural;
mod pseudo;

use message::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// room → language tag → messages in file order.
type Rooms = BTreeMap<String, BTreeMap<String, Vec<Message>>>;

const REFERENCE: &str = "en";

/// The rooms of a language that is spoken in her hands alone.
const HERS: [&str; 2] = ["language", "respond"];

/// Set, the build adds two languages for looking at screens. No product is built so.
const PSEUDO: &str = "WAYMARK_PSEUDO";

fn main() -> Result<(), String> {
    let home = env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?;
    let folder = PathBuf::from(home).join("../../assets/locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    let (mut tags, mut rooms) = read(&folder)?;
    check(&tags, &rooms)?;
    println!("cargo::rerun-if-env-changed={PSEUDO}");
    if env::var_os(PSEUDO).is_some() {
        add_pseudo(&mut tags, &mut rooms);
    }
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let code = emit::all(&tags, &rooms, REFERENCE);
    fs::write(Path::new(&out).join("words.rs"), code).map_err(|e| e.to_string())
}

/// The two of `pseudo.rs`, made from every room's English.
fn add_pseudo(tags: &mut Vec<String>, rooms: &mut Rooms) {
    for languages in rooms.values_mut() {
        let english = languages.get(REFERENCE).cloned().unwrap_or_default();
        let long = english.iter().map(pseudo::long).collect();
        let mirrored = english.iter().map(pseudo::mirrored).collect();
        languages.insert(pseudo::LONG.to_owned(), long);
        languages.insert(pseudo::MIRRORED.to_owned(), mirrored);
    }
    tags.extend([pseudo::LONG, pseudo::MIRRORED].map(str::to_owned));
}

fn read(folder: &Path) -> Result<(Vec<String>, Rooms), String> {
    let mut tags = Vec::new();
    let mut rooms = Rooms::new();
    for language in children(folder)? {
        if !language.is_dir() {
            continue;
        }
        let tag = stem(&language);
        let spoken = tag.split('-').next().unwrap_or_default();
        plural::rule(spoken, 0).ok_or(format!(
            "{tag}: src/plural.rs has no plural rules for `{spoken}`"
        ))?;
        for file in children(&language)? {
            if file.extension().is_none_or(|e| e != "ftl") {
                continue;
            }
            println!("cargo::rerun-if-changed={}", file.display());
            let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            let messages =
                message::parse(&text).map_err(|e| format!("{tag}/{}.ftl: {e}", stem(&file)))?;
            rooms
                .entry(stem(&file))
                .or_default()
                .insert(tag.clone(), messages);
        }
        tags.push(tag);
    }
    Ok((tags, rooms))
}

/// Whether a language has her rooms and no other.
fn only_hers(tag: &str, rooms: &Rooms) -> bool {
    rooms
        .iter()
        .all(|(room, languages)| languages.contains_key(tag) == HERS.contains(&room.as_str()))
}

fn children(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|s| s.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Every language must say exactly what English says, with the same variables: in every room, or in hers alone.
fn check(tags: &[String], rooms: &Rooms) -> Result<(), String> {
    for (room, languages) in rooms {
        let reference = languages
            .get(REFERENCE)
            .ok_or(format!("{room}.ftl: missing in {REFERENCE}"))?;
        let known: BTreeMap<_, _> = reference.iter().map(|m| (m.id.as_str(), m)).collect();
        for tag in tags {
            let Some(ours) = languages.get(tag) else {
                if only_hers(tag, rooms) {
                    continue;
                }
                return Err(format!("{tag}/{room}.ftl: the file is missing"));
            };
            let names: BTreeSet<_> = ours.iter().map(|m| m.id.as_str()).collect();
            if let Some(gap) = known.keys().find(|id| !names.contains(*id)) {
                return Err(format!("{tag}/{room}.ftl: `{gap}` is missing"));
            }
            for m in ours {
                let twin = known
                    .get(m.id.as_str())
                    .ok_or(format!("{tag}/{room}.ftl: `{}` is not in English", m.id))?;
                let (a, b): (BTreeSet<_>, BTreeSet<_>) = (
                    m.variables().into_iter().collect(),
                    twin.variables().into_iter().collect(),
                );
                if let Some(odd) = a.difference(&b).next() {
                    return Err(format!(
                        "{tag}/{room}.ftl: `{}` uses ${} which English does not",
                        m.id, odd.name
                    ));
                }
            }
        }
    }
    Ok(())
}
