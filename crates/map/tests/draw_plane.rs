//! Places on the plane, views of it, and the moves that change them.

use proptest::prelude::*;
use waymark_map::draw::{
    Bounds, Fingers, Hand, Lifted, NORTHMOST, Pixel, Plane, ScaleBar, Size, Turn, View,
    metres_a_pixel,
};

fn plane(east: f64, north: f64) -> Plane {
    Plane::of_degrees(east, north).unwrap()
}

fn near(found: f64, expected: f64, within: f64) {
    assert!(
        (found - expected).abs() <= within,
        "{found}, not {expected}"
    );
}

fn reach(west: f64, south: f64, east: f64, north: f64) -> Bounds {
    Bounds::around([plane(west, north), plane(east, south)]).unwrap()
}

/// Jordan, about.
fn jordan() -> Bounds {
    reach(34.9, 29.2, 39.3, 33.4)
}

#[test]
fn places_are_where_web_mercator_has_them() {
    // EPSG:3857 of these places in metres, as printed by PROJ, over the side of the square
    // (40,075,016.6856 m).
    let cases = [
        (0.0, 0.0, 0.5, 0.5),
        (-180.0, NORTHMOST, 0.0, 0.0),
        (180.0, -NORTHMOST, 1.0, 1.0),
        // y = 0.5 - asinh(tan 60°) / 2π, with asinh(√3) = 1.316957896924817.
        (
            90.0,
            60.0,
            0.75,
            0.5 - 1.316_957_896_924_817 / core::f64::consts::TAU,
        ),
        // gudermannian⁻¹(45°) = ln(1 + √2) = 0.881373587019543.
        (
            -90.0,
            -45.0,
            0.25,
            0.5 + 0.881_373_587_019_543 / core::f64::consts::TAU,
        ),
    ];
    for (east, north, x, y) in cases {
        let found = plane(east, north);
        near(found.x, x, 1e-12);
        near(found.y, y, 1e-9);
    }
    // Beyond the square, at its edge; what is no number, nowhere.
    near(plane(0.0, 90.0).y, 0.0, 1e-9);
    assert_eq!(Plane::of_degrees(f64::NAN, 0.0), None);
    assert_eq!(Plane::of_degrees(0.0, f64::INFINITY), None);
}

#[test]
fn all_of_it_fits_and_its_middle_is_in_the_middle() {
    for size in [
        Size::new(800.0, 600.0),
        Size::new(360.0, 640.0),
        Size::new(20.0, 20.0),
    ] {
        let view = View::whole(jordan(), size);
        let (least, most) = (view.pixel(jordan().least()), view.pixel(jordan().most()));
        assert!(size.holds(least) && size.holds(most), "{size:?}");
        near(least.between(most).x, size.width() / 2.0, 1e-6);
        near(least.between(most).y, size.height() / 2.0, 1e-6);
        // As large as it fits: one direction is full but for a margin of 24 pixels, or half of a
        // tiny map.
        let free = (size.width() - (most.x - least.x)).min(size.height() - (most.y - least.y));
        near(free, 48.0_f64.min(size.height() / 2.0), 1e-6);
    }
}

#[test]
fn a_single_place_is_shown_ten_metres_a_pixel() {
    let view = View::whole(Bounds::of(plane(0.0, 0.0)), Size::new(800.0, 600.0));
    near(metres_a_pixel(&view), 9.55, 0.01);
    assert!(view.zoomed(1e9, Pixel::new(0.0, 0.0)).is_nearest());
}

#[test]
fn nobody_gets_lost() {
    let whole = View::whole(jordan(), Size::new(800.0, 600.0));
    assert!(jordan().holds(whole.panned(1e9, -1e9).centre()));
    let far = whole.zoomed(1e-9, Pixel::new(3.0, 3.0));
    assert!(far.is_farthest() && !whole.is_farthest());
    near(far.scale(), whole.scale() / 2.0, whole.scale() * 1e-9);
    assert_eq!(
        whole.zoomed(f64::NAN, Pixel::new(0.0, 0.0)).scale(),
        whole.scale()
    );
    assert_eq!(far.turned(Turn::Whole), whole);
}

#[test]
fn keys_move_on_the_ground() {
    let whole =
        View::whole(jordan(), Size::new(800.0, 600.0)).zoomed(4.0, Pixel::new(400.0, 300.0));
    let after = |key: &str| whole.turned(Turn::of_key(key).unwrap()).centre();
    assert!(after("ArrowLeft").x < whole.centre().x);
    assert!(after("ArrowRight").x > whole.centre().x);
    assert!(after("ArrowUp").y < whole.centre().y);
    assert!(after("ArrowDown").y > whole.centre().y);
    assert!(whole.turned(Turn::of_key("+").unwrap()).scale() > whole.scale());
    assert!(whole.turned(Turn::of_key("-").unwrap()).scale() < whole.scale());
    assert_eq!(Turn::of_key("Tab"), None);
}

