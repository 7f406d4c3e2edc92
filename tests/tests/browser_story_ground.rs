//! What lies under the map: the land of the countries it touches, and a background of the team's own, put in its place by points.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::{Engine, Scratch};
use waymark_tests::people::{Planner, Tablet};

/// Two areas east of the Jordan, as a country's statistics office gives them.
const OUTLINES: &str = r#"{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "properties": { "ADM1_PCODE": "NR01", "ADM1_EN": "North Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.6, 31.8], [36.6, 31.8], [36.6, 32.5], [35.6, 32.5], [35.6, 31.8]]] } },
{ "type": "Feature", "properties": { "ADM1_PCODE": "SR02", "ADM1_EN": "South Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.6, 31.1], [36.6, 31.1], [36.6, 31.8], [35.6, 31.8], [35.6, 31.1]]] } }
] }"#;

/// Points of the sketch, in pixels from its corner, with degrees north and east.
const POINTS: [[&str; 4]; 4] = [
    ["20", "20", "32.4", "35.7"],
    ["380", "20", "32.4", "36.5"],
    ["380", "280", "31.2", "36.5"],
    ["20", "280", "31.2", "35.7"],
];

/// The river on the sketch, a tile of the archive, and water in the map's own quiet look.
const RIVER: [u8; 3] = [10, 60, 200];
const TILE: [u8; 3] = [102, 160, 90];
const WATER: [u8; 3] = [222, 236, 234];

