//! Backgrounds: pictures told by their headers, put where their points say, kept and read again; tiles by the view.

use waymark_map::backdrop::{
    Backdrop, Lies, Media, NoPicture, STEPS, Tile, TileName, TileShape, TileShapes, Tiles,
    dimensions, laid, upright, warped,
};
use waymark_map::draw::{
    Bounds, Detail, Ground, Kind, Label, Look, Plane, Rank, Scene, Shape, Size, View,
};
use waymark_map::sheet::{ControlPoint, Placing, ShapeOfFit};
use waymark_map::{
    Position, backdrop_from_bytes, backdrop_to_bytes, shapes_from_bytes, shapes_to_bytes,
};

const SIZE: [u32; 2] = [40, 30];

fn point(paper: [f64; 2], north: f64, east: f64) -> ControlPoint {
    ControlPoint {
        paper,
        ground: Position::of_degrees(north, east).expect("a place on earth"),
    }
}

/// A picture of forty by thirty pixels over four tenths of a degree by three.
fn corners() -> Vec<ControlPoint> {
    vec![
        point([0.0, 0.0], 32.3, 35.8),
        point([40.0, 0.0], 32.3, 36.2),
        point([40.0, 30.0], 32.0, 36.2),
        point([0.0, 30.0], 32.0, 35.8),
    ]
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend_from_slice(&width.to_be_bytes());
    bytes.extend_from_slice(&height.to_be_bytes());
    bytes
}

fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x11\x08".to_vec();
    bytes.extend_from_slice(&height.to_be_bytes());
    bytes.extend_from_slice(&width.to_be_bytes());
    bytes
}

#[test]
fn a_picture_is_told_by_its_header() {
    assert_eq!(dimensions(&png(640, 480)), Ok((Media::Png, [640, 480])));
    assert_eq!(dimensions(&jpeg(640, 480)), Ok((Media::Jpeg, [640, 480])));
    let webp = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0";
    assert_eq!(dimensions(webp), Ok((Media::Webp, [640, 480])));
    assert_eq!(dimensions(b"GIF89a"), Err(NoPicture::OtherKind));
    assert_eq!(dimensions(&png(0, 480)), Err(NoPicture::Empty));
}

#[test]
fn a_bomb_is_refused_before_anything_unpacks_it() {
    assert_eq!(
        dimensions(&png(60_000, 60_000)),
        Err(NoPicture::TooLarge(60_000, 60_000))
    );
    assert_eq!(
        dimensions(&jpeg(65_535, 65_535)),
        Err(NoPicture::TooLarge(65_535, 65_535))
    );
}

#[test]
fn a_header_that_ends_early_is_no_picture() {
    for whole in [png(640, 480), jpeg(640, 480)] {
        for end in 0..whole.len() {
            assert!(
                dimensions(whole.get(..end).expect("shorter")).is_err(),
                "{end}"
            );
        }
    }
    // A segment of no length would go round for ever.
    assert_eq!(
        dimensions(b"\xff\xd8\xff\xe0\0\0\xff\xe0\0\0"),
        Err(NoPicture::CutShort)
    );
}

#[test]
fn a_picture_lies_where_its_points_put_it() {
    let placing = Placing::by(&corners(), ShapeOfFit::Projective).expect("it fits");
    let to = upright(&placing, SIZE).expect("it lies somewhere");
    let (west, north) = to.bounds.least().degrees();
    let (east, south) = to.bounds.most().degrees();
    for (found, expected) in [(west, 35.8), (north, 32.3), (east, 36.2), (south, 32.0)] {
        assert!((found - expected).abs() < 1e-4, "{found} for {expected}");
    }
    // One red pixel in the middle of the picture is red in the middle of what is drawn.
    let mut pixels = vec![255; 40 * 30 * 4];
    let middle = (15 * 40 + 20) * 4;
    if let Some(pixel) = pixels.get_mut(middle..middle + 3) {
        pixel.copy_from_slice(&[200, 10, 10]);
    }
    let drawn = warped(&placing, &pixels, SIZE, &to);
    assert_eq!(drawn.len(), to.width as usize * to.height as usize * 4);
    let red: Vec<usize> = drawn
        .chunks_exact(4)
        .enumerate()
        .filter(|(_, pixel)| pixel.first() == Some(&200))
        .map(|(at, _)| at)
        .collect();
    assert!(!red.is_empty());
    for at in red {
        let (column, row) = (at as u32 % to.width, at as u32 / to.width);
        let part = |place: u32, side: u32| f64::from(place) / f64::from(side);
        assert!((part(column, to.width) - 0.512).abs() < 0.03, "{column}");
        assert!((part(row, to.height) - 0.516).abs() < 0.04, "{row}");
    }
}

