#![doc = include_str!("../README.md")]

mod backdrop;
mod copies;
mod directory;
mod files;
mod finding;
mod for_a_round;
mod gate;
mod harm;
mod host;
mod importing;
mod keeping;
mod leaving;
mod left_out;
mod letter;
mod listing;
mod own_forms;
mod pairing;
mod practice;
mod ready;
mod reply;
mod request;
mod rounds;
mod said_wishes;
mod secret;
mod settings;
mod side_by_side;
mod terms;
mod texts;
mod texts_kept;
mod told_back;
mod trouble;
mod ways;

pub use backdrop::{BACKDROP_PIECE, BackdropSeen, BackdropStep, NoBackdropSeen};
pub use copies::{CopyFor, CopyKey, CopyMade, Restored, RoundBack, TotalsCopied};
pub use directory::{DirectoryStep, KeptBeside, ListFile, ListFor};
pub use files::{FileKind, FileMade, ReleaseOf, SheetSeen};
pub use finding::{CellPlace, Finding, FindingKind, ProposedFix};
pub use for_a_round::{MediaStand, QuestionSeen, QuestionStands, RoundFormSeen};
pub use gate::{CALL_COUNTS_DAYS, Gate, GateItem, GatePoint, Light, Texts, Why};
pub use harm::{HarmDone, HarmKind, HarmLog, HarmStep, HarmWritten};
pub use host::{HostWish, MadeUp};
pub use importing::{
    Beside, BesideIs, FormSeen, ImportReply, ImportRequest, MOST_FINDINGS, MOST_PICKED_BYTES,
    MOST_PICKED_FILES, MOST_PICTURE_BYTES, PickedFile, PictureMade,
};
pub use keeping::{Keeping, RecoveryIs, ResultsMade, StudyEnd};
pub use leaving::{Advisers, Audience, Learner, LeavingStep, Left, LeftFile, Recipient};
pub use left_out::{LanguageLeft, NoRoundForm, WhyLeft, WhyOut};
pub use letter::{Letter, MAX_LETTER_BYTES, NotUnderstood, number_of};
pub use listing::{
    AreaFinding, AreaWeight, AreasSeen, CategoryMeant, CategorySeen, ListingProblem, ListingSeen,
    ListingStep, ListingWeight, MOST_AREAS, MOST_LISTED, MOST_LISTING_BYTES, NoAreas, NoListing,
    PointsAre, ProviderIs, ProviderSeen,
};
pub use own_forms::OwnFormCard;
pub use pairing::{FourPictures, RoundFile, RoundSeen, Tablets, TotalsGiven};
pub use practice::{PRACTICE_PASSPHRASE, PracticeHouse};
pub use ready::{Approvals, Confirmed, Happens, LONGEST_DUTY, Learned, Lesson, Readiness, SaidIn};
pub use reply::{
    DayClosed, DayStanding, ErasingIs, Erasure, Figures, HeadCheck, Home, NotReady, PaperSlips,
    PinIs, Reply, Results, RoundCard, SeatCheck, Setup, State,
};
pub use request::{ContentBytes, MismatchReason, NewRound, Request, RoundLength, Seats, Today};
pub use rounds::{NEXT_ROUND_AFTER_DAYS, NEXT_ROUND_AFTER_PEOPLE, PastCard, PastShown, PastTotals};
pub use said_wishes::{SaidAsking, SaidBy, SaidWish, SaidWishes};
pub use secret::Secret;
pub use settings::{ContactKind, ContactTested, Settings, SupportContact, Team};
pub use side_by_side::{TextBeside, TextLooks, TextPart};
pub use terms::{
    Counts, KindOfHelp, PlanSeen, PlannedTable, SaidBreakdown, SaidResidents, SaidStanding,
    SaidTerms, SizeSeen,
};
pub use texts::{TextsAre, TextsDone, TextsHow, TextsWho};
pub use texts_kept::{LanguageTexts, TextsLine, TextsStep};
pub use told_back::{LONGEST_TOLD, ToldAmiss, ToldIn};
pub use trouble::{Trouble, TroubleKind};
pub use ways::{
    GridPicked, GridSeen, MOST_CLASSES, NoGrid, NoGridIs, WaysAre, WaysAsked, WaysAt, WaysFile,
    WaysReached, WaysRow, WaysStep, WaysWhere,
};
