//! The same services for seven kinds of woman, side by side.

use waymark_map::PublicDirectory;
use waymark_map::gaps::{Matrix, Recipe, Who};
use waymark_words::{Locale, gaps};

use super::{places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, locale: Locale) -> Sheet {
    let matrices = Who::ALL.map(|who| Matrix::of(directory, who));
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (gaps::column_number(locale), Width::Code),
        (gaps::column_service(locale), Width::Words),
    ]);
    columns.extend(Who::ALL.map(|who| (terms::who(who, locale), Width::Code)));
    columns.push((gaps::label_recipe(locale), Width::Sentence));
    let mut rows = Vec::new();
    for area in directory.areas() {
        for service in directory.active().iter() {
            let mut cells = places::cells(directory, &area.id).to_vec();
            let name = terms::service(directory.taxonomy(), service, locale);
            cells.extend([Cell::text(&service.to_string()), Cell::text(&name)]);
            let verdicts = matrices.iter().map(|matrix| {
                let found = matrix.cell(&area.id, service);
                Cell::text(terms::verdict(found.verdict(), locale))
            });
            cells.extend(verdicts);
            let recipe = Recipe::of(directory, "for-whom")
                .with("area", area.id.as_str())
                .with("service", service);
            cells.push(Cell::text(&recipe.to_string()));
            rows.push(cells);
        }
    }
    Sheet {
        name: gaps::sheet_eligible(locale),
        columns,
        rows,
    }
}
