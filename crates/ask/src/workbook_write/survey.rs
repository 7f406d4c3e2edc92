//! The survey sheet: a row for each node, in the order of the answers' tree.

use std::collections::HashSet;

use super::cells::Row;
use super::column::Of;
use super::grid::{Grid, SURVEY};
use super::kind::{self, Implied};
use super::path::last;
use super::reference::{In, back};
use super::tree::{Known, Shown};
use super::words;
use super::{choices, rules, unsaid};
use crate::definition::{Choices, Control, Fixed, Problem, Text};
use crate::tree::{NodeId, NodeKind};

/// Writes all rows.
pub(super) fn sheet(known: &Known<'_>, problems: &mut Vec<Problem>) -> Grid {
    let mut writer = Writer {
        known,
        problems,
        grid: Grid {
            rows: Vec::new(),
            order: SURVEY,
            languages: known.definition.texts.languages.clone(),
        },
    };
    if known.nameless > 0 {
        let sentence = format!(
            "{} groups have no name, which XLSForm needs; their questions stand without them.",
            known.nameless
        );
        writer
            .problems
            .push(unsaid("group-without-name", &sentence));
    }
    if let Some(root) = known.definition.primary.root() {
        writer.below(root, &known.root());
    }
    writer.files();
    writer.grid
}

struct Writer<'a, 'b> {
    known: &'a Known<'b>,
    problems: &'a mut Vec<Problem>,
    grid: Grid,
}

impl Writer<'_, '_> {
    fn below(&mut self, node: NodeId, path: &str) {
        let tree = &self.known.definition.primary;
        let mut repeats = HashSet::new();
        for child in tree.elements(node) {
            let name = tree.name(child).written();
            let path = format!("{path}/{name}");
            match self.known.shown(&path) {
                // Template and instances are one row.
                Some(Shown::Repeat(..)) if !repeats.insert(name) => {}
                _ if Known::is_meta(&path) => self.meta(child, &path),
                Some(Shown::Group(_) | Shown::Repeat(..)) => self.section(child, &path),
                None if self.known.is_section(&path) => self.section(child, &path),
                _ => self.leaf(child, &path),
            }
        }
    }

    /// What a record notes about itself: number, name and entities have sheets of their own.
    fn meta(&mut self, node: NodeId, path: &str) {
        let tree = &self.known.definition.primary;
        for child in tree.elements(node) {
            let name = tree.name(child).local.clone();
            if !matches!(name.as_str(), "instanceID" | "instanceName" | "entity") {
                self.leaf(child, &format!("{path}/{}", tree.name(child).written()));
            }
        }
    }

    fn section(&mut self, node: NodeId, path: &str) {
        let known = self.known;
        let mut row = Row::default();
        let (word, appearance) = match known.shown(path) {
            Some(Shown::Repeat(repeat, around)) => {
                let outer = around.and_then(|it| it.label.as_ref());
                self.words(repeat.label.as_ref().or(outer), Of::Label, path, &mut row);
                if let Some(count) = &repeat.count {
                    row.put("repeat_count", &back(known, &count.text, path, In::Rule));
                }
                if repeat.fixed == Fixed::Yes {
                    row.put("body::jr:noAddRemove", "true()");
                }
                let outer = around.map_or("", |it| it.appearance.as_str());
                let own = repeat.appearance.as_str();
                ("repeat", if own.is_empty() { outer } else { own })
            }
            Some(Shown::Group(group)) => {
                self.words(group.label.as_ref(), Of::Label, path, &mut row);
                self.words(group.hint.as_ref(), Of::Hint, path, &mut row);
                ("group", group.appearance.as_str())
            }
            _ => ("group", ""),
        };
        row.put("type", &format!("begin_{word}"));
        row.put("name", last(path));
        row.put("appearance", &back(known, appearance, path, In::Rule));
        self.silent(path, &mut row);
        self.attributes(node, path, &mut row);
        rules::put(known, path, &Implied::default(), &mut row, self.problems);
        self.grid.rows.push(row);
        self.below(node, path);
        let mut end = Row::default();
        end.put("type", &format!("end_{word}"));
        self.grid.rows.push(end);
    }

