//! A placed picture drawn anew, north up on the plane of the map, so that painting it is painting a rectangle.

use crate::draw::{Bounds, Plane};
use crate::sheet::Placing;

/// Pixels of the longer side of what is drawn: sharp on a tablet, and 16 MB at most.
const LONGEST_SIDE: f64 = 2_048.0;
/// A camera held askew sees far; beyond so many times the distance between the control points nothing is drawn.
const FARTHEST: f64 = 3.0;
/// So many steps along a side of the picture tell where it lies.
const STEPS: u32 = 16;
/// Red, green, blue, and how much covers.
const CHANNELS: usize = 4;

/// The upright rectangle of a picture, and how many pixels it gets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Upright {
    pub bounds: Bounds,
    pub width: u32,
    pub height: u32,
}

/// Where a picture of this size lies, upright; none where nothing of it lies anywhere.
#[must_use]
pub fn upright(placing: &Placing, [width, height]: [u32; 2]) -> Option<Upright> {
    let known = Bounds::around(placing.points().filter_map(plane))?;
    let room = Bounds::around([
        Plane {
            x: known.least().x - known.width() * FARTHEST,
            y: known.least().y - known.height() * FARTHEST,
        },
        Plane {
            x: known.most().x + known.width() * FARTHEST,
            y: known.most().y + known.height() * FARTHEST,
        },
    ])?;
    let part = |step: u32, side: u32| f64::from(step) * f64::from(side) / f64::from(STEPS);
    let spots = (0..=STEPS).flat_map(|down| (0..=STEPS).map(move |right| (right, down)));
    let on_paper = spots.map(|(right, down)| [part(right, width), part(down, height)]);
    let places = on_paper
        .filter_map(|spot| placing.degrees(spot))
        .filter_map(plane);
    let bounds = Bounds::around(places.filter(|place| room.holds(*place)))?;
    let longer = bounds.width().max(bounds.height());
    if longer <= 0.0 {
        return None;
    }
    let most = LONGEST_SIDE.min(f64::from(width.max(height)) * 1.5);
    // Between one and the longest side.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let pixels = |side: f64| (side / longer * most).round().max(1.0) as u32;
    Some(Upright {
        bounds,
        width: pixels(bounds.width()),
        height: pixels(bounds.height()),
    })
}

/// The picture's pixels in their new places; clear where there is none. `pixels` are rows of four bytes a pixel.
#[must_use]
pub fn warped(placing: &Placing, pixels: &[u8], size: [u32; 2], to: &Upright) -> Vec<u8> {
    let [width, height] = size;
    let mut drawn = Vec::with_capacity(to.width as usize * to.height as usize * CHANNELS);
    let least = to.bounds.least();
    let step_across = to.bounds.width() / f64::from(to.width);
    let step_down = to.bounds.height() / f64::from(to.height);
    for row in 0..to.height {
        let y = least.y + (f64::from(row) + 0.5) * step_down;
        let (_, north) = Plane { x: least.x, y }.degrees();
        for column in 0..to.width {
            let x = least.x + (f64::from(column) + 0.5) * step_across;
            let spot = placing.paper((x - 0.5) * 360.0, north);
            let pixel = spot.and_then(|[right, down]| {
                let inside = right >= 0.0
                    && down >= 0.0
                    && right < f64::from(width)
                    && down < f64::from(height);
                // Inside the picture, so both fit.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let at = (down as usize * width as usize + right as usize) * CHANNELS;
                inside.then(|| pixels.get(at..at + CHANNELS)).flatten()
            });
            drawn.extend_from_slice(pixel.unwrap_or(&[0; CHANNELS]));
        }
    }
    drawn
}

fn plane((east, north): (f64, f64)) -> Option<Plane> {
    Plane::of_degrees(east, north)
}
