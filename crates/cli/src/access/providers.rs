//! Providers as points: a CSV with `id`, `x`, `y` and perhaps `name`, or GRASS points
//! (`x|y|id|name|…`).

use waymark_map::access::frame::{Cell, Frame};

use crate::outcome::Trouble;
use crate::sheet::Sheet;

/// A place one leaves from, or goes to.
pub struct Provider {
    pub id: String,
    pub name: String,
    pub x: f64,
    pub y: f64,
}

pub fn read(file: &str) -> Result<Vec<Provider>, Trouble> {
    let cannot = |error| {
        Trouble::of_file(
            file,
            &format!("cannot be opened ({error}); correct its name"),
        )
    };
    let text = std::fs::read_to_string(file).map_err(cannot)?;
    let first = text.lines().next().unwrap_or_default();
    let providers = if first.contains('|') {
        of_grass(file, &text)?
    } else {
        of_sheet(&Sheet::parse(file, text.as_bytes())?)?
    };
    for (place, one) in providers.iter().enumerate() {
        if providers.iter().take(place).any(|other| other.id == one.id) {
            let why = format!("the id {} stands twice; give each provider its own", one.id);
            return Err(Trouble::of_file(file, &why));
        }
    }
    Ok(providers)
}

fn of_sheet(sheet: &Sheet) -> Result<Vec<Provider>, Trouble> {
    let [id, x, y] = [sheet.column("id")?, sheet.column("x")?, sheet.column("y")?];
    let name = sheet.column("name").unwrap_or(id);
    let provider = |line| {
        Ok(Provider {
            id: super::places::id(sheet, line, id)?,
            name: line.field(name).to_owned(),
            x: super::places::number(sheet, line, x)?,
            y: super::places::number(sheet, line, y)?,
        })
    };
    sheet.lines.iter().map(provider).collect()
}

fn of_grass(file: &str, text: &str) -> Result<Vec<Provider>, Trouble> {
    let lines = (1_u64..).zip(text.lines());
    let points = lines.filter(|(_, line)| !line.trim().is_empty());
    let point = |(number, line): (u64, &str)| {
        let words: Vec<&str> = line.split('|').map(str::trim).collect();
        let [x, y, id, rest @ ..] = words.as_slice() else {
            let why = "must be x|y|id|name, parted by |";
            return Err(Trouble::at_line(file, number, why));
        };
        let metres = |column: &str, word: &str| {
            let value: Option<f64> = word.parse().ok().filter(|it: &f64| it.is_finite());
            value.ok_or_else(|| {
                Trouble::at(
                    file,
                    number,
                    column,
                    &format!("\"{word}\" is not a number of metres"),
                )
            })
        };
        Ok(Provider {
            id: (*id).to_owned(),
            name: rest.first().unwrap_or(id).to_string(),
            x: metres("x", x)?,
            y: metres("y", y)?,
        })
    };
    points.map(point).collect()
}

/// The cell of each provider; one that lies outside the grid is not where the grid is about.
pub fn cells(file: &str, providers: &[Provider], frame: &Frame) -> Result<Vec<Cell>, Trouble> {
    let cell = |one: &Provider| {
        frame.cell_at(one.x, one.y).ok_or_else(|| {
            let why = format!(
                "{} lies outside the grid; its x and y must be in the grid's metres",
                one.id
            );
            Trouble::of_file(file, &why)
        })
    };
    providers.iter().map(cell).collect()
}
