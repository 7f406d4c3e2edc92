//! The body of an imported form as a list: every question with its rules and what stands around it.

use crate::definition::{Bind, Control, Definition, Question, Source};

/// A question with what decides whether it comes up.
pub(super) struct Row<'a> {
    pub question: &'a Question,
    pub bind: Option<&'a Bind>,
    /// The rules under which it is asked, of the groups around it first, each with the node it belongs to.
    pub relevant: Vec<(&'a str, &'a Source)>,
    /// The name of its outermost group; empty outside of groups.
    pub section: &'a str,
    pub repeated: Repeated,
}

/// Whether a repeat is around it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeated {
    No,
    Yes,
}

impl Row<'_> {
    /// The data type; empty is a string.
    pub(super) fn kind(&self) -> &str {
        self.bind.map_or("", |bind| bind.kind.as_str())
    }

    /// Whether it is only shown.
    pub(super) fn is_note(&self) -> bool {
        let readonly = self.bind.and_then(|bind| bind.readonly.as_ref());
        readonly.is_some_and(|readonly| readonly.text.trim() == "true()")
    }
}

/// All of them, in order.
pub(super) fn all(definition: &Definition) -> Vec<Row<'_>> {
    let mut walk = Walk {
        definition,
        relevant: Vec::new(),
        section: "",
        repeated: Repeated::No,
        rows: Vec::new(),
    };
    walk.each(&definition.body);
    walk.rows
}

/// The rules of a node.
pub(super) fn bind<'a>(definition: &'a Definition, path: &str) -> Option<&'a Bind> {
    definition.binds.iter().find(|bind| bind.nodeset == path)
}

struct Walk<'a> {
    definition: &'a Definition,
    relevant: Vec<(&'a str, &'a Source)>,
    section: &'a str,
    repeated: Repeated,
    rows: Vec<Row<'a>>,
}

impl<'a> Walk<'a> {
    fn each(&mut self, controls: &'a [Control]) {
        for control in controls {
            match control {
                Control::Question(question) => self.question(question),
                Control::Group(group) => self.within(&group.reference, &group.children),
                Control::Repeat(repeat) => {
                    let before = core::mem::replace(&mut self.repeated, Repeated::Yes);
                    self.within(&repeat.nodeset, &repeat.children);
                    self.repeated = before;
                }
            }
        }
    }

    fn within(&mut self, path: &'a str, children: &'a [Control]) {
        let outer = (self.relevant.len(), self.section);
        if self.section.is_empty() {
            self.section = path.rsplit('/').next().unwrap_or_default();
        }
        let rule = bind(self.definition, path).and_then(|bind| bind.relevant.as_ref());
        self.relevant.extend(rule.map(|rule| (path, rule)));
        self.each(children);
        self.relevant.truncate(outer.0);
        self.section = outer.1;
    }

    fn question(&mut self, question: &'a Question) {
        let path = question.reference.as_str();
        let bind = bind(self.definition, path);
        let mut relevant = self.relevant.clone();
        let own = bind.and_then(|bind| bind.relevant.as_ref());
        relevant.extend(own.map(|rule| (path, rule)));
        self.rows.push(Row {
            question,
            bind,
            relevant,
            section: self.section,
            repeated: self.repeated,
        });
    }
}
