//! What every row begins with: the area; and how numbers become cells.

use waymark_map::{Area, AreaId, PublicDirectory, Women};
use waymark_words::number::grouped;
use waymark_words::{Locale, gaps};

use crate::xlsx::{Cell, Width};

/// Code and name of an area.
pub(super) fn cells(directory: &PublicDirectory, id: &AreaId) -> [Cell; 2] {
    let area = directory.areas().iter().find(|one| one.id == *id);
    let name = area.map_or("", |one| one.name.as_str());
    [Cell::text(id.as_str()), Cell::text(name)]
}

pub(super) fn columns(locale: Locale) -> [(&'static str, Width); 2] {
    [
        (gaps::column_code(locale), Width::Code),
        (gaps::column_area(locale), Width::Words),
    ]
}

/// A count; an unbelievable one is left out.
pub(super) fn count(number: impl TryInto<u32>) -> Cell {
    number.try_into().map_or(Cell::Empty, Cell::Number)
}

/// How many women live in an area, in words.
pub(super) fn women(area: &Area, locale: Locale) -> String {
    match &area.women {
        Women::NotKnown => gaps::women_not_known(locale).to_owned(),
        Women::Counted {
            number,
            source,
            year,
        } => gaps::women(
            locale,
            &grouped(locale, *number),
            source.as_str(),
            &year.to_string(),
        ),
    }
}
