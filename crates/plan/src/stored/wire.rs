//! The layout of the stored plan, in types that exist for this alone.

use serde::{Deserialize, Serialize};
use waymark_ask::{Lang, Length};
use waymark_count::{
    Category, CategoryRole, Class, Indicator, Measure, Rule, Shape, SmallestGroup, Standing, Table,
};

use super::frames::WireFrame;
use super::further::Further;
use super::{Frozen, Layout};
use crate::setting::{Breakdown, Setting};
use crate::terms::{AreaName, RoundId, RoundTerms};

#[derive(Serialize, Deserialize)]
struct Wire {
    round: [u8; 16],
    label: String,
    area: String,
    length: u8,
    smallest_group: u32,
    window_months: u8,
    practice: u8,
    lang: u8,
    title: String,
    language: String,
    wording: [u8; 32],
    tables: Vec<WireTable>,
    indicators: Vec<WireIndicator>,
}

#[derive(Serialize, Deserialize)]
struct WireTable {
    id: String,
    title: String,
    class: u8,
    shape: u8,
    categories: Vec<(String, String, u8)>,
}

#[derive(Serialize, Deserialize)]
struct WireIndicator {
    id: String,
    name: String,
    sentence: String,
    class: u8,
    rule: WireRule,
}

#[derive(Serialize, Deserialize)]
enum WireRule {
    Share(String, Vec<String>, Vec<String>),
    Median(String, Vec<String>),
    // Only ever add at the end: earlier plans stay readable, and their hash stays theirs.
    Named(String, String),
    AllBut(String, String),
}

// The place of a value in its list is its number in the file: only ever add at the end.
const LENGTHS: [Length; 2] = [Length::Full, Length::Short];
const STANDINGS: [Standing; 2] = [Standing::Practice, Standing::Live];
const CLASSES: [Class; 3] = [Class::Plain, Class::Personal, Class::Harmful];
const SHAPES: [Shape; 2] = [Shape::Single, Shape::Multiple];
const BREAKDOWNS: [Breakdown; 3] = [
    Breakdown::PracticeQuestionsOnly,
    Breakdown::Age,
    Breakdown::Sex,
];
const ROLES: [CategoryRole; 6] = [
    CategoryRole::Answer,
    CategoryRole::NoneOfThese,
    CategoryRole::DontKnow,
    CategoryRole::DoesNotApply,
    CategoryRole::Skipped,
    CategoryRole::Base,
];

fn number<T: PartialEq>(list: &[T], value: &T) -> u8 {
    list.iter()
        .position(|listed| listed == value)
        .and_then(|at| u8::try_from(at).ok())
        .unwrap_or(u8::MAX)
}

fn value<T: Copy>(list: &[T], number: u8) -> Option<T> {
    list.get(usize::from(number)).copied()
}

pub(super) fn write(frozen: &Frozen) -> Vec<u8> {
    let terms = &frozen.terms;
    let wire = Wire {
        round: terms.round.0,
        label: terms.label.clone(),
        area: terms.area.0.clone(),
        length: number(&LENGTHS, &terms.length),
        smallest_group: terms.smallest_group.people(),
        window_months: terms.window_months,
        practice: number(&STANDINGS, &terms.practice),
        lang: u8::try_from(terms.lang.index()).unwrap_or(u8::MAX),
        title: frozen.title.clone(),
        language: frozen.language.clone(),
        wording: frozen.wording,
        tables: frozen.tables.iter().map(WireTable::of).collect(),
        indicators: frozen.indicators.iter().map(WireIndicator::of).collect(),
    };
    // Writing plain values into memory cannot fail; if it ever did, the hash of nothing would refuse the plan.
    let mut body = postcard::to_allocvec(&wire).unwrap_or_default();
    if frozen.layout != Layout::First {
        let further = postcard::to_allocvec(&Further::of(frozen));
        body.extend(further.unwrap_or_default());
    }
    if matches!(frozen.layout, Layout::Third | Layout::Fourth) {
        let frames: Vec<WireFrame> = frozen.frames.iter().map(WireFrame::of).collect();
        body.extend(postcard::to_allocvec(&frames).unwrap_or_default());
    }
    if frozen.layout == Layout::Fourth {
        body.push(number(&BREAKDOWNS, &terms.setting.breakdown));
    }
    body
}

