//! The shape beside an answer: someone watching sees shapes, not words, and colour never speaks alone.

use leptos::prelude::AnyView;

use crate::paper::drawn;

/// Six shapes, each with a colour of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Green; always stands for yes.
    Circle,
    /// Blue; always stands for no.
    Square,
    /// Orange.
    Triangle,
    /// Violet.
    Diamond,
    /// Teal.
    Hexagon,
    /// Ochre.
    Cross,
    /// An arrow, for going past a question; it points on, whichever way the script runs.
    Past,
}

/// In the order they are given to answers.
const IN_ORDER: [Shape; 6] = [
    Shape::Circle,
    Shape::Square,
    Shape::Triangle,
    Shape::Diamond,
    Shape::Hexagon,
    Shape::Cross,
];

impl Shape {
    /// A shape for each answer, by the answers' names, six at most without repeating.
    ///
    /// Yes is always the circle and no always the square, as she practised, wherever they stand in
    /// the list; about half of the questions have "no" first.
    pub fn for_answers(names: &[&str]) -> Vec<Shape> {
        let fixed: Vec<Option<Shape>> = names.iter().map(|name| Self::fixed(name)).collect();
        let free: Vec<Shape> = IN_ORDER
            .into_iter()
            .filter(|shape| !fixed.contains(&Some(*shape)))
            .collect();
        let mut rest = free.iter().copied().cycle();
        fixed
            .into_iter()
            .map(|shape| shape.or_else(|| rest.next()).unwrap_or(Shape::Past))
            .collect()
    }

    fn fixed(name: &str) -> Option<Shape> {
        match name {
            "yes" | "circle" => Some(Shape::Circle),
            "no" | "square" => Some(Shape::Square),
            "triangle" => Some(Shape::Triangle),
            _ => None,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Circle => "shape shape-circle",
            Self::Square => "shape shape-square",
            Self::Triangle => "shape shape-triangle",
            Self::Diamond => "shape shape-diamond",
            Self::Hexagon => "shape shape-hexagon",
            Self::Cross => "shape shape-cross",
            Self::Past => "shape shape-past",
        }
    }

    /// In a 24 × 24 box.
    fn path(self) -> &'static str {
        match self {
            Self::Circle => "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z",
            Self::Square => "M3 3h18v18h-18z",
            Self::Triangle => "M12 2.5l10.5 18.5h-21z",
            Self::Diamond => "M12 1l9.5 11l-9.5 11l-9.5-11z",
            Self::Hexagon => "M6.5 2.5h11l5.5 9.5l-5.5 9.5h-11l-5.5-9.5z",
            Self::Cross => "M8.5 2h7v6.5h6.500v7h-6.500v6.500h-7v-6.500h-6.500v-7h6.500z",
            Self::Past => "M3 12h17M13 5l7 7l-7 7",
        }
    }
}

/// A shape beside an answer.
pub fn shape_mark(shape: Shape) -> AnyView {
    drawn(shape.class(), "0 0 24 24", &[("", shape.path())])
}

#[cfg(test)]
mod tests {
    use super::Shape::{self, *};

    fn check(names: &[&str], expected: &[Shape]) {
        assert_eq!(Shape::for_answers(names), expected);
    }

    #[test]
    fn yes_is_the_circle_and_no_the_square_wherever_they_stand() {
        check(&["yes", "no"], &[Circle, Square]);
        check(&["no", "yes"], &[Square, Circle]);
        check(&["no", "maybe", "yes"], &[Square, Triangle, Circle]);
    }

    #[test]
    fn other_answers_take_the_shapes_in_order() {
        check(&["a", "b", "c"], &[Circle, Square, Triangle]);
        check(&["all", "mostly", "no"], &[Circle, Triangle, Square]);
    }

    #[test]
    fn the_practice_shapes_are_what_they_are_called() {
        check(
            &["triangle", "circle", "square"],
            &[Triangle, Circle, Square],
        );
    }
}
