//! A question answered from the times that are there: the least over the doors that are open to her, cell by cell.

use super::doors::{Doors, Open};
use super::reached::{Row, Where, Within};
use super::{Asked, Band, Reached, Speed, THRESHOLDS, Ways};
use crate::gaps::{At, Recipe};

impl Ways {
    /// Nothing before all times are there.
    pub fn ask(&self, asked: Asked) -> Option<Reached> {
        self.is_ready().then(|| self.answered(asked))
    }

    fn answered(&self, asked: Asked) -> Reached {
        let doors = Doors::of(&self.public, asked);
        let surely = self.nearest(|number| doors.points.get(&number) == Some(&Open::Surely));
        let at_all = self.nearest(|number| doors.points.contains_key(&number));
        let areas = self.public.areas();
        let in_area: Vec<Option<Open>> = areas
            .iter()
            .map(|area| doors.areas.get(&area.id).copied())
            .collect();
        let mut rows: Vec<Row> = areas
            .iter()
            .map(|area| Row::empty(Where::Area(area.id.clone())))
            .chain([Row::empty(Where::Outside)])
            .collect();
        let limits = Limits::of(asked.speed);
        let mut bands = Vec::with_capacity(surely.len());
        for (cell, (surely, at_all)) in surely.iter().zip(&at_all).enumerate() {
            let zone = usize::from(self.zones.get(cell).copied().unwrap_or(u16::MAX));
            let somebody = in_area.get(zone).copied().flatten();
            let band = limits.band(*surely, somebody, self.is_open(cell));
            bands.push(band);
            let women = self.women.get(cell).copied().unwrap_or_default();
            if women > 0.0 {
                let last = rows.len().saturating_sub(1);
                if let Some(row) = rows.get_mut(zone.min(last)) {
                    limits.count(row, women, band, (*surely, *at_all), somebody);
                }
            }
        }
        let mut all = Row::empty(Where::Everywhere);
        rows.iter().for_each(|row| all.add(row));
        rows.push(all);
        let count = |open| doors.points.values().filter(|one| **one == open).count();
        let count = |open| u32::try_from(count(open)).unwrap_or(u32::MAX);
        Reached {
            bands,
            rows,
            doors: (count(Open::Surely), count(Open::Perhaps)),
            off_the_grid: self.off_the_grid,
            recipe: self.recipe(asked),
        }
    }

    /// Seconds at 5 km/h to the nearest of some doors, for each cell.
    fn nearest(&self, is_one: impl Fn(u32) -> bool) -> Vec<f32> {
        let mut nearest = vec![f32::INFINITY; self.grid.frame().cells()];
        for ((_, numbers), times) in self.starts.iter().zip(&self.times) {
            if numbers.iter().any(|number| is_one(*number)) {
                for (best, time) in nearest.iter_mut().zip(times) {
                    *best = best.min(*time);
                }
            }
        }
        nearest
    }

    fn recipe(&self, asked: Asked) -> Recipe {
        let at = match asked.at {
            At::AnyTime => "any".to_owned(),
            At::DayAndNight => "day-and-night".to_owned(),
            At::Moment { weekday, minute } => format!("{weekday}:{minute}"),
        };
        let frame = self.grid.frame();
        Recipe::of(&self.public, "travel")
            .with("service", asked.service)
            .with("who", format!("{:?}", asked.who))
            .with("at", at)
            .with("km/h", asked.speed)
            .with("grid", format!("{}x{}", frame.rows(), frame.cols()))
    }
}

/// The times that decide, in seconds at 5 km/h, so that no cell is multiplied.
struct Limits {
    asked: [f64; THRESHOLDS.len()],
    slowest: [f64; THRESHOLDS.len()],
    fastest: [f64; THRESHOLDS.len()],
}

impl Limits {
    fn of(speed: Speed) -> Self {
        let at = |speed: Speed| THRESHOLDS.map(|minutes| speed.seconds_at_fastest(minutes));
        Self {
            asked: at(speed),
            slowest: at(Speed::SLOWEST),
            fastest: at(Speed::FASTEST),
        }
    }

    fn band(&self, surely: f32, somebody: Option<Open>, is_open: bool) -> Band {
        let surely = f64::from(surely);
        let step = (0_u8..).zip(&self.asked).find(|(_, most)| surely <= **most);
        match step {
            Some((step, _)) => Band::Within(step),
            None if !is_open => Band::Barrier,
            None if somebody.is_some() => Band::NotTold,
            None if surely.is_finite() => Band::Farther,
            None => Band::NoWay,
        }
    }

    fn count(
        &self,
        row: &mut Row,
        women: f64,
        band: Band,
        (surely, at_all): (f32, f32),
        somebody: Option<Open>,
    ) {
        let (surely, at_all) = (f64::from(surely), f64::from(at_all));
        row.women += women;
        match band {
            Band::Within(_) => {}
            Band::Farther => row.farther += women,
            Band::NotTold => row.not_told += women,
            Band::NoWay | Band::Barrier => row.no_way += women,
        }
        let limits = self.asked.iter().zip(&self.slowest).zip(&self.fastest);
        for (sum, ((asked, slowest), fastest)) in row.within.iter_mut().zip(limits) {
            let count = |is: bool| if is { women } else { 0.0 };
            let Within {
                women: now,
                least,
                most,
            } = sum;
            *now += count(surely <= *asked);
            *least += count(surely <= *slowest);
            // Whoever is somewhere in her area may be next door.
            *most += count(at_all <= *fastest || somebody.is_some());
        }
    }
}