#[test]
fn a_turned_picture_leaves_its_corners_clear() {
    let turned = vec![
        point([0.0, 0.0], 32.0, 35.8),
        point([40.0, 0.0], 32.2, 36.0),
        point([0.0, 30.0], 31.85, 35.95),
    ];
    let placing = Placing::by(&turned, ShapeOfFit::Affine).expect("it fits");
    let to = upright(&placing, SIZE).expect("it lies somewhere");
    let drawn = warped(&placing, &vec![255; 40 * 30 * 4], SIZE, &to);
    assert_eq!(drawn.get(..4), Some(&[0_u8; 4][..]));
    let covered = drawn
        .chunks_exact(4)
        .filter(|pixel| pixel.get(3) == Some(&255));
    let share = covered.count() as f64 / f64::from(to.width * to.height);
    assert!((0.3..0.8).contains(&share), "{share}");
}

#[test]
fn a_background_comes_back_as_it_was_kept() {
    let tile = Tile::new(10, 614, 416).expect("a tile");
    let all = [
        Lies::NotToScale,
        Lies::Tiles(Tiles::of([(tile, (7, 900))])),
        Lies::Placed {
            points: corners(),
            shape: ShapeOfFit::Affine,
        },
    ];
    for lies in all {
        let backdrop = Backdrop {
            name: "sketch.jpg".to_owned(),
            media: Media::Jpeg,
            size: SIZE,
            bytes: 3_000_000,
            lies,
            credit: String::new(),
        };
        assert_eq!(backdrop.parts(), 3);
        let bytes = backdrop_to_bytes(&backdrop);
        assert!(backdrop_from_bytes(&bytes) == Ok(backdrop));
        for end in 0..bytes.len() {
            assert!(
                backdrop_from_bytes(bytes.get(..end).expect("shorter")).is_err(),
                "{end}"
            );
        }
    }
}

#[test]
fn whom_tiles_are_from_is_kept_behind_the_rest() {
    let tile = Tile::new(3, 4, 5).expect("a tile");
    let nobody = Backdrop {
        name: "land.pmtiles".to_owned(),
        media: Media::Mvt,
        size: [512, 512],
        bytes: 900,
        lies: Lies::Tiles(Tiles::of([(tile, (7, 800))])),
        credit: String::new(),
    };
    let credit = "© OpenStreetMap".to_owned();
    let somebody = Backdrop {
        credit,
        ..nobody.clone()
    };
    let (before, bytes) = (backdrop_to_bytes(&nobody), backdrop_to_bytes(&somebody));
    assert!(bytes.starts_with(&before), "older bytes are read as ever");
    assert!(backdrop_from_bytes(&before) == Ok(nobody));
    assert!(backdrop_from_bytes(&bytes) == Ok(somebody.clone()));
    for end in before.len() + 1..bytes.len() {
        let cut = bytes.get(..end).expect("shorter");
        assert!(backdrop_from_bytes(cut).is_err(), "{end}");
    }
    let longer = Backdrop {
        credit: "o".repeat(5_000),
        ..somebody
    };
    let read = backdrop_from_bytes(&backdrop_to_bytes(&longer));
    assert!(read.is_ok_and(|read| read.credit.len() == 200));
}

