//! What a round settles before the first woman is asked.

use waymark_ask::{Lang, Length};
use waymark_count::{SmallestGroup, Standing};

use crate::setting::Setting;

/// A round's random name; the same sixteen bytes tag its sealed records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoundId(pub [u8; 16]);

/// The area a round is about, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaName(pub String);

/// The terms of a round. They are part of the plan's hash: none can change once the round is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundTerms {
    pub round: RoundId,
    /// Such as "First round, autumn".
    pub label: String,
    pub area: AreaName,
    pub length: Length,
    pub smallest_group: SmallestGroup,
    /// The months the questions look back on.
    pub window_months: u8,
    pub practice: Standing,
    /// The language that titles and labels are copied from.
    pub lang: Lang,
    pub setting: Setting,
}