fn own(name: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    // A driver takes no path with a step back in it.
    fs::canonicalize(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
}

/// The sketch, announcing so many pixels that no tablet has room for them.
fn bomb(folder: &Scratch) -> PathBuf {
    let mut bytes = fs::read(own("tests/ground/sketch.png")).expect("the sketch");
    let size = [60_000_u32.to_be_bytes(), 60_000_u32.to_be_bytes()].concat();
    bytes
        .get_mut(16..24)
        .expect("its size")
        .copy_from_slice(&size);
    let file = folder.path().join("bomb.png");
    fs::write(&file, bytes).expect("a file is written");
    file
}

/// A GeoTIFF whose end is missing.
fn cut_short(folder: &Scratch) -> PathBuf {
    let whole = own("../crates/atlas/tests/fixtures/backdrop/none.tif");
    let bytes = fs::read(whole).expect("a GeoTIFF");
    let file = folder.path().join("short.tif");
    let half = bytes.get(..bytes.len() / 2).expect("its half");
    fs::write(&file, half).expect("a file is written");
    file
}

/// An archive whose tiles end before they should.
fn short_archive(folder: &Scratch) -> PathBuf {
    let whole = own("../crates/atlas/tests/fixtures/backdrop/shapes.pmtiles");
    let bytes = fs::read(whole).expect("an archive");
    let file = folder.path().join("short.pmtiles");
    let cut = bytes.get(..bytes.len() - 9).expect("most of it");
    fs::write(&file, cut).expect("a file is written");
    file
}

/// An archive that takes a while to keep: nine tiles, and much behind them that no tile lies in.
fn heavy_archive(folder: &Scratch) -> PathBuf {
    const LONG: u64 = 58 * 1024 * 1024;
    let whole = own("../crates/atlas/tests/fixtures/backdrop/amman.pmtiles");
    let mut bytes = fs::read(whole).expect("an archive");
    // Where the header says how many bytes the tiles have.
    bytes
        .get_mut(64..72)
        .expect("a header")
        .copy_from_slice(&LONG.to_le_bytes());
    bytes.resize(bytes.len() + 58 * 1024 * 1024, 0);
    let file = folder.path().join("heavy.pmtiles");
    fs::write(&file, bytes).expect("a file is written");
    file
}

/// An archive whose tiles are no pictures any more.
fn spoiled_archive(folder: &Scratch) -> PathBuf {
    let whole = own("../crates/atlas/tests/fixtures/backdrop/amman.pmtiles");
    let mut bytes = fs::read(whole).expect("an archive");
    let is_picture = |at: &usize| bytes[*at..].starts_with(b"\x89PNG");
    let pictures: Vec<usize> = (0..bytes.len()).filter(is_picture).collect();
    pictures.iter().for_each(|at| bytes[*at] = 0);
    let file = folder.path().join("spoiled.pmtiles");
    fs::write(&file, bytes).expect("a file is written");
    file
}

#[test]
#[ignore = "drives browsers"]
fn the_land_comes_once_and_a_sketch_lies_where_four_points_put_it() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, planner) = (tablet.team(), Planner::at(browser));
        let folder = Scratch::new("ground");
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        team.sets_up();
        browser.until_screen("home", |screen| screen.offers("directory"));
        planner.presses("directory");
        browser.until_on("directory");
        planner.presses("areas");
        browser.until_on("areas");
        planner.presses("ground");
        browser.until_on("ground");
        let outlines = folder.written("areas.geojson", OUTLINES);
        browser.picks_file("outlines", &outlines);
        planner.until("ground", "2 areas");
        planner.presses("take-areas");
        planner.until("ground", "These are your areas now");
        planner.presses("back");
        planner.until("areas", "North Reach (NR01)");
        planner.presses("back");
        browser.until_on("directory");

        // The countries that the map touches are loaded, and no others; the land says where it is from, and can be taken away.
        planner.presses("map");
        let map = planner.until("map", "Natural Earth");
        assert!(map.says("illustrative"), "{map:#?}");
        browser.until("the land of Jordan", || {
            planner.fetched().contains(&"JOR".to_owned()).then_some(())
        });
        browser.until("the land", || {
            (!browser.has("[data-status=basemap]")).then_some(())
        });
        let fetched = planner.fetched();
        assert!(fetched.len() < 12, "{fetched:?}");
        assert!(!fetched.contains(&"TUR".to_owned()), "{fetched:?}");
        look(1301);
        browser.tap("[data-field=basemap]");
        browser.screenshot("1302-map-without-land");
        browser.tap("[data-field=basemap]");

        // What is no background is refused in a sentence, and nothing is kept.
        planner.presses("background");
        planner.until("background", "No background yet");
        look(1303);
        browser.picks_file("background", &bomb(&folder));
        planner.until("background", "60000 pixels wide and 60000 high");
        browser.picks_file("background", &cut_short(&folder));
        planner.until("background", "are missing. Copy it again");
        browser.picks_file("background", &outlines);
        planner.until("background", "not a picture, a GeoTIFF or PMTiles");

        // A photograph: three points written, one touched on both.
        browser.picks_file("background", &own("tests/ground/sketch.png"));
        planner.until("background", "Touch a point on the picture");
        browser.until("the picture and the map", || {
            let both =
                browser.has("[data-part=sketch]") && browser.has("[data-map=placing] canvas");
            both.then_some(())
        });
        planner.presses("add-point");
        planner.until("background", "Touch a point on the picture first");
        browser.tap("[data-part=sketch]");
        planner.presses("add-point");
        planner.until("background", "Touch the same point on the map");
        browser.tap("[data-map=placing] .map-stage");
        planner.presses("add-point");
        planner.until("background", "Point 1");
        planner.presses("remove-point");
        for [across, down, north, east] in POINTS {
            browser.type_into("point-across", across);
            browser.type_into("point-down", down);
            browser.type_into("point-north", north);
            browser.type_into("point-east", east);
            planner.presses("add-point");
        }
        planner.until("background", "nothing shows whether one is wrong");
        planner.chooses("point-shape", "affine");
        planner.until("background", "The points agree within");
        look(1304);
        planner.presses("place-background");
        planner.until("background", "Your background is kept");
        look(1305);
        planner.presses("back");
        browser.until_on("map");
        planner.until_painted("the river on the map", RIVER);
        look(1306);
        browser.tap("[data-field=background]");
        browser.until("the map without it", || {
            (planner.painted(RIVER) < 20).then_some(())
        });

        // Locked and opened again it is there, and the land without being fetched again.
        team.locks();
        team.unlocks();
        let before = planner.fetched().len();
        planner.opens_the_map();
        planner.until_painted("the river on the map again", RIVER);
        assert_eq!(planner.fetched().len(), before);

        // Tiles in its place. One that cannot be had leaves the sketch where it is.
        planner.presses("background");
        planner.until("background", "Put in its place by 4 points");
        browser.picks_file("background", &short_archive(&folder));
        let stays = planner.until("background", "are missing. Copy it again");
        assert!(stays.says("Put in its place by 4 points"), "{stays:#?}");
        browser.picks_file("background", &spoiled_archive(&folder));
        planner.until("background", "spoiled.pmtiles");
        planner.presses("back");
        planner.until("map", "of your background could not be read");
        planner.presses("background");
        let archive = own("../crates/atlas/tests/fixtures/backdrop/amman.pmtiles");
        browser.picks_file("background", &archive);
        planner.until("background", "amman.pmtiles");
        planner.presses("back");
        browser.until_on("map");
        planner.until_painted("a tile on the map", TILE);
        assert!(
            !browser.has("[data-status=background]"),
            "all tiles are read"
        );
        look(1307);

        // Stopped half way, the one before is still there, after a look at the map as well.
        planner.presses("background");
        planner.until("background", "9 tiles");
        browser.picks_file("background", &heavy_archive(&folder));
        planner.until("background", "of 58 parts");
        planner.presses("stop-background");
        let stopped = planner.until("background", "Stopped. Nothing of this file was kept");
        assert!(stopped.says("amman.pmtiles"), "{stopped:#?}");
        look(1391);
        planner.presses("back");
        browser.until_on("map");
        planner.until_painted("the tile on the map still", TILE);

        // Tiles of shapes: drawn in the map's own look, with names that give way to its own, and said what they mean.
        planner.presses("background");
        planner.until("background", "amman.pmtiles");
        let shapes = own("../crates/atlas/tests/fixtures/backdrop/shapes.pmtiles");
        browser.picks_file("background", &shapes);
        planner.until("background", "9 tiles of shapes");
        planner.presses("back");
        planner.until("map", "What your background shows");
        browser.until("a town on the map", || {
            browser.has(".map-name-ground").then_some(())
        });
        let shown = browser.screen();
        assert!(
            shown.says("Your background: © Nobody, made up"),
            "{shown:#?}"
        );
        look(1392);
        planner.until_painted("water on the map", WATER);
        assert!(
            !browser.has("[data-status=background]"),
            "all tiles are read"
        );
        browser.tap("[data-field=background]");
        browser.until("the map without water", || {
            (planner.painted(WATER) < 20).then_some(())
        });

        // And a drawing that is not to scale, which lies beside the map.
        planner.presses("background");
        planner.until("background", "9 tiles of shapes");
        planner.presses("background-away");
        planner.until("background", "No background yet");
        browser.picks_file("background", &own("tests/ground/sketch.png"));
        planner.until("background", "Touch a point on the picture");
        planner.presses("not-to-scale");
        planner.until("background", "Not to scale");
        planner.presses("back");
        browser.until_on("map");
        browser.until("the drawing below the map", || {
            browser.has("[data-part=beside] canvas").then_some(())
        });
        look(1308);
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}
