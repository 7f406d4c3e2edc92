//! Shapes in few words: corners in degrees, `east north, east north`.
#![allow(dead_code)]

use waymark_map::boundaries::{Boundaries, Boundary, Level, Part, Residents, Ring, Shape, Vertex};
use waymark_map::{Area, AreaId, Text, Women};

pub fn vertex(east: f64, north: f64) -> Vertex {
    Vertex::of_degrees(east, north).unwrap()
}

pub fn corners(words: &str) -> Vec<Vertex> {
    let corners = words.split(',').map(|pair| {
        let numbers: Vec<f64> = pair
            .split_whitespace()
            .map(|one| one.parse().unwrap())
            .collect();
        vertex(numbers[0], numbers[1])
    });
    corners.collect()
}

pub fn ring(words: &str) -> Ring {
    Ring::new(corners(words)).unwrap()
}

/// An outer ring, and behind bars its holes.
pub fn part(words: &str) -> Part {
    let mut rings = words.split('|').map(ring);
    Part::new(rings.next().unwrap(), rings.collect())
}

/// Parts, with a semicolon between them.
pub fn shape(words: &str) -> Shape {
    Shape::new(words.split(';').map(part).collect()).unwrap()
}

pub fn area(code: &str, words: &str) -> Boundary {
    Boundary {
        area: Area {
            id: AreaId::parse(code).unwrap(),
            name: Text::new(code).unwrap(),
            women: Women::NotKnown,
        },
        other_names: Vec::new(),
        level: Level::new(1).unwrap(),
        residents: Residents::NotKnown,
        shape: shape(words),
    }
}

pub fn boundaries(all: &[(&str, &str)]) -> Boundaries {
    Boundaries::new(all.iter().map(|(code, words)| area(code, words)).collect()).unwrap()
}
