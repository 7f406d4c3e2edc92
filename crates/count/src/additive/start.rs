//! Large tables: a first pattern by exact elimination (Langsrud): whatever may be published without making a small cell
//! a combination of published ones is published, the largest counts first.

use super::index::at;
use super::row::Row;
use super::system::Variable;
use super::tableau::{Columns, Status, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// A tableau at the true values with the first pattern in it, and the hidden variables beside the small ones.
pub fn start(task: &Task<'_>) -> Result<(Tableau, Vec<Variable>), Unfinished> {
    let mut candidates: Vec<Variable> = (0..)
        .zip(&task.cost)
        .filter(|(_, cost)| cost.is_some())
        .map(|(variable, _)| variable)
        .collect();
    let mut status = task.statuses(&task.hidden(&candidates));
    // The sums that are small keep their rows: it must be seen when one of them is given away.
    for small in task
        .small
        .iter()
        .filter(|small| **small as usize >= task.system.inner)
    {
        if let Some(slot) = status.get_mut(*small as usize) {
            let room = task.room_below(*small);
            *slot = Status::AtLeast(at(&task.system.value, *small as usize) - room);
        }
    }
    let mut tableau = Tableau::new(&task.system, status, Columns::Kept)?;
    tableau.eliminate()?;
    candidates.sort_by_key(|variable| {
        let value = at(&task.system.value, *variable as usize);
        (-value, std::cmp::Reverse(*variable))
    });
    let mut others = Vec::new();
    for candidate in candidates {
        if !publish(task, &mut tableau, candidate)? {
            others.push(candidate);
        }
    }
    others.sort_unstable();
    Ok((tableau, others))
}

/// Publishes a variable at its true value unless that gives a small one away.
fn publish(
    task: &Task<'_>,
    tableau: &mut Tableau,
    candidate: Variable,
) -> Result<bool, Unfinished> {
    tableau.watch(candidate)?;
    let given_away = match tableau.row_of(candidate) {
        Some(place) => gives_away(task, tableau, place),
        None => false,
    };
    if !given_away {
        tableau.set_status(candidate, Status::Fixed);
        tableau.eliminate_row(candidate)?;
    }
    tableau.unwatch();
    Ok(!given_away)
}

/// Whether a small variable is, in what is hidden, a multiple of this row.
fn gives_away(task: &Task<'_>, tableau: &Tableau, place: usize) -> bool {
    let Some(row) = tableau.row(place) else {
        return false;
    };
    let hidden = hidden_part(tableau, row);
    let Some((first, _)) = hidden.first().copied() else {
        return false;
    };
    let is_small = |variable: Variable| task.small.binary_search(&variable).is_ok();
    if hidden.len() == 1 && is_small(first) {
        return true;
    }
    let mut column = tableau.column(first);
    column.any(|(other, _)| {
        tableau.row(other).is_some_and(|row| {
            other != place
                && is_small(row.basic)
                && are_multiples(&hidden_part(tableau, row), &hidden)
        })
    })
}

fn hidden_part(tableau: &Tableau, row: &Row) -> Vec<(Variable, i64)> {
    tableau.hidden_terms(row).collect()
}

fn are_multiples(one: &[(Variable, i64)], other: &[(Variable, i64)]) -> bool {
    let (Some((_, a)), Some((_, b))) = (one.first(), other.first()) else {
        return false;
    };
    one.len() == other.len()
        && one.iter().zip(other).all(|((v, c), (w, d))| {
            v == w && i128::from(*c) * i128::from(*b) == i128::from(*d) * i128::from(*a)
        })
}
