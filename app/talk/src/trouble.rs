//! What went wrong, as a kind with a name that never changes; never a secret, never an answer.

use core::fmt;

use serde::{Deserialize, Serialize};

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// What kind of trouble it is.
    pub kind: TroubleKind,
}

impl From<TroubleKind> for Trouble {
    fn from(kind: TroubleKind) -> Self {
        Self { kind }
    }
}

/// The kinds of trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TroubleKind {
    /// The passphrase does not open this workspace.
    WrongPassphrase,
    /// Too easy to guess to be taken.
    WeakPassphrase,
    /// The lock record cannot be read.
    LockDamaged,
    /// There is already a workspace.
    AlreadySetUp,
    /// There is no workspace yet.
    NotSetUp,
    /// The keys are not in memory.
    Locked,
    /// The area has no name.
    NoArea,
    /// No support contact is named: the survey stays shut.
    NoSupportContact,
    /// The only contact is the police: the survey stays shut.
    SupportIsPoliceOnly,
    /// The contact was not called and confirmed: the survey stays shut.
    SupportUntested,
    /// A round is open in this area.
    RoundAlreadyOpen,
    /// No round is open.
    NoRound,
    /// The form cannot be read.
    FormDamaged,
    /// The smallest group may not be below ten.
    SmallestGroupTooSmall,
    /// No plan can be made of this form.
    PlanRefused,
    /// A day is open.
    DayAlreadyOpen,
    /// No day is open.
    NoDay,
    /// This date's day has been closed.
    DayClosedAlready,
    /// The tablet's date lies before a day already opened or closed.
    ClockSetBack,
    /// There is no difference to explain.
    NothingToExplain,
    /// The tablet cannot spare the memory to open the lock.
    OutOfMemory,
    /// The erasable file does not answer, so nothing was done.
    SlotUnusable,
    /// The browser keeps nothing here.
    StoreRefused,
    /// No room left.
    StoreFull,
    /// The store does not answer.
    StoreUnreachable,
    /// Another tab holds the store.
    StoreBusy,
    /// A later version of the program has worked here.
    StoreLater,
    /// Something kept cannot be read.
    Damaged,
    /// The page and its worker are of different builds.
    NotUnderstood,
    /// The last round here was opened too short a while ago, and too few answered in it.
    RoundTooSoon,
    /// Why paper and tablet differ has to be said first.
    ReasonFirst,
    /// No round file, or one that was cut or changed.
    RoundFileDamaged,
    /// Whole, and of a newer program.
    RoundFileNewer,
    /// Whole, and not a round this program would have made.
    RoundFileUnsound,
    /// This very round was open here before and is closed.
    RoundClosedHere,
    /// The file is not a copy, or it is cut off.
    NotACopy,
    /// Something in the copy was changed or cannot be read.
    CopyDamaged,
    /// The copy comes from a later version.
    CopyNewer,
    /// There is more work than a copy can hold.
    CopyTooLarge,
    /// What was typed is not a recovery key.
    RecoveryMistyped,
    /// The recovery key does not open this, or none was made.
    WrongRecoveryKey,
    /// Too few women since the last copy for the work to be moved now.
    MoveTooSoon,
    /// No file of totals, or one that was cut or changed.
    TotalsFileDamaged,
    /// A file of totals of a newer program.
    TotalsFileNewer,
    /// Totals of another round than the open one.
    TotalsOtherRound,
    /// Totals counted by another plan.
    TotalsOtherPlan,
    /// Totals that were not sealed to this tablet.
    TotalsNotForHere,
    /// This tablet's totals are in the sum already.
    TotalsTakenAlready,
    /// There is no release to make a file of.
    NothingShown,
    /// The round has no name, or one longer than a line.
    RoundUnnamed,
    /// A breakdown by age, and fewer women expected than one needs.
    TooFewForABreakdown,
    /// The area is small, and no reason was written down and signed.
    SmallAreaUnsigned,
    /// The area is so small that no reason suffices.
    AreaTooSmall,
    /// No room for one more form of the team's own.
    FormsFull,
    /// A red point of the gate keeps the survey shut.
    NotReady,
    /// The contact was called too long ago: the survey stays shut.
    SupportCallOld,
    /// A name tells a stranger what the work is about.
    NameTells,
    /// The sentence about the duty to report tells it too.
    DutyTells,
    /// No PIN has fewer than four figures, more than eight, or anything else in it.
    PinMalformed,
    /// There is no PIN.
    NoPin,
    /// A sentence that is told back tells a stranger what the work is about.
    ToldTells,
    /// One of two sentences that are told back together is missing.
    ToldHalf,
    /// A sentence that is told back is longer than can be read aloud.
    ToldTooLong,
    /// No results of an earlier round here were released, so there is nothing to tell of it.
    NothingReleasedYet,
    /// A round that counts, and words that were not reviewed.
    TextsAreDrafts,
    /// A reading of which not every text was approved.
    TextsUnread,
    /// An edit of the directory does not fit what is kept.
    EditRefused,
}

