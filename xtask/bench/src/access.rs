//! Access as it is measured beside its peers: every score is told, so that each can be compared.

use waymark_map::access::ascii;
use waymark_map::access::catchment::{
    Amounts, Costs, Decay, Limit, Scores, Tau, Weights, fca, gravity, raam, three_step, two_step,
};
use waymark_map::access::frame::Cell;
use waymark_map::access::travel::{Bicycle, Course, Moves, Network, Reach, Surface, spread};
use waymark_map::access::watch::unwatched;

#[derive(Clone, Copy)]
pub enum Measure {
    Gravity,
    Fca,
    TwoStep,
    Enhanced,
    Gaussian,
    ThreeStep,
    Raam,
}

/// Places that have people and providers both: a CSV of demand, supply, x and y, with a header.
pub struct Places {
    demand: Amounts,
    supply: Amounts,
    points: Vec<(f64, f64)>,
}

/// Metres, as `access_peers.py` gives them to the peer.
const NEAR: f64 = 10_000.0;
const TAU: f64 = 100_000.0;
const STEPS: [(f64, f64); 3] = [(10_000.0, 1.0), (20_000.0, 0.68), (30_000.0, 0.22)];

impl Places {
    pub fn read(text: &str) -> Option<Self> {
        let (mut demand, mut supply, mut points) = (Vec::new(), Vec::new(), Vec::new());
        for line in text.lines().skip(1) {
            let fields: Option<Vec<f64>> = line.split(',').map(|it| it.parse().ok()).collect();
            let [people, staff, x, y] = fields?.try_into().ok()?;
            demand.push(people);
            supply.push(staff);
            points.push((x, y));
        }
        Some(Self {
            demand: Amounts::new(demand).ok()?,
            supply: Amounts::new(supply).ok()?,
            points,
        })
    }

    /// From points to scores: the distances are part of the work.
    pub fn run(&self, measure: Measure) -> Option<String> {
        let costs = Costs::straight(&self.points, &self.points)?;
        let near = |decay: Decay| Weights::new(&costs, &decay, Limit::At(NEAR));
        let all = |decay: Decay| Weights::new(&costs, &decay, Limit::None);
        let (demand, supply) = (&self.demand, &self.supply);
        let scores = match measure {
            Measure::Gravity => gravity(&all(Decay::power(NEAR, -1.0, 100.0).ok()?), supply),
            Measure::Fca => fca(&near(Decay::alike()), &near(Decay::alike()), demand, supply),
            Measure::TwoStep => two_step(&near(Decay::alike()), demand, supply),
            Measure::Enhanced => two_step(&all(steps()?), demand, supply),
            Measure::Gaussian => two_step(&all(Decay::gaussian(NEAR).ok()?), demand, supply),
            Measure::ThreeStep => three_step(&costs, &steps()?, Limit::None, demand, supply),
            Measure::Raam => {
                let tau = Tau::new(TAU)?;
                raam(&costs, Limit::None, demand, supply, tau, &mut unwatched).ok()?
            }
        };
        Some(told(&scores))
    }
}

fn steps() -> Option<Decay> {
    Decay::steps(STEPS.to_vec()).ok()
}

fn told(scores: &Scores) -> String {
    let words = scores
        .iter()
        .map(|score| score.map_or_else(|| "nan".to_owned(), |it| it.to_string()));
    words.collect::<Vec<String>>().join(" ")
}

/// A grid of minutes for a metre.
pub struct Land {
    surface: Surface,
    from: Vec<Cell>,
}

/// Sources, spread evenly over the cells where something moves.
const SOURCES: usize = 10;

impl Land {
    pub fn read(text: &str) -> Option<Self> {
        let friction = ascii::read(text).ok()?;
        let open: Vec<Cell> = friction
            .iter()
            .filter_map(|(cell, it)| it.map(|_| cell))
            .collect();
        let from = (0..SOURCES).map(|nth| open.get(nth * open.len() / SOURCES).copied());
        Some(Self {
            surface: Surface::of_friction(&friction).ok()?,
            from: from.collect::<Option<Vec<Cell>>>()?,
        })
    }

    /// The network once, then each source alone; the sum of the seconds and the cells reached, for
    /// each.
    pub fn run(&self) -> Option<String> {
        let network = Network::new(
            &self.surface,
            Course::Isotropic,
            Moves::Eight,
            Bicycle::AsAccessMod,
            &mut unwatched,
        );
        let network = network.ok()?;
        let mut words = Vec::new();
        for from in &self.from {
            let times = spread(&network, &[*from], Reach::All, &mut unwatched).ok()?;
            let frame = times.frame();
            let cells = (0..frame.cells())
                .filter_map(|it| frame.cell(it / frame.cols(), it % frame.cols()));
            let sum: f64 = cells
                .filter_map(|cell| times.seconds(cell))
                .map(|it| it.get())
                .sum();
            words.push(sum.to_string());
        }
        Some(words.join(" "))
    }
}
