//! Grids read from text, and what is said of those that are none.

use waymark_map::access::ascii;
use waymark_map::access::frame::{BadFrame, Corner, Frame, MOST_CELLS};

const ESRI: &str = "ncols 3\nnrows 2\nxllcorner 1000\nyllcorner 2000\ncellsize 100\n\
                    NODATA_value -1\n1 2 -1\n4.5 0 6\n";
const GRASS: &str = "north: 2200\nsouth: 2000\neast: 1300\nwest: 1000\nrows: 2\ncols: 3\n\
                     1 2 *\n4.5 0 6\n";

#[test]
fn both_formats_say_the_same() {
    for text in [
        ESRI,
        GRASS,
        &ESRI.replace('\n', "\r\n"),
        &ESRI.replace("1 2 -1", "1 2\n-1"),
    ] {
        let raster = ascii::read(text).unwrap();
        let values: Vec<Option<f64>> = raster.iter().map(|(_, value)| value).collect();
        let expected = [Some(1.0), Some(2.0), None, Some(4.5), Some(0.0), Some(6.0)];
        assert_eq!(values, expected);
        let corner = raster.frame().corner();
        assert_eq!((corner.west, corner.north), (1000.0, 2200.0));
        assert_eq!((corner.width, corner.height), (100.0, 100.0));
        assert_eq!((raster.nulls(), raster.total()), (1, 13.5));
    }
}

#[test]
fn a_grid_that_names_its_middles_lies_half_a_cell_off() {
    let middles = ESRI
        .replace("xllcorner 1000", "xllcenter 1050")
        .replace("yllcorner 2000", "yllcenter 2050");
    let raster = ascii::read(&middles).unwrap();
    assert!(
        raster
            .frame()
            .is_the_same_as(ascii::read(ESRI).unwrap().frame())
    );
}

#[test]
fn what_is_written_is_read_again() {
    let oblong = ESRI.replace("cellsize 100", "dx 100\ndy 50");
    for text in [ESRI, &oblong] {
        let raster = ascii::read(text).unwrap();
        let again = ascii::read(&ascii::esri(&raster)).unwrap();
        assert_eq!(again.frame(), raster.frame());
        assert!(again.iter().eq(raster.iter()));
    }
}

/// A grid that cannot be read: the line, and words of the reason.
fn check(text: &str, line: usize, words: &str) {
    let unread = ascii::read(text).unwrap_err();
    assert_eq!(unread.line, line, "{unread}");
    assert!(unread.why.contains(words), "{unread}");
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    check(&ESRI.replace("4.5", "4,5"), 8, "\"4,5\" is not a number");
    check(
        &ESRI.replace("4.5 0 6", "4.5 0"),
        8,
        "2 values, but the header says 3 columns",
    );
    check(
        &ESRI.replace("4.5 0 6\n", ""),
        7,
        "1 rows, but the header says 2",
    );
    check(&ESRI.replace("ncols 3\n", ""), 1, "no ncols");
    check(
        &ESRI.replace("nrows 2", "nrows two"),
        2,
        "nrows must be a whole number",
    );
    check(
        &ESRI.replace("cellsize 100", "cellsize"),
        5,
        "cellsize has no value",
    );
    check(
        &ESRI.replace("cellsize 100", "cellsize -3"),
        1,
        "cells above 0",
    );
    check(
        &GRASS.replace("north: 2200", "north: x"),
        1,
        "north must be a number",
    );
    check(
        "ncols 2\nnrows 1\nxllcorner 34\nyllcorner -15\ncellsize .008\n1 2\n",
        1,
        "degrees",
    );
    check("", 1, "ESRI or GRASS");
}

#[test]
fn a_frame_has_cells_and_no_more_than_a_tablet_bears() {
    let corner = Corner {
        west: 1000.0,
        north: 2200.0,
        width: 100.0,
        height: 100.0,
    };
    assert_eq!(Frame::new(0, 3, corner), Err(BadFrame::Empty));
    assert_eq!(Frame::new(MOST_CELLS, 2, corner), Err(BadFrame::TooLarge));
    assert_eq!(Frame::new(usize::MAX, 2, corner), Err(BadFrame::TooLarge));
    let frame = Frame::new(2, 3, corner).unwrap();
    let cell = frame.cell_at(1299.0, 2001.0).unwrap();
    assert_eq!(
        (frame.place(cell), frame.middle(cell)),
        ((1, 2), (1250.0, 2050.0))
    );
    for (x, y) in [
        (999.0, 2100.0),
        (1300.0, 2100.0),
        (1100.0, 2201.0),
        (1100.0, 1999.0),
    ] {
        assert_eq!(frame.cell_at(x, y), None, "{x} {y}");
    }
}
