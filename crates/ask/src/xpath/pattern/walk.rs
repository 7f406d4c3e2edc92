//! Whether a pattern is found: all ways through it at once, character by character, so that none is walked twice.

use super::set::is_word;
use super::{Edge, Step};

pub(super) fn is_found(steps: &[Step], text: &str) -> bool {
    let mut walk = Walk {
        steps,
        seen: vec![0; steps.len()],
        waiting: Vec::new(),
    };
    let mut starts = Vec::new();
    let mut before = None;
    let mut rest = text.chars();
    for round in 1.. {
        let after = rest.next();
        // It may begin anywhere.
        starts.push(0);
        walk.waiting.clear();
        if walk.reaches_end(&mut starts, round, (before, after)) {
            return true;
        }
        let Some(one) = after else { break };
        for place in &walk.waiting {
            if let Some(Step::Take(set)) = steps.get(*place)
                && set.has(one)
            {
                starts.push(place + 1);
            }
        }
        before = after;
    }
    false
}

struct Walk<'a> {
    steps: &'a [Step],
    /// The round in which each step was last met.
    seen: Vec<usize>,
    /// Steps that wait for a character.
    waiting: Vec<usize>,
}

impl Walk<'_> {
    /// Goes from all starts as far as it goes without taking a character.
    fn reaches_end(
        &mut self,
        starts: &mut Vec<usize>,
        round: usize,
        around: (Option<char>, Option<char>),
    ) -> bool {
        while let Some(place) = starts.pop() {
            let (Some(step), Some(seen)) = (self.steps.get(place), self.seen.get_mut(place)) else {
                return true;
            };
            if core::mem::replace(seen, round) == round {
                continue;
            }
            match step {
                Step::Take(_) => self.waiting.push(place),
                Step::At(edge) if edge.is_here(around) => starts.push(place + 1),
                Step::At(_) => {}
                Step::Fork(by) => {
                    starts.push(place + 1);
                    starts.extend(place.checked_add_signed(*by));
                }
                Step::Jump(by) => starts.extend(place.checked_add_signed(*by)),
            }
        }
        false
    }
}

impl Edge {
    fn is_here(self, (before, after): (Option<char>, Option<char>)) -> bool {
        let word = |one: Option<char>| one.is_some_and(|one| is_word(&one));
        let line = |one: Option<char>| one.is_none_or(|one| one == '\n');
        match self {
            Self::Start => before.is_none(),
            Self::End => after.is_none(),
            Self::LineStart => line(before),
            Self::LineEnd => line(after),
            Self::Word => word(before) != word(after),
            Self::NoWord => word(before) == word(after),
        }
    }
}
