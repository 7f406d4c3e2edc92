//! How far help is, as files: a row for each area, and the band of each cell for a desktop GIS.

use waymark_map::PublicDirectory;
use waymark_map::access::ascii::esri;
use waymark_map::access::raster::Raster;
use waymark_map::gaps::reach::{Reached, Row, THRESHOLDS, Ways, Where};
use waymark_words::{Locale, access as words, gaps};

use super::places;
use crate::xlsx::{Cell, Sheet, Width};

/// The table as CSV.
#[must_use]
pub fn csv(directory: &PublicDirectory, reached: &Reached, locale: Locale) -> Vec<u8> {
    super::csv(&sheet(directory, reached, locale))
}

/// The same as rows that a preview can show.
#[must_use]
pub fn sheet(directory: &PublicDirectory, reached: &Reached, locale: Locale) -> Sheet {
    let mut columns = places::columns(locale).to_vec();
    columns.push((gaps::label_women(locale), Width::Code));
    columns.extend(within(locale).map(|heading| (heading, Width::Code)));
    columns.extend([
        (words::column_farther(locale), Width::Code),
        (words::column_not_told(locale), Width::Code),
        (words::column_no_way(locale), Width::Code),
        (gaps::label_recipe(locale), Width::Sentence),
    ]);
    let rows = reached.rows.iter();
    Sheet {
        name: words::sheet(locale),
        columns,
        rows: rows
            .map(|one| row(directory, reached, one, locale))
            .collect(),
    }
}

/// Headings of the times: as asked, at least, at most, for each of them.
fn within(locale: Locale) -> [&'static str; 3 * THRESHOLDS.len()] {
    [
        words::within_30(locale),
        words::within_30_least(locale),
        words::within_30_most(locale),
        words::within_60(locale),
        words::within_60_least(locale),
        words::within_60_most(locale),
        words::within_120(locale),
        words::within_120_least(locale),
        words::within_120_most(locale),
        words::within_240(locale),
        words::within_240_least(locale),
        words::within_240_most(locale),
    ]
}

fn row(directory: &PublicDirectory, reached: &Reached, row: &Row, locale: Locale) -> Vec<Cell> {
    let mut cells = match &row.at {
        Where::Area(area) => places::cells(directory, area).to_vec(),
        Where::Outside => vec![Cell::Empty, Cell::text(words::outside(locale))],
        Where::Everywhere => vec![Cell::Empty, Cell::text(words::everywhere(locale))],
    };
    let count = |women: f64| Cell::People(whole(women));
    cells.push(count(row.women));
    for within in row.within {
        cells.extend([within.women, within.least, within.most].map(count));
    }
    cells.extend([row.farther, row.not_told, row.no_way].map(count));
    cells.push(Cell::text(&reached.recipe.to_string()));
    cells
}

/// Women as a whole number: nobody knows a cell's to the tenth.
#[must_use]
pub fn whole(women: f64) -> u32 {
    // Negative and unbelievable numbers end at the ends.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = women.round() as u32;
    whole
}

/// The band of each cell as an ESRI ASCII grid, in the metres that the search was made in.
#[must_use]
pub fn grid(ways: &Ways, reached: &Reached) -> String {
    let bands = reached.bands.iter();
    let values = bands.map(|band| Some(f64::from(band.number()))).collect();
    let frame = *ways.grid().frame();
    Raster::new(frame, values).map_or_else(String::new, |raster| esri(&raster))
}
