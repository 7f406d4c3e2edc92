//! Sparing in a table that was protected part by part: what no part needs hidden is published again.

use super::index::at;
use super::part::{Part, Takes};
use super::spare::{nearest, objecting};
use super::system::Variable;
use super::tableau::{Columns, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// So many exchanges are spent; what has not been tried by then stays hidden.
const MOST_PIVOTS: u64 = 400_000;

/// A part with the small cells it answers for, and the attacker's tableau in it.
struct Answering<'a> {
    part: Part<'a>,
    tableau: Tableau,
}

/// A part, by its inner cells, and the small cells that it protects, ascending.
pub struct Answer<'a> {
    pub inner: &'a [Variable],
    pub small: Vec<Variable>,
}

/// Publishes again whatever leaves every small cell protected in the part that answers for it.
pub fn spare_in_parts(
    task: &Task<'_>,
    answers: &[Answer<'_>],
    others: &mut Vec<Variable>,
) -> Result<(), Unfinished> {
    let hidden = task.hidden(others);
    let mut answering = Vec::new();
    for answer in answers.iter().filter(|answer| !answer.small.is_empty()) {
        let wanted = |one: Variable| answer.small.binary_search(&one).is_ok();
        let part = Part::new(task, answer.inner, &hidden, Takes::Hidden, wanted)?;
        let tableau = part.task.tableau(&part.task.hidden(&[]), Columns::Folded)?;
        answering.push(Answering { part, tableau });
    }
    let mut candidates = others.clone();
    candidates.sort_by_key(|one| (std::cmp::Reverse(at(&task.cost, *one as usize)), *one));
    let mut spent = 0;
    for candidate in candidates {
        if spent > MOST_PIVOTS {
            break;
        }
        let mut trials = Vec::new();
        let mut objected = false;
        for (place, one) in answering.iter().enumerate() {
            let Some(moving) = one.hidden_there(candidate) else {
                continue;
            };
            let mut trial = one.tableau.clone();
            let value = at(&one.part.task.system.value, moving as usize);
            objected = !trial.publish(moving, value)? || {
                let task = &one.part.task;
                let order = nearest(task, moving, &task.small);
                objecting(task, &mut trial, &order)?.is_some()
            };
            spent += trial.pivots - one.tableau.pivots;
            if objected {
                break;
            }
            trials.push((place, trial));
        }
        if objected {
            continue;
        }
        others.retain(|other| *other != candidate);
        for (place, trial) in trials {
            if let Some(one) = answering.get_mut(place) {
                one.tableau = trial;
            }
        }
    }
    Ok(())
}

impl Answering<'_> {
    /// The part's variable that moves with one of the whole; none where it is published anyway.
    fn hidden_there(&self, of_whole: Variable) -> Option<Variable> {
        let moving = self.part.moving_with(of_whole)?;
        self.tableau.is_hidden(moving).then_some(moving)
    }
}
