//! One row for each service in each area: how many are there, what stands in the way, why, and how
//! sure it is.

use waymark_map::gaps::{Matrix, Question, Recipe, Sure, Travel, Who, sure, why};
use waymark_map::{AreaId, PublicDirectory, ServiceId};
use waymark_words::{Locale, gaps};

use super::{places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, locale: Locale) -> Sheet {
    let matrix = Matrix::of(directory, Who::AnyWoman);
    let areas = matrix.areas().iter();
    let pairs = areas.flat_map(|area| {
        let services = matrix.services().iter();
        services.map(move |service| (area, *service))
    });
    let rows = pairs.map(|(area, service)| row(directory, &matrix, area, service, locale));
    let numbers = [
        gaps::column_there(locale),
        gaps::column_working(locale),
        gaps::column_not_now(locale),
        gaps::column_unconfirmed(locale),
        gaps::column_unknown(locale),
        gaps::column_refused(locale),
        gaps::column_unlisted(locale),
    ];
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (gaps::column_number(locale), Width::Code),
        (gaps::column_service(locale), Width::Words),
        (gaps::column_standing(locale), Width::Code),
    ]);
    columns.extend(numbers.map(|heading| (heading, Width::Code)));
    columns.extend([
        (gaps::column_why(locale), Width::Sentence),
        (gaps::column_not_certain(locale), Width::Words),
        (gaps::label_recipe(locale), Width::Sentence),
    ]);
    Sheet {
        name: gaps::sheet_presence(locale),
        columns,
        rows: rows.collect(),
    }
}

fn row(
    directory: &PublicDirectory,
    matrix: &Matrix,
    area: &AreaId,
    service: ServiceId,
    locale: Locale,
) -> Vec<Cell> {
    let found = matrix.cell(area, service);
    let reasons = why(directory, area, service, Who::AnyWoman);
    let sure = sure(directory, &Travel::unknown(), area, Question::of(service));
    let open = match sure {
        Sure::NotCertain(because) => terms::because(&because, locale),
        Sure::Served | Sure::Gap => String::new(),
    };
    let recipe = Recipe::of(directory, "presence")
        .with("area", area.as_str())
        .with("service", service);
    let counts = [
        found.there,
        found.working,
        found.not_now,
        found.unconfirmed,
        found.unknown,
        found.refused,
    ];
    let mut cells = places::cells(directory, area).to_vec();
    cells.extend([
        Cell::text(&service.to_string()),
        Cell::text(&terms::service(directory.taxonomy(), service, locale)),
        Cell::text(terms::verdict(found.verdict(), locale)),
    ]);
    cells.extend(counts.map(Cell::Number));
    cells.extend([
        Cell::text(terms::unlisted(found.unlisted, locale)),
        Cell::text(&terms::reasons(&reasons, locale)),
        Cell::text(&open),
        Cell::text(&recipe.to_string()),
    ]);
    cells
}
