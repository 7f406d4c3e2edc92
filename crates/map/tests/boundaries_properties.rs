//! What holds for any boundaries: bytes come back as they were, and the index finds what looking at
//! every side finds.

use crate::ground;

use ground::{area, boundaries};
use proptest::prelude::*;
use waymark_map::boundaries::{
    Boundaries, Boundary, Finder, Level, Part, Residents, Ring, Shape, Vertex,
    boundaries_from_bytes, boundaries_to_bytes,
};
use waymark_map::{BytesError, Text, Women};

/// A star around a middle: rings that never cross themselves.
fn star(middle: (i32, i32), rays: &[i32]) -> Option<Ring> {
    let turn = core::f64::consts::TAU / rays.len() as f64;
    let corners = rays.iter().enumerate().map(|(at, length)| {
        let angle = turn * at as f64;
        let (east, north) = (
            angle.cos() * f64::from(*length),
            angle.sin() * f64::from(*length),
        );
        Vertex::of_steps(middle.0 + east as i32, middle.1 + north as i32)
    });
    Ring::new(corners.collect::<Option<Vec<_>>>()?)
}

/// Stars far enough from one another, one in each cell of a row.
fn stars() -> impl Strategy<Value = Boundaries> {
    let rays = prop::collection::vec(200..900_i32, 3..12);
    let women = prop::option::of(1..9_999_u32);
    prop::collection::vec((rays, women, 0..3_u8), 1..6).prop_map(|all| {
        let made = all
            .into_iter()
            .enumerate()
            .filter_map(|(at, (rays, women, level))| {
                let middle = (at as i32 * 2_000, at as i32 * 700 - 1_000);
                let mut one: Boundary = area(&format!("P{at}"), "0 0, 1 0, 1 1");
                one.shape = Shape::new(vec![Part::new(star(middle, &rays)?, Vec::new())]).ok()?;
                one.level = Level::new(level)?;
                if let Some(number) = women {
                    let source = Text::new("Census").ok()?;
                    one.area.women = Women::Counted {
                        number,
                        source,
                        year: 2024,
                    };
                    one.residents = Residents::Counted(number * 2);
                    one.other_names = vec![Text::new("الكرك").ok()?];
                }
                Some(one)
            });
        Boundaries::new(made.collect()).unwrap()
    })
}

/// Looks at every side of every ring, the plain way.
fn slowly(all: &Boundaries, point: Vertex) -> Option<usize> {
    let (x, y) = point.steps();
    all.iter().position(|one| {
        let sides = one
            .shape
            .parts()
            .iter()
            .flat_map(Part::rings)
            .flat_map(Ring::sides);
        let crossed = sides.filter(|(from, to)| {
            let (low, high) = if from.steps().1 < to.steps().1 {
                (from, to)
            } else {
                (to, from)
            };
            let ((low_x, low_y), (high_x, high_y)) = (low.steps(), high.steps());
            let level = low_y <= y && y < high_y;
            // Below the quotient, without dividing.
            let [x, y, low_x, low_y, high_x, high_y] =
                [x, y, low_x, low_y, high_x, high_y].map(i128::from);
            level && (x - low_x) * (high_y - low_y) < (y - low_y) * (high_x - low_x)
        });
        crossed.count() % 2 == 1
    })
}

proptest! {
    #[test]
    fn bytes_come_back_as_they_were(all in stars()) {
        let bytes = boundaries_to_bytes(&all);
        prop_assert_eq!(boundaries_from_bytes(&bytes), Ok(all));
    }

    #[test]
    fn bytes_that_are_cut_or_changed_never_make_a_panic(all in stars(), at in 0..10_000_usize, to: u8) {
        let mut bytes = boundaries_to_bytes(&all);
        let at = at % bytes.len();
        let cut = bytes.get(..at).unwrap_or_default();
        prop_assert!(boundaries_from_bytes(cut).is_err());
        if let Some(byte) = bytes.get_mut(at) {
            *byte = to;
        }
        let _ = boundaries_from_bytes(&bytes);
    }

    #[test]
    fn the_index_finds_what_looking_at_every_side_finds(
        all in stars(),
        points in prop::collection::vec((-1_500..12_000_i32, -2_500..4_000_i32), 100),
    ) {
        let finder = Finder::new(&all);
        for (east, north) in points {
            let point = Vertex::of_steps(east, north).unwrap();
            prop_assert_eq!(finder.place_of(point), slowly(&all, point));
        }
    }
}

#[test]
fn bytes_are_compact_and_of_a_known_version() {
    let all = boundaries(&[("A", "0 0, 0.0001 0, 0.0001 0.0001, 0 0.0001")]);
    let bytes = boundaries_to_bytes(&all);
    assert!(bytes.len() < 40, "{} bytes", bytes.len());
    let mut other = bytes.clone();
    other.splice(..1, [9]);
    assert_eq!(
        boundaries_from_bytes(&other),
        Err(BytesError::UnknownVersion)
    );
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(boundaries_from_bytes(&longer), Err(BytesError::TooLong));
    assert_eq!(boundaries_from_bytes(&bytes), Ok(all));
}
