//! Which screen is up. One history entry and no addresses: a screen is a value, and Back of the browser leaves nothing.

use waymark_keep::StoreError;

/// Every screen of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Before the store has answered: nothing at all.
    Waiting,
    /// The neutral cover.
    Cover,
    /// Never set up.
    Welcome,
    /// Choosing the passphrase.
    Passphrase,
    /// Team, area, contacts.
    Place,
    /// Neutral, asks for the passphrase.
    Locked,
    /// Four tiles.
    Home,
    /// Setting up a round, or looking at the open one.
    Round,
    /// The plan of the round that is being set up.
    RoundPlan,
    /// What must be so before women are asked.
    Ready,
    /// How far the words of each form were checked.
    Texts,
    /// Six questions about safety.
    Quiz,
    /// Four scenes.
    Rehearsal,
    /// The sheet for a day, to print.
    Sheet,
    /// What went wrong.
    Harm,
    /// Five minutes for the team.
    Debrief,
    /// Opening the day.
    Day,
    /// Before the tablet changes hands.
    HandOver,
    /// Between two women.
    Table,
    /// The screen gate before the table.
    Pin,
    /// Setting the PIN of that gate.
    PinSet,
    /// Closing the day.
    Close,
    /// What may be said.
    Results,
    /// What leaves.
    Export,
    /// What to do when.
    Help,
    /// The device and how the work on it is kept.
    Tablet,
    /// The language of the screens.
    Language,
    /// Closing the round for good.
    RoundClose,
    /// What may be said of a closed round, by its place among them.
    PastResults(u32),
    /// What leaves of a closed round.
    PastExport(u32),
    /// Who could learn what from the results.
    WhoLearns(WhichRound),
    /// What left before, and to whom; the round is the one to go back to.
    Left(WhichRound),
    /// Whether the work is safe here.
    Storage,
    /// Giving the open round on to another tablet.
    Share,
    /// Joining a round that was opened on another tablet.
    Join,
    /// Giving a closed round's totals to the tablet that opened it, by its place among them.
    GiveTotals(u32),
    /// Adding another tablet's totals to the open round's.
    TakeTotals,
    /// The guides, as a list.
    Guides,
    /// One of them.
    Guide(Guide),
    /// The version in use, a new one, and whether all is here for work offline.
    Version,
    /// Copies of the work.
    Backup,
    /// The recovery key.
    Recovery,
    /// Another passphrase.
    Change,
    /// The passphrase is forgotten.
    Lost,
    /// Bringing a copy back.
    Restore,
    /// When the study ends.
    Ending,
    /// Destroying everything.
    Wipe,
    /// The practice district is being opened or made.
    Practice,
    /// Made afresh.
    PracticeAfresh,
    /// Who helps where, drawn by the planner’s program in this page.
    Planner,
    /// A form somebody made: brought in, its problems, its fixes.
    Forms,
    /// The same as a respondent would see it.
    Look,
    /// That form on its way to a round.
    RoundForm,
    /// Open in another tab.
    Busy,
    /// Something is in the way.
    Trouble(Trouble),
}

/// Which round's results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichRound {
    /// The open one.
    Open,
    /// A closed one, by its place among them.
    Past(u32),
}

/// What can be read up on this tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    /// A day with women.
    Facilitator,
    /// Choosing and preparing one.
    Tablet,
    /// Giving the team its address.
    Hosting,
    /// What this cannot do; the only one before the passphrase.
    Limits,
}

impl Guide {
    /// In the order in which a team needs them.
    pub const ALL: [Self; 4] = [Self::Facilitator, Self::Tablet, Self::Hosting, Self::Limits];

    /// The name of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Tablet => "tablet",
            Self::Hosting => "hosting",
            Self::Limits => "limits",
        }
    }
}

/// What can be in the way: the store, or a part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The store did not do what it was asked.
    Store(StoreError),
    /// The worker did not start or did not answer.
    Program,
    /// The form of a survey could not be fetched or read.
    Form,
    /// An old key could not be overwritten.
    Slot,
}

impl Page {
    /// What may be looked at without the passphrase: public facts only.
    pub fn is_public(self) -> bool {
        matches!(
            self,
            Self::Waiting
                | Self::Cover
                | Self::Welcome
                | Self::Passphrase
                | Self::Locked
                | Self::HandOver
                | Self::Table
                | Self::Pin
                | Self::Version
                | Self::Guide(Guide::Limits)
                | Self::Lost
                | Self::Restore
                | Self::Wipe
                | Self::Practice
                | Self::PracticeAfresh
                | Self::Busy
                | Self::Trouble(_)
        )
    }

    /// The screen for a store that said no.
    pub fn for_store(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::Busy,
            other => Self::Trouble(Trouble::Store(other)),
        }
    }
}
