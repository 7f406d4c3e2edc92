//! `waymark release protect`: hides what is small and whatever else it takes.

use waymark_count::additive::margins::{every_cell, with_margins};
use waymark_count::additive::{Least, Protected, Zeros, protect, witnesses};

use super::given;
use super::input::Input;
use super::released::written;
use super::witness;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

const KNOWN: &[&str] = &[
    "--table",
    "--count",
    "--k",
    "--width",
    "--zeros",
    "--hierarchy",
    "--lower",
    "--witness",
    "-o",
];

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, KNOWN)?;
    let threshold = given::threshold(&arguments)?;
    let zeros = given::zeros(&arguments)?;
    // Where none is published as none, whatever is hidden is known to be at least one.
    let known = match zeros {
        Zeros::Public => Least::One,
        Zeros::Protected => Least::None,
    };
    let least = given::least(&arguments)?.unwrap_or(known);
    let (file, count) = (arguments.needed("--table")?, arguments.needed("--count")?);
    let out = arguments.needed("-o")?;
    if let Some(extra) = arguments.files.first() {
        return Err(Trouble::of_use(format!(
            "{extra}: give the table with --table"
        )));
    }
    let input = Input::read(file, count, &arguments.all("--hierarchy"))?;
    let too_large = || Trouble::of_file(file, "has too many cells; leave out a dimension");
    let cells = every_cell(&input.dimensions).ok_or_else(too_large)?;
    let table = with_margins(&input.dimensions, &cells, input.inner)
        .map_err(|why| Trouble::of_file(file, &why.to_string()))?;
    let Protected { pattern, audit } = match protect(&table, threshold, zeros, least) {
        Ok(protected) => protected,
        Err(why) => {
            let said = format!("{file}: nothing was written: {why}");
            return Ok(Outcome::problems(said));
        }
    };
    let text = written(&input.dimensions, count, &table, &pattern, &cells);
    if let Some(place) = arguments.optional("--witness")? {
        let found = match witnesses(&table, &pattern, threshold, least) {
            Ok(found) => found,
            Err(why) => {
                let said = format!("{file}: nothing was written: no witnesses: {why}");
                return Ok(Outcome::problems(said));
            }
        };
        let narrow = found
            .pairs
            .iter()
            .find(|pair| pattern.is_primary(pair.cell) && pair.difference < threshold.width());
        if narrow.is_some() {
            let said = format!("{file}: nothing was written: a small cell has no two witnesses");
            return Ok(Outcome::problems(said));
        }
        let dimensions = &input.dimensions;
        let text = witness::written(dimensions, &cells, &table, &pattern, least, &found);
        write::whole(place, text.as_bytes())?;
    }
    write::whole(out, text.as_bytes())?;
    Ok(Outcome::fine(format!("{}\n{audit}", input.reading)))
}
