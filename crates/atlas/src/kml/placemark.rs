//! One placemark: what it is called, what is told of it, and where it is.

use super::DEEPEST;
use super::coordinates;
use super::tags::{Seen, Tags};
use crate::layer::{Feature, Geometry, Point};

#[derive(Default)]
pub(super) struct Placemark {
    fields: Vec<(String, String)>,
    areas: Vec<Vec<Vec<Point>>>,
    points: Vec<Point>,
    lines: usize,
    /// The first thing that is wrong with it.
    wrong: Option<String>,
    /// The words since the last tag.
    words: String,
    /// The name of the data whose value comes next.
    data: String,
}

impl Placemark {
    /// Reads to the end of the placemark whose beginning was just read. Where it is not
    /// well-formed: the line.
    pub(super) fn read(tags: &mut Tags<'_>) -> Result<Self, u64> {
        let mut read = Self::default();
        let mut open: Vec<String> = Vec::new();
        loop {
            match tags.next()? {
                Seen::Start(name, named) => {
                    read.begin(&name, named);
                    open.push(name);
                    if open.len() > DEEPEST {
                        return Err(tags.line());
                    }
                }
                Seen::Words(words) => read.words.push_str(&words),
                Seen::End(name) => {
                    if open.pop().is_none() {
                        return Ok(read);
                    }
                    let within = |sought: &str| open.iter().rev().any(|one| one == sought);
                    let parent = open.last().map_or("", String::as_str).to_owned();
                    let ring = if within("innerBoundaryIs") {
                        Ring::Hole
                    } else {
                        Ring::Outer
                    };
                    read.end(&name, &parent, ring);
                }
                Seen::Over => return Err(tags.line()),
            }
        }
    }

    fn begin(&mut self, name: &str, named: String) {
        self.words.clear();
        match name {
            "Data" | "SimpleData" => self.data = named,
            "Polygon" => self.areas.push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, name: &str, parent: &str, ring: Ring) {
        let words = core::mem::take(&mut self.words);
        match (name, parent) {
            ("name", "") => self
                .fields
                .push(("name".to_owned(), words.trim().to_owned())),
            ("SimpleData", _) | ("value", "Data") => {
                let field = core::mem::take(&mut self.data);
                self.fields.push((field, words.trim().to_owned()));
            }
            ("coordinates", "LinearRing") => self.take_ring(&words, ring),
            ("coordinates", "Point") => match coordinates::read(&words) {
                Ok(points) => self.points.extend(points),
                Err(what) => self.wrong = Some(what),
            },
            ("coordinates", _) => self.lines += 1,
            _ => {}
        }
    }

    fn take_ring(&mut self, words: &str, ring: Ring) {
        let (read, area) = (coordinates::read(words), self.areas.last_mut());
        match (read, area, ring) {
            (Err(what), _, _) => self.wrong = Some(what),
            (Ok(corners), Some(area), Ring::Hole) => area.push(corners),
            // The outer ring is first, wherever it is written.
            (Ok(corners), Some(area), Ring::Outer) => area.insert(0, corners),
            (Ok(_), None, _) => self.lines += 1,
        }
    }

    /// A feature, or in words what is wrong with it.
    pub(super) fn feature(self, number: u64, line: u64) -> Result<Feature, String> {
        if let Some(what) = self.wrong {
            return Err(what);
        }
        let geometry = match (self.areas.is_empty(), self.points.is_empty(), self.lines) {
            (false, _, _) => Geometry::Areas(self.areas),
            (true, false, _) => Geometry::Points(self.points),
            (true, true, 0) => Geometry::Nowhere,
            (true, true, _) => Geometry::Lines,
        };
        Ok(Feature {
            number,
            line,
            fields: self.fields,
            geometry,
        })
    }
}

#[derive(Clone, Copy)]
enum Ring {
    Outer,
    Hole,
}
