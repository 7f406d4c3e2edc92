//! AREAS: a table of codes, names and women, or GeoJSON with the same as properties and the shapes
//! beside.

use waymark_map::{Area, AreaId, Text, Women};
use waymark_share::gaps::Shapes;

use super::{cells, shapes};
use crate::outcome::Trouble;
use crate::sheet::{Line, Sheet};

/// Areas, and their shapes as far as the file has any.
pub fn read(file: &str) -> Result<(Vec<Area>, Shapes), Trouble> {
    if file.ends_with(".geojson") || file.ends_with(".json") {
        return shapes::read(file);
    }
    let sheet = Sheet::read(file)?;
    let areas: Result<Vec<Area>, Trouble> =
        sheet.lines.iter().map(|line| area(&sheet, line)).collect();
    Ok((areas?, Shapes::new()))
}

fn area(sheet: &Sheet, line: &Line) -> Result<Area, Trouble> {
    let (code, name) = (sheet.column("code")?, sheet.column("name")?);
    Ok(Area {
        id: id(line.field(code)).ok_or_else(|| {
            let why = "is no code of an area; use letters, figures, hyphens and underscores";
            sheet.trouble(line, code, why)
        })?,
        name: Text::new(line.field(name))
            .map_err(|_| sheet.trouble(line, name, "is no name of an area"))?,
        women: women(sheet, line)?,
    })
}

/// Codes as others write them may hold letters that a code of ours does not.
pub fn id(code: &str) -> Option<AreaId> {
    AreaId::parse(code)
}

fn women(sheet: &Sheet, line: &Line) -> Result<Women, Trouble> {
    let (count, number) = cells::optional(sheet, line, "women");
    if number.is_empty() {
        return Ok(Women::NotKnown);
    }
    let trouble = |column: usize, why: &str| sheet.trouble(line, column, why);
    let (at, source) = cells::optional(sheet, line, "source");
    let (then, year) = cells::optional(sheet, line, "year");
    Ok(Women::Counted {
        number: number.parse().map_err(|_| {
            trouble(
                count,
                "is not a count of women; leave it empty if not known",
            )
        })?,
        source: Text::new(source).map_err(|_| trouble(at, "says no source; a count needs one"))?,
        year: year
            .parse()
            .map_err(|_| trouble(then, "is no year; a count needs one"))?,
    })
}
