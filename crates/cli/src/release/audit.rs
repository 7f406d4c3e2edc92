//! `waymark release audit`: what an attacker can work out of a release.

use std::fmt::Write;

use waymark_count::additive::margins::Dimension;
use waymark_count::additive::{Audit, Least, audit};

use super::given;
use super::grouping::dimension;
use super::guess;
use super::hierarchy::{Hierarchy, read_all};
use super::input::Input;
use super::released::Released;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write::{self, quoted};

const KNOWN: &[&str] = &[
    "--count",
    "--k",
    "--width",
    "--lower",
    "--hierarchy",
    "--table",
    "--intervals",
];

/// So many cells are named in the findings; the others are counted.
const MOST_NAMED: usize = 10;

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, KNOWN)?;
    let threshold = given::threshold(&arguments)?;
    let least = given::least(&arguments)?.unwrap_or(Least::None);
    let count = arguments.needed("--count")?;
    let Some(file) = arguments.files.first() else {
        return Err(Trouble::of_use("which file is to be audited?".to_owned()));
    };
    let released = Released::read(&arguments.files, count)?;
    let dimensions = dimensions(&arguments, &released, count)?;
    let (table, pattern) = released
        .table(&dimensions)
        .map_err(|why| Trouble::of_file(file, &why))?;
    let audit = audit(&table, &pattern, threshold, least).map_err(|why| {
        Trouble::of_file(
            file,
            &format!("cannot be audited, so do not release it: {why}"),
        )
    })?;
    if let Some(place) = arguments.optional("--intervals")? {
        write::whole(place, intervals(&audit, &released).as_bytes())?;
    }
    let said = findings(&audit, &released);
    if audit.holds() {
        Ok(Outcome::fine(said))
    } else {
        Ok(Outcome::problems(said))
    }
}

fn dimensions(
    arguments: &Arguments,
    released: &Released,
    count: &str,
) -> Result<Vec<Dimension>, Trouble> {
    let files = arguments.all("--hierarchy");
    if let Some(table) = arguments.optional("--table")? {
        return Ok(Input::read(table, count, &files)?.dimensions);
    }
    let hierarchies = read_all(&files, &released.names)?;
    let places = released.names.iter().enumerate();
    places
        .map(|(place, name)| {
            let mine = hierarchies.iter().filter(|one| one.dimension() == name);
            let mine: Vec<&Hierarchy> = mine.collect();
            if mine.is_empty() {
                return guess::of_dimension(released, place);
            }
            let leaves = mine.first().map(|one| one.leaves()).unwrap_or_default();
            let groupings: Vec<_> = mine
                .iter()
                .flat_map(|one| one.groupings().iter().cloned())
                .collect();
            dimension(name, &leaves, &groupings).map_err(|twice| format!("{twice} stands twice"))
        })
        .collect::<Result<_, _>>()
        .map_err(|why| Trouble::of_file(arguments.files.first().map_or("", |file| file), &why))
}

/// The interval of every hidden cell as a file; an empty `high` is no limit.
fn intervals(audit: &Audit, released: &Released) -> String {
    let mut out: String = released
        .names
        .iter()
        .map(|name| quoted(name) + ",")
        .collect();
    out.push_str("low,high\n");
    for one in &audit.attacked {
        let codes = released
            .cells
            .get(one.cell)
            .map(|cell| cell.codes.as_slice());
        for code in codes.unwrap_or_default() {
            out.push_str(&quoted(code));
            out.push(',');
        }
        let high = one.interval.high.map(|high| high.to_string());
        // Writing to a string cannot fail.
        writeln!(out, "{},{}", one.interval.low, high.unwrap_or_default()).ok();
    }
    out
}

/// What was found, the worst first, ending with one line of figures.
fn findings(audit: &Audit, released: &Released) -> String {
    let mut lines = Vec::new();
    let named = |cell: usize| {
        let cell = released.cells.get(cell);
        cell.map(|cell| cell.codes.join(" × ")).unwrap_or_default()
    };
    let exact = audit.attacked.iter().filter(|one| one.interval.is_exact());
    for one in exact.take(MOST_NAMED) {
        lines.push(format!("known exactly: {}", named(one.cell)));
    }
    let narrow = audit.failing().filter(|one| !one.interval.is_exact());
    for one in narrow.take(MOST_NAMED) {
        let high = one.interval.high.map(|high| high.to_string());
        let high = high.unwrap_or_else(|| "any number".to_owned());
        let low = one.interval.low;
        lines.push(format!(
            "not protected: {}: {low} to {high}",
            named(one.cell)
        ));
    }
    let once = || {
        audit
            .attacked
            .iter()
            .filter(|one| one.interval.is_exact() && !one.is_repeat)
    };
    lines.push(format!(
        "of the {} exact recoveries {} are small cells; counting the same people once: {}, {} small",
        audit.exact(),
        audit.exact_primaries(),
        once().count(),
        once().filter(|one| one.is_primary).count()
    ));
    lines.push(audit.to_string());
    lines.join("\n")
}
