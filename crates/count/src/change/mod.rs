//! What changed between two rounds of one area, as far as two releases let anybody say it (rule K8).
//!
//! Rounds are separate groups of people and are never linked. Whether some women answered in both is not known and never
//! looked up; Newcombe's interval takes the groups as separate. A change is a function of two releases: it says nothing
//! that a reader of both could not work out, and never why.
//!
//! It is careful: 24 of 60 and then 39 of 65 have an exact interval of +2 to +36 points, but what is shown of them (40 %
//! and 60 % of 50 to 99) also fits groups for which it is -4 to +42, so it is "too few answers to tell".
//!
//! Not compared yet: how the rounds were held (by herself, read aloud). The totals do not keep it.

mod refusal;

use crate::band::Band;
use crate::interval::Points;
use crate::release::{Measured, Release, ReleasedIndicator};
use crate::statement::Statement;
use crate::terms::Asked;

pub use refusal::{NotCompared, Refusal};

/// A direction is said only where both bases are at least this band, 30 people (rule K8).
pub const SMALLEST_BASE: Band = Band::From30;

/// One figure in two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    before: Option<&'a ReleasedIndicator>,
    after: &'a ReleasedIndicator,
    moved: Moved,
}

/// Which way it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// The whole interval lies above none: so many percentage points more.
    Higher(Points),
    Lower(Points),
    /// The interval reaches both ways: too few answers to tell.
    Unclear(Points),
    /// One of the bases is under [`SMALLEST_BASE`]: too few answers to tell.
    TooSmall,
    Not(NotCompared),
}

impl<'a> Change<'a> {
    /// The figure of the earlier round, if it has it.
    #[must_use]
    pub fn before(&self) -> Option<&'a ReleasedIndicator> {
        self.before
    }

    #[must_use]
    pub fn after(&self) -> &'a ReleasedIndicator {
        self.after
    }

    #[must_use]
    pub fn moved(&self) -> Moved {
        self.moved
    }
}

/// Every figure of `after`, in its order, held against `before`.
///
/// # Errors
/// If the two rounds must not be compared at all.
pub fn between<'a>(before: &'a Release, after: &'a Release) -> Result<Vec<Change<'a>>, Refusal> {
    comparable(before, after)?;
    let held = |figure: &'a ReleasedIndicator| {
        let earlier = before.indicators().iter();
        let earlier = earlier.into_iter().find(|found| found.id() == figure.id());
        Change {
            before: earlier,
            after: figure,
            moved: match earlier {
                None => Moved::Not(NotCompared::InOneRoundOnly),
                Some(earlier) => moved((before, earlier), (after, figure)),
            },
        }
    };
    Ok(after.indicators().iter().map(held).collect())
}

fn comparable(before: &Release, after: &Release) -> Result<(), Refusal> {
    if before.plan() == after.plan() {
        return Err(Refusal::SameWomen);
    }
    let (one, two) = (before.terms(), after.terms());
    if one.area != two.area {
        return Err(Refusal::OtherArea);
    }
    if one.standing != two.standing {
        return Err(Refusal::PracticeBesideLive);
    }
    match (one.asked, two.asked) {
        (
            Asked::As {
                wording,
                window_months,
            },
            Asked::As {
                wording: now,
                window_months: window,
            },
        ) => {
            if wording != now {
                return Err(Refusal::OtherWording);
            }
            if window_months != window {
                return Err(Refusal::OtherWindow);
            }
        }
        _ => return Err(Refusal::WordingUnknown),
    }
    if asks_all_of(before, after) && asks_all_of(after, before) {
        Ok(())
    } else {
        Err(Refusal::OtherPlan)
    }
}

/// Whether every question of `one` is in `other`, under the same rules. What is worked out from the questions, and what
/// is said of the round itself, may be more in one round than in the other.
fn asks_all_of(other: &Release, one: &Release) -> bool {
    let mut asked = one
        .tables()
        .iter()
        .filter(|table| matches!(table.measured(), Measured::Answers | Measured::NotSaid));
    asked.all(|table| {
        let found = other.tables().iter().find(|found| found.id() == table.id());
        found.is_some_and(|found| found.class() == table.class() && found.shape() == table.shape())
    })
}

fn moved(
    (earlier_round, earlier): (&Release, &ReleasedIndicator),
    (later_round, later): (&Release, &ReleasedIndicator),
) -> Moved {
    if earlier.rule() != later.rule() || earlier.class() != later.class() {
        return Moved::Not(NotCompared::WorkedOutOtherwise);
    }
    let said = [earlier.statement(), later.statement()];
    if said
        .iter()
        .any(|said| matches!(said, Statement::Median { .. }))
    {
        return Moved::Not(NotCompared::NoShare);
    }
    if !said.iter().all(|said| matches!(said, Statement::Share(_))) {
        return Moved::Not(NotCompared::NotShown);
    }
    let large =
        |figure: &ReleasedIndicator| figure.base().is_some_and(|base| base >= SMALLEST_BASE);
    if !large(earlier) || !large(later) {
        return Moved::TooSmall;
    }
    match (earlier_round.pairs(earlier), later_round.pairs(later)) {
        (Some(before), Some(after)) => direction(Points::between(&before, &after)),
        _ => Moved::TooSmall,
    }
}

/// The interval is rounded outward already, so one that only just reaches none reaches it.
fn direction(points: Points) -> Moved {
    if points.low() > 0 {
        Moved::Higher(points)
    } else if points.high() < 0 {
        Moved::Lower(points)
    } else {
        Moved::Unclear(points)
    }
}
