//! When somebody is there; what was not said stays unknown, never open and never closed.

/// Minutes of a day.
const MINUTES: u16 = 24 * 60;
/// Seven days, Monday first.
const DAYS: usize = 7;

/// The hours of a service or of a phone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// Each day of the week by itself, Monday first.
    Week([Daily; DAYS]),
}

/// The hours of one day of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Daily {
    #[default]
    Unknown,
    Closed,
    AllDay,
    Between(Span),
}

/// From one minute of the day to a later one; past midnight it goes on into the next morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    opens: u16,
    closes: u16,
}

impl Span {
    /// Minutes after midnight, the closing minute not included; none when a minute is no minute of the day or
    /// both are the same.
    pub fn new(opens: u16, closes: u16) -> Option<Self> {
        let whole = opens < MINUTES && closes <= MINUTES && opens != closes;
        whole.then_some(Self { opens, closes })
    }

    pub const fn opens(self) -> u16 {
        self.opens
    }

    pub const fn closes(self) -> u16 {
        self.closes
    }

    const fn is_overnight(self) -> bool {
        self.closes < self.opens
    }
}

/// What is known of one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Open,
    Closed,
    Unknown,
}

impl Hours {
    /// Monday to Friday in one span, the weekend as said.
    pub const fn weekdays(span: Span, weekend: Daily) -> Self {
        let day = Daily::Between(span);
        Self::Week([day, day, day, day, day, weekend, weekend])
    }

    /// Open day and night, all days of the week.
    pub fn is_round_the_clock(&self) -> bool {
        match self {
            Self::Always => true,
            Self::Week(days) => days.iter().all(|day| *day == Daily::AllDay),
        }
    }

    /// Whether somebody is there on `weekday` (0 is Monday) at `minute` after midnight.
    pub fn at(&self, weekday: usize, minute: u16) -> Moment {
        let Self::Week(days) = self else {
            return Moment::Open;
        };
        let day = |at: usize| days.get(at % DAYS).copied().unwrap_or_default();
        let last_night = match day(weekday + DAYS - 1) {
            Daily::Between(span) => span.is_overnight() && minute < span.closes,
            _ => false,
        };
        if last_night {
            return Moment::Open;
        }
        match day(weekday) {
            Daily::Unknown => Moment::Unknown,
            Daily::Closed => Moment::Closed,
            Daily::AllDay => Moment::Open,
            Daily::Between(span) if span.is_overnight() && minute >= span.opens => Moment::Open,
            Daily::Between(span) if (span.opens..span.closes).contains(&minute) => Moment::Open,
            Daily::Between(_) => Moment::Closed,
        }
    }
}
