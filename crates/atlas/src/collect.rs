//! Gathers the features of a layer within the limits.

use crate::layer::{Crs, Feature, Format, Geometry, Layer};
use crate::limits::{LONGEST_FIELD, MOST_CORNERS, MOST_FEATURES, MOST_FIELDS};
use crate::problem::{Place, Problem, Refusal};
use crate::said::Said;

/// A layer while it is read.
pub(crate) struct Collected {
    layer: Layer,
    place: Place,
    corners: usize,
}

impl Collected {
    pub(crate) fn new(file: &str, format: Format, crs: Crs) -> Self {
        let layer = Layer {
            file: file.to_owned(),
            format,
            crs,
            features: Vec::new(),
            problems: Vec::new(),
        };
        Self {
            layer,
            place: Place::of_file(file),
            corners: 0,
        }
    }

    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    pub(crate) fn push(&mut self, feature: Feature) -> Result<(), Refusal> {
        self.corners = self.corners.saturating_add(feature.geometry.corners());
        let too_many = if self.layer.features.len() >= MOST_FEATURES {
            Said::of(
                "too-many-features",
                [&MOST_FEATURES],
                format!("It has more than {MOST_FEATURES} features."),
            )
        } else if self.corners > MOST_CORNERS {
            Said::of(
                "too-many-corners",
                [&MOST_CORNERS],
                format!("It has more than {MOST_CORNERS} corners."),
            )
        } else {
            self.layer.features.push(within_limits(feature));
            return Ok(());
        };
        Err(Refusal::new(
            self.place.feature(feature.number, feature.line),
            too_many,
            "Simplify the boundaries, or take one country or one level.",
        ))
    }

    /// A feature that cannot be taken.
    pub(crate) fn leave_out(&mut self, number: u64, line: u64, what: Said, proposal: &str) {
        let place = self.place.feature(number, line);
        self.note(Problem::to_mend(place, what, proposal));
    }

    pub(crate) fn note(&mut self, problem: Problem) {
        self.layer.problems.push(problem);
    }

    /// Refused where nothing was found.
    pub(crate) fn finish(self) -> Result<Layer, Refusal> {
        let found = self.layer.features.iter();
        let usable = found
            .filter(|one| !matches!(one.geometry, Geometry::Nowhere))
            .count();
        if usable > 0 {
            return Ok(self.layer);
        }
        let (place, what) = match self.layer.problems.into_iter().next() {
            Some(first) => (first.place, first.what),
            None => (
                self.place,
                Said::plain("nothing-in-it", "It holds no area and no place."),
            ),
        };
        let proposal = "Export the layer with its boundaries again.";
        Err(Refusal::new(place, what, proposal))
    }
}

fn within_limits(mut feature: Feature) -> Feature {
    feature.fields.truncate(MOST_FIELDS);
    for (_, value) in &mut feature.fields {
        if let Some((end, _)) = value.char_indices().nth(LONGEST_FIELD) {
            value.truncate(end);
        }
    }
    feature
}
