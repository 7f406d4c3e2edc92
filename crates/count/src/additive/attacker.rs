//! The exact attacker: what somebody who reads every published cell can work out about each hidden one.

use std::collections::BTreeSet;

use super::index::{at, put};
use super::parts::is_too_large;
use super::pattern::Pattern;
use super::ratio::Ratio;
use super::rule::{Least, Threshold};
use super::seen::{Need, Seen};
use super::simplex::{End, Reach};
use super::system::{System, Variable};
use super::table::{AdditiveTable, Cell};
use super::tableau::{Columns, Status, Tableau};
use super::unfinished::Unfinished;

/// The values a hidden cell may have: all that is consistent with what is published, and no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub low: Ratio,
    /// None where nothing published bounds it.
    pub high: Option<Ratio>,
}

impl Interval {
    /// The attacker knows the count.
    pub fn is_exact(&self) -> bool {
        self.high == Some(self.low)
    }

    /// The interval rule: as wide as the threshold, and reaching it.
    pub fn protects(&self, threshold: Threshold) -> bool {
        self.high.is_none_or(|high| {
            high.exceeds_by(self.low, threshold.width())
                && high.exceeds_by(Ratio::whole(0), threshold.width())
        })
    }
}

/// One hidden cell and what can be worked out about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attacked {
    /// Its place in the table.
    pub cell: usize,
    pub is_primary: bool,
    /// Another hidden cell before it holds the same people.
    pub is_repeat: bool,
    pub interval: Interval,
}

/// How much of each interval is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// Both ends.
    Ends,
    /// As much as shows that a small cell is protected and that no other can be worked out; both ends where it is not.
    Enough(Threshold),
}

/// The interval of every hidden cell, in the order of the table; an error where that is too large for one tableau.
pub fn attack(
    table: &AdditiveTable,
    pattern: &Pattern,
    least: Least,
) -> Result<Vec<Attacked>, Unfinished> {
    attack_until(table, pattern, least, Aim::Ends)
}

/// The same, or as much of it as is asked for.
pub fn attack_until(
    table: &AdditiveTable,
    pattern: &Pattern,
    least: Least,
    aim: Aim,
) -> Result<Vec<Attacked>, Unfinished> {
    let none: Vec<bool> = table
        .cells()
        .iter()
        .enumerate()
        .map(|(place, cell)| cell.value() == 0 && !pattern.is_hidden(place))
        .collect();
    let system = System::new(table, &none)?;
    if is_too_large(&system) {
        return Err(Unfinished::TooLong);
    }
    let hidden = system.hidden(|cell| pattern.is_hidden(cell));
    let status = statuses(&system, &hidden, least);
    let mut tableau = Tableau::new(&system, status, Columns::Folded)?;
    tableau.eliminate()?;
    tableau.settle()?;
    let small = small(&system, pattern);
    let mut seen = Seen::nothing(&system);
    let mut found: Vec<Option<Interval>> = vec![None; hidden.len()];
    let mut attacked = Vec::new();
    let mut told = BTreeSet::new();
    for (cell, variable) in system.variable_of.iter().enumerate() {
        if !pattern.is_hidden(cell) {
            continue;
        }
        let interval = match variable {
            None => known(0),
            Some(variable) => match at(&found, *variable as usize) {
                Some(interval) => interval,
                None => {
                    let need = match aim {
                        Aim::Ends => Need::Ends,
                        Aim::Enough(threshold) if at(&small, *variable as usize) => {
                            Need::Protected(threshold)
                        }
                        Aim::Enough(_) => Need::Varies,
                    };
                    interval(&mut tableau, &system, *variable, need, &mut seen)?
                }
            },
        };
        if let Some(slot) = variable.and_then(|variable| found.get_mut(variable as usize)) {
            *slot = Some(interval);
        }
        let members = table.cells().get(cell).map(Cell::members);
        attacked.push(Attacked {
            cell,
            is_primary: pattern.is_primary(cell),
            is_repeat: members.is_some_and(|members| !told.insert(members)),
            interval,
        });
    }
    Ok(attacked)
}

const fn known(value: i64) -> Interval {
    Interval {
        low: Ratio::whole(value),
        high: Some(Ratio::whole(value)),
    }
}

/// For each variable whether a cell that shows it is small.
fn small(system: &System, pattern: &Pattern) -> Vec<bool> {
    let mut small = vec![false; system.value.len()];
    for (cell, variable) in system.variable_of.iter().enumerate() {
        if let (Some(variable), true) = (variable, pattern.is_primary(cell)) {
            put(&mut small, *variable as usize, true);
        }
    }
    small
}

fn interval(
    tableau: &mut Tableau,
    system: &System,
    variable: Variable,
    need: Need,
    seen: &mut Seen,
) -> Result<Interval, Unfinished> {
    if tableau.status(variable) == Status::Fixed {
        return Ok(known(at(&system.value, variable as usize)));
    }
    if let Some(shown) = seen.shows(variable, need) {
        return Ok(shown);
    }
    let high = match tableau.push(variable, End::High, |_| false)? {
        Reach::Ends(high) => Some(high),
        _ => None,
    };
    if need != Need::Ends {
        seen.note(tableau, system);
        if let Some(shown) = seen.shows(variable, need) {
            return Ok(shown);
        }
    }
    let low = tableau.push(variable, End::Low, |_| false)?;
    if need != Need::Ends {
        seen.note(tableau, system);
    }
    match low {
        Reach::Ends(low) => Ok(Interval { low, high }),
        // Counts are never below none, so this cannot be.
        _ => Err(Unfinished::Contradiction),
    }
}

/// What the attacker knows about each variable beforehand.
pub fn statuses(system: &System, hidden: &[bool], least: Least) -> Vec<Status> {
    let variables = (0..).zip(hidden);
    variables
        .map(|(variable, hidden)| match hidden {
            false => Status::Fixed,
            true => system.status_if_hidden(variable, least),
        })
        .collect()
}
