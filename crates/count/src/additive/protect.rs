//! Protection: hides what is small and whatever else it takes, audits the outcome, and gives out nothing unaudited.

use super::audit::{Audit, audit_enough};
use super::fewest::fewest;
use super::greedy::{MOST_VARIABLES, greedy};
use super::mend::mend;
use super::parts::{MOST_INNER, is_too_large, parts};
use super::pattern::Pattern;
use super::protect_parts::protect_in_parts;
use super::rule::{Least, Threshold, Zeros};
use super::spare::{known_anyway, spare};
use super::standing::Standing;
use super::start::start;
use super::system::Variable;
use super::table::AdditiveTable;
use super::tableau::Columns;
use super::task::Task;
use super::unfinished::Unfinished;

/// A pattern that keeps, with the audit that says so. The audit stops where an interval is wide enough; [`super::audit`]
/// tells both ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    pub pattern: Pattern,
    pub audit: Audit,
}

/// A pattern in which nothing can be worked out and every small cell keeps an interval of the threshold's width that
/// reaches the threshold. An error means: release nothing.
pub fn protect(
    table: &AdditiveTable,
    threshold: Threshold,
    zeros: Zeros,
    least: Least,
) -> Result<Protected, Unfinished> {
    let standing = vec![Standing::New; table.cells().len()];
    protect_after(table, &standing, threshold, zeros, least)
}

/// The same where some cells of the table were published or hidden by earlier releases, as `standing` says of each.
pub fn protect_after(
    table: &AdditiveTable,
    standing: &[Standing],
    threshold: Threshold,
    zeros: Zeros,
    least: Least,
) -> Result<Protected, Unfinished> {
    let task = Task::new(table, standing, threshold, zeros, least)?;
    let mut others = match fewest(&task)? {
        Some(others) => others,
        None if is_too_large(&task.system) => {
            protect_in_parts(&task, &parts(&task.system, MOST_INNER))?
        }
        None => large(&task)?,
    };
    let mut pattern = task.pattern(&task.hidden(&others))?;
    let mut audit = audit_enough(table, &pattern, threshold, least)?;
    while known_anyway(&task, &audit.attacked, &mut others) {
        pattern = task.pattern(&task.hidden(&others))?;
        audit = audit_enough(table, &pattern, threshold, least)?;
    }
    if audit.holds() {
        Ok(Protected { pattern, audit })
    } else {
        Err(Unfinished::Unprotectable)
    }
}

/// Two ways to a safe pattern where the table is not too large for both; the cheaper one.
fn large(task: &Task<'_>) -> Result<Vec<Variable>, Unfinished> {
    let (mut tableau, mut others) = start(task)?;
    mend(task, &mut tableau, &mut others)?;
    spare(task, &mut others)?;
    if task.system.value.len() > MOST_VARIABLES {
        return Ok(others);
    }
    let mut rivals = greedy(task)?;
    let mut tableau = task.tableau(&task.hidden(&rivals), Columns::Kept)?;
    mend(task, &mut tableau, &mut rivals)?;
    spare(task, &mut rivals)?;
    let cost = |others: &[Variable]| -> u64 {
        let costs = others
            .iter()
            .filter_map(|other| task.cost.get(*other as usize));
        costs.flatten().sum()
    };
    Ok(if cost(&rivals) < cost(&others) {
        rivals
    } else {
        others
    })
}
