//! Tiles of shapes: what Protomaps, OpenMapTiles and Shortbread call things becomes few kinds of ground, names come in the team's
//! language, and nothing that is cut short, bent or boastful stops the map.

use crate::encoded;

use std::fs;
use std::io::Write;

use encoded::Layer;
use flate2::Compression;
use flate2::write::GzEncoder;
use waymark_atlas::backdrop::{NoBackdrop, NoTile, head_of, shapes, tiles};
use waymark_map::backdrop::{Media, Tile, TileShapes};
use waymark_map::draw::{Ground, Kind};

const AREA: u64 = 3;
const LINE: u64 = 2;
const POINT: u64 = 1;
/// A triangle and a line of the same three points.
const CORNERS: [(i64, i64); 3] = [(10, 20), (110, 20), (110, 220)];

fn archive() -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/backdrop/");
    fs::read(format!("{folder}shapes.pmtiles")).expect("a fixture")
}

/// The tile in the middle of the archive, as it lies there.
fn middle() -> Vec<u8> {
    let whole = archive();
    let head = head_of(&whole).expect("an archive") as usize;
    let archive = tiles(whole.get(..head).expect("its head"), whole.len() as u64);
    let archive = archive.expect("an archive");
    assert_eq!((archive.media, archive.tiles.len()), (Media::Mvt, 9));
    assert_eq!(archive.credit, "© Nobody, made up");
    let tile = Tile::new(10, 614, 416).expect("a tile");
    let (begins, long) = archive.tiles.place(tile).expect("it is there");
    let from = archive.begins as usize + begins as usize;
    whole
        .get(from..from + long as usize)
        .expect("its bytes")
        .to_vec()
}

fn read(bytes: &[u8]) -> TileShapes {
    shapes(bytes, "en").unwrap_or_else(|why| panic!("{why}"))
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut to = GzEncoder::new(Vec::new(), Compression::fast());
    to.write_all(bytes).expect("written");
    to.finish().expect("packed")
}

/// A feature of this layer that says this of itself is drawn as this ground, or not at all.
fn check(layer: &str, form: u64, says: &[(&str, &str)], expected: Option<Ground>) {
    let tile = Layer::named(layer).with(form, says, &CORNERS).tile();
    let found = read(&tile).shapes;
    assert_eq!(
        found.first().map(|shape| shape.ground),
        expected,
        "{layer} {says:?}"
    );
    if let Some(shape) = found.first() {
        assert_eq!(shape.lines, [CORNERS.map(|(x, y)| [x as i16, y as i16])]);
        let kind = if form == AREA { Kind::Area } else { Kind::Way };
        assert_eq!(shape.kind, kind);
    }
}

#[test]
fn a_tile_written_by_others_is_read_as_they_meant_it() {
    let found = read(&middle());
    let mut grounds: Vec<Ground> = found.shapes.iter().map(|shape| shape.ground).collect();
    grounds.sort();
    // One of each but for paths, which it has none of.
    let all = Ground::ALL.into_iter().filter(|one| *one != Ground::Path);
    assert_eq!(grounds, all.collect::<Vec<_>>());
    let lake = found.shapes.iter().find(|one| one.ground == Ground::Water);
    let lake = lake.expect("a lake");
    let mut corners = lake.lines.concat();
    corners.sort_unstable();
    assert_eq!(
        corners,
        [[-64, -64], [-64, 4160], [2000, -64], [2000, 4160]]
    );
    // A shelter that others put on their map is on none of ours.
    let names: Vec<&str> = found.names.iter().map(|name| name.text.as_str()).collect();
    assert_eq!(names, ["Town 614-416"]);
    assert_eq!(found.names[0].at, [3000, 1700]);
    let arabic = shapes(&middle(), "ar").expect("the same tile").names;
    assert_eq!(arabic[0].text, "بلدة 614-416");
}

#[test]
fn the_words_of_three_ways_to_cut_tiles_are_known() {
    check("earth", AREA, &[("kind", "earth")], Some(Ground::Earth));
    check("ocean", AREA, &[], Some(Ground::Water));
    check(
        "waterway",
        LINE,
        &[("class", "river")],
        Some(Ground::Stream),
    );
    check("landcover", AREA, &[("class", "wood")], Some(Ground::Green));
    check(
        "landuse",
        AREA,
        &[("class", "residential")],
        Some(Ground::Built),
    );
    check("building", AREA, &[], Some(Ground::House));
    check(
        "transportation",
        LINE,
        &[("class", "primary")],
        Some(Ground::MainRoad),
    );
    check(
        "streets",
        LINE,
        &[("kind", "residential")],
        Some(Ground::Road),
    );
    check("roads", LINE, &[("pmap:kind", "path")], Some(Ground::Path));
    check(
        "transportation",
        LINE,
        &[("class", "rail")],
        Some(Ground::Rail),
    );
    check(
        "boundary",
        LINE,
        &[("admin_level", "2")],
        Some(Ground::Border),
    );
    check("boundary", LINE, &[("admin_level", "9")], None);
    let at_sea = [("admin_level", "2"), ("maritime", "1")];
    check("boundary", LINE, &at_sea, None);
    check("transportation", LINE, &[("class", "ferry")], None);
    check("poi", AREA, &[("class", "shelter")], None);
}

