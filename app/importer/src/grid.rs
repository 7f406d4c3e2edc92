//! A grid of numbers over the land from a file, with what a person has to see before it is used.

use std::collections::BTreeSet;

use waymark_atlas::{LARGEST_FILE, grid as read};
use waymark_map::access::grid::{Grid, NoGrid as Why};
use waymark_map::access::utm::{Half, Zone};
use waymark_talk::{
    ContentBytes, GridPicked, GridSeen, ImportReply, MOST_CLASSES, NoGrid, NoGridIs,
};

pub(crate) fn grid(picked: &GridPicked) -> ImportReply {
    if picked.bytes.0.len() > LARGEST_FILE {
        return ImportReply::TooLarge;
    }
    match read(&picked.bytes.0, zone(picked.zone)) {
        Ok(grid) => ImportReply::Grid(Box::new(seen(&picked.name, &grid))),
        Err(why) => ImportReply::NoGrid(refused(&picked.name, &why)),
    }
}

fn zone(said: i8) -> Option<Zone> {
    let half = if said < 0 { Half::South } else { Half::North };
    Zone::new(said.unsigned_abs(), half)
}

fn seen(file: &str, grid: &Grid) -> GridSeen {
    let (raster, frame) = (grid.raster(), grid.frame());
    let values = raster.iter().filter_map(|(_, value)| value);
    let (least, most) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), one| {
        (least.min(one), most.max(one))
    });
    let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    // Cells of a grid that was read are between a metre and a few hundred kilometres wide.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let cell = frame.corner().width.round() as u32;
    GridSeen {
        file: file.to_owned(),
        rows: short(frame.rows()),
        cols: short(frame.cols()),
        cell,
        empty: short(raster.nulls()),
        figures: [least, most, raster.total()].map(written),
        classes: classes(grid),
        grid: ContentBytes(grid.to_bytes()),
    }
}

/// Enough digits to tell a friction from another, and none beyond.
fn written(number: f64) -> String {
    match number.abs() {
        large if large >= 100.0 => format!("{number:.0}"),
        _ => format!("{number:.4}"),
    }
}

/// Whole values, where there are few: nothing where one is broken, or there are too many.
fn classes(grid: &Grid) -> Vec<i32> {
    let mut found = BTreeSet::new();
    for value in grid.raster().iter().filter_map(|(_, value)| value) {
        let whole = value.fract() == 0.0 && value.abs() < f64::from(i32::MAX);
        if !whole || found.len() > MOST_CLASSES {
            return Vec::new();
        }
        #[allow(clippy::cast_possible_truncation)]
        found.insert(value as i32);
    }
    match found.len() {
        1..=MOST_CLASSES => found.into_iter().collect(),
        _ => Vec::new(),
    }
}

fn refused(file: &str, why: &Why) -> NoGrid {
    let (is, detail) = match why {
        Why::Unread(unread) if unread.line == 0 => (NoGridIs::NotRead, unread.why.clone()),
        Why::Unread(unread) => (NoGridIs::NotRead, unread.to_string()),
        Why::NoZone => (NoGridIs::NoZone, String::new()),
        Why::TooLarge { rows, cols } => (NoGridIs::TooLarge, format!("{rows} × {cols}")),
    };
    NoGrid {
        file: file.to_owned(),
        why: is,
        detail,
    }
}
