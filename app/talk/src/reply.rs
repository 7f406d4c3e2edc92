//! What the worker answers.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    ContentBytes, CopyMade, FileMade, FourPictures, HarmLog, Keeping, KindOfHelp, LanguageTexts,
    Learned, Learner, Left, OwnFormCard, PastCard, PlanSeen, Readiness, Restored, RoundFile,
    RoundLength, RoundSeen, SaidBreakdown, SaidStanding, Secret, Settings, Tablets, TextBeside,
    Today, TotalsGiven, Trouble, WaysAre, WaysReached,
};

/// One reply.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// Sent once, unasked and with id 0, as soon as the worker listens. Requests posted before
    /// it may be lost, depending on the browser.
    Ready,
    /// How things stand now.
    State(State),
    /// A passphrase to offer.
    Suggestion(Secret),
    /// What stands on today's paper slips; none where they are not numbered.
    SeatSlips(PaperSlips),
    /// Whether the tablet may be handed over.
    HandOver(Result<(), NotReady>),
    /// The day is closed.
    DayClosed(DayClosed),
    /// How the results stand.
    Results(Results),
    /// A file of what is shown.
    FileMade(Box<FileMade>),
    /// What left this tablet.
    Left(Box<Left>),
    /// Who could learn what, each kind of reader.
    WhoLearns(Vec<Learner>),
    /// A copy of the work.
    Copy(CopyMade),
    /// A copy was brought back.
    Restored(Restored),
    /// Everything is gone.
    Wiped(Erasure),
    /// Whether it was the PIN.
    Pin(PinIs),
    /// Seconds in which no PIN may be tried.
    PinWait(u32),
    /// What went wrong, by kind.
    Harm(HarmLog),
    /// The whole directory, as `map` writes it.
    Directory(ContentBytes),
    /// What is kept beside the directory; no bytes where there is nothing.
    Beside(ContentBytes),
    /// What was changed in the directory is on the disk.
    DirectoryKept,
    /// It was not done, and why. Nothing changed unless the trouble says so.
    Trouble(Trouble),
    /// The open round as a file.
    RoundFile(RoundFile),
    /// What a round file says.
    RoundSeen(Box<RoundSeen>),
    /// A closed round's totals as a file.
    TotalsGiven(TotalsGiven),
    /// The pictures of a file of totals that can be taken in.
    TotalsSeen(FourPictures),
    /// The kinds of help a form asks about, in its order.
    KindsOfHelp(Vec<KindOfHelp>),
    /// The forms of the team's own, in the order in which they came.
    OwnForms(Vec<OwnFormCard>),
    /// How far the words of a form are, in each of its languages.
    Texts(Vec<LanguageTexts>),
    /// Every text of a form beside its translation, in order; nothing for the form's first language.
    SideBySide(Vec<TextBeside>),
    /// One of them, as built.
    OwnForm(ContentBytes),
    /// The plan of a round that is not open yet.
    PlanSeen(Box<PlanSeen>),
    /// How the search for ways stands.
    Ways(WaysAre),
    /// How far help is.
    Reached(Box<WaysReached>),
}

/// How things stand.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// How far the tablet is set up and open.
    pub setup: Setup,
    /// How well what is destroyed stays destroyed here.
    pub erasing: ErasingIs,
}

/// How far the tablet is set up and open.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Setup {
    /// Nothing is here yet.
    NeverSetUp,
    /// Set up, keys not in memory.
    Locked(DayStanding),
    /// Keys in memory.
    Unlocked(Box<Home>),
}

/// Whether a day is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayStanding {
    /// No day is open.
    NoDay,
    /// Opened on this date.
    Open(Today),
}

/// Whether secrets lie in an erasable file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ErasingIs {
    /// Overwritten in place when they die.
    Strong,
    /// This browser has no such file: secrets are kept in the store, where deleting is weaker.
    Weaker,
}