pub(super) fn read(layout: Layout, body: &[u8]) -> Option<Frozen> {
    let (wire, rest) = postcard::take_from_bytes::<Wire>(body).ok()?;
    let frozen = frozen(layout, wire)?;
    let (frozen, rest) = match layout {
        Layout::First => (frozen, rest),
        Layout::Second | Layout::Third | Layout::Fourth => {
            let (further, rest) = postcard::take_from_bytes::<Further>(rest).ok()?;
            (further.into(frozen)?, rest)
        }
    };
    let (frozen, rest) = match layout {
        Layout::First | Layout::Second => (frozen, rest),
        Layout::Third | Layout::Fourth => {
            let (frames, rest) = postcard::take_from_bytes::<Vec<WireFrame>>(rest).ok()?;
            let frames = frames.into_iter().map(WireFrame::frame).collect();
            (Frozen { frames, ..frozen }, rest)
        }
    };
    let (frozen, rest) = match layout {
        Layout::First | Layout::Second | Layout::Third => (frozen, rest),
        Layout::Fourth => {
            let (code, rest) = rest.split_first()?;
            (broken_down_by(frozen, value(&BREAKDOWNS, *code)?), rest)
        }
    };
    rest.is_empty().then_some(frozen)
}

fn broken_down_by(mut frozen: Frozen, breakdown: Breakdown) -> Frozen {
    frozen.terms.setting.breakdown = breakdown;
    frozen
}

fn frozen(layout: Layout, wire: Wire) -> Option<Frozen> {
    let terms = RoundTerms {
        round: RoundId(wire.round),
        label: wire.label,
        area: AreaName(wire.area),
        length: value(&LENGTHS, wire.length)?,
        smallest_group: SmallestGroup::new(wire.smallest_group).ok()?,
        window_months: wire.window_months,
        practice: value(&STANDINGS, wire.practice)?,
        lang: Lang::new(wire.lang),
        setting: Setting::UNSAID,
    };
    Some(Frozen {
        layout,
        terms,
        title: wire.title,
        language: wire.language,
        wording: wire.wording,
        tables: wire
            .tables
            .into_iter()
            .map(WireTable::table)
            .collect::<Option<_>>()?,
        indicators: wire
            .indicators
            .into_iter()
            .map(WireIndicator::indicator)
            .collect::<Option<_>>()?,
        frames: Vec::new(),
    })
}

impl WireTable {
    fn of(table: &Table) -> Self {
        let cell = |cell: &Category| {
            (
                cell.code.clone(),
                cell.label.clone(),
                number(&ROLES, &cell.role),
            )
        };
        Self {
            id: table.id.clone(),
            title: table.title.clone(),
            class: number(&CLASSES, &table.sensitivity),
            shape: number(&SHAPES, &table.shape),
            categories: table.categories.iter().map(cell).collect(),
        }
    }

    fn table(self) -> Option<Table> {
        let cell = |(code, label, role): (String, String, u8)| {
            Some(Category {
                code,
                label,
                role: value(&ROLES, role)?,
            })
        };
        Some(Table {
            // What the first layout did not say: a table that counts the answers to a question.
            measure: Measure::Answers,
            opens_at: SmallestGroup::DEFAULT,
            id: self.id,
            title: self.title,
            sensitivity: value(&CLASSES, self.class)?,
            shape: value(&SHAPES, self.shape)?,
            categories: self
                .categories
                .into_iter()
                .map(cell)
                .collect::<Option<_>>()?,
        })
    }
}

impl WireIndicator {
    fn of(indicator: &Indicator) -> Self {
        Self {
            id: indicator.id.clone(),
            name: indicator.name.clone(),
            sentence: indicator.sentence.clone(),
            class: number(&CLASSES, &indicator.class),
            rule: match indicator.rule.clone() {
                Rule::Share {
                    table,
                    numerator,
                    denominator,
                } => WireRule::Share(table, numerator, denominator),
                Rule::Median { table, ordered } => WireRule::Median(table, ordered),
                Rule::Named { table, answer } => WireRule::Named(table, answer),
                Rule::AllBut { table, answer } => WireRule::AllBut(table, answer),
            },
        }
    }

    fn indicator(self) -> Option<Indicator> {
        Some(Indicator {
            id: self.id,
            name: self.name,
            sentence: self.sentence,
            class: value(&CLASSES, self.class)?,
            rule: match self.rule {
                WireRule::Share(table, numerator, denominator) => Rule::Share {
                    table,
                    numerator,
                    denominator,
                },
                WireRule::Median(table, ordered) => Rule::Median { table, ordered },
                WireRule::Named(table, answer) => Rule::Named { table, answer },
                WireRule::AllBut(table, answer) => Rule::AllBut { table, answer },
            },
        })
    }
}
