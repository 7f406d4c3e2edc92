//! A background on its way through the importer: an archive of shapes is known by what stands before its tiles, and each tile is read
//! when it is asked for.

use waymark_importer::Importer;
use waymark_map::backdrop::{Lies, Media, Tile};
use waymark_map::draw::Ground;
use waymark_map::{backdrop_from_bytes, shapes_from_bytes};
use waymark_talk::{BackdropStep, ContentBytes, ImportReply, ImportRequest};

const ARCHIVE: &[u8] =
    include_bytes!("../../../crates/atlas/tests/fixtures/backdrop/shapes.pmtiles");
/// Where a PMTiles header says that its tiles begin.
const TILES_BEGIN: usize = 56;

fn ask(importer: &mut Importer, step: BackdropStep) -> ImportReply {
    importer.answer(ImportRequest::Backdrop(step))
}

/// Opens an archive by its head; the file has so many bytes.
fn open(importer: &mut Importer, archive: &[u8], whole: u64) -> ImportReply {
    let begins = archive[TILES_BEGIN..TILES_BEGIN + 8].try_into().unwrap();
    let head = archive[..u64::from_le_bytes(begins) as usize].to_vec();
    let more = ask(importer, BackdropStep::Piece(ContentBytes(head)));
    assert_eq!(more, ImportReply::BackdropMore);
    ask(importer, BackdropStep::Open(whole))
}

fn tile(importer: &mut Importer, bytes: &[u8], tongue: &str) -> ImportReply {
    let packed = ContentBytes(bytes.to_vec());
    ask(importer, BackdropStep::Shapes(packed, tongue.to_owned()))
}

#[test]
fn tiles_of_shapes_are_listed_and_read_one_by_one() {
    let mut importer = Importer::default();
    let seen = match open(&mut importer, ARCHIVE, ARCHIVE.len() as u64) {
        ImportReply::Backdrop(seen) => seen,
        other => panic!("{other:?}"),
    };
    let known = backdrop_from_bytes(&seen.known.0).unwrap();
    assert_eq!((known.media, known.size), (Media::Mvt, [512, 512]));
    let Lies::Tiles(tiles) = &known.lies else {
        panic!("no tiles");
    };
    let (begins, long) = tiles.place(Tile::new(10, 614, 416).unwrap()).unwrap();
    let from = seen.begins as usize + begins as usize;
    let packed = &ARCHIVE[from..from + long as usize];
    // Another importer reads it as well: a tile belongs to no file.
    let mut other = Importer::default();
    let shapes = match tile(&mut other, packed, "ar") {
        ImportReply::BackdropShapes(bytes) => shapes_from_bytes(&bytes.0).unwrap(),
        other => panic!("{other:?}"),
    };
    assert!(shapes.shapes.iter().any(|one| one.ground == Ground::Water));
    assert_eq!(shapes.names[0].text, "بلدة 614-416");
    for (bytes, code) in [
        (&packed[..packed.len() / 2], "tile-damaged"),
        (b"\x28\xb5\x2f\xfd".as_slice(), "tile-packing"),
    ] {
        match tile(&mut other, bytes, "ar") {
            ImportReply::NoBackdrop(why) => assert_eq!(why.code, code),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_archive_that_is_cut_short_or_packed_otherwise_says_so() {
    let whole = ARCHIVE.len() as u64;
    let mut packed = ARCHIVE.to_vec();
    packed[98] = 4;
    for (archive, whole, code, number) in [
        (ARCHIVE, whole - 9, "cut-short", 9),
        (packed.as_slice(), whole, "tile-packing", 4),
    ] {
        match open(&mut Importer::default(), archive, whole) {
            ImportReply::NoBackdrop(why) => assert_eq!((&*why.code, why.number), (code, number)),
            other => panic!("{other:?}"),
        }
    }
}
