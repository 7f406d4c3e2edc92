//! What is being drawn, with every step back and forth. It can be looked at and reduced; it cannot be written.

use core::fmt;

use super::{Feel, Spot, Trace};
use crate::inventory::Choice;
use crate::provider::Position;

/// More shapes than a group marks in an hour.
pub const MOST_SHAPES: usize = 200;

/// One drawn thing: a kind of place, how it feels, and its form. Keeps silent in logs.
#[derive(Clone, PartialEq)]
pub struct Shape {
    pub place: Choice,
    pub feel: Feel,
    pub form: Form,
}

/// A tap, a line, the edge of an area (closed from its last point to its first), or a whole area or cell that was chosen
/// from a list: a drawing without a finger.
#[derive(Clone, PartialEq)]
pub enum Form {
    Point(Position),
    Line(Trace),
    Area(Trace),
    Listed(Spot),
}

/// Shapes in the order they were drawn, and those that were taken back.
#[derive(Clone, Default, PartialEq)]
pub struct Sketch {
    shapes: Vec<Shape>,
    taken_back: Vec<Shape>,
}

/// A sketch holds [`MOST_SHAPES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SketchFull;

impl Sketch {
    /// # Errors
    /// When the sketch is full.
    pub fn draw(&mut self, shape: Shape) -> Result<(), SketchFull> {
        if self.shapes.len() >= MOST_SHAPES {
            return Err(SketchFull);
        }
        self.taken_back.clear();
        self.shapes.push(shape);
        Ok(())
    }

    /// Takes the last shape back; says nothing when there is none.
    pub fn undo(&mut self) {
        self.taken_back.extend(self.shapes.pop());
    }

    /// Draws again what was taken back last.
    pub fn redo(&mut self) {
        self.shapes.extend(self.taken_back.pop());
    }

    pub const fn can_undo(&self) -> bool {
        !self.shapes.is_empty()
    }

    pub const fn can_redo(&self) -> bool {
        !self.taken_back.is_empty()
    }

    /// In the order they were drawn.
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }
}

impl fmt::Display for SketchFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no room for another shape")
    }
}

impl core::error::Error for SketchFull {}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shape(..)")
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Form(..)")
    }
}

impl fmt::Debug for Sketch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sketch(..)")
    }
}
