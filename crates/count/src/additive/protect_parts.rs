//! Protection of a large table part by part: each small cell in the first part that can protect it.

use std::collections::BTreeSet;

use super::index::{at, put};
use super::mend::mend_what_can_be;
use super::part::{Part, Takes};
use super::spare::spare;
use super::spare_parts::{Answer, spare_in_parts};
use super::system::Variable;
use super::tableau::Columns;
use super::task::Task;
use super::unfinished::Unfinished;

/// What to hide beside the small ones.
pub fn protect_in_parts(
    task: &Task<'_>,
    parts: &[Vec<Variable>],
) -> Result<Vec<Variable>, Unfinished> {
    let mut open: BTreeSet<Variable> = task.small.iter().copied().collect();
    let mut hidden = task.hidden(&[]);
    let mut others = Vec::new();
    let mut answers = Vec::new();
    for takes in [Takes::Hidden, Takes::Hideable] {
        for inner in parts {
            if open.is_empty() {
                break;
            }
            let mut part = Part::new(task, inner, &hidden, takes, |one| open.contains(&one))?;
            // A part that does not come to its end leaves its small cells to the others.
            let Ok(further) = protect_part(&mut part.task) else {
                continue;
            };
            for variable in further.iter().chain(&part.task.small) {
                for variable in part.moved_by(*variable) {
                    if !at(&hidden, *variable as usize) {
                        put(&mut hidden, *variable as usize, true);
                        others.push(*variable);
                    }
                }
            }
            let small = part.task.small.iter().flat_map(|one| part.moved_by(*one));
            let mut small: Vec<Variable> = small.copied().filter(|one| open.remove(one)).collect();
            small.sort_unstable();
            answers.push(Answer { inner, small });
        }
    }
    if !open.is_empty() {
        return Err(Unfinished::TooLong);
    }
    spare_in_parts(task, &answers, &mut others)?;
    others.sort_unstable();
    Ok(others)
}

/// What to hide in a part; the small ones that cannot be protected in it are no longer its task.
fn protect_part(task: &mut Task<'_>) -> Result<Vec<Variable>, Unfinished> {
    let mut others = Vec::new();
    if task.small.is_empty() {
        return Ok(others);
    }
    let mut tableau = task.tableau(&task.hidden(&others), Columns::Kept)?;
    let unprotected = mend_what_can_be(task, &mut tableau, &mut others)?;
    task.small.retain(|small| !unprotected.contains(small));
    spare(task, &mut others)?;
    Ok(others)
}
