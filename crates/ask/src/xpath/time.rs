//! Dates and times: moments, local time, ISO 8601.

mod civil;
mod read;

pub(super) use civil::Local;

use super::World;

/// Milliseconds in a day.
pub(super) const DAY: i64 = 86_400_000;

/// A date or a date with time, or that there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    At(i64),
    /// What cannot be read as a date.
    Invalid,
}

impl Moment {
    /// A moment from days since 1970, UTC.
    pub(super) fn of_days(days: f64) -> Self {
        let milliseconds = (days * 86_400_000.0).floor();
        if milliseconds.abs() <= civil::FURTHEST {
            #[expect(clippy::cast_possible_truncation, reason = "within bounds just above")]
            return Self::At(milliseconds as i64);
        }
        Self::Invalid
    }

    /// Days since 1970, UTC, with parts of them; NaN where there is none.
    pub(super) fn days(self) -> f64 {
        match self {
            #[expect(
                clippy::cast_precision_loss,
                reason = "milliseconds of 8,000 years are exact"
            )]
            Self::At(at) => at as f64 / 86_400_000.0,
            Self::Invalid => f64::NAN,
        }
    }

    /// As local time.
    pub(super) fn local(self, world: &dyn World) -> Option<Local> {
        match self {
            Self::At(at) => Some(Local::of(at, i64::from(world.offset(at)))),
            Self::Invalid => None,
        }
    }

    /// ISO 8601: a date alone at local midnight, else date, time and offset.
    pub(super) fn written(self, world: &dyn World) -> String {
        self.local(world)
            .map_or_else(|| String::from("Invalid Date"), |local| local.written())
    }
}
