//! Small tables: the pattern that hides the fewest cells, with a proof, by cuts and exact covers in turn.

use super::cover::{Cover, Covered};
use super::cuts::cuts;
use super::system::Variable;
use super::tableau::Columns;
use super::task::Task;
use super::unfinished::Unfinished;

/// So many turns are tried before the table is treated as a large one.
const MOST_TURNS: usize = 400;

/// The fewest variables to hide; none where the table is too large for a proof.
pub fn fewest(task: &Task<'_>) -> Result<Option<Vec<Variable>>, Unfinished> {
    let Some(mut cover) = Cover::new(task) else {
        return Ok(None);
    };
    for _ in 0..MOST_TURNS {
        let others = match cover.cheapest() {
            Covered::Cheapest(others) => others,
            Covered::Never => return Err(Unfinished::Unprotectable),
            Covered::GivenUp => return Ok(None),
        };
        let mut tableau = task.tableau(&task.hidden(&others), Columns::Kept)?;
        let (mut safe, mut learnt) = (true, false);
        for small in &task.small {
            for cut in cuts(task, &mut tableau, *small)? {
                safe = false;
                learnt |= cover.add(&cut);
            }
        }
        if safe {
            return Ok(Some(others));
        }
        // A pattern that keeps every cut known breaks each cut it calls for.
        if !learnt {
            return Err(Unfinished::Contradiction);
        }
    }
    Ok(None)
}
