//! One question about what is missing on one screen: its sentences with what is behind them, a drawing, the whole table, and files.

mod beside;
mod best;
mod heat;
mod in_time;
pub mod page;
mod papers;
mod pathway;
mod single;
mod sure;
mod told;
mod whom;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Where the chain of help is weakest, and how long it takes.
    Pathway,
    /// From how many hours of the week it is walked in three days.
    ThreeDays,
    /// What goes with one provider.
    Single,
    /// Whether a girl, a woman in a wheelchair and others are let in.
    ForWhom,
    /// What would help most.
    NextBest,
    /// Three and more beside none.
    Beside,
    /// By hour and weekday.
    Hours,
    /// What is surely missing, and what only perhaps.
    Sure,
}

impl Question {
    /// In the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Pathway,
        Self::ThreeDays,
        Self::Single,
        Self::ForWhom,
        Self::NextBest,
        Self::Beside,
        Self::Hours,
        Self::Sure,
    ];

    /// Its stable name, for tests.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pathway => "pathway",
            Self::ThreeDays => "three-days",
            Self::Single => "single",
            Self::ForWhom => "for-whom",
            Self::NextBest => "next-best",
            Self::Beside => "beside",
            Self::Hours => "hours",
            Self::Sure => "sure",
        }
    }
}
