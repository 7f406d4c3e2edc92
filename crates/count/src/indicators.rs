//! The indicators that ship now, each one table and one rule.
//!
//! They are recognised by item id and answer codes: a form that carries the item with the same answers gets the
//! indicator, any other form does without.

use crate::indicator::{Indicator, Rule};
use crate::table::{CategoryRole, Class, Shape, Table};

/// The shipped indicators that these tables can carry, in the order in which readers get them:
/// whether help made anybody less safe comes first in every report.
#[must_use]
pub fn shipped(tables: &[Table]) -> Vec<Indicator> {
    recipes()
        .into_iter()
        .filter_map(|recipe| recipe.over(tables))
        .collect()
}

struct Recipe {
    id: &'static str,
    name: &'static str,
    sentence: &'static str,
    table: &'static str,
    counted: Counted,
}

enum Counted {
    /// These answers, of all who gave an answer.
    OfAll(&'static [&'static str]),
    /// These answers, of all who gave one of those.
    Of(&'static [&'static str], &'static [&'static str]),
    MiddleOf(&'static [&'static str]),
}

fn recipes() -> [Recipe; 6] {
    use Counted::{MiddleOf, Of, OfAll};
    [
        Recipe {
            id: "I-14",
            name: "Less safe after",
            sentence: "less-safe-after",
            table: "SF-18",
            counted: OfAll(&["less_safe"]),
        },
        Recipe {
            id: "I-12",
            name: "Felt safe there",
            sentence: "felt-safe",
            table: "SF-14",
            counted: OfAll(&["all", "mostly"]),
        },
        Recipe {
            id: "I-21",
            name: "Told her story to three or more",
            sentence: "told-three-or-more",
            table: "SF-28",
            counted: OfAll(&["three", "four_five", "six_more"]),
        },
        Recipe {
            id: "I-22",
            name: "Middle number of tellings",
            sentence: "middle-tellings",
            table: "SF-28",
            counted: MiddleOf(&["one", "two", "three", "four_five", "six_more"]),
        },
        // Women who chose not to go are left out: that is not a failure of the referral.
        Recipe {
            id: "I-23",
            name: "Reached the help she was sent to",
            sentence: "referral-reached",
            table: "SF-29",
            counted: Of(&["got"], &["got", "could_not"]),
        },
        Recipe {
            id: "I-23b",
            name: "Onward help not reached",
            sentence: "onward-need-unmet",
            table: "SF-29",
            counted: Of(&["could_not", "needed"], &["got", "could_not", "needed"]),
        },
    ]
}

impl Recipe {
    fn over(&self, tables: &[Table]) -> Option<Indicator> {
        let table = tables
            .iter()
            .find(|table| table.id == self.table && table.shape == Shape::Single)?;
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
