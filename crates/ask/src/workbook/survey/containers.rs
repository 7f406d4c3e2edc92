//! Groups and repeats: where they begin and end.

use std::collections::HashSet;

use super::super::element::{Element, What};
use super::super::limits::MAX_DEPTH;
use super::super::reference;
use super::super::row::Row;
use super::super::said::Said;
use super::super::types::Container;
use super::{Open, Reader, TableList};
use crate::definition::Source;

/// Appearance of a group whose choices are shown as one table.
const TABLE_LIST: &str = "table-list";

impl Reader<'_> {
    /// A group or repeat begins.
    pub(super) fn begin(&mut self, row: &Row, name: &str, container: Container, list: &str) {
        if self.stack.len() > MAX_DEPTH {
            let sentence = "Groups are nested deeper than any form needs. Take some out.";
            self.problems.refuse(&row.whole(), "too-deep", sentence);
        }
        let what = match container {
            Container::Group | Container::Loop => What::Group,
            Container::Repeat => What::Repeat,
        };
        if container == Container::Loop {
            self.report_loop(row, list);
        }
        let mut element = self.element(row, name, what, "group");
        let mut inside: Vec<Element> = Vec::new();
        if what == What::Repeat {
            self.check_repeat(row, name, &element);
            self.count(row, name, &mut element);
        }
        self.table_list_of(row, &mut element, &mut inside);
        if self.stack.len() > MAX_DEPTH {
            // What is deeper is read, but put into the group above, so that nothing walks too deep.
            self.push(self.parent(), row, container);
            return;
        }
        let number = self.add(element);
        self.push(number, row, container);
        for element in inside {
            self.add(element);
        }
    }

    fn push(&mut self, element: usize, row: &Row, container: Container) {
        self.stack.push(Open {
            element,
            container: Some(container),
            lower: HashSet::new(),
            place: row.place(&["type"]),
        });
    }

    fn report_loop(&mut self, row: &Row, list: &str) {
        let place = row.place(&["type"]);
        if list.is_empty() || self.lists.get(list).is_none() {
            let sentence = "A loop needs the name of a list of the choices sheet. Name one.";
            self.problems.refuse(&place, "list-unknown", sentence);
        }
        let sentence = "A loop over a list is an old type that is not read here. Write one group for \
                        each choice, or a repeat.";
        self.problems.refuse(&place, "unsupported-loop", sentence);
    }

    fn check_repeat(&mut self, row: &Row, name: &str, element: &Element) {
        let place = row.place(&["name"]);
        if name == self.settings.root {
            let sentence = format!("The repeat \"{name}\" is named like the form. Rename it.");
            self.problems
                .refuse(&place, "repeat-named-like-form", &sentence);
        } else if !self.repeats.insert(name.to_owned()) {
            let sentence = format!("Two repeats are named \"{name}\". Rename one of them.");
            self.problems.refuse(&place, "repeat-twice", &sentence);
        }
        if element.label.is_nothing() && element.media.is_empty() {
            let sentence = "This repeat has no label to be read.";
            self.problems
                .notice(&row.whole(), "repeat-without-label", sentence);
        }
    }

    /// How often it is there. A count that is more than a reference is worked out in a node of its own.
    fn count(&mut self, row: &Row, name: &str, element: &mut Element) {
        let Some(count) = row.source(&["control", "jr:count"]) else {
            return;
        };
        if reference::only(&count.text).is_some() {
            return;
        }
        let worked = format!("{name}_count");
        let mut node = Element::new(&worked, What::Question, "calculate", count.place.clone());
        node.bind_words("readonly", "true()");
        let place = count.place.clone();
        node.set_bound("calculate", Said::Plain(count));
        self.add(node);
        element.show("jr:count", Source::new(&format!("${{{worked}}}"), place));
    }

    /// A table of choices: the group becomes a field list, its label a note of its own.
    fn table_list_of(&mut self, row: &Row, element: &mut Element, inside: &mut Vec<Element>) {
        let Some(appearance) = row.source(&["control", "appearance"]) else {
            return;
        };
        if !appearance
            .text
            .split_whitespace()
            .any(|word| word == TABLE_LIST)
        {
            return;
        }
        self.table_list = TableList::Wanted;
        let mut words = vec!["field-list"];
        words.extend(
            appearance
                .text
                .split_whitespace()
                .filter(|word| *word != TABLE_LIST),
        );
        element.show(
            "appearance",
            Source::new(&words.join(" "), appearance.place.clone()),
        );
        if element.label.is_nothing() && element.hint.is_nothing() {
            return;
        }
        let name = format!("generated_table_list_label_{}", row.number);
        let mut note = Element::new(&name, What::Question, "note", row.whole());
        note.label = std::mem::take(&mut element.label);
        note.hint = std::mem::take(&mut element.hint);
        inside.push(note);
    }

    /// A group or repeat ends.
    pub(super) fn end(&mut self, row: &Row, container: Container) {
        let open = self.stack.last().and_then(|open| open.container);
        if open == Some(container) {
            self.stack.pop();
            self.table_list = TableList::No;
            return;
        }
        let (place, word) = (row.place(&["type"]), word(container));
        let sentence = match open {
            None => {
                format!("This end_{word} ends nothing. Take the row out, or add its begin_{word}.")
            }
            Some(other) => format!(
                "This end_{word} stands where a {} must end first. Put the ends in order.",
                self::word(other)
            ),
        };
        match open {
            Some(other) => {
                let cell = format!("end_{}", self::word(other));
                self.problems
                    .refuse_with(&place, "end-without-begin", &sentence, cell);
            }
            None => self.problems.refuse(&place, "end-without-begin", &sentence),
        }
    }

    /// Refuses what has not ended.
    pub(super) fn check_ends(&mut self) {
        for open in self.stack.iter().skip(1) {
            let word = open.container.map_or("group", word);
            let sentence =
                format!("This {word} never ends. Add a row end_{word} below its last question.");
            self.problems
                .refuse(&open.place, "begin-without-end", &sentence);
        }
    }
}

fn word(container: Container) -> &'static str {
    match container {
        Container::Group => "group",
        Container::Repeat => "repeat",
        Container::Loop => "loop",
    }
}
