//! A map on a sheet of paper: title, map, legend, scale, north, and what must be known about it.

use super::legend::{self, LegendLine};
use super::on_map::on_map;
use super::{
    Anchor, Letters, Paper, Pixel, Reading, Scene, Shape, Size, Upright, View, letters, paper,
};

/// Smallest part of the height that is left to the map, however long the legend is.
const MAP: f64 = 0.45;
const GAP: f64 = 12.0;

/// What is written around the map. Words are handed in: this room speaks no language.
pub struct Words {
    pub title: String,
    pub legend: Vec<LegendLine>,
    /// Who made it, from what, of which day; that boundaries are illustrative. A paragraph each.
    pub notes: Vec<String>,
    /// The letter of north.
    pub north: String,
    /// "5 km", from metres.
    pub scale: Box<dyn Fn(u32) -> String>,
}

/// A sheet and how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub paper: Paper,
    pub upright: Upright,
    pub reading: Reading,
}

/// What stands below the map is laid out first, since the map takes what it leaves.
struct Below {
    shapes: Vec<Shape>,
    height: f64,
}

impl Sheet {
    #[must_use]
    pub fn size(self) -> Size {
        self.paper.size(self.upright)
    }

    /// The map of what `view` shows, as large as the sheet allows.
    #[must_use]
    pub fn shapes(self, scene: &Scene, view: &View, words: &Words) -> Vec<Shape> {
        let (size, edge) = (self.size(), paper::margin());
        let room = size.width() - 2.0 * edge;
        let head = self.title(&words.title, room);
        let below = self.below(words, room);
        let top = edge + head.height + GAP;
        let left = size.height() - top - edge - below.height - GAP;
        let map = Size::new(room, left.max(size.height() * MAP));
        let view = view.resized(map);
        let mut shapes = head.shapes;
        let drawn = on_map(scene, &view, words, self.reading);
        shapes.extend(drawn.into_iter().map(|shape| shape.moved(edge, top)));
        let under = top + map.height() + GAP;
        let corner = self.start(room) + edge;
        let below = below.shapes.into_iter();
        shapes.extend(below.map(|shape| shape.moved(corner, under)));
        shapes
    }

    /// From the left end of the room to where reading starts.
    fn start(self, room: f64) -> f64 {
        match self.reading {
            Reading::FromLeft => 0.0,
            Reading::FromRight => room,
        }
    }

    fn title(self, title: &str, room: f64) -> Below {
        let corner = Pixel::new(paper::margin() + self.start(room), paper::margin());
        let below = text(title, Letters::Title, room);
        let shapes = below.shapes.into_iter();
        Below {
            shapes: shapes
                .map(|shape| shape.moved(corner.x, corner.y))
                .collect(),
            height: below.height,
        }
    }

    /// Legend, then notes; places are counted from the corner where reading starts.
    fn below(self, words: &Words, room: f64) -> Below {
        let origin = Pixel::new(0.0, 0.0);
        let (mut shapes, mut height) = legend::shapes(&words.legend, origin, room, self.reading);
        height += GAP;
        for note in &words.notes {
            let note = text(note, Letters::Soft, room);
            shapes.extend(
                note.shapes
                    .into_iter()
                    .map(|shape| shape.moved(0.0, height)),
            );
            height += note.height;
        }
        Below { shapes, height }
    }
}

/// A paragraph whose lines start at nought.
fn text(words: &str, letters: Letters, room: f64) -> Below {
    let line = letters.size() * 1.35;
    let mut height = 0.0;
    let mut shapes = Vec::new();
    for text in letters::wrapped(words, letters.size(), room) {
        height += line;
        shapes.push(Shape::Text {
            at: Pixel::new(0.0, height - line * 0.25),
            text,
            letters,
            anchor: Anchor::Start,
        });
    }
    Below { shapes, height }
}
