//! The indicators that ship now, each one table and one rule.
//!
//! They are recognised by item id and answer codes: a form that carries the item with the same answers gets the
//! indicator, any other form does without.

mod recipes;

use crate::indicator::{Indicator, Rule};
use crate::table::{CategoryRole, Class, Shape, Table};
use recipes::{ACCESS, ANSWERS, CARE, COMMUNITY, JOINED_UP, Recipe, SAFETY, SCORE};

/// The shipped indicators that these tables can carry, in the order in which readers get them:
/// whether help made anybody less safe comes first in every report.
#[must_use]
pub fn shipped(tables: &[Table]) -> Vec<Indicator> {
    let groups = [SAFETY, ACCESS, CARE, JOINED_UP, SCORE, COMMUNITY, ANSWERS];
    groups
        .into_iter()
        .flatten()
        .filter_map(|recipe| recipe.over(tables))
        .collect()
}

enum Counted {
    /// These answers, of all who gave an answer.
    OfAll(&'static [&'static str]),
    /// These answers, of all who gave one of those.
    Of(&'static [&'static str], &'static [&'static str]),
    MiddleOf(&'static [&'static str]),
    /// This answer of a question with several, of all who gave an answer.
    Named(&'static str),
    /// All who gave an answer but those who said this, which is "none of these".
    AllBut(&'static str),
}

impl Recipe {
    fn over(&self, tables: &[Table]) -> Option<Indicator> {
        let table = tables
            .iter()
            .find(|table| table.id == self.table && table.shape == self.counted.shape())?;
        let answers = table.with_role(CategoryRole::is_answer);
        let codes = |wanted: &[&str]| -> Option<Vec<String>> {
            let known = |code: &&str| {
                table
                    .position(code)
                    .filter(|at| answers.contains(at))
                    .map(|_| (*code).to_owned())
            };
            wanted.iter().map(known).collect()
        };
        let all = || {
            answers
                .iter()
                .filter_map(|at| table.categories.get(*at))
                .map(|category| category.code.clone())
                .collect()
        };
        let id = || table.id.clone();
        let rule = match self.counted {
            Counted::OfAll(part) => Rule::Share {
                table: id(),
                numerator: codes(part)?,
                denominator: all(),
            },
            Counted::Of(part, whole) => Rule::Share {
                table: id(),
                numerator: codes(part)?,
                denominator: codes(whole)?,
            },
            Counted::MiddleOf(ordered) => Rule::Median {
                table: id(),
                ordered: codes(ordered)?,
            },
            Counted::Named(answer) => Rule::Named {
                table: id(),
                answer: codes(&[answer])?.pop()?,
            },
            Counted::AllBut(none) => Rule::AllBut {
                table: id(),
                answer: none_of_these(table, none)?,
            },
        };
        let class: Class = table.sensitivity;
        Some(Indicator {
            id: self.id.to_owned(),
            name: self.name.to_owned(),
            sentence: self.sentence.to_owned(),
            class,
            rule,
        })
    }
}

impl Counted {
    fn shape(&self) -> Shape {
        match self {
            Self::OfAll(_) | Self::Of(..) | Self::MiddleOf(_) => Shape::Single,
            Self::Named(_) | Self::AllBut(_) => Shape::Multiple,
        }
    }
}

/// The code of "none of these", if it is the one that is meant.
fn none_of_these(table: &Table, code: &str) -> Option<String> {
    let found = table.categories.get(table.position(code)?)?;
    (found.role == CategoryRole::NoneOfThese).then(|| found.code.clone())
}
