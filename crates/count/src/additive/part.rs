//! A part of a large table: some inner cells, and everything outside them held at its true count.
//!
//! Holding more still leaves an attacker fewer possibilities than there are, so what is protected in a part is
//! protected in the whole.

use std::collections::BTreeMap;

use super::index::{at, put};
use super::system::{System, Variable};
use super::task::Task;
use super::unfinished::Unfinished;

/// The part as a task of its own, and what its variables stand for.
pub struct Part<'a> {
    pub task: Task<'a>,
    /// The inner variables of the whole, ascending.
    pub inner: Vec<Variable>,
    /// For each variable of the part the variables of the whole that move with it.
    of_whole: Vec<Vec<Variable>>,
    /// The other way round: the place in it of each variable of the whole that it moves, by its name.
    own: BTreeMap<Variable, Variable>,
}

/// Which small cells a part can take on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Those that no published cell gives away, as long as the rest is held.
    Hidden,
    /// Those as well that move with published cells which may be hidden: they will be.
    Hideable,
}

impl<'a> Part<'a> {
    /// The part of these inner cells, when so much is hidden; what is to be protected is `wanted`.
    pub fn new(
        whole: &Task<'a>,
        inner: &[Variable],
        hidden: &[bool],
        takes: Takes,
        wanted: impl Fn(Variable) -> bool,
    ) -> Result<Self, Unfinished> {
        let (system, of_whole) = restricted(&whole.system, inner)?;
        let is_hidden = |variable: &Variable| at(hidden, *variable as usize);
        let price = |variable: &Variable| match whole.cost.get(*variable as usize) {
            _ if is_hidden(variable) => Some(0),
            Some(cost) => *cost,
            None => None,
        };
        let (mut small, mut cost, mut kept_hidden) = (Vec::new(), Vec::new(), Vec::new());
        for (variable, moving) in (0..).zip(&of_whole) {
            let all_hidden = moving.iter().all(is_hidden);
            let prices: Option<u64> = moving.iter().map(price).sum();
            let takes = all_hidden || (takes == Takes::Hideable && prices.is_some());
            let is_small = takes && moving.iter().any(|one| wanted(*one));
            cost.push(prices.filter(|_| !all_hidden && !is_small && !moving.is_empty()));
            if all_hidden {
                kept_hidden.push(variable);
            }
            if is_small {
                small.push(variable);
            }
        }
        Ok(Self {
            task: Task {
                table: whole.table,
                system,
                threshold: whole.threshold,
                least: whole.least,
                primary: Vec::new(),
                small,
                cost,
                kept_hidden,
            },
            inner: inner.to_vec(),
            own: (0..)
                .zip(&of_whole)
                .flat_map(|(own, moving)| moving.iter().map(move |one| (*one, own)))
                .collect(),
            of_whole,
        })
    }

    /// What a variable of the part moves in the whole.
    pub fn moved_by(&self, own: Variable) -> &[Variable] {
        let moving = self.of_whole.get(own as usize);
        moving.map_or(&[], Vec::as_slice)
    }

    /// The part's variable that moves with one of the whole.
    pub fn moving_with(&self, of_whole: Variable) -> Option<Variable> {
        self.own.get(&of_whole).copied()
    }
}

/// The sums of a system over some of its inner variables, and which of its variables became which.
fn restricted(
    whole: &System,
    inner: &[Variable],
) -> Result<(System, Vec<Vec<Variable>>), Unfinished> {
    let mut place: Vec<Option<Variable>> = vec![None; whole.inner];
    for (own, variable) in (0..).zip(inner) {
        put(&mut place, *variable as usize, Some(own));
    }
    let value = inner.iter().map(|one| at(&whole.value, *one as usize));
    let mut system = System {
        inner: inner.len(),
        value: value.collect(),
        sums: Vec::new(),
        variable_of: Vec::new(),
        shown_by: vec![0; inner.len()],
    };
    let mut known = BTreeMap::new();
    let mut of_whole: Vec<Vec<Variable>> = vec![Vec::new(); inner.len()];
    for variable in (0..).take(whole.value.len()) {
        if at(&whole.shown_by, variable as usize) == 0 {
            continue;
        }
        let own = [variable];
        let members = match whole.members(variable) {
            [] => own.as_slice(),
            members => members,
        };
        let members = members.iter().filter_map(|one| at(&place, *one as usize));
        if let Some(moving) = system.variable(&mut known, members.collect())? {
            if of_whole.len() <= moving as usize {
                of_whole.push(Vec::new());
            }
            if let Some(moving) = of_whole.get_mut(moving as usize) {
                moving.push(variable);
            }
        }
    }
    Ok((system, of_whole))
}
