//! The survey sheet, row by row: from rows to a tree of elements.

mod containers;
mod exact;
mod media;
mod naming;
mod places;
mod plain;
mod range;
mod select;

use std::collections::HashSet;

use super::element::{Element, Elements, SURVEY, Setting, What};
use super::lists::Lists;
use super::problems::Problems;
use super::row::Row;
use super::settings::{Settings, yes_or_no};
use super::table::Table;
use super::types::{Container, Typed};
use super::{identifying, parameters, reference, scan, types};
use crate::definition::{Place, Source};

/// A row that became something, for the entities that refer to it.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) name: String,
    /// What holds it.
    pub(super) parent: usize,
    pub(super) save_to: Option<Source>,
    pub(super) part: Part,
}

/// What part a row plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Question,
    /// It begins or ends something that holds others.
    Edge,
}

/// A group or repeat whose end has not come yet.
struct Open {
    element: usize,
    container: Option<Container>,
    lower: HashSet<String>,
    place: Place,
}

/// Whether choices of the group are shown as one table, and from which list.
#[derive(Clone, Debug, PartialEq, Eq)]
enum TableList {
    No,
    Wanted,
    Of(String),
}

/// The reader, and what it has read.
pub(super) struct Reader<'a> {
    pub(super) settings: &'a Settings,
    pub(super) problems: &'a mut Problems,
    pub(super) lists: Lists,
    pub(super) external: Lists,
    pub(super) elements: Elements,
    /// Questions that will stand in `meta`.
    pub(super) meta: Vec<Element>,
    pub(super) seen: Vec<Seen>,
    /// Titles and ids given in the survey, as early forms did.
    pub(super) given: Vec<(&'static str, String)>,
    stack: Vec<Open>,
    table_list: TableList,
    repeats: HashSet<String>,
    questions: HashSet<String>,
    /// Files and lists that a place may be compared with.
    pub(super) instances: HashSet<String>,
    /// Lists used by `search()`.
    searched: HashSet<String>,
    triggers: Vec<(String, Place)>,
    /// What places are compared with.
    pub(super) compared: Vec<(String, Place)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        settings: &'a Settings,
        lists: Lists,
        external: Lists,
        problems: &'a mut Problems,
    ) -> Self {
        let open = Open {
            element: SURVEY,
            container: None,
            lower: HashSet::new(),
            place: Place::default(),
        };
        Self {
            settings,
            problems,
            lists,
            external,
            elements: Elements::new(&settings.root, Place::default()),
            meta: Vec::new(),
            seen: Vec::new(),
            given: Vec::new(),
            stack: vec![open],
            table_list: TableList::No,
            repeats: HashSet::new(),
            questions: HashSet::new(),
            instances: HashSet::new(),
            searched: HashSet::new(),
            triggers: Vec::new(),
            compared: Vec::new(),
        }
    }

    /// Reads all rows.
    pub(super) fn rows(&mut self, table: &Table) {
        for row in &table.rows {
            self.row(row);
        }
        self.check_ends();
        for (name, place) in std::mem::take(&mut self.triggers) {
            if !self.questions.contains(&name) {
                let sentence = format!(
                    "The trigger names \"{name}\", which is no question of this form. Name one that is."
                );
                self.problems.refuse(&place, "reference-unknown", &sentence);
            }
        }
        self.check_compared();
    }

    fn row(&mut self, row: &Row) {
        if let Some(disabled) = row.text("disabled") {
            let sentence = "The column \"disabled\" is old. Use relevant instead.";
            self.problems
                .notice(&row.place(&["disabled"]), "disabled-column", sentence);
            if yes_or_no(disabled) == Some(true) {
                return;
            }
        }
        if row
            .cells
            .iter()
            .all(|cell| cell.path.first().is_some_and(|head| head == "disabled"))
        {
            return;
        }
        let Some(cell) = row.text("type") else {
            if row.has("name") || row.has("label") {
                let sentence = "This row has no type. Fill in the type, or empty the row.";
                self.problems.refuse(&row.whole(), "no-type", sentence);
            } else {
                let sentence = "This row has no type, name or label, so it is passed by.";
                self.problems
                    .notice(&row.whole(), "row-passed-by", sentence);
            }
            return;
        };
        let triggers = self.triggers_of(row);
        let typed = types::read(cell);
        match &typed {
            Typed::Plain(kind) if kind == "audit" => return self.audit(row),
            Typed::Setting(setting) => {
                self.given
                    .push((setting, row.text("name").unwrap_or_default().to_owned()));
                return;
            }
            _ => {}
        }
        let is_end = matches!(typed, Typed::End(_));
        let name = if is_end {
            String::new()
        } else {
            self.name(row, &typed)
        };
        self.note_seen(row, &typed, &name);
        match typed {
            Typed::End(container) => self.end(row, container),
            Typed::Begin(container, list) => self.begin(row, &name, container, &list),
            Typed::Select(select) => self.select(row, &name, &select, triggers),
            Typed::Osm(_) => {
                let element = self.question(row, &name, "osm", triggers);
                self.add(element);
            }
            Typed::Plain(kind) => self.plain(row, &name, &kind, triggers),
            Typed::Setting(_) => {}
        }
    }

    fn note_seen(&mut self, row: &Row, typed: &Typed, name: &str) {
        let edge = matches!(typed, Typed::Begin(..) | Typed::End(_));
        self.seen.push(Seen {
            name: name.to_owned(),
            parent: self.parent(),
            save_to: row.source(&["bind", "entities:saveto"]),
            part: if edge { Part::Edge } else { Part::Question },
        });
    }

    /// What holds the next row.
    fn parent(&self) -> usize {
        self.stack.last().map_or(SURVEY, |open| open.element)
    }

    /// The names of the trigger column, `${a}, ${b}`.
    fn triggers_of(&mut self, row: &Row) -> Vec<String> {
        let Some(cell) = row.text("trigger") else {
            return Vec::new();
        };
        let place = row.place(&["trigger"]);
        let mut names = Vec::new();
        for part in cell.split(',') {
            let found = reference::candidates(part);
            match found.as_slice() {
                [Ok(one)] => names.push(one.name.clone()),
                _ => {
                    let sentence = "A trigger is the name of one question, ${name}; several have \
                                    commas between them. Correct it.";
                    self.problems.refuse(&place, "trigger-unreadable", sentence);
                }
            }
        }
        self.triggers
            .extend(names.iter().map(|name| (name.clone(), place.clone())));
        names
    }

    /// A question with all that its row says, not yet put into the form.
    fn question(&mut self, row: &Row, name: &str, kind: &str, triggers: Vec<String>) -> Element {
        self.questions.insert(name.to_owned());
        identifying::report(kind, &row.place(&["type"]), self.problems);
        let mut element = self.element(row, name, What::Question, kind);
        element.triggers = triggers;
        element.filter = row.source(&["choice_filter"]);
        let Some(default) = row.source(&["default"]) else {
            return element;
        };
        if scan::is_worked_out(&default.text, kind) {
            element.settings.push(Setting {
                event: "odk-instance-first-load",
                value: None,
            });
            if self
                .stack
                .iter()
                .any(|open| open.container == Some(Container::Repeat))
            {
                element.settings.push(Setting {
                    event: "odk-new-repeat",
                    value: None,
                });
            }
        }
        element.default = Some(default);
        element
    }

    /// What a row says whatever it is.
    fn element(&self, row: &Row, name: &str, what: What, kind: &str) -> Element {
        let language = &self.settings.default_language;
        let mut element = Element::new(name, what, kind, row.place(&["name"]));
        element.label = row.said(&["label"], language);
        element.hint = row.said(&["hint"], language);
        element.guidance = row.said(&["guidance_hint"], language);
        for medium in row.below("media") {
            let said = row.said(&["media", &medium], language);
            element.media.push((medium, said));
        }
        for rule in row.below("bind") {
            let said = row.said(&["bind", &rule], language);
            element.bind.push((rule, said));
        }
        for attribute in row.below("control") {
            if let Some(source) = row.source(&["control", &attribute]) {
                element.control.push((attribute, source));
            }
        }
        for attribute in row.below("instance") {
            if let Some(source) = row.source(&["instance", &attribute]) {
                element.attributes.push((attribute, source));
            }
        }
        element
    }

    /// Puts an element where the next row stands, if no neighbour has its name.
    fn add(&mut self, element: Element) -> usize {
        let parent = self.parent();
        self.check_neighbours(parent, &element);
        self.elements.add(parent, element)
    }

    fn parameters(&mut self, row: &Row) -> parameters::Parameters {
        parameters::read(row, self.problems)
    }
}