#[test]
fn a_view_wants_the_tiles_it_shows() {
    let all = (612..617).flat_map(|column| (414..419).map(move |row| (column, row)));
    let tiles = all.filter_map(|(column, row)| Some((Tile::new(10, column, row)?, (0, 1))));
    let tiles = Tiles::of(tiles);
    let middle = Tile::new(10, 614, 416).expect("a tile").bounds();
    let view = View::whole(middle, Size::new(256.0, 256.0));
    let wanted = tiles.wanted(&view, 256);
    assert!(wanted.contains(&Tile::new(10, 614, 416).expect("a tile")));
    assert!(wanted.len() <= 9, "{}", wanted.len());
    // A view of the world would want all of a level: none then, unless there are few.
    let corner = |x, y| Bounds::of(Plane { x, y });
    let world = View::whole(
        corner(0.01, 0.01).and(corner(0.99, 0.99)),
        Size::new(256.0, 256.0),
    );
    assert_eq!(tiles.wanted(&world, 256).len(), 25);
    let many = (612..622).flat_map(|column| (414..424).map(move |row| (column, row)));
    let many = many.filter_map(|(column, row)| Some((Tile::new(10, column, row)?, (0, 1))));
    assert!(Tiles::of(many).wanted(&world, 256).is_empty());
    assert_eq!(Tile::new(2, 4, 0), None);
    assert_eq!(Tile::new(40, 0, 0), None);
}

/// A road over a lake that fills the tile, and the name of a town in the middle of it and of its neighbour.
fn lake() -> TileShapes {
    let shape = |ground, kind, line: &[[i16; 2]]| TileShape {
        ground,
        kind,
        lines: vec![line.to_vec()],
    };
    let name = |right, text: &str| TileName {
        at: [right, STEPS / 2],
        rank: 1,
        text: text.to_owned(),
    };
    TileShapes {
        shapes: vec![
            shape(Ground::MainRoad, Kind::Way, &[[0, 2048], [STEPS, 2048]]),
            shape(
                Ground::Water,
                Kind::Area,
                &[[0, 0], [STEPS, 0], [STEPS, STEPS], [0, STEPS]],
            ),
        ],
        names: vec![name(STEPS / 2, "Here"), name(STEPS + 9, "Next door")],
    }
}

#[test]
fn shapes_of_a_tile_come_back_as_they_were_written() {
    let bytes = shapes_to_bytes(&lake());
    assert!(shapes_from_bytes(&bytes) == Ok(lake()));
    for end in 0..bytes.len() {
        let cut = bytes.get(..end).expect("shorter");
        assert!(shapes_from_bytes(cut).is_err(), "{end}");
    }
}

#[test]
fn tiles_of_shapes_lie_where_they_belong_water_below_roads() {
    let tile = Tile::new(10, 614, 416).expect("a tile");
    let shapes = lake();
    let (scene, names) = laid(&[(tile, &shapes)]);
    // It makes no map larger than it is.
    assert_eq!(scene.bounds(), None);
    let view = View::whole(tile.bounds(), Size::new(512.0, 512.0));
    let drawn = scene.shapes(&view, &mut Detail::default());
    let looks: Vec<Look> = drawn
        .iter()
        .map(|shape| match shape {
            Shape::Area { look, .. } | Shape::Line { look, .. } => *look,
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [Ground::Water, Ground::MainRoad].map(Look::Ground);
    assert_eq!(looks, expected);
    let Some(Shape::Area { rings, .. }) = drawn.first() else {
        panic!("no lake");
    };
    let corner = rings[0]
        .iter()
        .min_by(|one, other| (one.x + one.y).total_cmp(&(other.x + other.y)));
    let corner = corner.expect("a corner");
    let expected = view.pixel(tile.bounds().least());
    assert!((corner.x - expected.x).abs() < 0.6 && (corner.y - expected.y).abs() < 0.6);
    // Its own name alone, which gives way to the map's.
    assert_eq!(names.len(), 1);
    let own = |at| {
        Scene::new().with_label(Label {
            at,
            text: "Ours".to_owned(),
            rank: Rank::Town,
        })
    };
    let over = own(tile.bounds().centre()).names_over(&names, &view, &[]);
    assert_eq!(over.len(), 1);
    assert_eq!(over[0].text, "Ours");
    let beside = own(view.seen().least()).names_over(&names, &view, &[]);
    assert_eq!(beside[0].text, "Here");
}

#[test]
fn a_wider_view_shows_more_at_the_same_scale() {
    let tile = Tile::new(10, 614, 416).expect("a tile");
    let view = View::whole(tile.bounds(), Size::new(400.0, 300.0));
    let wider = view.wider(1.5);
    assert!((wider.scale() - view.scale()).abs() < 1e-9);
    assert!(wider.seen().encloses(&view.seen()));
    assert!((wider.seen().width() / view.seen().width() - 1.5).abs() < 1e-9);
}
