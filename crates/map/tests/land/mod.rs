//! Small land for tests: classes and heights in rows, cells of a kilometre.
#![allow(dead_code, reason = "no test needs all of it")]

use waymark_map::access::frame::{Cell, Corner, Frame};
use waymark_map::access::raster::Raster;
use waymark_map::access::travel::{
    Bicycle, Course, Mode, Moves, Network, Reach, SpeedTable, Surface, Terrain, Times, Way, spread,
};
use waymark_map::access::units::KmPerHour;
use waymark_map::access::watch::unwatched;

/// Walking 5 km/h, road 60, bicycle 6, a river (speed 0), in this order from class 1.
pub fn speeds() -> SpeedTable {
    let way = |mode, speed| Way {
        mode,
        speed: KmPerHour::new(speed).unwrap(),
    };
    let ways = [
        (1, way(Mode::Walking, 5.0)),
        (2, way(Mode::Motorised, 60.0)),
        (3, way(Mode::Bicycling, 6.0)),
        (4, way(Mode::Walking, 0.0)),
    ];
    SpeedTable::new(ways).unwrap()
}

/// A number for each cell; below 0 is none.
pub fn grid(cols: usize, values: &[f64]) -> Raster {
    let corner = Corner {
        west: 500_000.0,
        north: 900_000.0,
        width: 1000.0,
        height: 1000.0,
    };
    let frame = Frame::new(values.len() / cols, cols, corner).unwrap();
    let values = values
        .iter()
        .map(|it| (*it >= 0.0).then_some(*it))
        .collect();
    Raster::new(frame, values).unwrap()
}

pub fn flat(cols: usize, classes: &[f64]) -> Surface {
    Surface::new(&grid(cols, classes), &speeds(), Terrain::Flat).unwrap()
}

pub fn hilly(cols: usize, classes: &[f64], heights: &[f64]) -> Surface {
    let heights = grid(cols, heights);
    Surface::new(&grid(cols, classes), &speeds(), Terrain::Heights(&heights)).unwrap()
}

pub fn network(surface: &Surface, course: Course, moves: Moves) -> Network {
    Network::new(surface, course, moves, Bicycle::AsAccessMod, &mut unwatched).unwrap()
}

pub fn times(network: &Network, from: &[Cell]) -> Times {
    spread(network, from, Reach::All, &mut unwatched).unwrap()
}

/// The seconds between two cells, by row and column.
pub fn seconds(network: &Network, from: (usize, usize), to: (usize, usize)) -> Option<f64> {
    let cell = |(row, col)| network.frame().cell(row, col).unwrap();
    times(network, &[cell(from)])
        .seconds(cell(to))
        .map(|it| it.get())
}
