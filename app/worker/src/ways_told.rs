//! An answer about ways as the screens and the files have it.

use waymark_map::gaps::reach::{Reached, Row, Ways, Where};
use waymark_share::gaps::travel;
use waymark_talk::{
    ContentBytes, FileMade, TroubleKind, WaysFile, WaysReached, WaysRow, WaysWhere,
};
use waymark_words::Locale;

use crate::trouble::Done;

pub(crate) fn told(ways: &Ways, reached: &Reached) -> WaysReached {
    let (doors, perhaps) = reached.doors;
    WaysReached {
        bands: ContentBytes(reached.bands.iter().map(|band| band.number()).collect()),
        rows: reached.rows.iter().map(row).collect(),
        doors,
        perhaps,
        off_the_grid: reached.off_the_grid,
        women_outside: travel::whole(ways.women_outside()),
        recipe: reached.recipe.to_string(),
    }
}

fn row(row: &Row) -> WaysRow {
    WaysRow {
        at: match &row.at {
            Where::Area(area) => WaysWhere::Area(area.as_str().to_owned()),
            Where::Outside => WaysWhere::Outside,
            Where::Everywhere => WaysWhere::Everywhere,
        },
        women: travel::whole(row.women),
        within: row
            .within
            .map(|one| [one.women, one.least, one.most].map(travel::whole)),
        farther: travel::whole(row.farther),
        not_told: travel::whole(row.not_told),
        no_way: travel::whole(row.no_way),
    }
}

pub(crate) fn file(
    ways: &Ways,
    reached: &Reached,
    kind: WaysFile,
    language: &str,
) -> Done<FileMade> {
    let locale = Locale::from_tag(language).ok_or(TroubleKind::NotUnderstood)?;
    let (bytes, name, media_type) = match kind {
        WaysFile::Csv => (
            travel::csv(ways.public(), reached, locale),
            "ways.csv",
            "text/csv;charset=utf-8",
        ),
        WaysFile::Grid => (
            travel::grid(ways, reached).into_bytes(),
            "ways.asc",
            "text/plain;charset=utf-8",
        ),
    };
    Ok(FileMade {
        bytes: ContentBytes(bytes),
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        sheets: Vec::new(),
    })
}
