//! Sparing: what need not stay hidden is published again, the largest counts first.

use super::attacker::Attacked;
use super::index::at;
use super::seen::{Seen, is_protected};
use super::system::Variable;
use super::tableau::{Columns, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// What was hidden in vain: an attacker knows it anyway, so publishing it gives nothing away.
pub fn known_anyway(task: &Task<'_>, attacked: &[Attacked], others: &mut Vec<Variable>) -> bool {
    let exact = attacked.iter().filter(|one| one.interval.is_exact());
    let known: Vec<Variable> = exact
        .filter_map(|one| task.system.variable_of.get(one.cell).copied().flatten())
        .collect();
    let before = others.len();
    others.retain(|other| !known.contains(other));
    others.len() < before
}

/// So many exchanges are spent; what has not been tried by then stays hidden.
const MOST_PIVOTS: u64 = 7_000;

/// Publishes again, one after the other, whatever leaves every small variable protected.
pub fn spare(task: &Task<'_>, others: &mut Vec<Variable>) -> Result<(), Unfinished> {
    let mut tableau = task.tableau(&task.hidden(others), Columns::Folded)?;
    let mut candidates = others.clone();
    candidates.sort_by_key(|variable| {
        let value = at(&task.system.value, *variable as usize);
        (std::cmp::Reverse(value), *variable)
    });
    // Whoever objected last is asked first.
    let mut small = task.small.clone();
    let mut spent = 0;
    for candidate in candidates {
        if spent > MOST_PIVOTS {
            break;
        }
        let mut trial = tableau.clone();
        let published = trial.publish(candidate, at(&task.system.value, candidate as usize))?;
        let objecting = if published {
            objecting(task, &mut trial, &nearest(task, candidate, &small))?
        } else {
            Some(None)
        };
        spent += trial.pivots - tableau.pivots;
        match objecting {
            None => {
                tableau = trial;
                others.retain(|other| *other != candidate);
            }
            Some(objector) => {
                let place = small.iter().position(|one| Some(*one) == objector);
                if let Some(first) = place.and_then(|place| small.get_mut(..=place)) {
                    first.rotate_right(1);
                }
            }
        }
    }
    Ok(())
}

/// So many of those who objected last are asked before anybody else.
const RECENT: usize = 2;

/// After the last objectors those that stand in the smallest sum together with the candidate: they are most likely to
/// object.
pub fn nearest(task: &Task<'_>, candidate: Variable, small: &[Variable]) -> Vec<Variable> {
    let own = [candidate];
    let members = match task.system.members(candidate) {
        [] => own.as_slice(),
        members => members,
    };
    let holds = |sum: &[Variable], variable: Variable| sum.binary_search(&variable).is_ok();
    let mut distance = vec![usize::MAX; task.system.value.len()];
    for sum in task.system.sums.iter() {
        let shared = members.iter().any(|member| holds(sum, *member));
        for member in sum.iter().filter(|_| shared) {
            if let Some(known) = distance.get_mut(*member as usize) {
                *known = sum.len().min(*known);
            }
        }
    }
    let mut order = small.to_vec();
    let (_, nearer) = order.split_at_mut(RECENT.min(small.len()));
    nearer.sort_by_key(|variable| match task.system.members(*variable) {
        [] => at(&distance, *variable as usize),
        sum => {
            sum.len()
                + sum
                    .iter()
                    .map(|one| at(&distance, *one as usize))
                    .min()
                    .unwrap_or(0)
        }
    });
    order
}

/// The first small variable that is no longer protected.
pub fn objecting(
    task: &Task<'_>,
    tableau: &mut Tableau,
    small: &[Variable],
) -> Result<Option<Option<Variable>>, Unfinished> {
    let mut seen = Seen::nothing(&task.system);
    for variable in small {
        if !is_protected(task, tableau, *variable, &mut seen)? {
            return Ok(Some(Some(*variable)));
        }
    }
    Ok(None)
}
