//! One row for each service in each area where somebody is: how many hours of the week, of the
//! nights and of the weekend.

use waymark_map::gaps::{Band, Clock, Matrix, Recipe, Verdict, Who};
use waymark_map::{AreaId, PublicDirectory, ServiceId};
use waymark_words::{Locale, gaps};

use super::{places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, locale: Locale) -> Sheet {
    let matrix = Matrix::of(directory, Who::AnyWoman);
    let cells = matrix.with(Verdict::Present);
    let rows = cells.map(|(area, service)| row(directory, area, service, locale));
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (gaps::column_number(locale), Width::Code),
        (gaps::column_service(locale), Width::Words),
    ]);
    let numbers = [
        gaps::column_lines(locale),
        gaps::column_no_hours(locale),
        gaps::column_week_open(locale),
        gaps::column_week_unknown(locale),
        gaps::column_night_open(locale),
        gaps::column_night_unknown(locale),
        gaps::column_weekend_open(locale),
        gaps::column_weekend_unknown(locale),
    ];
    columns.extend(numbers.map(|heading| (heading, Width::Code)));
    columns.push((gaps::label_recipe(locale), Width::Sentence));
    Sheet {
        name: gaps::sheet_hours(locale),
        columns,
        rows: rows.collect(),
    }
}

fn row(
    directory: &PublicDirectory,
    area: &AreaId,
    service: ServiceId,
    locale: Locale,
) -> Vec<Cell> {
    let clock = Clock::of(directory, area, service, Who::AnyWoman);
    let recipe = Recipe::of(directory, "hours")
        .with("area", area.as_str())
        .with("service", service);
    let mut cells = places::cells(directory, area).to_vec();
    cells.extend([
        Cell::text(&service.to_string()),
        Cell::text(&terms::service(directory.taxonomy(), service, locale)),
        Cell::Number(clock.lines),
        Cell::Number(clock.without_hours),
    ]);
    for band in Band::ALL {
        let found = clock.coverage(band);
        cells.extend([found.open, found.unknown].map(Cell::Number));
    }
    cells.push(Cell::text(&recipe.to_string()));
    cells
}
