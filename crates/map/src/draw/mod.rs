//! Maps as a display list: what is on the ground is put on the plane once; each view of it becomes
//! a list of shapes in pixels, which a canvas and an SVG writer paint alike.
//!
//! ```text
//! rings (degrees) ──Outline──▶ Scene ──shapes(View, Detail)──▶ Vec<Shape> ──▶ canvas, SVG
//!                               │  └────groups, names──────▶ buttons and names over the canvas
//!                    Fingers, Turn ──▶ View
//! ```
//!
//! It draws what it is given: what may be on a map is decided by `publish`, which hands out nothing
//! hidden.

mod bounds;
pub mod cells;
pub mod clip;
mod detail;
mod fingers;
mod ground;
mod group;
mod label;
mod legend;
pub mod letters;
mod look;
mod mark;
mod on_map;
mod outline;
mod paper;
mod pixel;
mod plane;
mod pointed;
mod scale_bar;
mod scene;
mod services;
mod shape;
mod sheet;
mod sight;
mod thin;
mod turn;
mod view;

pub use bounds::Bounds;
pub use detail::Detail;
pub use fingers::{Fingers, Hand, Lifted};
pub use ground::Ground;
pub use group::{Group, gathered};
pub use label::{Label, Name, Rank, Side};
pub use legend::{LegendLine, Sample};
pub use look::{Ink, Look, Meaning, Pattern, Step, Stroke};
pub use mark::{Form, Mark};
pub use outline::{Kind, Outline};
pub use paper::{Paper, Upright};
pub use pixel::{Pixel, Size};
pub use plane::{NORTHMOST, Plane};
pub use pointed::Pointed;
pub use scale_bar::{ScaleBar, metres_a_pixel};
pub use scene::Scene;
pub use services::{ServicesMap, Subject};
pub use shape::{Anchor, Letters, Reading, Shape};
pub use sheet::{Sheet, Words};
pub use thin::{HALF_A_PIXEL, thin};
pub use turn::Turn;
pub use view::View;

/// A thing of the list that stands beside the map, by its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thing(pub usize);
