//! What a table counts: the answers to a question, the round itself, or something worked out about each person.

/// What the cells of a table stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The answers to one question.
    Answers,
    /// The round itself, such as interviews finished: everybody who took part is in one of its cells.
    Round,
    /// Whether any of several things happened to a person: the first cell is yes, the second no. In the base is whoever
    /// gave an answer in one of the tables of `base`.
    AnyOf {
        events: Vec<Event>,
        base: Vec<String>,
    },
    /// How many of several things hold for a person: `from` `[1, 3]` makes three cells, none, 1 or 2, 3 and more. In the
    /// base is whoever gave an answer in one of the tables of `base`.
    HowMany {
        events: Vec<Event>,
        base: Vec<String>,
        from: Vec<u8>,
    },
    /// How much of what applied to a person was good, in bands of percent: `[50, 75]` makes three cells, under 50,
    /// 50 to under 75, 75 and more. In the base is whoever has `least` items or more that applied to her.
    ShareOfGood {
        items: Vec<Item>,
        least: u8,
        bands: Vec<u8>,
    },
    /// The table `of` among the people of one group only: those who are in the cell `group` of the table `by`.
    Within {
        of: String,
        by: String,
        group: String,
    },
}

/// One answer, unless the person also gave one of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub table: String,
    pub answer: String,
    /// Tables and answers.
    pub unless: Vec<(String, String)>,
}

/// A question that applies to a person who gave one of `counted`, and is good if that is one of `good` as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub table: String,
    pub good: Vec<String>,
    pub counted: Vec<String>,
}

impl Measure {
    /// Whether the cells follow from the cells of other tables.
    #[must_use]
    pub fn is_worked_out(&self) -> bool {
        !matches!(self, Self::Answers | Self::Round)
    }

    /// Ids of the tables it is worked out from, each once.
    #[must_use]
    pub fn sources(&self) -> Vec<&str> {
        let mut sources: Vec<&str> = match self {
            Self::Answers | Self::Round => Vec::new(),
            Self::AnyOf { events, base } | Self::HowMany { events, base, .. } => {
                let unless = events.iter().flat_map(|event| &event.unless);
                let events = events.iter().map(|event| &event.table);
                let read = events.chain(base).chain(unless.map(|(table, _)| table));
                read.map(String::as_str).collect()
            }
            Self::ShareOfGood { items, .. } => {
                items.iter().map(|item| item.table.as_str()).collect()
            }
            Self::Within { of, by, .. } => vec![of, by],
        };
        sources.sort_unstable();
        sources.dedup();
        sources
    }
}
