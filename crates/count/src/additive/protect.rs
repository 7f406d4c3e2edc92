//! Protection: hides what is small and whatever else it takes, audits the outcome, and gives out nothing unaudited.

use super::audit::audit;
use super::fewest::fewest;
use super::pattern::Pattern;
use super::rule::{Least, Threshold, Zeros};
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
    let task = Task::new(table, threshold, zeros, least)?;
    let others = match fewest(&task)? {
        Some(others) => others,
        None => return Err(Unfinished::TooLong),
    };
    let pattern = task.pattern(&task.hidden(&others))?;
    if audit(table, &pattern, threshold, least)?.holds() {
        Ok(pattern)
    } else {
        Err(Unfinished::Unprotectable)
    }
}
