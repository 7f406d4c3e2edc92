//! A line of a summary: what it asks of the note-taker, and who may be told of it.

use super::EntryId;
use crate::tables::{Label, Row};
use crate::visibility::Visibility;

/// One line of the summary of one script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub asks: Asks,
    /// How much of it is kept at most.
    pub most: u8,
    /// Who may be told that several groups said it.
    pub visible: Visibility,
    pub label: Label,
}

/// What is entered: closed lists and counts, and nothing else. Lists by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    One(String),
    Many(String),
    /// What of the second list goes with what of the first.
    Pairs(String, String),
    /// Stones on each of the list.
    Stones(String),
    /// The middle heap of every pair.
    Medians(String, String),
    /// Steps: whom, how long, at what cost.
    Route {
        whom: String,
        time: String,
        cost: String,
    },
    /// Referrals between offices of the directory.
    Links,
}

impl Entry {
    pub(super) fn read(row: &Row) -> Option<Self> {
        let [first, second, third] =
            ["list", "second", "third"].map(|one| row.cell(one).to_owned());
        Some(Self {
            id: EntryId::parse(row.cell("code"))?,
            asks: match row.cell("kind") {
                "one" => Asks::One(first),
                "many" => Asks::Many(first),
                "pairs" => Asks::Pairs(first, second),
                "stones" => Asks::Stones(first),
                "medians" => Asks::Medians(first, second),
                "route" => Asks::Route {
                    whom: first,
                    time: second,
                    cost: third,
                },
                "links" => Asks::Links,
                _ => return None,
            },
            most: row.cell("most").parse().ok()?,
            visible: Visibility::parse(row.cell("visible"))?,
            label: row.label(),
        })
    }
}
