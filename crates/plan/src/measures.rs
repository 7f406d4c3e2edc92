//! Tables about each person: what several of her answers say together, and groups of a table.
//!
//! A form that carries the items with the same answers gets them, any other form does without.

use waymark_count::{
    Category, CategoryRole, Class, Event, Indicator, Item, Measure, Rule, Shape, SmallestGroup,
    Table,
};

use crate::planned::{self, AGE, CHECKS, SEX};
use crate::setting::Breakdown;

/// I-05: a help she looked for and did not get.
const WENT_WITHOUT: &str = "went-without";
/// I-10: paying stopped her from getting what else she needed, or cost kept her from all help.
const COST_DID_HARM: &str = "cost-did-harm";
/// I-16: over a month until she got it, or still waiting.
const WAITED_LONG: &str = "waited-long";
/// I-25: how much of what survivor-centred care asks for was there.
const CARE_SCORE: &str = "care-score";

/// I-25 is about women with this many of its items, or more, that applied to them.
const FEWEST_ITEMS: u8 = 6;

/// The bands of I-25, in percent. A mean over people cannot be shown beside ten tables and stay open, so the people
/// are counted in three bands.
const CARE_BANDS: [u8; 2] = [50, 75];
const CARE_CELLS: [(&str, &str); 3] = [
    ("under_half", "Under half"),
    ("half", "Half to under three quarters"),
    ("three_quarters", "Three quarters or more"),
];

/// The core items of I-25: the table, its good answers, and the others that count. Who needed no other help, or chose
/// not to go, was not failed by a referral.
const CARE: [(&str, &[&str], &[&str]); 10] = [
    ("SF-14", &["all", "mostly"], &["sometimes_not", "no"]),
    ("SF-15", &["no"], &["maybe", "yes"]),
    ("SF-16", &["no"], &["yes"]),
    ("SF-20", &["clearly"], &["a_little", "no"]),
    ("SF-21", &["i_did", "together"], &["others"]),
    ("SF-22", &["always"], &["sometimes", "no"]),
    ("SF-25", &["respect"], &["mixed", "badly"]),
    ("SF-26", &["no"], &["yes"]),
    (
        "SF-28",
        &["one", "two"],
        &["three", "four_five", "six_more"],
    ),
    ("SF-29", &["got"], &["could_not", "needed"]),
];

/// Figures that may be broken down by age band: felt safe, told three times, met her need.
const BY_AGE: [&str; 3] = ["SF-14", "SF-28", "SF-33"];

/// What women and men of a place may be told apart in: gossip, blame, a message heard, what was decided.
const BY_SEX: [&str; 4] = ["CM-10", "CM-11", "CM-21 heard", "CM-22"];

/// The groups of that breakdown. Who says it another way is in none: so few are never a group, and they and those who did not
/// say are the rest, which stays open.
const WOMEN_AND_MEN: [&str; 2] = ["woman", "man"];

/// Whether this is one of its tables.
pub(crate) fn is_of_women(table: &Table) -> bool {
    let [women, _] = WOMEN_AND_MEN;
    matches!(&table.measure, Measure::Within { by, group, .. } if by == SEX && group == women)
}

