//! Proofs that a large table is protected: for each hidden cell two points, found part by part and checked by adding.

use std::collections::BTreeSet;

use super::attacker::{Attacked, Interval};
use super::part::{Part, Takes};
use super::pattern::Pattern;
use super::points::{Count, Points};
use super::ratio::Ratio;
use super::simplex::End;
use super::system::Variable;
use super::tableau::{Columns, Tableau};
use super::task::Task;
use super::unfinished::Unfinished;

/// Every hidden cell with an interval that it has at least. A cell without two different points has its true count
/// for both ends: nothing is known about it, so it counts as worked out.
pub fn prove(task: &Task<'_>, pattern: &Pattern, parts: &[Vec<Variable>]) -> Vec<Attacked> {
    let hidden = task.system.hidden(|cell| pattern.is_hidden(cell));
    let mut proof = Proof {
        task,
        hidden: &hidden,
        points: Points::new(task, &hidden),
    };
    for inner in parts {
        // A part that does not come to its end proves less; nothing else is lost.
        let _ = proof.look_into(inner);
    }
    let mut told = BTreeSet::new();
    let cells = task.system.variable_of.iter().zip(task.table.cells());
    cells
        .enumerate()
        .filter(|(cell, _)| pattern.is_hidden(*cell))
        .map(|(cell, (variable, of_table))| {
            // Without a variable it is publicly none.
            let none = (Ratio::whole(0), Ratio::whole(0));
            let (low, high) = variable.map_or(none, |variable| proof.points.ends(variable));
            Attacked {
                cell,
                is_primary: pattern.is_primary(cell),
                is_repeat: !told.insert(of_table.members()),
                interval: Interval {
                    low,
                    high: Some(high),
                },
            }
        })
        .collect()
}

struct Proof<'a> {
    task: &'a Task<'a>,
    hidden: &'a [bool],
    points: Points,
}

impl Proof<'_> {
    /// Pushes what still lacks a proof and moves in a part.
    fn look_into(&mut self, inner: &[Variable]) -> Result<(), Unfinished> {
        let part = Part::new(self.task, inner, self.hidden, Takes::Hidden, |_| false)?;
        let lacking = |proof: &Self, own: &Variable| {
            let mut moving = part.moved_by(*own).iter();
            moving.any(|one| proof.lacks(*one))
        };
        let to_do: Vec<Variable> = part.task.kept_hidden.clone();
        if !to_do.iter().any(|own| lacking(self, own)) {
            return Ok(());
        }
        let mut tableau = part.task.tableau(&part.task.hidden(&[]), Columns::Folded)?;
        self.take_in(&part, &tableau);
        for own in to_do {
            for end in [End::High, End::Low] {
                if lacking(self, &own) {
                    tableau.push(own, end, |_| false)?;
                    self.take_in(&part, &tableau);
                }
            }
        }
        Ok(())
    }

    /// Whether the points do not show yet that a variable is protected.
    fn lacks(&self, variable: Variable) -> bool {
        let (low, high) = self.points.ends(variable);
        let width = self.task.threshold.width();
        match self.task.small.binary_search(&variable) {
            Ok(_) => !high.exceeds_by(low, width) || !high.exceeds_by(Ratio::whole(0), width),
            Err(_) => low == high,
        }
    }

    /// The corner where a tableau stands. One that breaks a statement, or is too long to add up, proves nothing.
    fn take_in(&mut self, part: &Part<'_>, tableau: &Tableau) {
        let own = (0..).zip(&part.inner);
        let counts: Vec<Count> = own
            .map(|(own, of)| {
                let (above, below) = tableau.value_of(own);
                Count {
                    of: *of,
                    above,
                    below,
                }
            })
            .collect();
        let _ = self.points.add(&counts);
    }
}

