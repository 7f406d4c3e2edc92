//! Points an attacker has come across: each satisfies everything published, so what a cell held in two of them is
//! proof that its interval is as wide as that.

use super::attacker::Interval;
use super::index::at;
use super::ratio::Ratio;
use super::rule::Threshold;
use super::simplex::{End, Reach};
use super::system::{System, Variable};
use super::tableau::Tableau;
use super::task::Task;
use super::unfinished::Unfinished;

/// What is asked about a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Both ends of its interval.
    Ends,
    /// That it cannot be worked out.
    Varies,
    /// That it keeps the interval rule.
    Protected(Threshold),
}

/// The least and the most that each variable held in any point, rounded towards each other.
#[derive(Clone)]
pub struct Seen {
    ends: Vec<Option<(i64, i64)>>,
}

impl Seen {
    /// Nothing yet.
    pub fn nothing(system: &System) -> Self {
        Self {
            ends: vec![None; system.value.len()],
        }
    }

    /// The corner where a tableau stands.
    pub fn note(&mut self, tableau: &Tableau, system: &System) {
        let of = |variable: Variable| {
            let (above, below) = tableau.value_of(variable);
            let floor = above.div_euclid(below);
            (floor + i64::from(above % below != 0), floor)
        };
        let inner: Vec<(i64, i64)> = (0..).take(system.inner).map(of).collect();
        let sums = system.sums.iter().map(|members| {
            let members = members.iter().map(|member| at(&inner, *member as usize));
            members.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
        });
        let ends = inner.iter().copied().chain(sums);
        for (known, (low, high)) in self.ends.iter_mut().zip(ends) {
            *known = match *known {
                None => Some((low, high)),
                Some((least, most)) => Some((least.min(low), most.max(high))),
            };
        }
    }

    /// The interval rule holds for a variable, whatever else there is to find out.
    pub fn protects(&self, variable: Variable, threshold: Threshold) -> bool {
        let width = threshold.width();
        self.of(variable)
            .is_some_and(|(low, high)| high - low >= width && high >= width)
    }

    /// An interval that is known already and wide enough for what is asked; the whole one is at least as wide.
    pub fn shows(&self, variable: Variable, need: Need) -> Option<Interval> {
        let (low, high) = self.of(variable)?;
        let enough = match need {
            Need::Ends => false,
            Need::Varies => high > low,
            Need::Protected(threshold) => self.protects(variable, threshold),
        };
        enough.then_some(Interval {
            low: Ratio::whole(low),
            high: Some(Ratio::whole(high)),
        })
    }

    fn of(&self, variable: Variable) -> Option<(i64, i64)> {
        self.ends.get(variable as usize).copied().flatten()
    }
}

/// Whether a small variable is protected, by as little pushing as shows it.
pub fn is_protected(
    task: &Task<'_>,
    tableau: &mut Tableau,
    small: Variable,
    seen: &mut Seen,
) -> Result<bool, Unfinished> {
    if seen.protects(small, task.threshold) {
        return Ok(true);
    }
    let width = task.threshold.width();
    let lowest = seen.of(small).map(|(low, _)| Ratio::whole(low));
    let tall = |high: Ratio| {
        let wide = lowest.is_some_and(|low| high.exceeds_by(low, width));
        wide && high.exceeds_by(Ratio::whole(0), width)
    };
    let high = tableau.push(small, End::High, tall)?;
    seen.note(tableau, &task.system);
    let high = match high {
        Reach::Unbounded | Reach::Enough(_) => return Ok(true),
        Reach::Ends(high) => high,
    };
    if !high.exceeds_by(Ratio::whole(0), width) {
        return Ok(false);
    }
    let low = tableau.push(small, End::Low, |low| high.exceeds_by(low, width))?;
    seen.note(tableau, &task.system);
    match low {
        Reach::Enough(_) => Ok(true),
        Reach::Ends(_) => Ok(false),
        Reach::Unbounded => Err(Unfinished::Contradiction),
    }
}
