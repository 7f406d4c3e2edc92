//! I-31: of the kinds of help there are, how many a person knows and can reach, counted person by person.
//!
//! The handbook counts pairs of person and help, over eleven tables. A mean over pairs cannot be shown beside those tables and leave
//! their small numbers open, so people are counted by how many they know, and the one in the middle is told.

use waymark_count::{Event, Measure, Table};

use crate::measures::{event, has, worked_out};

/// The table, and the key of its figure.
const KNOWS_WHERE: &str = "knows-where";
/// Which help she knows that a woman here can use.
const KNOWN: &str = "CM-04";
/// Whether she knows how to reach it, a table for each kind of help.
const REACHED: &str = "CM-05 ";
const YES: &str = "yes";

/// As many kinds as the instrument has; a form with others has another figure.
const KINDS: usize = 11;

/// Where the cells after the first begin. Their labels are figures alone, which need no translation.
const FROM: [u8; 4] = [1, 3, 5, 7];
const CELLS: [(&str, &str); 5] = [
    ("none", "0"),
    ("one_two", "1\u{2013}2"),
    ("three_four", "3\u{2013}4"),
    ("five_six", "5\u{2013}6"),
    ("seven_more", "7\u{2013}11"),
];

/// The table; nothing where a form does not carry the two items as they are in the instrument. In its base is whoever answered the
/// first, none of the kinds included; who does not know a kind is not asked how to reach it.
pub(crate) fn where_to_go(tables: &[Table]) -> Option<Table> {
    let reached = tables.iter().filter_map(|table| {
        let kind = table.id.strip_prefix(REACHED)?;
        has(tables, KNOWN, kind)?;
        has(tables, &table.id, YES)?;
        Some(event(&table.id, YES))
    });
    let events: Vec<Event> = reached.collect();
    if events.len() != KINDS {
        return None;
    }
    let measure = Measure::HowMany {
        events,
        base: vec![KNOWN.to_owned()],
        from: FROM.into(),
    };
    worked_out(KNOWS_WHERE, "Knows where to go", tables, measure, &CELLS)
}
