//! Services that three and more offer in an area, beside those that nobody does (X20).

use waymark_map::gaps::{MANY, Matrix, Recipe, Who, beside};
use waymark_map::{PublicDirectory, ServiceId};
use waymark_words::{Locale, gaps};

use super::{places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, locale: Locale) -> Sheet {
    let found = beside(&Matrix::of(directory, Who::AnyWoman));
    let rows = found.into_iter().map(|one| {
        let many: Vec<ServiceId> = one.many.iter().map(|(service, _)| *service).collect();
        let taxonomy = directory.taxonomy();
        let recipe = Recipe::of(directory, "X20")
            .with("area", one.area.as_str())
            .with("many", MANY);
        let mut cells = places::cells(directory, &one.area).to_vec();
        cells.extend([
            Cell::text(&terms::services(taxonomy, &many, locale)),
            Cell::text(&terms::services(taxonomy, &one.none, locale)),
            Cell::text(&recipe.to_string()),
        ]);
        cells
    });
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (gaps::column_many(locale), Width::Sentence),
        (gaps::column_none(locale), Width::Sentence),
        (gaps::label_recipe(locale), Width::Sentence),
    ]);
    Sheet {
        name: gaps::sheet_beside(locale),
        columns,
        rows: rows.collect(),
    }
}
