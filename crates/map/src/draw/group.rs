//! Marks that would lie on one another stand as one, with their number.

use std::collections::BTreeMap;

use super::{Anchor, Form, Letters, Look, Mark, Pixel, Plane, Shape, Thing, View};

/// Side of the squares in which marks are gathered, in pixels at the lower end of a doubling of the
/// scale: a finger's width of 48 and room around it.
const SQUARE: f64 = 64.0;
/// How much larger a mark is that stands for several: its number stands in it.
const SEVERAL: f64 = 1.7;
/// Squares across the world whose marks are at one place: a tenth of a millimetre.
const SAME_PLACE: f64 = 4e11;
/// Pixels outside of the view whose marks are still placed, so that they come in whole.
const MARGIN: f64 = 32.0;

/// One mark, or several as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// In the order in which they were handed in; never empty.
    pub things: Vec<Thing>,
    /// The mark's own place, or the middle of several.
    pub at: Plane,
    /// The form they share; a circle where they differ.
    pub form: Form,
}

impl Group {
    /// Stable while the map is moved, for whoever keeps a button for each.
    #[must_use]
    pub fn key(&self) -> (usize, usize, u64, u64) {
        (
            self.things.first().map_or(0, |thing| thing.0),
            self.things.len(),
            self.at.x.to_bits(),
            self.at.y.to_bits(),
        )
    }

    #[must_use]
    pub fn pixel(&self, view: &View) -> Pixel {
        view.pixel(self.at)
    }
}

impl Group {
    /// As it is painted on paper, where there are no buttons: larger with its number for several.
    #[must_use]
    pub fn shapes(&self, at: Pixel) -> Vec<Shape> {
        let several = self.things.len() > 1;
        let mark = Shape::Mark {
            at,
            form: self.form,
            look: Look::Mark,
            size: if several { SEVERAL } else { 1.0 },
        };
        let count = several.then(|| Shape::Text {
            at: at.plus(0.0, Letters::Count.size() * 0.35),
            text: self.things.len().to_string(),
            letters: Letters::Count,
            anchor: Anchor::Middle,
        });
        core::iter::once(mark).chain(count).collect()
    }
}

/// All marks in groups. Squares lie fast on the ground, so that moving the map regroups nothing,
/// and are halved with each doubling of the scale. At the nearest scale only marks at one place
/// stay together.
#[must_use]
pub fn gathered(marks: &[Mark], view: &View) -> Vec<Group> {
    let across = if view.is_nearest() {
        SAME_PLACE
    } else {
        2f64.powf(view.scale().log2().floor()) / SQUARE
    };
    // Places lie between nought and one.
    #[allow(clippy::cast_possible_truncation)]
    let square = |along: f64| (along * across).floor() as i64;
    let mut gathered: BTreeMap<(i64, i64), Vec<&Mark>> = BTreeMap::new();
    for mark in marks {
        let key = (square(mark.at.x), square(mark.at.y));
        gathered.entry(key).or_default().push(mark);
    }
    gathered
        .into_values()
        .filter_map(|marks| group(&marks))
        .collect()
}

/// Whether a group is seen, or comes in next.
pub(super) fn is_near(group: &Group, view: &View) -> bool {
    view.seen_with(MARGIN).holds(group.at)
}

fn group(marks: &[&Mark]) -> Option<Group> {
    let first = marks.first()?;
    let same = marks.iter().all(|mark| mark.form == first.form);
    #[allow(clippy::cast_precision_loss)]
    let many = marks.len() as f64;
    Some(Group {
        things: marks.iter().map(|mark| mark.thing).collect(),
        at: Plane {
            x: marks.iter().map(|mark| mark.at.x).sum::<f64>() / many,
            y: marks.iter().map(|mark| mark.at.y).sum::<f64>() / many,
        },
        form: if same { first.form } else { Form::Circle },
    })
}