/// The tables about each person that follow from these.
pub(crate) fn of_a_person(tables: &[Table]) -> Vec<Table> {
    [
        went_without(tables),
        waited_long(tables),
        cost_did_harm(tables),
        care_score(tables),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Groups of the tables that carry a share: among those who passed the practice questions, or by age band. Never of
/// answers that could bring harm (rule D3).
pub(crate) fn groups(
    tables: &[Table],
    figures: &[Indicator],
    breakdown: Breakdown,
    wanted: &[String],
) -> Vec<Table> {
    let carries = |table: &Table| {
        let mut own = figures
            .iter()
            .filter(|figure| figure.rule.table() == table.id);
        own.any(|figure| matches!(figure.rule, Rule::Share { .. }))
    };
    let fit = tables.iter().filter(|table| {
        let answers = table.measure == Measure::Answers && table.shape == Shape::Single;
        let asked_for = breakdown == Breakdown::Age && wanted.contains(&table.id);
        answers && table.sensitivity != Class::Harmful && (carries(table) || asked_for)
    });
    fit.flat_map(|table| match breakdown {
        Breakdown::Age if BY_AGE.contains(&table.id.as_str()) || wanted.contains(&table.id) => {
            by(table, tables, AGE)
        }
        Breakdown::Sex if BY_SEX.contains(&table.id.as_str()) => by(table, tables, SEX),
        _ => by(table, tables, CHECKS),
    })
    .collect()
}

/// Of the practice questions only those who passed are of interest; of ages every band; women and men.
fn by(of: &Table, tables: &[Table], groups: &str) -> Vec<Table> {
    let table = tables.iter().find(|table| table.id == groups);
    let cells = table.map_or(&[][..], |table| table.categories.as_slice());
    let wanted = cells.iter().filter(|cell| match groups {
        CHECKS => cell.code == planned::PASSED,
        SEX => WOMEN_AND_MEN.contains(&cell.code.as_str()),
        _ => cell.role.is_answer(),
    });
    let group = |cell: &Category| Table {
        id: format!("{} {}", of.id, cell.code),
        title: match groups {
            CHECKS => of.title.clone(),
            _ => format!("{} ({})", of.title, cell.label),
        },
        sensitivity: of.sensitivity.max(Class::Personal),
        measure: Measure::Within {
            of: of.id.clone(),
            by: groups.to_owned(),
            group: cell.code.clone(),
        },
        ..of.clone()
    };
    wanted.map(group).collect()
}

pub(crate) fn has(tables: &[Table], id: &str, answer: &str) -> Option<()> {
    let table = tables.iter().find(|table| table.id == id)?;
    table.position(answer).map(|_| ())
}

/// Ids of the tables of SF-02, one for each kind of help.
fn helps(tables: &[Table]) -> Vec<String> {
    let ids = tables.iter().map(|table| &table.id);
    ids.filter(|id| id.starts_with("SF-02")).cloned().collect()
}

pub(crate) fn event(table: &str, answer: &str) -> Event {
    Event {
        table: table.to_owned(),
        answer: answer.to_owned(),
        unless: Vec::new(),
    }
}

fn went_without(tables: &[Table]) -> Option<Table> {
    let helps = helps(tables);
    let events = helps.iter().map(|help| event(help, "did_not")).collect();
    any_of(WENT_WITHOUT, "Went without", tables, events, helps)
}

fn waited_long(tables: &[Table]) -> Option<Table> {
    let mut base = helps(tables);
    let mut events: Vec<Event> = base.iter().map(|help| event(help, "waiting")).collect();
    // Who waited over a month got help in the end, so she is among those who looked for some.
    events.push(event("SF-07", "over_month"));
    base.push("SF-07".to_owned());
    any_of(WAITED_LONG, "Waited over a month", tables, events, base)
}

fn cost_did_harm(tables: &[Table]) -> Option<Table> {
    let got = helps(tables)
        .into_iter()
        .map(|help| (help, "got".to_owned()));
    let events = vec![
        event("SF-10", "a_lot"),
        Event {
            unless: got.collect(),
            ..event("SF-03", "cost")
        },
    ];
    let base = vec!["SF-03".to_owned(), "SF-10".to_owned()];
    any_of(COST_DID_HARM, "Cost did harm", tables, events, base)
}

fn any_of(
    id: &str,
    title: &str,
    tables: &[Table],
    events: Vec<Event>,
    base: Vec<String>,
) -> Option<Table> {
    for event in &events {
        has(tables, &event.table, &event.answer)?;
        let mut unless = event.unless.iter();
        unless.try_for_each(|(table, answer)| has(tables, table, answer))?;
    }
    let measure = Measure::AnyOf { events, base };
    worked_out(id, title, tables, measure, &[("yes", "Yes"), ("no", "No")])
}

fn care_score(tables: &[Table]) -> Option<Table> {
    let codes = |codes: &[&str]| {
        codes
            .iter()
            .map(|code| (*code).to_owned())
            .collect::<Vec<_>>()
    };
    let asked = CARE.iter().filter(|(table, good, other)| {
        let mut answers = good.iter().chain(*other);
        answers.all(|answer| has(tables, table, answer).is_some())
    });
    let items: Vec<Item> = asked
        .map(|(table, good, other)| Item {
            table: (*table).to_owned(),
            good: codes(good),
            counted: codes(&[*good, *other].concat()),
        })
        .collect();
    if items.len() < usize::from(FEWEST_ITEMS) {
        return None;
    }
    let measure = Measure::ShareOfGood {
        items,
        least: FEWEST_ITEMS,
        bands: CARE_BANDS.into(),
    };
    worked_out(
        CARE_SCORE,
        "Survivor-centred care",
        tables,
        measure,
        &CARE_CELLS,
    )
}

/// As careful as the most careful of the tables it reads; nothing without them.
pub(crate) fn worked_out(
    id: &str,
    title: &str,
    tables: &[Table],
    measure: Measure,
    cells: &[(&str, &str)],
) -> Option<Table> {
    let sources = measure.sources();
    let read = || {
        tables
            .iter()
            .filter(|table| sources.contains(&table.id.as_str()))
    };
    let sensitivity = read().map(|table| table.sensitivity).max()?;
    let opens_at = read().map(|table| table.opens_at).max();
    let cell = |(code, label): &(&str, &str)| planned::category(code, label, CategoryRole::Answer);
    Some(Table {
        id: id.to_owned(),
        title: title.to_owned(),
        sensitivity: sensitivity.max(Class::Personal),
        shape: Shape::Single,
        opens_at: opens_at.unwrap_or(SmallestGroup::DEFAULT),
        measure,
        categories: cells.iter().map(cell).collect(),
    })
}
