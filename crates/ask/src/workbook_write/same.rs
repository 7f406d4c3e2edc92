//! When two definitions are the same form: rules, body, lists, answers' tree, actions and words, wherever they were
//! written. Spaces outside quotation marks, places of cells, and the order of rules and lists aside.

mod body;

use std::collections::BTreeMap;

use crate::definition::{Action, Bind, Definition, Part, Source, Text, Texts};
use crate::tree::{NodeId, NodeKind, Tree};

/// What differs, each as a short description; empty when they are the same.
#[must_use]
pub fn differences(one: &Definition, other: &Definition) -> Vec<String> {
    let mut found = Vec::new();
    let heads = |it: &Definition| [it.title.clone(), it.id.clone(), it.version.clone()];
    if heads(one) != heads(other) {
        found.push("title, form_id or version".to_owned());
    }
    pairs(&binds(one), &binds(other), "the rules of", &mut found);
    pairs(&lists(one), &lists(other), "the list", &mut found);
    pairs(&nodes(one), &nodes(other), "the node", &mut found);
    pairs(
        &texts(&one.texts),
        &texts(&other.texts),
        "the words of",
        &mut found,
    );
    pairs(&actions(one), &actions(other), "what sets", &mut found);
    body::compare(&one.body, &other.body, &mut found);
    found
}

/// Compares by key.
fn pairs(
    one: &BTreeMap<String, String>,
    other: &BTreeMap<String, String>,
    what: &str,
    found: &mut Vec<String>,
) {
    for (key, value) in one {
        if other.get(key) != Some(value) {
            found.push(format!("{what} {key}"));
        }
    }
    for key in other.keys().filter(|key| !one.contains_key(*key)) {
        found.push(format!("{what} {key}, which was not there"));
    }
}

/// An expression without the spaces that mean nothing.
pub(super) fn plain(text: &str) -> String {
    let mut quote = None;
    text.chars()
        .filter(|letter| match quote {
            Some(open) => {
                if *letter == open {
                    quote = None;
                }
                true
            }
            None => {
                if matches!(letter, '\'' | '"') {
                    quote = Some(*letter);
                }
                !letter.is_whitespace()
            }
        })
        .collect()
}

fn source(source: Option<&Source>) -> String {
    source.map_or_else(|| "-".to_owned(), |it| plain(&it.text))
}

/// A text: its pieces, or what it is looked up by.
pub(super) fn text(text: Option<&Text>) -> String {
    match text {
        None => String::new(),
        Some(Text::Inline(pieces)) => parts(pieces),
        Some(Text::Itext(source)) => format!("itext {}", plain(&source.text)),
        Some(Text::Worked(source)) => format!("worked {}", plain(&source.text)),
    }
}

fn parts(parts: &[Part]) -> String {
    let pieces = parts.iter().map(|part| match part {
        Part::Said(words) => words.clone(),
        Part::Output(source) => format!("\u{1}{}\u{2}", plain(&source.text)),
    });
    let words: String = pieces.collect();
    // Cells have no spaces at their ends.
    words.trim().to_owned()
}

fn binds(definition: &Definition) -> BTreeMap<String, String> {
    let nothing = bind(&Bind::default());
    let keyed = definition
        .binds
        .iter()
        .map(|it| (it.nodeset.clone(), bind(it)));
    keyed.filter(|(_, rules)| *rules != nothing).collect()
}

fn bind(bind: &Bind) -> String {
    let rules = [
        &bind.relevant,
        &bind.required,
        &bind.readonly,
        &bind.constraint,
        &bind.calculate,
    ];
    let rules: Vec<String> = rules.into_iter().map(|it| source(it.as_ref())).collect();
    let messages = [&bind.constraint_message, &bind.required_message];
    let messages: Vec<String> = messages.into_iter().map(|it| text(it.as_ref())).collect();
    // What says nothing of its type holds a string.
    let kind = if bind.kind == "string" {
        ""
    } else {
        &bind.kind
    };
    format!("{kind} {rules:?} {messages:?} {:?}", bind.preload)
}

fn lists(definition: &Definition) -> BTreeMap<String, String> {
    let keyed = definition.secondary.iter().map(|it| {
        let mut content = BTreeMap::new();
        below(&it.tree, NodeId::DOCUMENT, "", &mut content);
        (it.id.clone(), format!("{} {content:?}", it.file))
    });
    keyed.collect()
}

fn nodes(definition: &Definition) -> BTreeMap<String, String> {
    let mut nodes = BTreeMap::new();
    below(&definition.primary, NodeId::DOCUMENT, "", &mut nodes);
    nodes
}

/// All elements by path and place among their siblings, with attributes and words.
fn below(tree: &Tree, node: NodeId, path: &str, found: &mut BTreeMap<String, String>) {
    for (at, child) in tree.elements(node).enumerate() {
        let path = format!("{path}/{}:{at}", tree.name(child).local);
        let mut attributes: Vec<String> = tree
            .attributes(child)
            .map(|it| format!("{}={}", tree.name(it).local, plain(tree.own_value(it))))
            .collect();
        attributes.sort();
        let words: String = tree
            .children(child)
            .filter(|it| tree.kind(*it) == NodeKind::Text)
            .map(|it| tree.own_value(it))
            .collect();
        found.insert(path.clone(), format!("{attributes:?} {}", words.trim()));
        below(tree, child, &path, found);
    }
}

fn texts(texts: &Texts) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let first = texts.languages.first().cloned().unwrap_or_default();
    found.insert("the first language".to_owned(), first);
    for (id, versions) in &texts.entries {
        for (language, version) in texts.languages.iter().zip(versions) {
            let Some(entry) = version else { continue };
            let mut forms: Vec<String> = entry
                .forms
                .iter()
                .map(|(form, pieces)| format!("{form}={}", parts(pieces)))
                .collect();
            forms.sort();
            found.insert(format!("{id} in {language}"), format!("{forms:?}"));
        }
    }
    found
}

fn actions(definition: &Definition) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for action in &definition.actions {
        found
            .entry(action.target.clone())
            .or_default()
            .push(one(action));
    }
    let sorted = found.into_iter().map(|(target, mut actions)| {
        actions.sort();
        (target, format!("{actions:?}"))
    });
    sorted.collect()
}

fn one(action: &Action) -> String {
    let value = source(action.value.as_ref());
    format!(
        "{:?} {value} {} {}",
        action.events, action.literal, action.within
    )
}
