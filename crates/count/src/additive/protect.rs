//! Protection: hides what is small and whatever else it takes, audits the outcome, and gives out nothing unaudited.

use super::audit::{Audit, audit};
use super::fewest::fewest;
use super::mend::mend;
use super::pattern::Pattern;
use super::rule::{Least, Threshold, Zeros};
use super::spare::{known_anyway, spare};
use super::standing::Standing;
use super::start::start;
use super::system::Variable;
use super::table::AdditiveTable;
use super::task::Task;
use super::unfinished::Unfinished;

/// A pattern in which nothing can be worked out and every small cell keeps an interval of the threshold's width that
/// reaches the threshold. An error means: release nothing.
pub fn protect(
    table: &AdditiveTable,
    threshold: Threshold,
    zeros: Zeros,
    least: Least,
) -> Result<Pattern, Unfinished> {
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
) -> Result<Pattern, Unfinished> {
    let task = Task::new(table, standing, threshold, zeros, least)?;
    let mut others = match fewest(&task)? {
        Some(others) => others,
        None => {
            let (mut tableau, mut others) = start(&task)?;
            mend(&task, &mut tableau, &mut others)?;
            spare(&task, &mut others)?;
            others
        }
    };
    let mut audited = attack_with(&task, &others)?;
    if known_anyway(&task, &audited.attacked, &mut others) {
        audited = attack_with(&task, &others)?;
    }
    if audited.holds() {
        task.pattern(&task.hidden(&others))
    } else {
        Err(Unfinished::Unprotectable)
    }
}

fn attack_with(task: &Task<'_>, others: &[Variable]) -> Result<Audit, Unfinished> {
    let pattern = task.pattern(&task.hidden(others))?;
    audit(task.table, &pattern, task.threshold, task.least)
}
