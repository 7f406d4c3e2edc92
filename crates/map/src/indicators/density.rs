//! Whether there are enough: countable places beside what a benchmark suggests for the women of an area (I-06).

use crate::area::{Area, Women};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// So many places for so many women; which guide says so is the project's choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Benchmark {
    pub service: ServiceId,
    pub places: u32,
    pub for_women: u32,
}

/// Places of one service in one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Density {
    /// Places counted.
    pub have: u32,
    /// Confirmed lines whose places were not counted: there may be more.
    pub uncounted: u32,
    pub suggested: Suggested,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// Rounded up: part of a place shelters nobody.
    Places(u32),
    /// Nobody said how many women live there.
    NoPopulation,
}

/// I-06. Places of unlisted providers are in it for the coordination body alone.
pub fn density(directory: &PublicDirectory, area: &Area, benchmark: Benchmark) -> Density {
    let mut have = directory.held_elsewhere(&area.id, benchmark.service);
    let mut uncounted = 0;
    let records = directory.providers().iter().map(|one| one.record());
    for provider in records.filter(|provider| provider.serves(&area.id)) {
        let lines = directory.counting(provider);
        for line in lines.filter(|line| line.service() == benchmark.service) {
            match line.capacity() {
                Some(places) => have += u32::from(places),
                None => uncounted += 1,
            }
        }
    }
    Density {
        have,
        uncounted,
        suggested: suggested(&area.women, benchmark),
    }
}

fn suggested(women: &Women, benchmark: Benchmark) -> Suggested {
    let Women::Counted { number, .. } = women else {
        return Suggested::NoPopulation;
    };
    let needed = u64::from(*number) * u64::from(benchmark.places);
    match needed.checked_next_multiple_of(benchmark.for_women.into()) {
        Some(whole) => {
            let places = whole / u64::from(benchmark.for_women);
            Suggested::Places(u32::try_from(places).unwrap_or(u32::MAX))
        }
        None => Suggested::NoPopulation,
    }
}
