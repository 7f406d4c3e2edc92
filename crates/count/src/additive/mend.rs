//! Mending: a small cell whose interval is too narrow gets further cells hidden, until it is protected.

use super::seen::{Seen, is_protected};
use super::simplex::End;
use super::system::Variable;
use super::tableau::{Status, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// Hides further variables until every small one is protected, and adds them to `others`.
pub fn mend(
    task: &Task<'_>,
    tableau: &mut Tableau,
    others: &mut Vec<Variable>,
) -> Result<(), Unfinished> {
    match mend_what_can_be(task, tableau, others)?.as_slice() {
        [] => Ok(()),
        _ => Err(Unfinished::Unprotectable),
    }
}

/// The same, but tells which small ones cannot be protected.
pub fn mend_what_can_be(
    task: &Task<'_>,
    tableau: &mut Tableau,
    others: &mut Vec<Variable>,
) -> Result<Vec<Variable>, Unfinished> {
    let mut unprotected = Vec::new();
    tableau.settle()?;
    // Hiding more forbids no point, so what was seen stays possible.
    let mut seen = Seen::nothing(&task.system);
    for small in &task.small {
        while !seen.protects(*small, task.threshold) {
            let further = match lacking(task, tableau, *small, &mut seen) {
                Ok(Some(further)) => further,
                Ok(None) => break,
                Err(Unfinished::Unprotectable) => {
                    unprotected.push(*small);
                    break;
                }
                Err(why) => return Err(why),
            };
            tableau.open(further, task.system.status_if_hidden(further, task.least))?;
            others.push(further);
        }
    }
    others.sort_unstable();
    Ok(unprotected)
}

/// A further variable to hide for a small one; none where it is protected.
fn lacking(
    task: &Task<'_>,
    tableau: &mut Tableau,
    small: Variable,
    seen: &mut Seen,
) -> Result<Option<Variable>, Unfinished> {
    if is_protected(task, tableau, small, seen)? {
        return Ok(None);
    }
    tableau.watch(small)?;
    tableau.push_watched(small, End::High, |_| false)?;
    let further = best_help(task, tableau, small)?;
    tableau.unwatch();
    further.map(Some).ok_or(Unfinished::Unprotectable)
}

/// The published variable that helps most for what it costs, at the upper end of a small one.
fn best_help(
    task: &Task<'_>,
    tableau: &Tableau,
    small: Variable,
) -> Result<Option<Variable>, Unfinished> {
    let row = tableau.row_of(small).and_then(|place| tableau.row(place));
    let Some(row) = row else {
        return Ok(None);
    };
    let mut best: Option<(f64, Variable)> = None;
    for (variable, coefficient) in tableau.terms(row) {
        let cost = task.cost.get(variable as usize).copied().flatten();
        let (Some(cost), Status::Fixed) = (cost, tableau.status(variable)) else {
            continue;
        };
        let room = if coefficient > 0 {
            i64::MAX
        } else {
            task.room_below(variable)
        };
        let step = tableau
            .step(variable, coefficient.signum())
            .min(room as f64);
        let gain = step * coefficient.unsigned_abs() as f64 / row.denominator as f64;
        let gain = gain.min(task.threshold.width() as f64) + BLOCKED;
        let score = if room > 0 { gain / cost as f64 } else { 0.0 };
        if score > 0.0 && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, variable));
        }
    }
    Ok(best.map(|(_, variable)| variable))
}

/// What a variable is worth that helps only together with another.
const BLOCKED: f64 = 0.01;

impl Tableau {
    /// Hides a variable that was published.
    fn open(&mut self, variable: Variable, status: Status) -> Result<(), Unfinished> {
        self.set_status(variable, status);
        if self.row_of(variable).is_some() {
            // A published combination of published ones: its members say everything.
            if status == Status::Free {
                self.forget(variable);
            }
            return Ok(());
        }
        // A published row that holds it must be solved for it, or it could not move.
        let stuck = self.column(variable).find_map(|(place, _)| {
            let basic = self.row(place).map(|row| row.basic);
            basic.filter(|basic| self.status(*basic) == Status::Fixed)
        });
        match stuck {
            Some(basic) => self.eliminate_row(basic),
            None => self.settle_one(variable),
        }
    }

    /// How far a variable outside could move; 0 where something published holds it.
    fn step(&self, variable: Variable, direction: i64) -> f64 {
        self.blocked(variable, direction)
            .map_or(f64::MAX, |block| block.length())
    }
}