#[cfg(test)]
mod tests {
    use super::super::attacker::{Interval, attack};
    use super::super::audit::audit;
    use super::super::margins::{Code, Dimension, every_cell, with_margins};
    use super::super::parts::parts;
    use super::super::protect_parts::protect_in_parts;
    use super::super::rule::{Least, Threshold, Zeros};
    use super::super::standing::Standing;
    use super::super::table::AdditiveTable;
    use super::super::task::Task;
    use super::prove;

    /// Areas in districts, by answers, by two ages: counts from a fixed sequence.
    fn table(seed: u64) -> AdditiveTable {
        let leaf = |leaf: u32| Code {
            name: leaf.to_string(),
            leaves: vec![leaf],
        };
        let group = |name: &str, leaves: std::ops::Range<u32>| Code {
            name: name.into(),
            leaves: leaves.collect(),
        };
        let dimension = |name: &str, leaves: u32| Dimension {
            name: name.into(),
            leaves,
            codes: [group("Total", 0..leaves)]
                .into_iter()
                .chain((0..leaves).map(leaf))
                .collect(),
        };
        let mut dimensions = [
            dimension("area", 12),
            dimension("answer", 4),
            dimension("age", 2),
        ];
        for district in 0..3 {
            let leaves = district * 4..district * 4 + 4;
            dimensions[0].codes.push(group("district", leaves));
        }
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut count = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let drawn = state >> 40;
            if drawn.is_multiple_of(7) {
                1 + drawn % 3
            } else {
                4 + drawn % 20
            }
        };
        let inner = (0..96).map(|_| count()).collect();
        with_margins(&dimensions, &every_cell(&dimensions).unwrap(), inner).unwrap()
    }

    fn holds(outer: Interval, inner: Interval) -> bool {
        outer.low <= inner.low && outer.high.is_none_or(|high| inner.high.unwrap() <= high)
    }

    #[test]
    fn what_is_protected_and_proven_in_parts_is_so_in_the_whole() {
        let threshold = Threshold::new(4).unwrap();
        let (mut protected, mut cells) = (0, 0);
        for seed in 0..40 {
            let table = table(seed);
            let standing = vec![Standing::New; table.cells().len()];
            for least in [Least::None, Least::One] {
                let task = Task::new(&table, &standing, threshold, Zeros::Public, least).unwrap();
                let parts = parts(&task.system, 40);
                assert!(parts.len() > 3);
                let Ok(others) = protect_in_parts(&task, &parts) else {
                    continue;
                };
                let hidden = task.hidden(&others);
                let pattern = task.pattern(&hidden).unwrap();
                let audit = audit(&table, &pattern, threshold, least).unwrap();
                assert_eq!(audit.failures(), 0, "seed {seed}: {audit}");
                protected += 1;
                let proven = prove(&task, &pattern, &parts);
                for (proven, exact) in proven.iter().zip(&audit.attacked) {
                    assert_eq!(proven.cell, exact.cell);
                    assert!(holds(exact.interval, proven.interval), "seed {seed}");
                    cells += usize::from(!proven.interval.is_exact());
                    assert!(!proven.is_primary || proven.interval.protects(threshold));
                }
            }
        }
        assert!(protected > 40 && cells > 1_000, "{protected}, {cells}");
    }

    #[test]
    fn what_is_worked_out_is_never_proven() {
        let threshold = Threshold::new(4).unwrap();
        let mut worked_out = 0;
        for seed in 0..40 {
            let table = table(seed);
            let standing = vec![Standing::New; table.cells().len()];
            let task = Task::new(&table, &standing, threshold, Zeros::Public, Least::None).unwrap();
            let hidden = task.hidden(&[]);
            let pattern = task.pattern(&hidden).unwrap();
            let exact = attack(&table, &pattern, Least::None).unwrap();
            let proven = prove(&task, &pattern, &parts(&task.system, 40));
            for (exact, proven) in exact
                .iter()
                .zip(proven)
                .filter(|(one, _)| one.interval.is_exact())
            {
                worked_out += 1;
                assert_eq!(exact.interval, proven.interval);
            }
        }
        assert!(worked_out > 100, "{worked_out}");
    }
}