/// What the home of an unlocked console shows.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Area, team and support contact.
    pub settings: Settings,
    /// What the team says before women are asked.
    pub readiness: Readiness,
    /// What was learned on this tablet.
    pub learned: Learned,
    /// The open round, if there is one.
    pub round: Option<RoundCard>,
    /// Whether a day is open.
    pub day: DayStanding,
    /// The last day closed, if any.
    pub last_closed: Option<Today>,
    /// Where the results stand, without the release itself.
    pub figures: Figures,
    /// The rounds that were closed, the oldest first.
    pub past: Vec<PastCard>,
    /// How the work is kept.
    pub keeping: Keeping,
}

/// The open round in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundCard {
    /// What the team calls it.
    pub label: String,
    /// The area.
    pub area: String,
    /// How much is asked.
    pub length: RoundLength,
    /// How many past months are asked about.
    pub window_months: u8,
    /// People under which nothing is shown.
    pub smallest_group: u32,
    /// Women expected, in all; 0 where nobody said.
    pub expected: u32,
    /// What three figures are shown by.
    pub breakdown: SaidBreakdown,
    /// When it was opened.
    pub opened_on: Today,
    /// Who collects for it.
    pub tablets: Tablets,
    /// Whether it counts.
    pub standing: SaidStanding,
}

/// Why the tablet may not be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotReady {
    /// No round is open.
    NoRound,
    /// No day is open.
    NoDay,
    /// There is no tested contact other than the police.
    NoSupport,
}

/// A day has been closed: its answers are counted and gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayClosed {
    /// Sealed records that could not be opened and were not counted.
    pub damaged: u32,
    /// How paper and tablet compare.
    pub heads: HeadCheck,
    /// Whether answers came under numbers nobody was given.
    pub seats: SeatCheck,
    /// What became of the keys that opened the day's answers.
    pub erasure: Erasure,
    /// Where the results stand now.
    pub figures: Figures,
}

/// What became of the keys of a closed day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Erasure {
    /// Overwritten in place.
    Overwritten,
    /// The file did not answer just then; the next start overwrites them.
    AtNextStart,
    /// Deleted, no more: this browser has no erasable file.
    DeletedOnly,
}

/// Answers left out because they came under no number of the day's slips, or under one that was used already; as a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeatCheck {
    /// Slips were not numbered.
    Free,
    /// Every number was good.
    AllGood,
    /// Some were not.
    Doubtful {
        /// The smallest number of the band.
        from: u32,
        /// The first number above it.
        below: u32,
    },
}

/// How the count on paper compares with the tablet's. Never the tablet's own number: it may be
/// about fewer people than may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HeadCheck {
    /// The same.
    Agrees,
    /// More women on paper than answers on the tablet.
    MoreOnPaper,
    /// More answers on the tablet than women on paper.
    MoreOnTablet,
}

/// Where the results stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Figures {
    /// No day of this round has been closed yet.
    NothingYet,
    /// Paper and tablet differ; results wait for the reason.
    MismatchUnexplained,
    /// Too few people so far.
    TooFewPeople,
    /// Enough people, but on too few days.
    TooFewDays,
    /// There is a release.
    Shown,
    /// Results of this round are made on another tablet.
    MadeElsewhere,
    /// This tablet joined the round: its totals are added up, and shown, where the round was opened.
    AtFirstTablet,
    /// Enough people in all, but nearly all of them from one of several tablets.
    TooFewBeyondAPart,
}

/// The results.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub struct Results {
    /// Where they stand.
    pub figures: Figures,
    /// The release for `count::release::read`; empty unless `figures` is `Shown`.
    pub release: Vec<u8>,
    /// The ledger it is checked against; empty unless `figures` is `Shown`.
    pub ledger: Vec<u8>,
}

/// Whether what was typed was the PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PinIs {
    /// It was.
    Right,
    /// It was not, and that is counted.
    Wrong {
        /// Seconds before the next try.
        seconds: u32,
    },
    /// It was not looked at: the wait after the last mistake is not over. Nothing is counted.
    TooSoon {
        /// Seconds left.
        seconds: u32,
    },
}

/// What stands on the day's paper slips. Silent: whoever knows a number can make an answer count.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperSlips(pub Vec<String>);

impl fmt::Debug for PaperSlips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaperSlips(..)")
    }
}

impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Home(..)")
    }
}

impl fmt::Debug for Results {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Results")
            .field("figures", &self.figures)
            .finish_non_exhaustive()
    }
}
