//! Calendar days: a clock set back is refused, and a date's day is closed once.

use waymark_talk::{Today, TroubleKind};

use crate::books::DayBook;

impl DayBook {
    /// Whether the tablet's date can be true, as far as the tablet knows.
    pub(crate) fn not_set_back(&self, today: Today) -> Result<(), TroubleKind> {
        let latest = self.last_opened.max(self.last_closed);
        match latest {
            Some(latest) if today < latest => Err(TroubleKind::ClockSetBack),
            _ => Ok(()),
        }
    }

    /// Whether a day may be opened or closed on this date.
    pub(crate) fn may_use(&self, today: Today) -> Result<(), TroubleKind> {
        self.not_set_back(today)?;
        match self.last_closed {
            Some(closed) if closed == today => Err(TroubleKind::DayClosedAlready),
            _ => Ok(()),
        }
    }
}
