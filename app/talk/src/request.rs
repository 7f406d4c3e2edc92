//! What the console asks of its worker.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    CopyFor, CopyKey, DirectoryStep, FileKind, HarmStep, LeavingStep, Lesson, PracticeHouse,
    Readiness, ReleaseOf, SaidTerms, Secret, Settings, StudyEnd, TextsStep,
};

/// The local calendar date, in days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Today(pub u32);

/// One request. Every request is answered by one [`crate::Reply`].
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Opens the store, tidies the erasable slot and tells how things stand → `State`.
    Start,
    /// A passphrase of six words, fresh each time → `Suggestion`.
    SuggestPassphrase,
    /// First set-up: makes the workspace and leaves it unlocked → `State`.
    SetUp {
        /// The passphrase chosen.
        passphrase: Secret,
        /// Area, team and support contact.
        settings: Settings,
    },
    /// Opens the workspace → `State`.
    Unlock {
        /// The passphrase.
        passphrase: Secret,
    },
    /// Forgets the keys → `State`.
    Lock,
    /// Replaces area, team and support contact → `State`.
    SaveSettings {
        /// The new settings, whole.
        settings: Settings,
    },
    /// Replaces what the team says before women are asked → `State`.
    SaveReadiness(Readiness),
    /// Something was learned on this tablet → `State`.
    Learn(Lesson),
    /// The kinds of help a form asks about → `KindsOfHelp`.
    KindsOfHelp {
        /// The form, as built.
        form: ContentBytes,
        /// The language of their names, as a BCP 47 tag.
        language: String,
    },
    /// The forms of the team's own → `OwnForms`.
    OwnForms,
    /// Keeps one, in the place of the one that had its id → `OwnForms`.
    KeepForm {
        /// The form, as built for a round.
        form: ContentBytes,
        /// The local date.
        today: Today,
    },
    /// Forgets one; a round that is open with it goes on → `OwnForms`.
    DropForm {
        /// Its id.
        id: String,
    },
    /// One of them, for opening a round → `OwnForm`.
    OwnForm {
        /// Its id.
        id: String,
    },
    /// How far the words of a form were checked, with one thing more written down first → `Texts`.
    Texts {
        /// The form, as built.
        form: ContentBytes,
        /// What is written down.
        step: TextsStep,
    },
    /// Every text of a form beside its translation → `SideBySide`.
    SideBySide {
        /// The form, as built.
        form: ContentBytes,
        /// The language translated into, as a BCP 47 tag.
        language: String,
    },
    /// What the plan of a round would be; nothing of it is kept → `PlanSeen`.
    PlanRound(NewRound),
    /// Freezes the plan and opens a round → `State`.
    OpenRound(NewRound),
    /// Makes today's key; the table may then be laid → `State`.
    OpenDay {
        /// Asked again, in private.
        passphrase: Secret,
        /// The local date.
        today: Today,
        /// Whether every woman draws a numbered slip.
        seats: Seats,
    },
    /// The numbers of today's paper slips, to print → `SeatSlips`.
    SeatSlips,
    /// Whether the tablet may be handed over now → `HandOver`. The console itself sets the seat.
    HandOverReady,
    /// Counts the day, destroys its answers and its key → `DayClosed`.
    CloseDay {
        /// Asked again, in private.
        passphrase: Secret,
        /// The local date.
        today: Today,
        /// How many women were handed the tablet, as counted on paper.
        headcount: u32,
    },
    /// Says why paper and tablet differ, so that results may open → `Results`.
    ExplainMismatch {
        /// The reason, from a closed list.
        reason: MismatchReason,
    },
    /// How the results stand, with the release to draw when there is one → `Results`.
    Results,
    /// Closes the open round for good; its last release stays to be looked at → `State`.
    CloseRound {
        /// The local date.
        today: Today,
    },
    /// The results of a closed round, by its place in `Home::past` → `Results`.
    PastResults {
        /// Counted from 0.
        place: u32,
    },
    /// A file of what is shown → `FileMade`.
    MakeFile {
        /// Of which round.
        of: ReleaseOf,
        /// What kind.
        kind: FileKind,
        /// The language it is written in, as a BCP 47 tag.
        language: String,
    },
    /// What left this tablet and what advisers say, with one thing more written down first → `Left`.
    Leaving {
        /// Of which round.
        of: ReleaseOf,
        /// What is written down.
        step: LeavingStep,
    },
    /// Who could learn what from what is shown → `WhoLearns`.
    WhoLearns {
        /// Of which round.
        of: ReleaseOf,
        /// The language of the sentences, as a BCP 47 tag.
        language: String,
    },
    /// The open round as a file for another tablet → `RoundFile`.
    ShareRound,
    /// What a round file says; nothing of it is kept → `RoundSeen`.
    ReadRoundFile(ContentBytes),
    /// Opens the round of a file here, after the pictures were compared → `State`.
    JoinRound {
        /// The same file.
        file: ContentBytes,
        /// The local date.
        today: Today,
    },
    /// A closed round's totals as a file for the tablet that opened it, by its place in `Home::past` → `TotalsGiven`.
    GiveTotals {
        /// Counted from 0.
        place: u32,
    },
    /// The pictures of a file of totals; nothing of it is kept → `TotalsSeen`.
    ReadTotals(ContentBytes),
    /// Adds another tablet's totals to the open round's, after the pictures were compared → `State`.
    TakeTotals(ContentBytes),
    /// One sealed file of the work → `Copy`.
    MakeCopy {
        /// Whether the work stays here.
        purpose: CopyFor,
        /// The local date.
        today: Today,
    },
    /// Brings a copy back onto a tablet never set up, and leaves it unlocked → `Restored`.
    Restore {
        /// The file as picked.
        file: ContentBytes,
        /// What opens it.
        key: CopyKey,
        /// The local date.
        today: Today,
    },
    /// A recovery key to write down, fresh each time; nothing is kept of it → `Suggestion`.
    OfferRecoveryKey,
    /// Makes this recovery key the second way in; an earlier one is good no more → `State`.
    KeepRecoveryKey {
        /// Asked again, in private.
        passphrase: Secret,
        /// As typed from paper.
        key: Secret,
    },
    /// Replaces the passphrase → `State`.
    ChangePassphrase {
        /// The one so far.
        old: Secret,
        /// The one from now on.
        new: Secret,
    },
    /// Opens the work with the recovery key and sets a passphrase; an open day's answers are destroyed → `State`.
    Recover {
        /// As typed from paper.
        key: Secret,
        /// The passphrase from now on.
        passphrase: Secret,
    },
    /// Says when the study ends → `State`.
    SetEnd {
        /// The day, or none.
        end: StudyEnd,
    },
    /// Puts a PIN before the page between two women, or another one → `State`.
    SetPin {
        /// Four to eight figures.
        pin: Secret,
    },
    /// Takes the PIN away → `State`.
    DropPin,
    /// Whether this is the PIN; a wrong one is counted before it is answered → `Pin`.
    TryPin {
        /// As typed.
        pin: Secret,
    },
    /// How many seconds nobody may try the PIN → `PinWait`.
    PinWait,
    /// What went wrong on the team's days, with one thing more written down first → `Harm`.
    Harm(HarmStep),
    /// Who helps where, looked at or changed → `Directory` or `DirectoryKept`.
    Directory(DirectoryStep),
    /// Destroys everything on this tablet; needs no passphrase, so that it can be done in haste → `Wiped`.
    Wipe,
    /// Opens the practice district, making it if need be → `State`.
    EnterPractice(PracticeHouse),
    /// Clears the practice district and makes it again → `State`.
    PracticeAfresh(PracticeHouse),
}

