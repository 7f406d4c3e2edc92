//! Tables too large for one tableau: protected and proven part by part.

use std::collections::BTreeSet;

use super::attacker::{Attacked, Interval};
use super::index::{at, put};
use super::mend::mend_what_can_be;
use super::part::{Part, Takes};
use super::points::{Count, Points};
use super::ratio::Ratio;
use super::simplex::End;
use super::spare::spare;
use super::start::start;
use super::system::Variable;
use super::tableau::{Columns, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// Inner cells of one part: larger ones take longer than they save.
const MOST_INNER: usize = 400;

/// Smaller ones have no room.
const FEWEST_INNER: usize = 8;

/// The parts: what some sum adds up, those first that hold the most other sums whole.
pub fn parts(task: &Task<'_>) -> Vec<Vec<Variable>> {
    let fits = |sum: &&Vec<Variable>| (FEWEST_INNER..=MOST_INNER).contains(&sum.len());
    let mut parts: Vec<&Vec<Variable>> = task.system.sums.iter().filter(fits).collect();
    let mut ranked: Vec<(usize, &Vec<Variable>)> = Vec::new();
    parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), (*part).clone()));
    for part in parts {
        let mut inside = vec![false; task.system.inner];
        for one in part {
            put(&mut inside, *one as usize, true);
        }
        let whole = |sum: &&Vec<Variable>| sum.iter().all(|one| at(&inside, *one as usize));
        let holds = task.system.sums.iter().filter(whole).count();
        ranked.push((holds, part));
    }
    ranked.sort_by_key(|(holds, _)| std::cmp::Reverse(*holds));
    ranked.into_iter().map(|(_, part)| part.clone()).collect()
}

/// What to hide beside the small ones.
pub fn protect_in_parts(
    task: &Task<'_>,
    parts: &[Vec<Variable>],
) -> Result<Vec<Variable>, Unfinished> {
    let mut open: BTreeSet<Variable> = task.small.iter().copied().collect();
    let mut hidden = task.hidden(&[]);
    let mut others = Vec::new();
    let turns = [Takes::Hidden, Takes::Hideable];
    for (takes, inner) in turns.iter().flat_map(|takes| parts.iter().map(move |part| (*takes, part))) {
        if open.is_empty() {
            break;
        }
        let mut part = Part::new(task, inner, &hidden, takes, |one| open.contains(&one))?;
        if part.task.small.is_empty() {
            continue;
        }
        let t = std::time::Instant::now();
        let n = part.task.small.len();
        let further = match protect_part(&mut part.task) {
            Ok(further) => further,
            Err(e) => { eprintln!("part failed {e:?}"); continue },
        };
        eprintln!("part of {} inner {} sums: {n} small, {} protected, {} hidden, {:?}", inner.len(), part.task.system.sums.len(), part.task.small.len(), further.len(), t.elapsed());
        let moving = |own: &Variable| part.of_whole.get(*own as usize).into_iter().flatten();
        let small = &part.task.small;
        for variable in further.iter().chain(small).flat_map(moving) {
            if !at(&hidden, *variable as usize) {
                put(&mut hidden, *variable as usize, true);
                others.push(*variable);
            }
        }
        for variable in small.iter().flat_map(moving) {
            open.remove(variable);
        }
    }
    for o in &open { let m=task.system.members(*o); eprintln!("open {o} {} members, value {}, smallest sums {:?}", m.len(), at(&task.system.value,*o as usize), {let first=m.first().copied().unwrap_or(*o); let mut l: Vec<usize>=task.system.sums.iter().filter(|s| s.binary_search(&first).is_ok()).map(Vec::len).collect(); l.sort(); l}) }
    eprintln!("open {} others {}", open.len(), others.len());
    others.sort_unstable();
    if open.is_empty() {
        Ok(others)
    } else {
        Err(Unfinished::TooLong)
    }
}

/// What to hide in a part; the small ones that cannot be protected in it are no longer its task.
fn protect_part(task: &mut Task<'_>) -> Result<Vec<Variable>, Unfinished> {
    let (mut tableau, mut others) = start(task)?;
    let unprotected = mend_what_can_be(task, &mut tableau, &mut others)?;
    task.small.retain(|small| !unprotected.contains(small));
    spare(task, &mut others)?;
    Ok(others)
}

/// Every hidden cell with an interval that it has at least: two points for each, checked by adding. A cell without
/// two different points stands at its true count alone.
pub fn prove(task: &Task<'_>, hidden: &[bool], parts: &[Vec<Variable>]) -> Vec<Attacked> {
    let mut points = Points::new(task, hidden);
    for inner in parts {
        // A part that does not come to its end proves less; nothing else is lost.
        let _ = prove_part(task, hidden, inner, &mut points);
    }
    let mut told = BTreeSet::new();
    let mut attacked = Vec::new();
    for (cell, variable) in task.system.variable_of.iter().enumerate() {
        let Some(variable) = variable.filter(|variable| at(hidden, *variable as usize)) else {
            continue;
        };
        let (low, high) = points.ends(variable);
        attacked.push(Attacked {
            cell,
            is_primary: at(&task.primary, cell),
            is_repeat: !told.insert(variable),
            interval: Interval {
                low,
                high: Some(high),
            },
        });
    }
    attacked
}

fn prove_part(
    task: &Task<'_>,
    hidden: &[bool],
    inner: &[Variable],
    points: &mut Points,
) -> Result<(), Unfinished> {
    let is_small = |one: Variable| task.small.binary_search(&one).is_ok();
    let people = task.threshold.people();
    let lacks = |points: &Points, one: Variable| {
        let (low, high) = points.ends(one);
        if is_small(one) {
            !high.exceeds_by(low, people) || !high.exceeds_by(Ratio::whole(0), people)
        } else {
            low == high
        }
    };
    let lacking = |points: &Points, moving: &[Variable]| {
        let mut lacking = moving.iter().filter(|one| at(hidden, **one as usize));
        lacking.any(|one| lacks(points, *one))
    };
    let part = Part::new(task, inner, hidden, Takes::Hidden, |_| false)?;
    let to_do: Vec<Variable> = (0..)
        .zip(&part.of_whole)
        .filter(|(_, moving)| {
            moving.iter().all(|one| at(hidden, *one as usize)) && lacking(points, moving)
        })
        .map(|(own, _)| own)
        .collect();
    if to_do.is_empty() {
        return Ok(());
    }
    let mut tableau = part.task.tableau(&part.task.hidden(&[]), Columns::Folded)?;
    take_in(&part, &tableau, points);
    for own in to_do {
        let moving = part.of_whole.get(own as usize).map_or(&[][..], Vec::as_slice);
        for end in [End::High, End::Low] {
            if lacking(points, moving) {
                tableau.push(own, end, |_| false)?;
                take_in(&part, &tableau, points);
            }
        }
    }
    Ok(())
}

fn take_in(part: &Part<'_>, tableau: &Tableau, points: &mut Points) {
    let counts: Vec<Count> = (0..)
        .zip(&part.inner)
        .map(|(own, of)| {
            let (above, below) = tableau.value_of(own);
            Count {
                of: *of,
                above,
                below,
            }
        })
        .collect();
    if !points.add(&counts) { eprintln!("point refused"); }
}
