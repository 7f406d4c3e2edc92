//! The tables of `surveys/exercises/`, compiled in: scripts, steps, lines of summaries, closed lists.

use super::{Entry, EntryId, Script, ScriptId, Step};
use crate::inventory::{Choice, Company};
use crate::tables::{Label, Row, rows};

const SCRIPTS: &str = include_str!("../../../../surveys/exercises/scripts.csv");
const STEPS: &str = include_str!("../../../../surveys/exercises/steps.csv");
const ENTRIES: &str = include_str!("../../../../surveys/exercises/entries.csv");
const CHOICES: &str = include_str!("../../../../surveys/exercises/choices.csv");

/// The list of kinds of places.
pub(super) const PLACES: &str = "place";

/// All scripts with what belongs to them. There is one set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scripts {
    scripts: Vec<Script>,
    /// By the script, or `opening` and `closing`.
    steps: Vec<(String, Step)>,
    entries: Vec<Entry>,
    listed: Vec<Listed>,
}

/// One choice of one list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    list: String,
    pub choice: Choice,
    pub name: String,
    /// The stage of an obstacle, the side of a finding, the part of an outline; empty for most.
    pub part: String,
    pub company: Company,
    pub label: Label,
}

/// Whether a kind of place may be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayBe {
    Drawn,
    /// Homes are said and never drawn; a phone is nowhere.
    SaidOnly,
}

impl Scripts {
    pub fn shipped() -> Self {
        let step = |row: &Row| Some((row.cell("script").to_owned(), Step::read(row)?));
        Self {
            scripts: rows(SCRIPTS).iter().filter_map(Script::read).collect(),
            steps: rows(STEPS).iter().filter_map(step).collect(),
            entries: rows(ENTRIES).iter().filter_map(Entry::read).collect(),
            listed: rows(CHOICES).iter().filter_map(Listed::read).collect(),
        }
    }

    pub fn scripts(&self) -> &[Script] {
        &self.scripts
    }

    /// The steps of a script in their order, opening and closing included.
    pub fn steps(&self, script: ScriptId) -> impl Iterator<Item = &Step> {
        let parts = [
            "opening".to_owned(),
            script.to_string(),
            "closing".to_owned(),
        ];
        parts.into_iter().flat_map(move |part| {
            let own = self.steps.iter().filter(move |(of, _)| *of == part);
            own.map(|(_, step)| step)
        })
    }

    /// The lines of the summary of a script, in their order.
    pub fn entries(&self, script: ScriptId) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(move |one| one.id.script() == script)
    }

    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.iter().find(|one| one.id == id)
    }

    /// The choices of a list, in their order.
    pub fn choices<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a Listed> {
        self.listed.iter().filter(move |one| one.list == list)
    }

    pub fn choice(&self, list: &str, choice: Choice) -> Option<&Listed> {
        self.listed
            .iter()
            .find(|one| one.list == list && one.choice == choice)
    }

    /// What may be done with a kind of place; none for a number that is no kind of place.
    pub fn place(&self, place: Choice) -> Option<MayBe> {
        self.choice(PLACES, place)
            .map(|one| match one.part.as_str() {
                "drawn" => MayBe::Drawn,
                _ => MayBe::SaidOnly,
            })
    }
}

impl Listed {
    fn read(row: &Row) -> Option<Self> {
        Some(Self {
            list: row.cell("list").to_owned(),
            choice: Choice(row.cell("number").parse().ok()?),
            name: row.cell("name").to_owned(),
            part: row.cell("part").to_owned(),
            company: match row.cell("stands") {
                "alone" => Company::Alone,
                _ => Company::WithOthers,
            },
            label: row.label(),
        })
    }
}
