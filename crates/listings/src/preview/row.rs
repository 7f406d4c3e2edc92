//! One row as facts about a provider, with everything that is wrong with it said at its place.

use std::collections::{BTreeSet, HashSet};

use waymark_map::{
    AreaId, Cost, Hours, Phone, Position, ProviderType, ServiceId, Status, Text, folded,
};

use super::{Setting, Standing, contacts, dates, spread::Counted, words};
use crate::categories::{Meant, may_be_safe_place};
use crate::columns::Meaning;
use crate::problem::{Problem, Problems, What};
use crate::table::{Reading, Row, SEPARATOR};
use crate::{hours, personal};

/// What a row says. What it does not say is none.
pub(super) struct Understood {
    pub(super) line: u64,
    pub(super) entry: u64,
    pub(super) name: Text,
    pub(super) areas: BTreeSet<AreaId>,
    pub(super) position: Option<Position>,
    pub(super) services: Vec<ServiceId>,
    /// None when the list does not tell it.
    pub(super) status: Option<Status>,
    pub(super) hours: Option<Hours>,
    pub(super) phone: Option<Phone>,
    pub(super) kind: Option<ProviderType>,
    pub(super) cost: Option<Cost>,
    pub(super) standing: Standing,
}

pub(super) struct Rows<'a> {
    reading: &'a Reading,
    pub(super) with: Setting<'a>,
    problems: &'a mut Problems,
}

impl<'a> Rows<'a> {
    pub(super) const fn new(
        reading: &'a Reading,
        with: Setting<'a>,
        problems: &'a mut Problems,
    ) -> Self {
        Self {
            reading,
            with,
            problems,
        }
    }

    pub(super) fn all(&mut self, counted: &mut Counted) -> Vec<Understood> {
        let mut numbers = HashSet::new();
        let rows = self.reading.rows.iter();
        rows.filter_map(|row| {
            let (number, column) = self.first(row, Meaning::Number);
            if !number.is_empty() && !numbers.insert(number) {
                self.problem(row, column, What::SameRow);
            }
            self.one(row, counted)
        })
        .collect()
    }

    fn one(&mut self, row: &'a Row, counted: &mut Counted) -> Option<Understood> {
        self.people(row);
        let place = self.place(row);
        let services = self.services(row, &place.areas, counted);
        let name = self.name(row)?;
        let standing = self.standing(row, &services, name.as_str());
        self.referral(row);
        Some(Understood {
            line: row.line,
            entry: row.entry,
            status: self.status(row),
            hours: self.hours(row),
            phone: self.phone(row),
            kind: words::kind(self.first(row, Meaning::Type).0),
            cost: words::cost(self.first(row, Meaning::Cost).0),
            name,
            areas: place.areas,
            position: place.position,
            services,
            standing,
        })
    }

    /// The first cell that says something, and its column; the first column where none does.
    pub(super) fn first(&self, row: &'a Row, meaning: Meaning) -> (&'a str, usize) {
        let mut first = ("", usize::MAX);
        for column in self.with.columns.of(meaning) {
            let cell = row.cell(column);
            if !cell.is_empty() {
                return (cell, column);
            }
            first.1 = first.1.min(column);
        }
        first
    }

    /// A problem of one field.
    pub(super) fn problem(&mut self, row: &Row, column: usize, what: What) {
        let field = self.reading.names.get(column).cloned();
        self.add(row, field.unwrap_or_default(), what);
    }

    /// A problem of the row as a whole.
    pub(super) fn of_row(&mut self, row: &Row, what: What) {
        self.add(row, String::new(), what);
    }

    fn add(&mut self, row: &Row, field: String, what: What) {
        self.problems.add(Problem {
            file: self.reading.file.clone(),
            line: row.line,
            entry: row.entry,
            field,
            cell: String::new(),
            what,
        });
    }

    /// Says what stands of people, and what turns a text around.
    fn people(&mut self, row: &Row) {
        let meanings = self.with.columns.meanings().iter().enumerate();
        for (column, meaning) in meanings {
            let cell = row.cell(column);
            for what in contacts::found(*meaning, cell) {
                self.problem(row, column, what);
            }
            if contacts::turns(cell) {
                self.problem(row, column, What::TurnsText);
            }
        }
    }

