//! A round made up for tests at the desk: its plan, and totals of as many women as asked for.

use std::fs;

use waymark_ask::{Form, Lang, Length, xlsform};
use waymark_count::{Shape, SmallestGroup, Standing, Tally};
use waymark_plan::{AreaName, Plan, RoundId, RoundTerms, Setting};

pub const WORDS: &str = "acorn bagel cedar daisy ember fable";

fn form() -> Form {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../surveys/service-feedback/"
    );
    let sheets = ["survey", "choices", "settings"].map(|name| {
        let bytes = fs::read(format!("{folder}{name}.csv")).unwrap();
        xlsform::read_csv(name, &bytes).unwrap()
    });
    xlsform::form(&sheets).unwrap()
}

pub fn plan() -> Plan {
    let terms = RoundTerms {
        round: RoundId([5; 16]),
        label: "Spring".into(),
        area: AreaName("North ward".into()),
        length: Length::Full,
        smallest_group: SmallestGroup::DEFAULT,
        window_months: form().window_months(),
        practice: Standing::Practice,
        lang: Lang::new(0),
        setting: Setting::UNSAID,
    };
    Plan::freeze(&form(), terms).unwrap()
}

/// So many women, each with one answer to every question of one answer.
pub fn totals(plan: &Plan, women: usize) -> Tally {
    let tables = plan.tables();
    let mut tally = Tally::empty(tables);
    for woman in 0..women {
        let single = tables.tables().iter().enumerate();
        let single = single
            .filter(|(_, table)| !table.measure.is_worked_out() && table.shape == Shape::Single);
        let cells = single.filter_map(|(at, table)| {
            tables.cell(at, (woman * 7 + at) % table.categories.len().min(3))
        });
        tally.add(&tables.contribution(cells).unwrap()).unwrap();
    }
    tally.close_day();
    tally
}