#[test]
fn a_scale_bar_is_round_and_true_at_its_latitude() {
    let bar = |north: f64, across: f64, most: f64| {
        let place = Bounds::of(plane(0.0, north));
        let view = View::whole(place, Size::new(500.0, 500.0));
        let view = view.zoomed(across / view.scale(), Pixel::new(250.0, 250.0));
        ScaleBar::of(&view, most).map(|bar| (bar.metres(), bar.pixels()))
    };
    // At the nearest scale a pixel is 0.2986 m at the equator; half of that at 60° north.
    let (metres, pixels) = bar(0.0, 134_217_728.0, 180.0).unwrap();
    assert_eq!(metres, 50);
    near(pixels, 50.0 / 0.298_582, 0.01);
    let (metres, pixels) = bar(60.0, 134_217_728.0, 180.0).unwrap();
    assert_eq!(metres, 20);
    near(pixels, 20.0 / 0.149_291, 0.01);
    // 10 m a pixel and 180 pixels: 1 km, since 2 km were 209 pixels.
    assert_eq!(bar(0.0, 4_194_304.0, 180.0).unwrap().0, 1_000);
    assert_eq!(bar(0.0, 4_194_304.0, 210.0).unwrap().0, 2_000);
    assert_eq!(bar(0.0, 134_217_728.0, 1.0), None);
}

#[test]
fn one_finger_moves_two_enlarge_and_a_touch_points() {
    let whole =
        View::whole(jordan(), Size::new(800.0, 600.0)).zoomed(4.0, Pixel::new(400.0, 300.0));
    let mut fingers = Fingers::default();
    let under = whole.plane(Pixel::new(100.0, 100.0));
    fingers.press(1, Pixel::new(100.0, 100.0));
    let moved = fingers.moved(1, Pixel::new(130.0, 90.0), Hand::Moves, whole);
    near(moved.pixel(under).x, 130.0, 1e-6);
    near(moved.pixel(under).y, 90.0, 1e-6);
    // A second one, as far again: twice as large, and nothing was pointed at.
    fingers.press(2, Pixel::new(230.0, 90.0));
    let larger = fingers.moved(2, Pixel::new(330.0, 90.0), Hand::Moves, moved);
    near(larger.scale() / moved.scale(), 2.0, 1e-9);
    assert_eq!(fingers.lift(1, Hand::Moves), Lifted::Nothing);
    assert_eq!(fingers.lift(2, Hand::Moves), Lifted::Nothing);
    // The control: a touch that stays does point.
    fingers.press(3, Pixel::new(5.0, 6.0));
    fingers.moved(3, Pixel::new(6.0, 6.0), Hand::Moves, whole);
    assert_eq!(
        fingers.lift(3, Hand::Moves),
        Lifted::Pointed(Pixel::new(5.0, 6.0))
    );
}

#[test]
fn a_finger_that_draws_leaves_a_trail_and_the_map_still() {
    let whole = View::whole(jordan(), Size::new(800.0, 600.0));
    let mut fingers = Fingers::default();
    fingers.press(1, Pixel::new(0.0, 0.0));
    for step in 1..=10u8 {
        let to = Pixel::new(f64::from(step) * 4.0, 0.0);
        assert_eq!(fingers.moved(1, to, Hand::Draws, whole), whole);
    }
    let Lifted::Drew(trail) = fingers.lift(1, Hand::Draws) else {
        panic!("nothing was drawn");
    };
    assert_eq!((trail.len(), trail.last().map(|at| at.x)), (11, Some(40.0)));
    // A second finger makes it a movement.
    fingers.press(1, Pixel::new(0.0, 0.0));
    fingers.moved(1, Pixel::new(20.0, 0.0), Hand::Draws, whole);
    fingers.press(2, Pixel::new(50.0, 0.0));
    fingers.lift(2, Hand::Draws);
    assert_eq!(fingers.lift(1, Hand::Draws), Lifted::Nothing);
}

proptest! {
    #[test]
    fn there_and_back_is_where_one_was(east in -180.0..180.0f64, north in -85.0..85.0f64) {
        let (back_east, back_north) = plane(east, north).degrees();
        prop_assert!((back_east - east).abs() < 1e-9 && (back_north - north).abs() < 1e-9);
    }

    #[test]
    fn what_lies_under_the_fingers_stays_there(
        x in 0.0..800.0f64, y in 0.0..600.0f64, factor in 1.0..3.0f64,
    ) {
        let view = View::whole(reach(-170.0, -80.0, 170.0, 80.0), Size::new(800.0, 600.0));
        let view = view.zoomed(8.0, Pixel::new(400.0, 300.0));
        let still = Pixel::new(x, y);
        let under = view.plane(still);
        let larger = view.zoomed(factor, still);
        prop_assert!(larger.pixel(under).distance(still) < 1e-3);
    }
}
