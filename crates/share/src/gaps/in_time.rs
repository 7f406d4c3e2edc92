//! From how many hours of the week the whole pathway is walked within 72 hours, doors and their hours included.

use waymark_map::gaps::{Deadline, Pathway, Recipe, Who};
use waymark_map::{Area, PublicDirectory};
use waymark_words::{Locale, gaps, pathway as words};

use super::{Given, places};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, given: Given<'_>, locale: Locale) -> Sheet {
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (words::column_surely(locale), Width::Code),
        (words::column_perhaps(locale), Width::Code),
        (words::column_of_hours(locale), Width::Code),
        (gaps::label_recipe(locale), Width::Sentence),
    ]);
    let pathway = Pathway::of_the_package();
    let rows = pathway.iter().flat_map(|pathway| {
        let areas = directory.areas().iter();
        areas.map(|area| row(directory, given, area, pathway))
    });
    Sheet {
        name: words::sheet_in_time(locale),
        columns,
        rows: rows.collect(),
    }
}

fn row(directory: &PublicDirectory, given: Given<'_>, area: &Area, pathway: &Pathway) -> Vec<Cell> {
    let deadline = Deadline::SEVENTY_TWO_HOURS;
    let found = deadline.of(directory, given.travel, &area.id, pathway, Who::AnyWoman);
    let recipe = Recipe::of(directory, "in-time")
        .with("area", area.id.as_str())
        .with("hours", deadline.hours)
        .with("visit-minutes", deadline.visit_minutes)
        .with("ways", given.measure())
        .with("km/h", "3-5");
    let mut cells = places::cells(directory, &area.id).to_vec();
    cells.extend([found.surely, found.perhaps, found.of].map(Cell::Number));
    cells.push(Cell::text(&recipe.to_string()));
    cells
}
