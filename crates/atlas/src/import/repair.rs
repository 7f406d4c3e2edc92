//! Parts that make no shape, put right: what a ring encloses an odd number of times is ground,
//! holes are taken away, and parts are put together. All on the steps the corners are kept in, so
//! nothing moves by more than one.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay::{IntOverlayOptions, Overlay};
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::i_float::int::point::IntPoint;
use waymark_map::boundaries::{Part, Ring, Shape, Vertex};

type Line = Vec<IntPoint>;
type Body = Vec<Line>;

/// None where nothing is left of it, or it cannot be put right.
pub(super) fn shape(parts: &[Part]) -> Option<Shape> {
    let mut all: Vec<Body> = Vec::new();
    for part in parts {
        let outer = enclosed(part.outer());
        let holes: Vec<Body> = part.holes().iter().flat_map(enclosed).collect();
        all.extend(overlay(
            &outer,
            &holes,
            OverlayRule::Difference,
            FillRule::NonZero,
        ));
    }
    let together = parted(&all);
    let parts: Vec<Part> = together.into_iter().filter_map(part).collect();
    Shape::new(parts).ok()
}

/// What a ring encloses an odd number of times.
fn enclosed(ring: &Ring) -> Vec<Body> {
    let line = ring.corners().iter().map(|corner| {
        let (x, y) = corner.steps();
        IntPoint::new(x, y)
    });
    let body = vec![line.collect()];
    overlay(&[body], &[], OverlayRule::Subject, FillRule::EvenOdd)
}

fn overlay(subject: &[Body], clip: &[Body], rule: OverlayRule, fill: FillRule) -> Vec<Body> {
    Overlay::with_shapes(subject, clip).overlay(rule, fill)
}

/// All bodies together, as shapes of the OGC: a ring never touches itself. Only the last step may
/// ask for that, since holes come out of it turned either way (i_overlay 4.5.2); a part turns them.
fn parted(all: &[Body]) -> Vec<Body> {
    let options = IntOverlayOptions {
        ogc: true,
        ..IntOverlayOptions::default()
    };
    let mut made = Overlay::with_shapes_options(all, &[], options, Default::default());
    made.overlay(OverlayRule::Subject, FillRule::NonZero)
}

/// The first line of a body is its outer ring; slivers without ground are left out.
fn part(body: Body) -> Option<Part> {
    let mut rings = body.into_iter().map(|line| {
        let corners = line
            .into_iter()
            .map(|point| Vertex::of_steps(point.x, point.y));
        Ring::new(corners.collect::<Option<Vec<_>>>()?)
    });
    let outer = rings.next()??;
    Some(Part::new(outer, rings.flatten().collect()))
}
