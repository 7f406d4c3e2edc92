//! Whether an area is large enough to report on (D5): who lives in a small one is known to
//! everybody there.

use super::Residents;

/// Below this an area needs a reason that somebody signs.
pub const FEWEST_RESIDENTS: u32 = 10_000;
/// Below this no reason is enough.
pub const FEWEST_EVER: u32 = 2_000;

/// What may be done with an area of a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    LargeEnough,
    NeedsSignedReason,
    TooSmall,
    NotKnown,
}

pub const fn size(residents: Residents) -> Size {
    match residents {
        Residents::NotKnown => Size::NotKnown,
        Residents::Counted(people) if people >= FEWEST_RESIDENTS => Size::LargeEnough,
        Residents::Counted(people) if people >= FEWEST_EVER => Size::NeedsSignedReason,
        Residents::Counted(_) => Size::TooSmall,
    }
}
