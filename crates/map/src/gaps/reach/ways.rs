//! The times from every published point over one grid, worked out one point after the other.

use std::collections::BTreeMap;
use std::fmt;

use crate::access::frame::Cell;
use crate::access::grid::Grid;
use crate::access::travel::{BadSurface, Bicycle, Course, Moves, Network, Reach, Surface, spread};
use crate::access::watch::{Done, Stopped, unwatched};
use crate::boundaries::{Boundaries, Finder, Vertex};
use crate::publish::PublicDirectory;

/// So many times are kept at most, of four bytes each: 80 MB, which a small tablet still has.
pub const MOST_TIMES: usize = 20_000_000;

/// Everything a question needs, so that none waits for a search. It holds what the audience of its directory may see, and
/// nothing else.
pub struct Ways {
    pub(super) public: PublicDirectory,
    pub(super) grid: Grid,
    network: Network,
    /// Women in each cell.
    pub(super) women: Vec<f64>,
    /// Women of the other grid who live off this one.
    pub(super) women_outside: f64,
    /// The area of each cell, by its place in the directory; past the end for none.
    pub(super) zones: Vec<u16>,
    /// Cells with a published point, and the numbers of the providers there.
    pub(super) starts: Vec<(Cell, Vec<u32>)>,
    /// Seconds at 5 km/h from each start, as far as they are worked out; infinite where no way leads.
    pub(super) times: Vec<Vec<f32>>,
    pub(super) off_the_grid: u32,
}

/// Why there are no ways.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoWays {
    Surface(BadSurface),
    /// Times over this grid from so many points would not fit a tablet.
    TooMany {
        points: usize,
    },
}

/// No area has this place: a directory has fewer.
const NO_AREA: u16 = u16::MAX;

impl Ways {
    /// Everything but the times. `friction` is minutes for a metre at 5 km/h, `women` how many live in each cell of any
    /// grid.
    ///
    /// # Errors
    /// When the friction makes no surface, or there would be too many times.
    pub fn begin(
        public: PublicDirectory,
        friction: Grid,
        women: &Grid,
        outlines: &Boundaries,
    ) -> Result<Self, NoWays> {
        let surface = Surface::of_friction(friction.raster()).map_err(NoWays::Surface)?;
        let network = network(&surface).map_err(|Stopped| NoWays::TooMany { points: 0 })?;
        let mut starts: BTreeMap<Cell, Vec<u32>> = BTreeMap::new();
        let mut off_the_grid = 0;
        for one in public.providers() {
            let Some(place) = one.position() else {
                continue;
            };
            let cell = friction.cell_at(place.east(), place.north());
            match cell.filter(|cell| network.is_open(*cell)) {
                Some(cell) => starts.entry(cell).or_default().push(one.number()),
                None => off_the_grid += 1,
            }
        }
        if starts.len().saturating_mul(friction.frame().cells()) > MOST_TIMES {
            let points = starts.len();
            return Err(NoWays::TooMany { points });
        }
        let (women, women_outside) = women.gathered(&friction);
        Ok(Self {
            zones: zones(&public, &friction, outlines),
            public,
            grid: friction,
            network,
            women,
            women_outside,
            starts: starts.into_iter().collect(),
            times: Vec::new(),
            off_the_grid,
        })
    }

    /// The times from one more point.
    pub fn go_on(&mut self) -> Done {
        if let Some((from, _)) = self.starts.get(self.times.len()) {
            let times = spread(&self.network, &[*from], Reach::All, &mut unwatched);
            // Nobody watches, so nobody stops it.
            let seconds = times.map(|times| times.in_seconds()).unwrap_or_default();
            self.times.push(seconds);
        }
        self.done()
    }

    pub fn done(&self) -> Done {
        Done {
            done: self.times.len(),
            of: self.starts.len(),
        }
    }

    pub fn is_ready(&self) -> bool {
        self.times.len() == self.starts.len()
    }

    pub const fn grid(&self) -> &Grid {
        &self.grid
    }

    pub const fn public(&self) -> &PublicDirectory {
        &self.public
    }

    pub const fn women_outside(&self) -> f64 {
        self.women_outside
    }

    pub(super) fn is_open(&self, cell: usize) -> bool {
        self.network.is_open_at(cell)
    }
}

/// Sides and corners: what AccessMod searches by default.
fn network(surface: &Surface) -> Result<Network, Stopped> {
    let course = Course::Isotropic;
    Network::new(
        surface,
        course,
        Moves::Eight,
        Bicycle::Corrected,
        &mut unwatched,
    )
}

/// The area in which the middle of each cell lies.
fn zones(public: &PublicDirectory, grid: &Grid, outlines: &Boundaries) -> Vec<u16> {
    let places: BTreeMap<_, u16> = public
        .areas()
        .iter()
        .map(|area| &area.id)
        .zip(0..NO_AREA)
        .collect();
    let of: Vec<u16> = outlines
        .areas()
        .map(|area| places.get(&area.id).copied().unwrap_or(NO_AREA))
        .collect();
    let finder = Finder::new(outlines);
    let zone = |(east, north)| {
        let place = finder.place_of(Vertex::of_degrees(east, north)?)?;
        of.get(place).copied()
    };
    let cells = grid.raster().iter().map(|(cell, _)| grid.middle(cell));
    cells
        .map(|middle| zone(middle).unwrap_or(NO_AREA))
        .collect()
}

/// Times lead to where a provider is: none of them is printed.
impl fmt::Debug for Ways {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Ways({} of {})", self.times.len(), self.starts.len())
    }
}
