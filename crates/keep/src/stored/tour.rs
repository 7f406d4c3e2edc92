//! How far a learner is on the tour of the practice district; kept in the practice database alone.

use super::bounded::Damaged;

/// Version, the steps done as bits in their order, whether the card is open.
const TOUR_VERSION: u8 = 1;

/// A step of the main job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TourStep {
    /// The results of the earlier round were looked at.
    Results,
    /// The tablet was handed over and somebody answered.
    Answer,
    /// It came back to the table.
    Table,
    /// The day was closed.
    Close,
    /// A table was saved.
    Export,
}

impl TourStep {
    /// In the order of the tour; their bits are in the same order.
    pub const ALL: [TourStep; 5] = [
        Self::Results,
        Self::Answer,
        Self::Table,
        Self::Close,
        Self::Export,
    ];

    fn bit(self) -> u8 {
        match self {
            Self::Results => 1,
            Self::Answer => 2,
            Self::Table => 4,
            Self::Close => 8,
            Self::Export => 16,
        }
    }
}

/// Whether the card of the tour is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TourCard {
    /// All of it is seen.
    Open,
    /// A button brings it back.
    Folded,
}

/// The tour so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tour {
    done: u8,
    /// How its card lies.
    pub card: TourCard,
}

impl Tour {
    /// Nothing done yet.
    pub const NEW: Self = Self {
        done: 0,
        card: TourCard::Open,
    };

    /// Whether a step is done.
    pub fn has(self, step: TourStep) -> bool {
        self.done & step.bit() != 0
    }

    /// With a step done.
    #[must_use]
    pub fn with(self, step: TourStep) -> Self {
        Self {
            done: self.done | step.bit(),
            ..self
        }
    }

    /// With its card laid out or folded.
    #[must_use]
    pub fn laid(self, card: TourCard) -> Self {
        Self { card, ..self }
    }

    /// The first step that is not done, or nothing when all are.
    pub fn next(self) -> Option<TourStep> {
        TourStep::ALL.into_iter().find(|step| !self.has(*step))
    }

    /// Three bytes.
    pub fn to_bytes(self) -> Vec<u8> {
        let card = match self.card {
            TourCard::Open => 0,
            TourCard::Folded => 1,
        };
        vec![TOUR_VERSION, self.done, card]
    }

    /// Reads them back.
    ///
    /// # Errors
    /// When they are not a tour.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match *bytes {
            [TOUR_VERSION, done @ 0..32, card @ 0..2] => Ok(Self {
                done,
                card: match card {
                    0 => TourCard::Open,
                    _ => TourCard::Folded,
                },
            }),
            _ => Err(Damaged),
        }
    }
}

/// That the tablet was handed over in practice, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// In her hands, or given back without answers.
    HandedOver,
    /// Answers were kept.
    Answered,
}

impl Away {
    /// One byte.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![match self {
            Self::HandedOver => 1,
            Self::Answered => 2,
        }]
    }

    /// Reads the byte back.
    ///
    /// # Errors
    /// When it is neither.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match bytes {
            [1] => Ok(Self::HandedOver),
            [2] => Ok(Self::Answered),
            _ => Err(Damaged),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Away, Tour, TourCard, TourStep};

    #[test]
    fn a_tour_is_read_back_as_it_was_written() {
        let tour = Tour {
            card: TourCard::Folded,
            ..Tour::NEW.with(TourStep::Results).with(TourStep::Table)
        };
        assert_eq!(tour.to_bytes(), [1, 0b00101, 1]);
        assert_eq!(Tour::from_bytes(&tour.to_bytes()), Ok(tour));
        assert_eq!(tour.next(), Some(TourStep::Answer));
        let all = TourStep::ALL.into_iter().fold(Tour::NEW, Tour::with);
        assert_eq!(all.next(), None);
    }

    #[test]
    fn being_away_is_one_byte() {
        for (away, byte) in [(Away::HandedOver, 1), (Away::Answered, 2)] {
            assert_eq!(away.to_bytes(), [byte]);
            assert_eq!(Away::from_bytes(&[byte]), Ok(away));
        }
        assert!(Away::from_bytes(&[0]).is_err() && Away::from_bytes(&[1, 1]).is_err());
    }

    #[test]
    fn other_bytes_are_no_tour() {
        for bytes in [&[] as &[u8], &[2, 0, 0], &[1, 32, 0], &[1, 0, 2], &[1, 0]] {
            assert!(Tour::from_bytes(bytes).is_err(), "{bytes:?}");
        }
    }
}
