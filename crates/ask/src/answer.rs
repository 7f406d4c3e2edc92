//! One answer as it stands: not asked, skipped, one choice or several. It prints nothing of itself.

use core::fmt;
use core::hint::black_box;

use zeroize::Zeroize;

use crate::form::ChoiceId;

/// Several choices of one question.
#[derive(Clone, PartialEq, Eq)]
pub struct ChoiceSet(u64);

/// How many choices a set can tell apart.
pub(crate) const SET_CHOICES: usize = u64::BITS as usize;

impl ChoiceSet {
    /// No choice at all.
    #[must_use]
    pub fn empty() -> Self {
        Self(0)
    }

    /// The set of these choices; those beyond the 64th do not exist and are left out.
    #[must_use]
    pub fn of(choices: &[ChoiceId]) -> Self {
        choices
            .iter()
            .fold(Self(0), |set, &choice| Self(set.0 | bit(choice)))
    }

    /// Whether the choice is in it.
    #[must_use]
    pub fn contains(&self, choice: ChoiceId) -> bool {
        self.0 & bit(choice) != 0
    }

    /// How many choices are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether nothing is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The choices, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = ChoiceId> + '_ {
        (0..SET_CHOICES as u8)
            .map(ChoiceId::new)
            .filter(|choice| self.contains(*choice))
    }

    /// Takes the choice in, or out again.
    pub(crate) fn toggle(&mut self, choice: ChoiceId) {
        self.0 ^= bit(choice);
    }

    /// Leaves only the choices that are in `other` as well.
    pub(crate) fn keep_only(&mut self, other: &ChoiceSet) {
        self.0 &= other.0;
    }

    pub(crate) fn bits(&self) -> u64 {
        self.0
    }

    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }
}

fn bit(choice: ChoiceId) -> u64 {
    1_u64.checked_shl(choice.index() as u32).unwrap_or(0)
}

impl fmt::Debug for ChoiceSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChoiceSet(..)")
    }
}

impl Drop for ChoiceSet {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What is known of one question.
///
/// Skipped is an act of hers and never the same as an answer that means "I don't know".
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// It did not come up, or no longer does.
    NotAsked,
    /// She went past it.
    Skipped,
    /// The one choice of a `select_one`.
    One(ChoiceId),
    /// The choices of a `select_multiple`; never empty once she has gone on.
    Many(ChoiceSet),
}

impl Answer {
    /// Whether at least one choice is made.
    #[must_use]
    pub fn is_given(&self) -> bool {
        match self {
            Self::NotAsked | Self::Skipped => false,
            Self::One(_) => true,
            Self::Many(set) => !set.is_empty(),
        }
    }

    /// Whether this choice is made.
    #[must_use]
    pub fn has(&self, choice: ChoiceId) -> bool {
        match self {
            Self::NotAsked | Self::Skipped => false,
            Self::One(one) => *one == choice,
            Self::Many(set) => set.contains(choice),
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(..)")
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Self::One(choice) = self {
            choice.forget();
            // Keeps the write above from being taken for useless; the set below sees to itself.
            black_box(&*self);
        }
    }
}
