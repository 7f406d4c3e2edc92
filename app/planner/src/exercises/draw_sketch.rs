//! From what a finger drew to a shape of the sketch, and from a shape back to what is seen of it.

use core::f64::consts::TAU;

use waymark_desk::map::Trail;
use waymark_map::Position;
use waymark_map::access::units::Metres;
use waymark_map::draw::Outline;
use waymark_map::exercise::{Form, Trace};

/// How far a drawn line may lie from where the finger was, in pixels.
const TOLERANCE: f64 = 2.0;
/// How large a point is seen, in pixels to each side.
const POINT: f64 = 9.0;
/// Metres of a degree of latitude.
const A_DEGREE: f64 = 111_320.0;

/// What a finger makes when it goes on; a short touch is always a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finger {
    Point,
    Line,
    Area,
}

impl Finger {
    pub const ALL: [Self; 3] = [Self::Point, Self::Line, Self::Area];

    pub fn of(code: &str) -> Self {
        let at = code.parse::<usize>().ok();
        at.and_then(|at| Self::ALL.get(at).copied())
            .unwrap_or(Self::Line)
    }

    /// The form of a trail; none where nothing of it is on earth.
    pub fn form(self, trail: &Trail) -> Option<Form> {
        let points = trail.points.iter();
        let points = points.filter_map(|(east, north)| Position::of_degrees(*north, *east));
        let points: Vec<Position> = points.collect();
        let (first, rest) = points.split_first()?;
        if rest.is_empty() || self == Self::Point {
            return Some(Form::Point(*first));
        }
        let mut trace = Trace::begin(*first, Metres::new(trail.a_pixel * TOLERANCE)?);
        rest.iter().for_each(|at| trace.reach(*at));
        let trace = trace.lift();
        Some(match (self, trace.points().len()) {
            (Self::Area, 3..) => Form::Area(trace),
            _ => Form::Line(trace),
        })
    }
}

/// As it is seen while it is in memory; nothing for an area of the list, which is seen as an area.
pub fn outline(form: &Form, a_pixel: f64) -> Option<Outline> {
    let degrees = |trace: &Trace| -> Vec<(f64, f64)> {
        let points = trace.points().iter();
        points.map(|one| (one.east(), one.north())).collect()
    };
    match form {
        Form::Point(at) => Outline::area([ring(*at, a_pixel * POINT).as_slice()]),
        Form::Line(trace) => Outline::ways([degrees(trace).as_slice()]),
        Form::Area(trace) => Outline::area([degrees(trace).as_slice()]),
        Form::Listed(_) => None,
    }
}

/// A circle around a point, by its radius in metres.
fn ring(at: Position, metres: f64) -> Vec<(f64, f64)> {
    let high = metres / A_DEGREE;
    let wide = high / at.north().to_radians().cos().max(0.1);
    let turns = (0..16_u8).map(|part| f64::from(part) * TAU / 16.0);
    turns
        .map(f64::sin_cos)
        .map(|(sin, cos)| (at.east() + wide * sin, at.north() + high * cos))
        .collect()
}