#[test]
fn names_come_in_the_language_asked_for_and_else_in_their_own() {
    let says = [("class", "village"), ("name:ar", "قرية"), ("name", "Qarya")];
    let tile = Layer::named("place").with(POINT, &says, &[(7, 9)]).tile();
    let name = |tongue: &str| shapes(&tile, tongue).expect("a tile").names[0].clone();
    assert_eq!((name("ar").text.as_str(), name("ar").at), ("قرية", [7, 9]));
    assert_eq!((name("fr").text.as_str(), name("fr").rank), ("Qarya", 2));
    let country = [("class", "country"), ("name", "Somewhere")];
    let tile = Layer::named("place")
        .with(POINT, &country, &[(7, 9)])
        .tile();
    assert!(read(&tile).names.is_empty());
}

#[test]
fn plain_and_packed_tiles_are_the_same_and_others_are_refused() {
    let plain = Layer::named("water").with(AREA, &[], &CORNERS).tile();
    assert!(read(&plain) == read(&packed(&plain)));
    assert!(read(&[]) == TileShapes::default());
    // Zstandard's first bytes.
    let other = shapes(&[0x28, 0xb5, 0x2f, 0xfd, 0, 0], "en").map(|_| ());
    assert_eq!(other, Err(NoTile::Packing));
    let why = NoTile::Packing.to_string();
    assert!(why.contains("packed otherwise than by gzip"), "{why}");
    let whole = archive();
    for (packing, expected) in [(1, true), (2, true), (0, false), (3, false), (4, false)] {
        let mut bent = whole.clone();
        bent[98] = packing;
        let found = tiles(&bent, whole.len() as u64).map(|_| ());
        let refused = Err(NoBackdrop::TilePacking(packing));
        assert_eq!(found, if expected { Ok(()) } else { refused });
    }
    let short = tiles(&whole, whole.len() as u64 - 9).map(|_| ());
    assert_eq!(short, Err(NoBackdrop::CutShort(9)));
}

#[test]
fn a_tile_that_is_cut_short_is_damaged_wherever_it_ends() {
    let plain = Layer::named("water")
        .with(AREA, &[("a", "b")], &CORNERS)
        .tile();
    for end in 1..plain.len() {
        let cut = plain.get(..end).expect("shorter");
        assert_eq!(shapes(cut, "en"), Err(NoTile::Damaged), "{end}");
    }
    let packed = packed(&plain);
    for end in 2..packed.len() - 8 {
        let cut = packed.get(..end).expect("shorter");
        assert!(shapes(cut, "en").is_err(), "{end}");
    }
}

#[test]
fn what_boasts_is_refused_before_it_fills_the_memory() {
    // A few thousand bytes that unpack to thirty million.
    let bomb = packed(&vec![0x1a; 30_000_000]);
    assert!(bomb.len() < 300_000);
    assert_eq!(shapes(&bomb, "en"), Err(NoTile::TooMuch));
    // More points than are drawn, in one line and in many.
    let many = vec![(1, 1); 130_000];
    let twice = Layer::named("roads")
        .with(LINE, &[("kind", "path")], &many)
        .with(LINE, &[("kind", "path")], &many);
    assert_eq!(shapes(&twice.tile(), "en"), Err(NoTile::TooMuch));
    let mut layer = Layer::named("roads");
    for _ in 0..40_001 {
        layer = layer.with(LINE, &[], &[(1, 1)]);
    }
    assert_eq!(shapes(&layer.tile(), "en"), Err(NoTile::TooMuch));
    let layers = Layer::named("roads").tile().repeat(65);
    assert_eq!(shapes(&layers, "en"), Err(NoTile::TooMuch));
    // A command that is to be done more often than there are numbers.
    let says = [("kind", "path")];
    let endless = Layer::named("roads").saying(LINE, &says, &[9, 2, 2, !7 | 2]);
    assert_eq!(shapes(&endless.tile(), "en"), Err(NoTile::Damaged));
}

#[test]
fn bent_tiles_end_in_a_refusal_or_in_shapes_within_the_limits() {
    let mut plain = Vec::new();
    let mut unpacker = flate2::write::GzDecoder::new(&mut plain);
    unpacker.write_all(&middle()).expect("unpacked");
    unpacker.finish().expect("unpacked");
    let mut chance = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        (chance % below as u64) as usize
    };
    let (mut read, mut refused) = (0, 0);
    for _ in 0..20_000 {
        let mut bent = plain.clone();
        for _ in 0..=next(4) {
            let at = next(bent.len());
            // Lengths seldom survive what is taken out or put in; a letter in the place of another often does.
            match next(8) {
                0 => drop(bent.remove(at)),
                1 => bent.insert(at, next(256) as u8),
                _ => bent[at] = next(256) as u8,
            }
        }
        match shapes(&bent, "ar") {
            Ok(found) => {
                read += 1;
                let all = found.shapes.iter().flat_map(|shape| &shape.lines);
                let within = |number: &i16| (-4_096..=8_192).contains(number);
                assert!(all.flatten().flatten().all(within));
            }
            Err(_) => refused += 1,
        }
    }
    // The control: both ends are met, so the bending bends.
    assert!(
        read > 1_000 && refused > 1_000,
        "{read} read, {refused} refused"
    );
}
