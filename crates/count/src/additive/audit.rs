//! The audit: how many hidden cells can be worked out exactly, and how many small ones are not protected.

use std::fmt;

use super::attacker::{Aim, Attacked, attack_until};
use super::parts::{MOST_INNER, is_too_large, parts};
use super::pattern::Pattern;
use super::prove::prove;
use super::rule::{Least, Threshold};
use super::table::AdditiveTable;
use super::task::Task;
use super::unfinished::Unfinished;

/// The findings; a release is fit to leave only when it [`holds`](Audit::holds).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// Small cells, hidden or not.
    pub primaries: usize,
    /// Cells not published.
    pub suppressed: usize,
    /// Every hidden cell with its interval.
    pub attacked: Vec<Attacked>,
    /// Small cells that are published as they are.
    pub shown: usize,
    threshold: Threshold,
}

/// Attacks a pattern and counts what breaks. `least` is what the attacker knows of hidden cells. A table too large for
/// one tableau is proven part by part: its intervals are then at least what is told, and a pattern that cannot be
/// proven protected is an error.
pub fn audit(
    table: &AdditiveTable,
    pattern: &Pattern,
    threshold: Threshold,
    least: Least,
) -> Result<Audit, Unfinished> {
    audit_until(table, pattern, threshold, least, Aim::Ends)
}

/// The same verdict; but an interval may be told narrower than it is once it is wide enough.
pub(super) fn audit_enough(
    table: &AdditiveTable,
    pattern: &Pattern,
    threshold: Threshold,
    least: Least,
) -> Result<Audit, Unfinished> {
    audit_until(table, pattern, threshold, least, Aim::Enough(threshold))
}

fn audit_until(
    table: &AdditiveTable,
    pattern: &Pattern,
    threshold: Threshold,
    least: Least,
    aim: Aim,
) -> Result<Audit, Unfinished> {
    let task = Task::of_pattern(table, pattern, threshold, least)?;
    let large = is_too_large(&task.system);
    let attacked = if large {
        prove(&task, pattern, &parts(&task.system, MOST_INNER))
    } else {
        attack_until(table, pattern, least, aim)?
    };
    let audit = Audit {
        primaries: pattern.primaries(),
        suppressed: pattern.suppressed(),
        attacked,
        shown: pattern.shown(),
        threshold,
    };
    // Of what was not proven in parts nobody knows whether it is protected.
    if large && aim == Aim::Ends && !audit.holds() {
        return Err(Unfinished::TooLong);
    }
    Ok(audit)
}

impl Audit {
    /// Hidden cells that can be worked out exactly.
    pub fn exact(&self) -> usize {
        self.attacked
            .iter()
            .filter(|one| one.interval.is_exact())
            .count()
    }

    /// Those of them that are small.
    pub fn exact_primaries(&self) -> usize {
        let primaries = self.attacked.iter().filter(|one| one.is_primary);
        primaries.filter(|one| one.interval.is_exact()).count()
    }

    /// Small cells whose interval is too narrow or stays below the threshold; shown ones count.
    pub fn failures(&self) -> usize {
        self.shown + self.failing().count()
    }

    /// The hidden cells among them.
    pub fn failing(&self) -> impl Iterator<Item = &Attacked> {
        let primaries = self.attacked.iter().filter(|one| one.is_primary);
        primaries.filter(|one| !one.interval.protects(self.threshold))
    }

    /// Nothing can be worked out and everything small is protected.
    pub fn holds(&self) -> bool {
        self.exact() == 0 && self.failures() == 0
    }
}

impl fmt::Display for Audit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "audit: {} primary, {} suppressed, {} exact recoveries, {} interval failures",
            self.primaries,
            self.suppressed,
            self.exact(),
            self.failures()
        )
    }
}
