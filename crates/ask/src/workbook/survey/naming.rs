//! Names of rows: there, allowed, and each its own.

use super::super::element::Element;
use super::super::names::{is_name, mended};
use super::super::row::Row;
use super::super::types::Typed;
use super::Reader;

impl Reader<'_> {
    /// The row's name; one made up where there is none, so that reading can go on.
    pub(super) fn name(&mut self, row: &Row, typed: &Typed) -> String {
        let Some(written) = row.text("name") else {
            if matches!(typed, Typed::Plain(kind) if kind == "note") {
                let name = format!("generated_note_name_{}", row.number);
                self.check_twice(row, &name);
                return name;
            }
            let sentence = "This row has no name. Give it a short name without spaces.";
            self.problems
                .refuse(&row.place(&["name"]), "no-name", sentence);
            return format!("unnamed_{}", row.number);
        };
        if is_name(written) {
            self.check_twice(row, written);
            return written.to_owned();
        }
        let sentence = format!(
            "\"{written}\" cannot be a name. Begin with a letter or _ and go on with letters, digits, _ \
             and - only."
        );
        let place = row.place(&["name"]);
        if let Some(better) = mended(written) {
            self.problems
                .refuse_with(&place, "name-not-allowed", &sentence, better.clone());
            better
        } else {
            self.problems.refuse(&place, "name-not-allowed", &sentence);
            format!("unnamed_{}", row.number)
        }
    }

    fn check_twice(&mut self, row: &Row, name: &str) {
        let place = row.place(&["name"]);
        if name == "meta" {
            let sentence =
                "\"meta\" is kept for what the form notes about itself. Take another name.";
            self.problems.refuse(&place, "name-kept", sentence);
            return;
        }
        let Some(open) = self.stack.last_mut() else {
            return;
        };
        let twice = self.elements.child(open.element, name).is_some();
        if !open.lower.insert(name.to_lowercase()) && !twice {
            let sentence = format!(
                "Another name here differs from \"{name}\" in capitals only. Some programs will not \
                 tell them apart."
            );
            self.problems.notice(&place, "name-near", &sentence);
        }
    }

    /// Refuses an element whose neighbour has its name.
    pub(super) fn check_neighbours(&mut self, parent: usize, element: &Element) {
        if self.elements.child(parent, &element.name).is_none() {
            return;
        }
        let sentence = format!(
            "The name \"{}\" is there twice in the same group. Rename one of them.",
            element.name
        );
        let (base, free) = (element.name.as_str(), 2..100);
        let better = free
            .map(|number| format!("{base}_{number}"))
            .find(|name| self.elements.named(name).is_empty());
        match better {
            Some(name) => self
                .problems
                .refuse_with(&element.place, "name-twice", &sentence, name),
            None => self
                .problems
                .refuse(&element.place, "name-twice", &sentence),
        }
    }
}
