//! How many of several things hold for a person: counted from her cells alone, and refused where it does not fit.

use crate::common;

use common::{PLAN, line_words, shown, single, table};
use waymark_count::{Class, Event, Measure, Shape, Table, Tables, TablesError, Tally};

const KINDS: [&str; 4] = ["a", "b", "c", "d"];

fn event(kind: &str) -> Event {
    Event {
        table: format!("reach {kind}"),
        answer: "yes".to_owned(),
        unless: Vec::new(),
    }
}

/// Which kinds are known, whether each can be reached, and how many of four that are.
fn planned(codes: &str, from: &[u8]) -> Result<Tables, TablesError> {
    let known = table("known", Class::Personal, Shape::Multiple, "a b c d !none");
    let reach = KINDS.map(|kind| single(&format!("reach {kind}"), Class::Personal, "yes no"));
    let mut how_many = single("how many", Class::Personal, codes);
    how_many.categories.pop();
    how_many.measure = Measure::HowMany {
        events: KINDS.map(event).into(),
        base: vec!["known".to_owned()],
        from: from.into(),
    };
    let tables: Vec<Table> = [vec![known], reach.into(), vec![how_many]].concat();
    Tables::new(PLAN, tables, vec![])
}

/// Adds somebody who knows the first `known` kinds and reaches the first `reached` of them.
fn add(tables: &Tables, tally: &mut Tally, (known, reached): (usize, usize)) {
    let mut cells = Vec::new();
    let (none, base) = (4, 6);
    if known == 0 {
        cells.push((0, none));
    }
    for kind in 0..known {
        cells.push((0, kind));
        cells.push((1 + kind, usize::from(kind >= reached)));
    }
    cells.push((0, base));
    let cells = cells.into_iter().map(|(t, c)| tables.cell(t, c).unwrap());
    tally.add(&tables.contribution(cells).unwrap()).unwrap();
}

#[test]
fn everybody_stands_in_one_cell_also_who_knows_none() {
    let tables = planned("none one_two three_more", &[1, 3]).unwrap();
    let mut tally = Tally::empty(&tables);
    let groups = [
        ((0, 0), 6),
        ((4, 0), 4),
        ((2, 2), 8),
        ((4, 3), 7),
        ((4, 4), 5),
    ];
    for (one, many) in groups {
        (0..many).for_each(|_| add(&tables, &mut tally, one));
    }
    tally.close_day();
    tally.close_day();
    let release = shown(&tables, &tally);
    // 10 know or reach none, 8 one or two, 12 three or more: of 30.
    assert_eq!(line_words(&release, 5), "35 25 40");
}

#[test]
fn what_does_not_fit_is_refused() {
    let check = |codes: &str, from: &[u8], fits: bool| {
        assert_eq!(planned(codes, from).is_ok(), fits, "{codes} {from:?}");
    };
    check("none one_two three_more", &[1, 3], true);
    check("none some", &[1], true);
    check("none one_two three_more", &[1], false);
    check("none one_two three_more", &[3, 1], false);
    check("none one_two three_more", &[0, 3], false);
    // Five of four never hold.
    check("none one_two three_more", &[1, 5], false);
    check("none", &[], false);
}