    fn name(&mut self, row: &'a Row) -> Option<Text> {
        let (own, column) = self.first(row, Meaning::Name);
        let (organisation, of) = self.first(row, Meaning::Organisation);
        let (place, _) = self.first(row, Meaning::Place);
        let (name, column) = match (own, organisation, place) {
            ("", "", _) => {
                self.of_row(row, What::NoName);
                return None;
            }
            ("", organisation, "") => (organisation.to_owned(), of),
            // A branch that is called like its organisation.
            ("", organisation, place) if folded(organisation) == folded(place) => {
                (organisation.to_owned(), of)
            }
            ("", organisation, place) => (format!("{organisation}, {place}"), of),
            (own, ..) => (own.to_owned(), column),
        };
        let text = Text::new(&name).or_else(|_| Text::new(&personal::without(&name)));
        if text.is_err() {
            self.problem(row, column, What::NameRefused);
        }
        text.ok()
    }

    /// The services of the closest category that stands for any.
    fn services(
        &mut self,
        row: &'a Row,
        areas: &BTreeSet<AreaId>,
        counted: &mut Counted,
    ) -> Vec<ServiceId> {
        let (detail, of_detail) = self.first(row, Meaning::Detail);
        let (category, of_category) = self.first(row, Meaning::Category);
        let cells = [(detail, of_detail), (category, of_category)];
        counted.row(cells.map(|(cell, _)| cell), areas);
        let told = cells.into_iter().filter(|(cell, _)| !cell.is_empty());
        let known = told.map(|(cell, column)| (self.with.categories.meant(cell), column));
        let known: Vec<(Meant, usize)> = known.collect();
        let first = known.iter().find(|(meant, _)| *meant != Meant::Unknown);
        match (first, known.first()) {
            (Some((Meant::Services(services), _)), _) => services.clone(),
            (Some(_), _) => Vec::new(),
            (None, Some((_, column))) => {
                self.problem(row, *column, What::UnknownCategory);
                Vec::new()
            }
            (None, None) => {
                self.of_row(row, What::NoCategory);
                Vec::new()
            }
        }
    }

    /// Anything that speaks of a safe place hides the record.
    fn standing(&mut self, row: &'a Row, services: &[ServiceId], name: &str) -> Standing {
        let kinds = [Meaning::Category, Meaning::Detail, Meaning::Words];
        let kinds = kinds.into_iter().map(|meaning| self.first(row, meaning).0);
        let words: Vec<&str> = kinds.chain([name]).collect();
        let (hidden, _) = self.first(row, Meaning::HiddenPlace);
        let is_safe = services.contains(&ServiceId::SAFE_PLACE)
            || ["yes", "true", "1"].contains(&hidden.to_lowercase().as_str())
            || may_be_safe_place(&words.join(SEPARATOR));
        if !is_safe {
            return Standing::Listed;
        }
        self.of_row(row, What::SafePlace);
        Standing::Hidden
    }

    fn status(&mut self, row: &'a Row) -> Option<Status> {
        let (ends, column) = self.first(row, Meaning::Ends);
        if dates::day(ends).is_some_and(|day| day < self.with.today) {
            self.problem(row, column, What::Ended);
            return Some(Status::Unknown);
        }
        words::status(self.first(row, Meaning::Status).0)
    }

    fn hours(&mut self, row: &'a Row) -> Option<Hours> {
        let (whole, column) = self.first(row, Meaning::Hours);
        let (read, column) = if !whole.is_empty() {
            let read = hours::from_one(whole).map_err(|what| vec![what]);
            (read, column)
        } else {
            let (opens, column) = self.first(row, Meaning::Opens);
            let (closes, _) = self.first(row, Meaning::Closes);
            if column == usize::MAX {
                return None;
            }
            let (days, _) = self.first(row, Meaning::Days);
            (hours::from_cells(opens, closes, days), column)
        };
        for what in read.as_ref().err().into_iter().flatten() {
            self.problem(row, column, *what);
        }
        read.ok()
    }

    fn phone(&mut self, row: &'a Row) -> Option<Phone> {
        let (cell, column) = self.first(row, Meaning::Phone);
        if cell.is_empty() {
            return None;
        }
        let numbers = cell
            .split([';', ',', '|'])
            .map(|one| one.trim_matches(['"', ' ']));
        let phone = numbers
            .filter_map(|one| Phone::of_the_organisation(one).ok())
            .next();
        if phone.is_none() {
            self.problem(row, column, What::PhoneRefused);
        }
        phone
    }

    fn referral(&mut self, row: &'a Row) {
        let (required, _) = self.first(row, Meaning::ReferralRequired);
        let (method, column) = self.first(row, Meaning::ReferralMethod);
        let refuses = folded(method).contains("referrals not accepted");
        if refuses && required.eq_ignore_ascii_case("yes") {
            self.problem(row, column, What::ReferralDisagrees);
        }
    }
}
