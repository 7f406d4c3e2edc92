//! The audit: how many hidden cells can be worked out exactly, and how many small ones are not protected.

use std::fmt;

use super::attacker::{Aim, Attacked, attack_until};
use super::pattern::Pattern;
use super::rule::{Least, Threshold};
use super::table::AdditiveTable;
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

/// Attacks a pattern and counts what breaks. `least` is what the attacker knows of hidden cells.
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
    Ok(Audit {
        primaries: pattern.primaries(),
        suppressed: pattern.suppressed(),
        attacked: attack_until(table, pattern, least, aim)?,
        shown: pattern.shown(),
        threshold,
    })
}

impl Audit {
    /// The audit of a table that was proven in parts.
    pub(super) fn proven(pattern: &Pattern, threshold: Threshold, attacked: Vec<Attacked>) -> Self {
        Self {
            primaries: pattern.primaries(),
            suppressed: pattern.suppressed(),
            attacked,
            shown: pattern.shown(),
            threshold,
        }
    }

    /// The audit of the same table with some of its known cells published.
    pub(super) fn keep_hidden(&mut self, pattern: &Pattern) {
        self.attacked.retain(|one| pattern.is_hidden(one.cell));
        self.suppressed = pattern.suppressed();
    }

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