    fn leaf(&mut self, node: NodeId, path: &str) {
        let known = self.known;
        let mut row = Row::default();
        let implied = kind::put(known, path, &mut row, self.problems);
        row.put("name", last(path));
        if let Some(Shown::Question(question)) = known.shown(path) {
            self.words(question.label.as_ref(), Of::Label, path, &mut row);
            self.words(question.hint.as_ref(), Of::Hint, path, &mut row);
        }
        self.silent(path, &mut row);
        self.attributes(node, path, &mut row);
        let tree = &known.definition.primary;
        let words = tree
            .children(node)
            .filter(|it| tree.kind(*it) == NodeKind::Text);
        let words: String = words.map(|it| tree.own_value(it)).collect();
        row.put("default", words.trim());
        rules::put(known, path, &implied, &mut row, self.problems);
        self.grid.rows.push(row);
    }

    /// Words of what is shown nowhere, which their author wrote all the same.
    fn silent(&mut self, path: &str, row: &mut Row) {
        for (part, of) in [("label", Of::Label), ("hint", Of::Hint)] {
            let id = format!("{path}:{part}");
            let is_there = self.known.definition.texts.entries.contains_key(&id);
            if is_there && !row.has(part) && !row.has("guidance_hint") && !row.has("media") {
                words::entry(self.known, &id, of, path, row, self.problems);
            }
        }
    }

    fn words(&mut self, text: Option<&Text>, of: Of, path: &str, row: &mut Row) {
        words::put(self.known, text, of, path, row, self.problems);
    }

    /// Attributes of a node, but for the mark of a template.
    fn attributes(&mut self, node: NodeId, path: &str, row: &mut Row) {
        let tree = &self.known.definition.primary;
        for attribute in tree.attributes(node) {
            let name = tree.name(attribute);
            if name.local != "template" {
                let value = back(self.known, tree.own_value(attribute), path, In::Rule);
                row.put(&format!("instance::{}", name.written()), &value);
            }
        }
    }

    /// Files that expressions look things up in, and that nothing else brings in.
    fn files(&mut self) {
        let mut brought = HashSet::new();
        lists_shown(&self.known.definition.body, &mut brought);
        for lookup in &self.known.definition.secondary {
            let file = last(&lookup.file);
            let (folder, end) = match file.rsplit_once('.') {
                Some((_, "csv")) => ("jr://file-csv/", "csv"),
                _ => ("jr://file/", "xml"),
            };
            let usual = format!("{folder}{}.{end}", lookup.id);
            if usual != lookup.file
                || brought.contains(lookup.id.as_str())
                || self.pulls(&lookup.id)
            {
                continue;
            }
            let mut row = Row::default();
            row.put("type", &format!("{end}-external"));
            row.put("name", &lookup.id);
            self.grid.rows.push(row);
        }
    }

    /// Whether an expression pulls from this file, which brings it in.
    fn pulls(&self, id: &str) -> bool {
        let calls = [format!("pulldata('{id}'"), format!("pulldata(\"{id}\"")];
        let columns = [
            "relevant",
            "required",
            "readonly",
            "constraint",
            "calculation",
            "choice_filter",
            "default",
        ];
        self.grid.rows.iter().any(|row| {
            let mut cells = columns.iter().filter_map(|column| row.get(column));
            cells.any(|cell| {
                calls
                    .iter()
                    .any(|call| cell.replace(' ', "").contains(call))
            })
        })
    }
}

/// The lookups that questions choose from.
fn lists_shown<'a>(controls: &'a [Control], found: &mut HashSet<&'a str>) {
    for control in controls {
        match control {
            Control::Group(group) => lists_shown(&group.children, found),
            Control::Repeat(repeat) => lists_shown(&repeat.children, found),
            Control::Question(question) => {
                if let Choices::Itemset(set) = &question.choices {
                    found.extend(choices::list_of(&set.nodeset.text));
                }
            }
        }
    }
}
