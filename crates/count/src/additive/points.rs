//! Points of a large table: whole tables, in fractions, that satisfy everything published, checked by adding alone.

use super::index::{at, put};
use super::ratio::Ratio;
use super::system::Variable;
use super::task::Task;

/// What is checked against, and the ends that the points so far have shown of each variable.
pub struct Points {
    inner: usize,
    value: Vec<i64>,
    hidden: Vec<bool>,
    /// What everybody knows each variable to be at least.
    least: Vec<i64>,
    /// For each inner variable the sums it is in.
    sums_of: Vec<Vec<Variable>>,
    ends: Vec<(Ratio, Ratio)>,
}

/// The count of an inner variable as a fraction.
#[derive(Clone, Copy)]
pub struct Count {
    pub of: Variable,
    pub above: i64,
    pub below: i64,
}

/// Larger common denominators are not looked at.
const LARGEST: i128 = 1 << 80;

impl Points {
    /// The true table alone.
    pub fn new(task: &Task<'_>, hidden: &[bool]) -> Self {
        let system = &task.system;
        let mut sums_of = vec![Vec::new(); system.inner];
        for (sum, members) in (0..).skip(system.inner).zip(&system.sums) {
            for member in members {
                if let Some(sums) = sums_of.get_mut(*member as usize) {
                    sums.push(sum);
                }
            }
        }
        let variables = (0..).take(system.value.len());
        let truth = system.value.iter().map(|value| Ratio::whole(*value));
        Self {
            inner: system.inner,
            value: system.value.clone(),
            hidden: hidden.to_vec(),
            least: variables
                .map(|variable| system.known_least(variable, task.least))
                .collect(),
            sums_of,
            ends: truth.map(|value| (value, value)).collect(),
        }
    }

    /// The least and the most that a variable has in any of them.
    pub fn ends(&self, variable: Variable) -> (Ratio, Ratio) {
        let nothing = (Ratio::whole(0), Ratio::whole(0));
        let ends = self.ends.get(variable as usize).copied();
        ends.unwrap_or(nothing)
    }

    /// Takes in one more: the true table but for these counts. False, and nothing is learnt, where a published
    /// statement would be broken or a number is too large.
    pub fn add(&mut self, counts: &[Count]) -> bool {
        let Some(moved) = self.moved(counts) else {
            return false;
        };
        for (variable, value) in moved {
            let (low, high) = self.ends(variable);
            put(
                &mut self.ends,
                variable as usize,
                (low.min(value), high.max(value)),
            );
        }
        true
    }

    /// What each variable would have; none where that cannot be.
    fn moved(&self, counts: &[Count]) -> Option<Vec<(Variable, Ratio)>> {
        let mut below = 1;
        for count in counts {
            below = common(below, i128::from(count.below))?;
        }
        let mut by = vec![0_i128; self.value.len()];
        let mut touched = Vec::new();
        for count in counts {
            let place = count.of as usize;
            let scaled = i128::from(count.above).checked_mul(below / i128::from(count.below))?;
            let true_ = i128::from(at(&self.value, place)).checked_mul(below)?;
            let own = scaled.checked_sub(true_)?;
            if own == 0 || place >= self.inner {
                continue;
            }
            let sums = self.sums_of.get(place)?;
            for variable in sums.iter().chain([&count.of]) {
                let sum = by.get_mut(*variable as usize)?;
                *sum = sum.checked_add(own)?;
                touched.push(*variable);
            }
        }
        touched.sort_unstable();
        touched.dedup();
        let mut moved = Vec::new();
        for variable in touched {
            let place = variable as usize;
            let by = at(&by, place);
            if by == 0 {
                continue;
            }
            let value = i128::from(at(&self.value, place))
                .checked_mul(below)?
                .checked_add(by)?;
            let least = i128::from(at(&self.least, place)).checked_mul(below)?;
            if !at(&self.hidden, place) || value < least {
                return None;
            }
            moved.push((variable, Ratio::wide(value, below)?));
        }
        Some(moved)
    }
}

/// The least common multiple.
fn common(a: i128, b: i128) -> Option<i128> {
    let (mut shared, mut rest) = (a, b);
    while rest != 0 {
        (shared, rest) = (rest, shared % rest);
    }
    let common = (a / shared).checked_mul(b)?;
    (common > 0 && common < LARGEST).then_some(common)
}
