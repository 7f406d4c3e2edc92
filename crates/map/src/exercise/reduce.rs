//! From a sketch to what may be kept: areas or coarse cells, and nothing of the hand that drew.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, Feel, Form, MayBe, Scripts, Shape, Sketch, cover};
use crate::area::AreaId;
use crate::inventory::Choice;
use crate::provider::Position;

/// A mark over more cells says nothing of a place: 400 cells are 50 by 50 km.
const MOST_SPOTS: usize = 400;

/// To what a sketch is reduced.
pub enum Coarse<'a> {
    /// The reporting area that holds a position, if any does.
    Areas(&'a dyn Fn(Position) -> Option<AreaId>),
    /// The cells of the one grid.
    Cells,
    /// Paper without coordinates: whatever was drawn lies in the area of the group.
    NotToScale(&'a AreaId),
}

impl Coarse<'_> {
    /// A spot that was chosen from a list of areas is no cell, and the other way round.
    fn takes(&self, spot: &Spot) -> Option<BTreeSet<Spot>> {
        let fits = matches!(
            (self, spot),
            (Self::Areas(_), Spot::Area(_)) | (Self::Cells, Spot::Cell(_))
        );
        fits.then(|| [spot.clone()].into())
    }
}

/// Where a mark is: an area or a cell, never both, since what lies in both is smaller than either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    Area(AreaId),
    Cell(Cell),
}

/// What is kept of a sketch: kinds of places, how they feel, and where, coarsely. [`reduce`] makes it, and beside it only
/// the reading of what was kept; order, number and form of the strokes are not in it. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Kept(BTreeMap<(Choice, Feel), BTreeSet<Spot>>);

/// What became of a sketch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reduced {
    pub kept: Kept,
    /// Shapes of which nothing is kept.
    pub left: Vec<Left>,
}

/// A shape that was left out, without its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    pub place: Choice,
    pub feel: Feel,
    pub why: LeftOut,
}

/// Why a shape was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Homes and phones are said, not drawn; and what is no kind of place is nothing.
    NotDrawn,
    /// It lies in none of the areas.
    Outside,
    TooLarge,
}

/// Reduces a sketch, and lets go of it.
pub fn reduce(sketch: Sketch, scripts: &Scripts, to: &Coarse<'_>) -> Reduced {
    let (mut kept, mut left) = (Kept::nothing(), Vec::new());
    for shape in sketch.shapes() {
        match spots(shape, scripts, to) {
            Ok(spots) => kept.add((shape.place, shape.feel), spots),
            Err(why) => left.push(Left {
                place: shape.place,
                feel: shape.feel,
                why,
            }),
        }
    }
    Reduced { kept, left }
}

fn spots(shape: &Shape, scripts: &Scripts, to: &Coarse<'_>) -> Result<BTreeSet<Spot>, LeftOut> {
    if scripts.place(shape.place) != Some(MayBe::Drawn) {
        return Err(LeftOut::NotDrawn);
    }
    if let Coarse::NotToScale(area) = to {
        return Ok([Spot::Area((*area).clone())].into());
    }
    if let Form::Listed(spot) = &shape.form {
        return to.takes(spot).ok_or(LeftOut::Outside);
    }
    let positions = cover::positions(&shape.form).map_err(|_| LeftOut::TooLarge)?;
    let spot = |position: &Position| match to {
        Coarse::Areas(holding) => holding(*position).map(Spot::Area),
        Coarse::Cells => Some(Spot::Cell(Cell::holding(*position))),
        Coarse::NotToScale(area) => Some(Spot::Area((*area).clone())),
    };
    let spots: BTreeSet<Spot> = positions.iter().filter_map(spot).collect();
    match spots.len() {
        0 => Err(LeftOut::Outside),
        1..=MOST_SPOTS => Ok(spots),
        _ => Err(LeftOut::TooLarge),
    }
}

impl Kept {
    /// Of a session in which nothing was drawn yet.
    pub(crate) const fn nothing() -> Self {
        Self(BTreeMap::new())
    }

    /// By kind of place and how it feels.
    pub fn marks(&self) -> impl Iterator<Item = (Choice, Feel, &BTreeSet<Spot>)> {
        self.0
            .iter()
            .map(|((place, feel), spots)| (*place, *feel, spots))
    }

    /// Puts together what was kept before with what was drawn since.
    pub(super) fn join(&mut self, other: Self) {
        other
            .0
            .into_iter()
            .for_each(|(mark, spots)| self.add(mark, spots));
    }

    pub(super) fn rub_out(&mut self, place: Choice, feel: Feel) {
        self.0.remove(&(place, feel));
    }

    /// Of what was kept and read again.
    pub(crate) fn read(&mut self, place: Choice, feel: Feel, spots: Vec<Spot>) {
        self.add((place, feel), spots);
    }

    fn add(&mut self, mark: (Choice, Feel), spots: impl IntoIterator<Item = Spot>) {
        self.0.entry(mark).or_default().extend(spots);
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept(..)")
    }
}
