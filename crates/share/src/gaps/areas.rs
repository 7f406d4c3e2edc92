//! One row an area: how many women, the package by I-01 to I-03 and I-06, and sector × area.

use waymark_map::gaps::{AreaCard, Matrix, Recipe, SectorCell, Who};
use waymark_map::{
    Area, Benchmark, Density, PublicDirectory, Sector, Share, Suggested, Taxonomy, Women,
};
use waymark_words::{Locale, gaps};

use super::{places, terms};
use crate::xlsx::{Cell, Sheet, Width};

pub(super) fn sheet(
    directory: &PublicDirectory,
    benchmarks: &[Benchmark],
    locale: Locale,
) -> Sheet {
    let matrix = Matrix::of(directory, Who::AnyWoman);
    let row = |area: &Area| {
        let card = AreaCard::of(directory, area, benchmarks);
        let sectors = Sector::ALL.map(|sector| matrix.sector(&area.id, sector));
        let mut cells = places::cells(directory, &area.id).to_vec();
        cells.extend(women(area));
        cells.extend(package(&card));
        cells.extend(sectors.iter().map(|one| places::count(one.providers)));
        cells.extend(
            sectors
                .iter()
                .map(|one: &SectorCell| places::count(one.absent)),
        );
        cells.push(Cell::text(&density(directory.taxonomy(), &card, locale)));
        let recipe = Recipe::of(directory, "I-01 I-01b I-02 I-03").with("area", area.id.as_str());
        cells.push(Cell::text(&recipe.to_string()));
        cells
    };
    let mut columns = places::columns(locale).to_vec();
    columns.extend(headings(locale).map(|heading| (heading, Width::Code)));
    columns.push((gaps::column_text(locale), Width::Sentence));
    columns.push((gaps::label_recipe(locale), Width::Sentence));
    Sheet {
        name: gaps::sheet_areas(locale),
        columns,
        rows: directory.areas().iter().map(row).collect(),
    }
}

fn headings(locale: Locale) -> [&'static str; 14] {
    [
        gaps::label_women(locale),
        gaps::column_source(locale),
        gaps::column_year(locale),
        gaps::column_basic(locale),
        gaps::column_of(locale),
        gaps::column_balanced(locale),
        gaps::column_reliable(locale),
        gaps::column_night(locale),
        gaps::column_health(locale),
        gaps::column_justice(locale),
        gaps::column_social(locale),
        gaps::column_health_none(locale),
        gaps::column_justice_none(locale),
        gaps::column_social_none(locale),
    ]
}

fn women(area: &Area) -> [Cell; 3] {
    match &area.women {
        Women::NotKnown => [Cell::Empty, Cell::Empty, Cell::Empty],
        Women::Counted {
            number,
            source,
            year,
        } => [
            Cell::People(*number),
            Cell::text(source.as_str()),
            places::count(*year),
        ],
    }
}

fn package(card: &AreaCard) -> [Cell; 5] {
    let part = |share: Share| places::count(share.part());
    [
        part(card.completeness),
        places::count(card.completeness.of()),
        card.balanced
            .tenths_of_percent()
            .map_or(Cell::Empty, places::count),
        part(card.working),
        part(card.round_the_clock),
    ]
}

/// I-06 in words, for each benchmark that was chosen.
#[must_use]
pub fn density(taxonomy: &Taxonomy, card: &AreaCard, locale: Locale) -> String {
    let say = |(benchmark, found): &(Benchmark, Density)| {
        let service = terms::service(taxonomy, benchmark.service, locale);
        let suggested = match found.suggested {
            Suggested::Places(places) => places.to_string(),
            Suggested::NoPopulation => gaps::nothing_suggested(locale).to_owned(),
        };
        let have = found.have.to_string();
        match found.uncounted {
            0 => gaps::places(locale, &service, &have, &suggested),
            _ => gaps::places_uncounted(locale, &service, &have, &suggested),
        }
    };
    let sentences: Vec<String> = card.density.iter().map(say).collect();
    sentences.join(" ")
}
