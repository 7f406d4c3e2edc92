//! Tables of middling size: cuts and a cover chosen step by step, a few turns of it, as another place to start from.

use std::collections::BTreeMap;

use super::cuts::{Cut, cuts};
use super::system::Variable;
use super::tableau::Columns;
use super::task::Task;
use super::unfinished::Unfinished;

/// More turns cost more than they save.
const MOST_TURNS: usize = 12;

/// Larger tables would spend too long on turns.
pub const MOST_VARIABLES: usize = 400;

/// Variables to hide that satisfy every cut met so far; mostly not safe yet.
pub fn greedy(task: &Task<'_>) -> Result<Vec<Variable>, Unfinished> {
    let mut known: Vec<Cut> = Vec::new();
    let mut others = Vec::new();
    for _ in 0..MOST_TURNS {
        let mut tableau = task.tableau(&task.hidden(&others), Columns::Kept)?;
        let before = known.len();
        for small in &task.small {
            for cut in cuts(task, &mut tableau, *small)? {
                if !known.contains(&cut) {
                    known.push(cut);
                }
            }
        }
        if known.len() == before {
            break;
        }
        others = cover(task, &known);
    }
    others.sort_unstable();
    Ok(others)
}

/// Whatever helps most for its cost, one after the other; then without what is not needed.
fn cover(task: &Task<'_>, known: &[Cut]) -> Vec<Variable> {
    let mut chosen: Vec<Variable> = Vec::new();
    loop {
        let mut help: BTreeMap<Variable, f64> = BTreeMap::new();
        for cut in known {
            let missing = missing(cut, &chosen);
            for (variable, weight) in cut.weights.iter().filter(|_| missing > 0) {
                if !chosen.contains(variable) {
                    let share = (*weight).min(missing) as f64 / missing as f64;
                    *help.entry(*variable).or_default() += share;
                }
            }
        }
        let mut best: Option<(f64, Variable)> = None;
        for (variable, help) in help {
            let cost = task.cost.get(variable as usize).copied().flatten();
            let score = help / cost.unwrap_or(u64::MAX) as f64;
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, variable));
            }
        }
        match best {
            Some((_, variable)) => chosen.push(variable),
            None => break,
        }
    }
    for variable in chosen.clone() {
        let without: Vec<Variable> = chosen
            .iter()
            .copied()
            .filter(|one| *one != variable)
            .collect();
        if known.iter().all(|cut| missing(cut, &without) <= 0) {
            chosen = without;
        }
    }
    chosen
}

/// What a cut still needs.
fn missing(cut: &Cut, chosen: &[Variable]) -> i128 {
    let weights = cut
        .weights
        .iter()
        .filter(|(variable, _)| chosen.contains(variable));
    cut.needed - weights.map(|(_, weight)| weight).sum::<i128>()
}
