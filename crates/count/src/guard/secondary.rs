//! The second rule: what else must stay back so that a hidden number stays hidden.
//!
//! First within a table, then for what indicators say about the same table. Every decision is made from what is
//! about to be published, never from the counts behind it.

use super::onlooker::{Fact, View};
use super::primary::Said;

/// What is left to say about a table.
pub(super) enum Protected {
    /// These lines keep every secret.
    Lines(View),
    /// Not even all answers kept back would keep the small ones hidden: nothing is said, nor the base.
    Nothing,
}

/// The lines of a table that may be said.
pub(super) fn protect(mut view: View) -> Protected {
    if keep_back_until_safe(&mut view) {
        Protected::Lines(view)
    } else {
        Protected::Nothing
    }
}

/// Whether `fact` may be said as well; if so it is remembered for the next one. Indicators are why the questions
/// were asked, so single answers give way to them, unless even that does not help.
pub(super) fn may_add(view: &mut View, fact: Fact) -> bool {
    let mut with = view.clone();
    with.facts.push(fact);
    let safe = keep_back_until_safe(&mut with);
    if safe {
        *view = with;
    }
    safe
}

/// Keeps back the smallest shown answer, the last of equals first, until every secret is safe.
fn keep_back_until_safe(view: &mut View) -> bool {
    while !view.keeps_every_secret() {
        if !keep_back_one(view) {
            return false;
        }
    }
    true
}

/// Keeps back the smallest shown answer, the last of equals; false where none is shown any more.
fn keep_back_one(view: &mut View) -> bool {
    let shown = view.cells.iter_mut().filter_map(|said| match said {
        Said::Share(percent) => Some((*percent, said)),
        _ => None,
    });
    // `min_by_key` takes the first of equals, so from the back that is the last one.
    match shown.rev().min_by_key(|(percent, _)| *percent) {
        Some((_, smallest)) => {
            *smallest = Said::Withheld;
            true
        }
        None => false,
    }
}
