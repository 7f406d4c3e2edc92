//! A layer made into boundaries: degrees, codes, names, numbers and shapes, with everything said
//! that was put right.

mod codes;
mod columns;
mod degrees;
mod far;
mod join;
mod numbers;
mod outline;
mod repair;
mod settings;

pub use columns::{Columns, guess_columns};
pub use settings::{Served, Settings, WomenCounted};

use waymark_map::boundaries::{Boundaries, Boundary, Finder, Size, size};

use crate::layer::{Feature, Format, Geometry, Layer};
use crate::problem::{Place, Problem, Refusal};
use crate::said::Said;
use numbers::Numbers;
use outline::Tally;

/// What a layer became.
#[derive(Debug)]
pub struct Imported {
    pub boundaries: Boundaries,
    pub problems: Vec<Problem>,
    /// Features that did not become part of a boundary.
    pub left_out: usize,
}

/// Boundaries of a layer, by its columns.
///
/// # Errors
/// When the coordinates of the whole layer cannot be made degrees, or no feature is an area that
/// can be used.
pub fn import(
    mut layer: Layer,
    columns: &Columns,
    settings: &Settings,
) -> Result<Imported, Refusal> {
    let place = Place::of_file(&layer.file);
    let mut problems = core::mem::take(&mut layer.problems);
    degrees::make(&mut layer, settings, &mut problems)?;
    far::look(&layer, &mut problems);
    let numbers = Numbers::new(&layer, columns, settings, &mut problems);
    codes::look(&layer, columns, &mut problems);
    let (mut tally, mut made) = (Tally::default(), Vec::new());
    for feature in &layer.features {
        let place = place.feature(feature.number, feature.line);
        if let Some(boundary) = boundary(
            feature,
            &place,
            columns,
            &numbers,
            &mut tally,
            &mut problems,
        ) {
            if settings.is_served(&boundary.shape) {
                made.push((boundary, place));
            } else {
                let what = Said::plain("outside-served", "It lies outside the area served.");
                problems.push(Problem::to_mend(
                    place,
                    what,
                    "Leave it out of the file, or widen the area.",
                ));
            }
        }
    }
    tally.say(&place, layer.format == Format::GeoJson, &mut problems);
    let taken = made.len();
    let (joined, refused) = join::by_code(made, &mut problems);
    let boundaries = Boundaries::new(joined);
    let boundaries = boundaries.unwrap_or_default();
    if boundaries.is_empty() {
        // What left the features out, not what was put right before.
        problems.sort_by_key(|one| core::cmp::Reverse(one.weight));
        let first = problems.into_iter().find(|one| one.place.feature > 0);
        let nothing = Said::plain("no-area", "It holds no area.");
        let (place, what) = first.map_or((place, nothing), |it| (it.place, it.what));
        return Err(Refusal::new(
            place,
            what,
            "Export the layer with the boundaries again.",
        ));
    }
    look_at_all(&boundaries, &place, &mut problems);
    Ok(Imported {
        left_out: layer.features.len() - taken + refused,
        boundaries,
        problems,
    })
}

fn boundary(
    feature: &Feature,
    place: &Place,
    columns: &Columns,
    numbers: &Numbers,
    tally: &mut Tally,
    problems: &mut Vec<Problem>,
) -> Option<Boundary> {
    let (code, wrong) = match &feature.geometry {
        Geometry::Areas(areas) => {
            let shape = outline::shape(areas, place, tally, problems)?;
            let (id, name) = codes::read(feature, columns, place, problems);
            let women = numbers.women(feature, place, problems);
            return Some(Boundary {
                area: waymark_map::Area { id, name, women },
                other_names: codes::other_names(feature, columns),
                level: columns.level,
                residents: numbers.residents(feature, place, problems),
                shape,
            });
        }
        Geometry::Nowhere => ("no-shape", "It has no shape."),
        Geometry::Points(_) => ("point", "It is a point, not an area."),
        Geometry::Lines => ("line", "It is a line, not an area."),
    };
    problems.push(Problem::to_mend(
        place.clone(),
        Said::plain(code, wrong),
        "Draw it as an area, or leave it out.",
    ));
    None
}

/// Sizes of reporting areas, and areas inside others (D5).
fn look_at_all(boundaries: &Boundaries, place: &Place, problems: &mut Vec<Problem>) {
    let finder = Finder::new(boundaries);
    for (at, boundary) in boundaries.iter().enumerate() {
        let (name, code) = (boundary.area.name.as_str(), boundary.area.id.as_str());
        let say = match size(boundary.residents) {
            Size::LargeEnough | Size::NotKnown => None,
            Size::NeedsSignedReason => {
                Some(("signed-reason", "needs a signed reason to be reported on"))
            }
            Size::TooSmall => Some(("too-small", "is too small to be reported on")),
        };
        if let Some((kind, say)) = say {
            problems.push(Problem::know(
                place.clone(),
                Said::of(kind, [&name, &code], format!("{name} ({code}) {say}.")),
            ));
        }
        let around = boundary
            .shape
            .middle()
            .and_then(|middle| finder.place_of(middle));
        let around = around
            .filter(|other| *other != at)
            .and_then(|other| boundaries.get(other));
        if let Some(other) = around {
            let other = other.area.name.as_str();
            let what = format!("{name} ({code}) and {other} have ground in common.");
            let what = Said::of("overlap", [&name, &code, &other], what);
            let proposal = "Take one level only; reporting areas must not lie in one another.";
            problems.push(Problem::to_mend(place.clone(), what, proposal));
        }
    }
}
