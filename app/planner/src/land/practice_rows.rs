//! The made-up land as the builder's lines tell it: areas with corners, places with hours, grids.

use waymark_map::access::grid::Grid;
use waymark_map::boundaries::{Boundary, Level, Part, Residents, Ring, Shape, Vertex};
use waymark_map::{Area, Daily, Hours, Position, Span, Text, Women};

use crate::directory::practice::area_id;

/// Everything of it.
pub struct Land {
    pub areas: Vec<Boundary>,
    pub places: Vec<Placed>,
    pub friction: Grid,
    pub women: Grid,
}

/// Where a service is, and when somebody is there.
pub struct Placed {
    pub name: String,
    pub at: Position,
    pub hours: Hours,
}

/// Nothing when a line is not whole.
pub fn read(text: &str) -> Option<Land> {
    let (lines, grids) = text.split_once("grid\tfriction\n")?;
    let (friction, women) = grids.split_once("grid\twomen\n")?;
    let mut areas = Vec::new();
    let mut places = Vec::new();
    for line in lines.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells.as_slice() {
            ["area", name, women, corners] => areas.push(area(name, women, corners)?),
            ["place", name, north, east, hours] => places.push(Placed {
                name: (*name).to_owned(),
                at: Position::of_degrees(north.parse().ok()?, east.parse().ok()?)?,
                hours: self::hours(hours)?,
            }),
            _ => return None,
        }
    }
    Some(Land {
        areas,
        places,
        friction: Grid::of_ascii(friction, None).ok()?,
        women: Grid::of_ascii(women, None).ok()?,
    })
}

fn area(name: &str, women: &str, corners: &str) -> Option<Boundary> {
    let numbers: Vec<f64> = corners
        .split(' ')
        .filter_map(|it| it.parse().ok())
        .collect();
    let corners = numbers
        .chunks_exact(2)
        .filter_map(|it| it.first_chunk::<2>());
    let corners = corners.filter_map(|[east, north]| Vertex::of_degrees(*east, *north));
    let part = Part::new(Ring::new(corners)?, Vec::new());
    Some(Boundary {
        area: Area {
            id: area_id(name)?,
            name: Text::new(name).ok()?,
            women: Women::Counted {
                number: women.parse().ok()?,
                source: Text::new("made up").ok()?,
                year: 2026,
            },
        },
        other_names: Vec::new(),
        level: Level::new(2)?,
        residents: Residents::NotKnown,
        shape: Shape::new(vec![part]).ok()?,
    })
}

/// `always`, `mo-fr 08:00-16:00`, `tu th 09:00-13:00`; not known for nothing.
fn hours(text: &str) -> Option<Hours> {
    const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    let mut week = [Daily::Closed; 7];
    match text {
        "always" => return Some(Hours::Always),
        "" => return Some(Hours::Week([Daily::Unknown; 7])),
        _ => {}
    }
    let (days, span) = text.rsplit_once(' ')?;
    let (opens, closes) = span.split_once('-')?;
    let open = Daily::Between(Span::new(minutes(opens)?, minutes(closes)?)?);
    let place = |day: &str| DAYS.iter().position(|one| *one == day);
    for days in days.split(' ') {
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let (first, last) = (place(first)?, place(last)?);
        for (at, slot) in week.iter_mut().enumerate() {
            if (first..=last).contains(&at) {
                *slot = open;
            }
        }
    }
    Some(Hours::Week(week))
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    Some(hours * 60 + minutes)
}
