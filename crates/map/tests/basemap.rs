//! Pieces of the base map: what was made reads, what is cut short or damaged does not, and a map finds the countries it touches.

use std::fs;
use std::path::PathBuf;

use waymark_map::basemap::{
    Code, Extent, Names, NotAPiece, Piece, PlaceName, Rank, index, kept_from_bytes, kept_to_bytes,
    laid,
};
use waymark_map::draw::{Detail, Size, View};

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/basemap"))
}

fn bytes_of(code: &str) -> Vec<u8> {
    fs::read(folder().join(format!("{code}.bin"))).expect("the piece was made")
}

fn small() -> Piece {
    Piece {
        land: vec![vec![(35.0, 29.0), (39.5, 29.0), (39.5, 33.4), (35.0, 29.0)]],
        within: vec![vec![(36.0, 31.0), (37.0, 31.5)]],
        names: vec![PlaceName {
            rank: Rank::Town,
            at: (35.931, 31.952),
            text: "Amman".to_owned(),
        }],
    }
}

fn touching(extent: [f64; 4]) -> Vec<String> {
    let [west, south, east, north] = extent;
    let extent = Extent {
        west,
        south,
        east,
        north,
    };
    let index = index().expect("the index reads");
    index.touching(extent).iter().map(Code::to_string).collect()
}

#[test]
fn every_piece_that_was_made_reads_and_all_are_small() {
    let codes = index().expect("the index reads").codes();
    assert!(codes.len() > 230, "{}", codes.len());
    let mut total = 0;
    for code in codes {
        let bytes = bytes_of(&code.to_string());
        let piece = Piece::from_bytes(&bytes).expect("a piece");
        assert!(!piece.land.is_empty(), "{code}");
        assert!(bytes.len() <= 30_000, "{code}");
        total += bytes.len();
    }
    assert!(total <= 1_500_000, "{total}");
}

#[test]
fn a_map_finds_the_countries_it_touches() {
    let amman = touching([35.8, 31.9, 36.0, 32.0]);
    assert!(amman.contains(&"JOR".to_owned()), "{amman:?}");
    assert!(!amman.contains(&"EGY".to_owned()), "{amman:?}");
    // In the middle of the South Pacific there is no land.
    assert_eq!(
        touching([-130.0, -50.0, -129.0, -49.0]),
        Vec::<String>::new()
    );
    // A map of the world is no map of services.
    assert_eq!(touching([-170.0, -60.0, 170.0, 70.0]), Vec::<String>::new());
}

#[test]
fn land_holds_what_lies_in_it() {
    let piece = Piece::from_bytes(&bytes_of("JOR")).expect("a piece");
    let inside = |at: (f64, f64)| {
        let place = waymark_map::draw::Plane::of_degrees(at.0, at.1).expect("a place");
        let land = piece.land.iter().map(Vec::as_slice);
        waymark_map::draw::Outline::area(land).is_some_and(|land| land.holds(place))
    };
    assert!(inside((36.09, 32.07)), "Az Zarqa");
    assert!(inside((35.0, 29.56)), "Aqaba");
    assert!(!inside((34.78, 32.08)), "beyond the river");
    assert!(!inside((36.3, 33.5)), "beyond the border");
    assert!(
        piece
            .names
            .iter()
            .any(|one| one.text == "Amman" && one.rank == Rank::Town)
    );
}

#[test]
fn a_piece_comes_back_as_it_was_written() {
    assert_eq!(Piece::from_bytes(&small().to_bytes()), Ok(small()));
}

#[test]
fn what_is_cut_short_is_refused_wherever_it_ends() {
    let whole = small().to_bytes();
    for end in 0..whole.len() {
        let short = whole.get(..end).expect("shorter");
        assert_eq!(Piece::from_bytes(short), Err(NotAPiece::CutShort), "{end}");
    }
}

#[test]
fn no_bytes_make_it_large_or_wild() {
    // Announces four thousand million lines.
    assert!(Piece::from_bytes(&[1, 255, 255, 255, 255, 15]).is_err());
    assert_eq!(Piece::from_bytes(&[2]), Err(NotAPiece::OtherForm));
    assert_eq!(
        Piece::from_bytes(&vec![1; 100_000]),
        Err(NotAPiece::TooLarge)
    );
    let mut more = small().to_bytes();
    more.push(0);
    assert_eq!(Piece::from_bytes(&more), Err(NotAPiece::Damaged));
    let whole = small().to_bytes();
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut bent = whole.clone();
            if let Some(byte) = bent.get_mut(place) {
                *byte ^= 1 << bit;
            }
            if let Ok(piece) = Piece::from_bytes(&bent) {
                let corners = piece.land.iter().chain(&piece.within).flatten();
                for (east, north) in corners {
                    assert!(east.abs() <= 180.0 && north.abs() <= 90.0);
                }
            }
        }
    }
}

#[test]
fn kept_pieces_come_back() {
    let jor = Code::parse("JOR").expect("a code");
    let kept = vec![(jor, small().to_bytes())];
    assert_eq!(kept_from_bytes(&kept_to_bytes(&kept)), Ok(kept));
    assert_eq!(kept_from_bytes(&[]), Ok(Vec::new()));
    assert_eq!(Code::parse("jor"), None);
    assert_eq!(Code::parse("../"), None);
}

#[test]
fn land_around_a_map_makes_it_no_larger_and_is_drawn_all_the_same() {
    let around = laid(&[], &[small()], Names::Towns);
    assert_eq!(around.bounds(), None);
    let home = laid(&[small()], &[], Names::Towns);
    let bounds = home.bounds().expect("land");
    let view = View::whole(bounds, Size::new(300.0, 300.0));
    let drawn = around.shapes(&view, &mut Detail::default());
    assert_eq!(drawn, home.shapes(&view, &mut Detail::default()));
    assert_eq!(drawn.len(), 2);
}
