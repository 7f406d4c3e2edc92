//! Lists and other lookups.

use super::super::element::{Element, What};
use super::super::lists::{List, Searched};
use super::super::names::is_name;
use super::super::paths::LAST_SAVED;
use super::super::problems::Problems;
use super::super::reference;
use super::super::types::{ENDINGS, ending};
use super::Written;
use super::namespaces::name;
use crate::definition::{Place, Secondary, Source};
use crate::tree::{Name, NodeId, Tree};

/// Where a lookup comes from.
struct Found {
    id: String,
    /// Empty for a list of the form.
    file: String,
    place: Place,
    tree: Tree,
}

/// All lookups, each once; two different ones under one name are refused.
pub(super) fn all(written: &Written, problems: &mut Problems) -> Vec<Secondary> {
    let mut found = Vec::new();
    let mut last_saved = None;
    for number in written.elements.in_order() {
        let Some(element) = written.elements.get(number) else {
            continue;
        };
        of_element(element, &mut found, &mut last_saved);
    }
    if let Some(place) = last_saved {
        found.push(file(LAST_SAVED, "jr://instance/last-saved", &place));
    }
    check_files(written, problems);
    for list in written
        .lists
        .list
        .iter()
        .filter(|list| list.searched == Searched::No)
    {
        found.push(of_list(list));
    }
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        match kept.iter().find(|known| known.id == one.id) {
            Some(known) if known.file == one.file => {}
            Some(_) => {
                let sentence = format!(
                    "The name \"{}\" stands for two different files or lists. Rename one of them.",
                    one.id
                );
                problems.refuse(&one.place, "instance-twice", &sentence);
            }
            None => kept.push(one),
        }
    }
    kept.into_iter()
        .map(|one| Secondary {
            id: one.id,
            file: one.file,
            tree: one.tree,
        })
        .collect()
}

fn file(id: &str, address: &str, place: &Place) -> Found {
    Found {
        id: id.to_owned(),
        file: address.to_owned(),
        place: place.clone(),
        tree: Tree::default(),
    }
}

/// What an element looks things up in.
fn of_element(element: &Element, found: &mut Vec<Found>, last_saved: &mut Option<Place>) {
    if let What::File(end) = element.what {
        let folder = if end == "csv" { "file-csv" } else { "file" };
        let address = format!("jr://{folder}/{}.{end}", element.name);
        found.push(file(&element.name, &address, &element.place));
        return;
    }
    if !element.is_named() {
        return;
    }
    for source in looked_at(element) {
        for id in pulled(&source.text) {
            found.push(file(&id, &format!("jr://file-csv/{id}.csv"), &source.place));
        }
        if element.what == What::Question && reference::has_last_saved(&source.text) {
            last_saved.get_or_insert_with(|| source.place.clone());
        }
    }
    let (id, end) = ending(&element.list);
    let is_choice = element.kind.starts_with("select") || element.kind == "rank";
    if is_choice && ENDINGS.contains(&end) {
        let folder = if end == ".csv" { "file-csv" } else { "file" };
        found.push(file(
            id,
            &format!("jr://{folder}/{}", element.list),
            &element.place,
        ));
    }
}

/// The expressions of an element that may look things up.
fn looked_at(element: &Element) -> Vec<&Source> {
    let rules = [
        "calculate",
        "constraint",
        "readonly",
        "required",
        "relevant",
    ];
    let mut sources: Vec<&Source> = rules
        .iter()
        .filter_map(|rule| element.bound(rule))
        .flat_map(|said| said.sources())
        .collect();
    sources.extend(element.filter.iter());
    sources.extend(element.default.iter());
    sources
}

/// The files that `pulldata` reads: its first argument each time.
fn pulled(text: &str) -> Vec<String> {
    let mut files = Vec::new();
    for behind in text.split("pulldata").skip(1) {
        let Some(inner) = behind.trim_start().strip_prefix('(') else {
            continue;
        };
        if let Some((first, _)) = inner.split_once(',') {
            let file: String = first
                .chars()
                .filter(|letter| !matches!(letter, '\'' | '"'))
                .collect();
            files.push(file.trim().to_owned());
        }
    }
    files
}

/// Files that are named in a row of their own must each have their own name.
fn check_files(written: &Written, problems: &mut Problems) {
    let mut seen: Vec<&str> = Vec::new();
    for element in &written.elements.list {
        if !matches!(element.what, What::File(_)) {
            continue;
        }
        if seen.contains(&element.name.as_str()) {
            let sentence = format!(
                "The file \"{}\" is there twice. Keep one row.",
                element.name
            );
            problems.refuse(&element.place, "instance-twice", &sentence);
        }
        seen.push(&element.name);
    }
}

/// A list: `root/item`, an item's `name`, its label or the id of its texts, and what filters look at.
fn of_list(list: &List) -> Found {
    let mut tree = Tree::default();
    let root = tree.add_element(NodeId::DOCUMENT, Name::plain("root"));
    let needs_texts = list.needs_texts();
    for (number, choice) in list.choices.iter().enumerate() {
        let item = tree.add_element(root, Name::plain("item"));
        let mut put = |element: &str, value: &str| {
            let node = tree.add_element(item, name(element));
            tree.set_value(node, value);
        };
        if needs_texts {
            put("itextId", &format!("{}-{number}", list.name));
        }
        put("name", &choice.name);
        if let (false, Some(label)) = (needs_texts, choice.label.sources().first()) {
            put("label", &label.text);
        }
        for (heading, value) in choice
            .further
            .iter()
            .filter(|(heading, _)| is_name(heading))
        {
            put(heading, value);
        }
    }
    Found {
        id: list.name.clone(),
        file: String::new(),
        place: list
            .choices
            .first()
            .map(|choice| choice.place.clone())
            .unwrap_or_default(),
        tree,
    }
}
