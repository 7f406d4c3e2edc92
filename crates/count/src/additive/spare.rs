//! Sparing: what need not stay hidden is published again.

use super::attacker::Attacked;
use super::system::Variable;
use super::task::Task;

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
