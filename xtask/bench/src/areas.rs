//! Points put into areas: the file is a layer of areas on its first line and a point a line after it, east and north.

use waymark_atlas::{Settings, guess_columns, import, read};
use waymark_map::boundaries::{Boundaries, Finder, Vertex};

/// Areas and points, read and looked at; neither is measured.
pub struct Ground {
    areas: Boundaries,
    finder: Finder,
    points: Vec<Vertex>,
}

impl Ground {
    pub fn read(text: &str) -> Option<Self> {
        let (layer, points) = text.split_once('\n')?;
        let layer = read(layer.as_bytes(), "areas").ok()?.into_iter().next()?;
        let columns = guess_columns(&layer);
        let areas = import(layer, &columns, &Settings::NONE).ok()?.boundaries;
        let points = points.lines().map(|line| {
            let (east, north) = line.split_once(',')?;
            Vertex::of_degrees(east.parse().ok()?, north.parse().ok()?)
        });
        Some(Self {
            finder: Finder::new(&areas),
            points: points.collect::<Option<_>>()?,
            areas,
        })
    }

    /// The index over all areas, asked once, so that it has to be there.
    pub fn index(&self) -> String {
        let finder = Finder::new(&self.areas);
        let first = self
            .points
            .first()
            .and_then(|point| finder.place_of(*point));
        format!("{first:?}")
    }

    /// How many points lie in an area.
    pub fn join(&self) -> String {
        let places = self
            .points
            .iter()
            .filter_map(|point| self.finder.place_of(*point));
        places.count().to_string()
    }
}
