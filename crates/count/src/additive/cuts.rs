//! Cuts: what any safe pattern must hide further, read off the prices of an attack that succeeded.
//!
//! At the end of a push the small cell is a combination of variables outside. The hidden ones cannot help any more, so
//! whatever moves it further must come from published cells in that combination: a covering inequality that holds for
//! every safe pattern (the cuts of Fischetti and Salazar for complementary suppression).

use super::row::Row;
use super::simplex::{End, Reach};
use super::system::Variable;
use super::tableau::{Status, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// The weights of the hidden variables must add up to `needed` at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    pub weights: Vec<(Variable, i128)>,
    pub needed: i128,
}

/// One end of an attack: the end itself, and how far each published variable could move it if it were hidden.
struct Ended {
    top: i128,
    below: i128,
    /// The most that a variable adds, in units of `1 / below`; none where there is no limit.
    help: Vec<(Variable, Option<i128>)>,
}

/// The cuts that a small variable calls for; none when it is protected.
pub fn cuts(
    task: &Task<'_>,
    tableau: &mut Tableau,
    small: Variable,
) -> Result<Vec<Cut>, Unfinished> {
    let Some(high) = ended(task, tableau, small, End::High)? else {
        return Ok(Vec::new());
    };
    let Some(low) = ended(task, tableau, small, End::Low)? else {
        return Err(Unfinished::Contradiction);
    };
    let width = i128::from(task.threshold.width());
    let mut cuts = Vec::new();
    let short = width * high.below - high.top;
    if short > 0 {
        cuts.push(cut(short, high.help.clone()));
    }
    let below = high.below * low.below;
    let short = width * below - (high.top * low.below - low.top * high.below);
    if short > 0 {
        let mut help: Vec<_> = scaled(&high.help, low.below).collect();
        help.extend(scaled(&low.help, high.below));
        cuts.push(cut(short, help));
    }
    Ok(cuts)
}

fn scaled(
    help: &[(Variable, Option<i128>)],
    by: i128,
) -> impl Iterator<Item = (Variable, Option<i128>)> {
    help.iter()
        .map(move |(variable, most)| (*variable, most.map(|most| most * by)))
}

fn cut(needed: i128, mut help: Vec<(Variable, Option<i128>)>) -> Cut {
    help.sort_unstable_by_key(|(variable, _)| *variable);
    let mut weights: Vec<(Variable, i128)> = Vec::new();
    for (variable, most) in help {
        let weight = most.unwrap_or(needed).min(needed);
        match weights.last_mut() {
            Some((last, sum)) if *last == variable => *sum = (*sum + weight).min(needed),
            _ if weight > 0 => weights.push((variable, weight)),
            _ => {}
        }
    }
    Cut { weights, needed }
}

/// Pushes to an end; none where there is no end.
fn ended(
    task: &Task<'_>,
    tableau: &mut Tableau,
    small: Variable,
    end: End,
) -> Result<Option<Ended>, Unfinished> {
    tableau.watch(small)?;
    let reach = tableau.push_watched(small, end, |_| false)?;
    let Reach::Ends(at) = reach else {
        tableau.unwatch();
        return Ok(None);
    };
    let row = tableau.row_of(small).and_then(|place| tableau.row(place));
    let ended = match row {
        Some(row) => Ended {
            top: i128::from(row.numerator),
            below: i128::from(row.denominator),
            help: help(task, tableau, row, end),
        },
        // It is outside: held by its own bound, which no hiding moves.
        None => Ended {
            top: i128::from(at.numerator()),
            below: i128::from(at.denominator()),
            help: Vec::new(),
        },
    };
    tableau.unwatch();
    Ok(Some(ended))
}

fn help(task: &Task<'_>, tableau: &Tableau, row: &Row, end: End) -> Vec<(Variable, Option<i128>)> {
    let mut help = Vec::new();
    for (variable, coefficient) in tableau.terms(row) {
        let hideable = task
            .cost
            .get(variable as usize)
            .is_some_and(Option::is_some);
        if tableau.status(variable) != Status::Fixed || !hideable {
            continue;
        }
        let upwards = (coefficient > 0) == (end == End::High);
        let room = i128::from(task.room_below(variable));
        let most = (!upwards).then(|| i128::from(coefficient.unsigned_abs()) * room);
        help.push((variable, most));
    }
    help
}
