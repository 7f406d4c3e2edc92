//! Sparing: what need not stay hidden is published again, the largest counts first.

use super::attacker::Attacked;
use super::index::at;
use super::ratio::Ratio;
use super::simplex::{End, Reach};
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
const MOST_PIVOTS: u64 = 40_000;

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
            objecting(task, &mut trial, &small)?
        } else {
            Some(0)
        };
        spent += trial.pivots - tableau.pivots;
        match objecting {
            None => {
                tableau = trial;
                others.retain(|other| *other != candidate);
            }
            Some(place) => {
                if let Some(first) = small.get_mut(..=place) {
                    first.rotate_right(1);
                }
            }
        }
    }
    Ok(())
}

/// The first small variable that is no longer protected.
fn objecting(
    task: &Task<'_>,
    tableau: &mut Tableau,
    small: &[Variable],
) -> Result<Option<usize>, Unfinished> {
    let people = task.threshold.people();
    for (place, variable) in small.iter().enumerate() {
        let Reach::Ends(low) = tableau.push(*variable, End::Low, |_| false)? else {
            return Err(Unfinished::Contradiction);
        };
        let enough =
            |high: Ratio| high.exceeds_by(low, people) && high.exceeds_by(Ratio::whole(0), people);
        if let Reach::Ends(_) = tableau.push(*variable, End::High, enough)? {
            return Ok(Some(place));
        }
    }
    Ok(None)
}
