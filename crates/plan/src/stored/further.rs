//! What the second layout says beyond the first, in types that exist for this alone.

use serde::{Deserialize, Serialize};
use waymark_count::{Event, Item, Measure, SmallestGroup, Table};

use super::Frozen;
use crate::setting::{Breakdown, Providers, Residents, Setting, Size};

#[derive(Serialize, Deserialize)]
pub(super) struct Further {
    expected: u32,
    residents: WireResidents,
    /// Kinds of help with one provider alone.
    one_provider: Vec<String>,
    by_age: bool,
    /// One for each table, in their order.
    tables: Vec<WireMeasured>,
}

// The place of a value in its list is its number in the file: only ever add at the end.
#[derive(Serialize, Deserialize)]
enum WireResidents {
    NotGiven,
    Enough(u32),
    Fewer(u32, String, String),
}

#[derive(Serialize, Deserialize)]
struct WireMeasured {
    opens_at: u32,
    measure: WireMeasure,
}

#[derive(Serialize, Deserialize)]
enum WireMeasure {
    Answers,
    Round,
    AnyOf(Vec<WireEvent>, Vec<String>),
    ShareOfGood(Vec<WireItem>, u8, Vec<u8>),
    Within(String, String, String),
    HowMany(Vec<WireEvent>, Vec<String>, Vec<u8>),
}

/// Table, answer, and the tables and answers that undo it.
type WireEvent = (String, String, Vec<(String, String)>);
/// Table, good answers, all that count.
type WireItem = (String, Vec<String>, Vec<String>);

impl Further {
    pub(super) fn of(frozen: &Frozen) -> Self {
        let setting = &frozen.terms.setting;
        Self {
            expected: setting.expected,
            residents: match setting.residents.0.clone() {
                Size::NotGiven => WireResidents::NotGiven,
                Size::Enough(people) => WireResidents::Enough(people),
                Size::Fewer {
                    people,
                    reason,
                    signed_by,
                } => WireResidents::Fewer(people, reason, signed_by),
            },
            one_provider: match &setting.providers {
                Providers::Several => Vec::new(),
                Providers::OneOf(list) => list.clone(),
            },
            by_age: setting.breakdown == Breakdown::Age,
            tables: frozen.tables.iter().map(WireMeasured::of).collect(),
        }
    }

    /// Puts the setting and the measures where they belong; nothing if they could not have been frozen.
    pub(super) fn into(self, mut frozen: Frozen) -> Option<Frozen> {
        if self.tables.len() != frozen.tables.len() {
            return None;
        }
        frozen.terms.setting = Setting {
            expected: self.expected,
            residents: match self.residents {
                WireResidents::NotGiven => Residents::not_given(),
                WireResidents::Enough(people) => Residents::of(people).ok()?,
                WireResidents::Fewer(people, reason, signed_by) => {
                    Residents::fewer(people, &reason, &signed_by).ok()?
                }
            },
            providers: if self.one_provider.is_empty() {
                Providers::Several
            } else {
                Providers::OneOf(self.one_provider)
            },
            breakdown: if self.by_age {
                Breakdown::Age
            } else {
                Breakdown::PracticeQuestionsOnly
            },
        };
        for (table, measured) in frozen.tables.iter_mut().zip(self.tables) {
            table.opens_at = SmallestGroup::new(measured.opens_at).ok()?;
            table.measure = measured.measure.measure();
        }
        Some(frozen)
    }
}

impl WireMeasured {
    fn of(table: &Table) -> Self {
        let event = |event: Event| (event.table, event.answer, event.unless);
        let item = |item: Item| (item.table, item.good, item.counted);
        Self {
            opens_at: table.opens_at.people(),
            measure: match table.measure.clone() {
                Measure::Answers => WireMeasure::Answers,
                Measure::Round => WireMeasure::Round,
                Measure::AnyOf { events, base } => {
                    WireMeasure::AnyOf(events.into_iter().map(event).collect(), base)
                }
                Measure::HowMany { events, base, from } => {
                    WireMeasure::HowMany(events.into_iter().map(event).collect(), base, from)
                }
                Measure::ShareOfGood {
                    items,
                    least,
                    bands,
                } => WireMeasure::ShareOfGood(items.into_iter().map(item).collect(), least, bands),
                Measure::Within { of, by, group } => WireMeasure::Within(of, by, group),
            },
        }
    }
}

impl WireMeasure {
    fn measure(self) -> Measure {
        let event = |(table, answer, unless): WireEvent| Event {
            table,
            answer,
            unless,
        };
        let item = |(table, good, counted): WireItem| Item {
            table,
            good,
            counted,
        };
        match self {
            Self::Answers => Measure::Answers,
            Self::Round => Measure::Round,
            Self::AnyOf(events, base) => Measure::AnyOf {
                events: events.into_iter().map(event).collect(),
                base,
            },
            Self::ShareOfGood(items, least, bands) => Measure::ShareOfGood {
                items: items.into_iter().map(item).collect(),
                least,
                bands,
            },
            Self::HowMany(events, base, from) => Measure::HowMany {
                events: events.into_iter().map(event).collect(),
                base,
                from,
            },
            Self::Within(of, by, group) => Measure::Within { of, by, group },
        }
    }
}
