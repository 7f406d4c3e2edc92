//! Listed providers on whom services of an area hang alone.

use waymark_map::PublicDirectory;
use waymark_map::gaps::{Recipe, Who, losses};
use waymark_words::{Locale, gaps};

use super::{places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(directory: &PublicDirectory, locale: Locale) -> Sheet {
    let name = |number: u32| {
        let mut listed = directory.providers().iter();
        let found = listed.find(|one| one.number() == number);
        found.map_or("", |one| one.name())
    };
    let mut rows = Vec::new();
    for loss in losses(directory, Who::AnyWoman) {
        for lost in &loss.lost {
            let recipe = Recipe::of(directory, "single-points").with("area", lost.area.as_str());
            let mut cells = places::cells(directory, &lost.area).to_vec();
            let services = terms::services(directory.taxonomy(), &lost.services, locale);
            cells.extend([
                Cell::text(name(loss.provider)),
                Cell::text(&services),
                Cell::text(&recipe.to_string()),
            ]);
            rows.push(cells);
        }
    }
    let mut columns = places::columns(locale).to_vec();
    columns.extend([
        (gaps::column_provider(locale), Width::Words),
        (gaps::column_lost(locale), Width::Sentence),
        (gaps::label_recipe(locale), Width::Sentence),
    ]);
    Sheet {
        name: gaps::sheet_losses(locale),
        columns,
        rows,
    }
}