impl TroubleKind {
    /// Every kind, for checking that each has its sentence.
    pub const ALL: [TroubleKind; 67] = [
        Self::WrongPassphrase,
        Self::WeakPassphrase,
        Self::LockDamaged,
        Self::AlreadySetUp,
        Self::NotSetUp,
        Self::Locked,
        Self::NoArea,
        Self::NoSupportContact,
        Self::SupportIsPoliceOnly,
        Self::SupportUntested,
        Self::RoundAlreadyOpen,
        Self::NoRound,
        Self::FormDamaged,
        Self::SmallestGroupTooSmall,
        Self::PlanRefused,
        Self::DayAlreadyOpen,
        Self::NoDay,
        Self::DayClosedAlready,
        Self::ClockSetBack,
        Self::NothingToExplain,
        Self::OutOfMemory,
        Self::SlotUnusable,
        Self::StoreRefused,
        Self::StoreFull,
        Self::StoreUnreachable,
        Self::StoreBusy,
        Self::StoreLater,
        Self::Damaged,
        Self::NotUnderstood,
        Self::RoundTooSoon,
        Self::ReasonFirst,
        Self::RoundFileDamaged,
        Self::RoundFileNewer,
        Self::RoundFileUnsound,
        Self::RoundClosedHere,
        Self::NotACopy,
        Self::CopyDamaged,
        Self::CopyNewer,
        Self::CopyTooLarge,
        Self::RecoveryMistyped,
        Self::WrongRecoveryKey,
        Self::MoveTooSoon,
        Self::TotalsFileDamaged,
        Self::TotalsFileNewer,
        Self::TotalsOtherRound,
        Self::TotalsOtherPlan,
        Self::TotalsNotForHere,
        Self::TotalsTakenAlready,
        Self::NothingShown,
        Self::RoundUnnamed,
        Self::TooFewForABreakdown,
        Self::SmallAreaUnsigned,
        Self::AreaTooSmall,
        Self::FormsFull,
        Self::NotReady,
        Self::SupportCallOld,
        Self::NameTells,
        Self::DutyTells,
        Self::PinMalformed,
        Self::NoPin,
        Self::ToldTells,
        Self::ToldHalf,
        Self::ToldTooLong,
        Self::NothingReleasedYet,
        Self::TextsAreDrafts,
        Self::TextsUnread,
        Self::EditRefused,
    ];

    /// A short name that never changes, for looking the sentence up.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong-passphrase",
            Self::WeakPassphrase => "weak-passphrase",
            Self::LockDamaged => "lock-damaged",
            Self::AlreadySetUp => "already-set-up",
            Self::NotSetUp => "not-set-up",
            Self::Locked => "locked",
            Self::NoArea => "no-area",
            Self::NoSupportContact => "no-support-contact",
            Self::SupportIsPoliceOnly => "support-is-police-only",
            Self::SupportUntested => "support-untested",
            Self::RoundAlreadyOpen => "round-already-open",
            Self::NoRound => "no-round",
            Self::FormDamaged => "form-damaged",
            Self::SmallestGroupTooSmall => "smallest-group-too-small",
            Self::PlanRefused => "plan-refused",
            Self::DayAlreadyOpen => "day-already-open",
            Self::NoDay => "no-day",
            Self::DayClosedAlready => "day-closed-already",
            Self::ClockSetBack => "clock-set-back",
            Self::NothingToExplain => "nothing-to-explain",
            Self::OutOfMemory => "out-of-memory",
            Self::SlotUnusable => "slot-unusable",
            Self::StoreRefused => "store-refused",
            Self::StoreFull => "store-full",
            Self::StoreUnreachable => "store-unreachable",
            Self::StoreBusy => "store-busy",
            Self::StoreLater => "store-later",
            Self::Damaged => "damaged",
            Self::NotUnderstood => "not-understood",
            Self::RoundTooSoon => "round-too-soon",
            Self::ReasonFirst => "reason-first",
            Self::RoundFileDamaged => "round-file-damaged",
            Self::RoundFileNewer => "round-file-newer",
            Self::RoundFileUnsound => "round-file-unsound",
            Self::RoundClosedHere => "round-closed-here",
            Self::NotACopy => "not-a-copy",
            Self::CopyDamaged => "copy-damaged",
            Self::CopyNewer => "copy-newer",
            Self::CopyTooLarge => "copy-too-large",
            Self::RecoveryMistyped => "recovery-mistyped",
            Self::WrongRecoveryKey => "wrong-recovery-key",
            Self::MoveTooSoon => "move-too-soon",
            Self::TotalsFileDamaged => "totals-file-damaged",
            Self::TotalsFileNewer => "totals-file-newer",
            Self::TotalsOtherRound => "totals-other-round",
            Self::TotalsOtherPlan => "totals-other-plan",
            Self::TotalsNotForHere => "totals-not-for-here",
            Self::TotalsTakenAlready => "totals-taken-already",
            Self::NothingShown => "nothing-shown",
            Self::RoundUnnamed => "round-unnamed",
            Self::TooFewForABreakdown => "too-few-for-a-breakdown",
            Self::SmallAreaUnsigned => "small-area-unsigned",
            Self::AreaTooSmall => "area-too-small",
            Self::FormsFull => "forms-full",
            Self::NotReady => "not-ready",
            Self::SupportCallOld => "support-call-old",
            Self::NameTells => "name-tells",
            Self::DutyTells => "duty-tells",
            Self::PinMalformed => "pin-malformed",
            Self::NoPin => "no-pin",
            Self::ToldTells => "told-tells",
            Self::ToldHalf => "told-half",
            Self::ToldTooLong => "told-too-long",
            Self::NothingReleasedYet => "nothing-released-yet",
            Self::TextsAreDrafts => "texts-are-drafts",
            Self::TextsUnread => "texts-unread",
            Self::EditRefused => "edit-refused",
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.code())
    }
}

impl core::error::Error for Trouble {}