impl Request {
    /// Whether a tablet may be asked this whose keys are put away. Anything else comes from a screen behind the lock.
    pub fn is_for_a_locked_tablet(&self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::SuggestPassphrase
                | Self::SetUp { .. }
                | Self::Unlock { .. }
                | Self::CloseDay { .. }
                | Self::Restore { .. }
                | Self::Recover { .. }
                | Self::TryPin { .. }
                | Self::PinWait
                | Self::Wipe
                | Self::EnterPractice(_)
                | Self::PracticeAfresh(_)
        )
    }
}

/// A round to be opened. Area and support contact come from the settings.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewRound {
    /// What the team calls it.
    pub label: String,
    /// The form, as built.
    pub form: ContentBytes,
    /// The dull questionnaire, as built.
    pub decoy: ContentBytes,
    /// How much of the form is asked.
    pub length: RoundLength,
    /// People under which nothing is shown; 10 or more.
    pub smallest_group: u32,
    /// The neutral sentence by which the team invites.
    pub invitation: String,
    /// The language titles are written in, as a BCP 47 tag.
    pub language: String,
    /// The local date.
    pub today: Today,
    /// What the team says about the round beside that.
    pub terms: SaidTerms,
}

/// A built form as bytes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentBytes(pub Vec<u8>);

/// Whether every woman draws a numbered slip before she is handed the tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seats {
    /// None does.
    Free,
    /// Each does; answers under no number of the day are left out at close.
    Numbered,
}

/// How much of the form is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundLength {
    /// Every question.
    Full,
    /// The questions marked for the short form.
    Short,
}

/// Why the count on paper differs from the tablet's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MismatchReason {
    /// Some declined, stopped, or took their answers back.
    SomeLeftOrWithdrew,
    /// The paper was counted wrongly.
    PaperMiscounted,
    /// Somebody of the team tried the tablet out.
    TeamTriedIt,
    /// None of these; the team has talked about it.
    Other,
}

/// Silent: a contact's name and number are the team's to show.
impl fmt::Debug for NewRound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewRound(..)")
    }
}

impl fmt::Debug for ContentBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentBytes(..)")
    }
}
