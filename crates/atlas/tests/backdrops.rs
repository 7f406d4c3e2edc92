//! Backgrounds: every kind that is read gives GDAL's pixels at GDAL's place; all others are refused by name; nothing that is cut
//! short, bent or boastful is drawn or fills the memory.

use std::fs;
use std::path::PathBuf;

use waymark_atlas::backdrop::{GroundPicture, NoBackdrop, geotiff, head_of, tiles};
use waymark_map::backdrop::{Media, Tile};

fn bytes_of(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/backdrop"
    ));
    fs::read(folder.join(name)).expect("a fixture")
}

fn read(name: &str) -> GroundPicture {
    geotiff(&bytes_of(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// What `make.py` put there.
fn red_green_blue(column: u32, row: u32) -> [u8; 4] {
    let part = |number: u32| (number % 256) as u8;
    [part(column * 3), part(row * 5), part(column + row), 255]
}

fn check(name: &str, expected: impl Fn(u32, u32) -> [u8; 4]) {
    let picture = read(name);
    for (at, pixel) in picture.pixels.chunks_exact(4).enumerate() {
        let (column, row) = (at as u32 % picture.width, at as u32 / picture.width);
        assert_eq!(pixel, expected(column, row), "{name} at {column}, {row}");
    }
    assert_eq!(
        picture.pixels.len() as u32,
        picture.width * picture.height * 4
    );
}

#[test]
fn pixels_are_those_that_were_written() {
    for name in [
        "none.tif",
        "lzw.tif",
        "lzw-long.tif",
        "lzw-differences.tif",
        "deflate.tif",
        "packbits.tif",
        "tiled.tif",
        "big-endian.tif",
        "degrees.tif",
    ] {
        check(name, red_green_blue);
    }
    check("grey.tif", |column, _| {
        let [red, ..] = red_green_blue(column, 0);
        [red, red, red, 255]
    });
    check("palette.tif", |column, _| {
        let [red, ..] = red_green_blue(column, 0);
        [red, 255 - red, red / 2, 255]
    });
}

#[test]
fn corners_lie_where_gdal_puts_them() {
    let answers = serde_json::from_slice::<serde_json::Value>(&bytes_of("answers.json"));
    let answers = answers.expect("answers");
    for name in [
        "none.tif",
        "degrees.tif",
        "big-endian.tif",
        "tiled.tif",
        "lzw-long.tif",
    ] {
        let points = read(name).points;
        let (first, last) = (
            points.first().expect("points"),
            points.last().expect("points"),
        );
        for (corner, [_, [east, north]]) in [(0, [first.0, first.1]), (1, [last.0, last.1])] {
            let expected = &answers[name][corner];
            let off =
                |at: usize, found: f64| (expected[at].as_f64().expect("a number") - found).abs();
            // A millionth of a degree is a tenth of a metre.
            assert!(
                off(0, east) < 1e-6 && off(1, north) < 1e-6,
                "{name}: {east}, {north}"
            );
        }
    }
}

#[test]
fn other_kinds_are_refused_by_name() {
    let why = |name: &str| geotiff(&bytes_of(name)).map(|_| ()).expect_err(name);
    assert_eq!(why("sixteen.tif"), NoBackdrop::Bits(16));
    assert_eq!(why("big.tif"), NoBackdrop::BigTiff);
    assert_eq!(why("nowhere.tif"), NoBackdrop::NoPlace);
    assert!(matches!(
        why("jpeg.tif"),
        NoBackdrop::Packing(7) | NoBackdrop::Colours
    ));
    assert_eq!(why("amman.pmtiles"), NoBackdrop::Damaged);
}

#[test]
fn a_file_cut_short_names_what_is_missing() {
    let whole = bytes_of("none.tif");
    let half = whole.get(..whole.len() - 1000).expect("shorter");
    assert_eq!(geotiff(half).map(|_| ()), Err(NoBackdrop::CutShort(1000)));
    for name in ["lzw.tif", "deflate.tif", "tiled.tif", "palette.tif"] {
        let whole = bytes_of(name);
        for end in (0..whole.len()).step_by(97) {
            // What stands behind the last pixel is not needed.
            if let Ok(picture) = geotiff(whole.get(..end).expect("shorter")) {
                assert!(picture == read(name), "{name} cut off at {end}");
            }
        }
    }
}

#[test]
fn bent_files_end_in_a_refusal_or_a_picture_of_the_announced_size() {
    for name in ["lzw.tif", "packbits.tif", "deflate.tif", "grey.tif"] {
        let whole = bytes_of(name);
        for at in (0..whole.len().min(700)).chain(whole.len().saturating_sub(400)..whole.len()) {
            for value in [0, 127, 255] {
                let mut bent = whole.clone();
                if let Some(byte) = bent.get_mut(at) {
                    *byte = value;
                }
                if let Ok(picture) = geotiff(&bent) {
                    assert!(picture.width <= 2_048 && picture.height <= 2_048);
                    assert_eq!(
                        picture.pixels.len(),
                        picture.width as usize * picture.height as usize * 4
                    );
                }
            }
        }
    }
}

#[test]
fn a_bomb_is_refused_by_what_it_announces() {
    let mut boastful = bytes_of("none.tif");
    // The two fields of the size: tag, kind (3: two bytes), count, value. As four bytes they may say anything.
    for tag in [256_u16, 257] {
        let mark = [tag.to_le_bytes(), 3_u16.to_le_bytes()].concat();
        let at = boastful
            .windows(4)
            .position(|four| four == mark)
            .expect("a field");
        let field = [
            &4_u16.to_le_bytes()[..],
            &1_u32.to_le_bytes(),
            &90_000_u32.to_le_bytes(),
        ];
        boastful.splice(at + 2..at + 12, field.concat());
    }
    assert_eq!(
        geotiff(&boastful).map(|_| ()),
        Err(NoBackdrop::TooLarge(90_000, 90_000))
    );
}

#[test]
fn an_archive_tells_where_its_tiles_lie() {
    let whole = bytes_of("amman.pmtiles");
    let head = head_of(&whole).expect("an archive") as usize;
    let archive = tiles(whole.get(..head).expect("its head"), whole.len() as u64);
    let archive = archive.expect("an archive");
    assert_eq!(archive.media, Media::Png);
    assert_eq!(archive.tiles.len(), 9);
    let tile = Tile::new(10, 614, 416).expect("a tile");
    let (begins, long) = archive.tiles.place(tile).expect("it is there");
    let from = archive.begins as usize + begins as usize;
    let png = whole.get(from..from + long as usize).expect("its bytes");
    assert!(png.starts_with(b"\x89PNG"));
}

#[test]
fn an_archive_that_is_cut_short_or_of_another_kind_is_refused() {
    let whole = bytes_of("amman.pmtiles");
    let length = whole.len() as u64;
    assert_eq!(
        tiles(&whole, length - 40).map(|_| ()),
        Err(NoBackdrop::CutShort(40))
    );
    for end in 0..head_of(&whole).expect("an archive") as usize {
        // A list without lists in it ends before the head does.
        if let Ok(archive) = tiles(whole.get(..end).expect("shorter"), length) {
            assert_eq!(archive.tiles.len(), 9, "{end}");
        }
    }
    // Pictures of a kind that is not drawn here (AVIF), and no kind at all.
    for kind in [0, 5, 6] {
        let mut other = whole.clone();
        other[99] = kind;
        assert_eq!(
            tiles(&other, length).map(|_| ()),
            Err(NoBackdrop::TileKind(kind))
        );
    }
    for at in 0..whole.len() {
        for value in [0, 127, 255] {
            let mut bent = whole.clone();
            if let Some(byte) = bent.get_mut(at) {
                *byte = value;
            }
            if let Ok(archive) = tiles(&bent, length) {
                assert!(archive.begins + archive.bytes <= length);
            }
        }
    }
}
