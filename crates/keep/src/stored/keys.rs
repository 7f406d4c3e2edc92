//! The fixed keys of the database. A name once given is never given another meaning.

/// Public: who has the tablet, one byte ([`super::Seat`]).
pub const SEAT: &str = "seat";
/// Public: who touches the screen, one byte ([`super::SeatMode`]), set at hand-over.
pub const SEAT_MODE: &str = "seat-mode";
/// Public: the number of the slip she drew, two bytes ([`super::SeatToken`]); set at hand-over where the day's slips
/// are numbered, taken away when the tablet is taken up.
pub const SEAT_TOKEN: &str = "seat-token";
/// Public: what the tablet was handed over for, one byte ([`super::Errand`]).
pub const ERRAND: &str = "errand";
/// Public: the wrapped workspace key and how it is derived (written and read by `unlock`).
pub const LOCK: &str = "lock";
/// Public: the open round ([`super::RoundPublic`]).
pub const ROUND: &str = "round";
/// Public: the open day ([`super::DayPublic`]); absent when no day is open.
pub const DAY: &str = "day";
/// Public: how many have answered today, one byte ([`super::DayBand`]).
pub const BAND: &str = "band";
/// Public: one byte 1 when an interview was not finished and nothing of it was kept.
pub const NOTICE: &str = "notice";
/// Public: the language the tablet speaks ([`super::Tongue`]); absent until one was chosen.
pub const LANGUAGE: &str = "language";
/// Public: which words were recorded ([`super::Voices`]); the clips lie beside it, under [`super::ClipName::key`].
pub const VOICES: &str = "voices";
/// Public: which clips the file of a joined round vouched for ([`super::Voices`]); no other file of clips is taken.
pub const VOICES_VOUCHED: &str = "voices-vouched";
/// Public: one byte 1 while the document that records is being opened from the team's; it takes the byte away.
pub const RECORDING: &str = "recording";
/// Public: one byte 1 when the team works here although the browser did not promise to keep the work.
pub const WITHOUT_PROMISE: &str = "without-promise";
/// Public: the PIN before the page between two women ([`super::PinLock`]); absent where the team set none.
pub const PIN: &str = "pin";
/// Public, in practice only: one byte while the tablet is handed over there, so that the way back leads to practice
/// ([`super::Away`]).
pub const PRACTICE_AWAY: &str = "practice-away";
/// Public, in practice only: one byte 1 once the district is whole.
pub const PRACTICE_WHOLE: &str = "practice-whole";
/// Public, in practice only: one byte 1 once somebody has hidden the screen there.
pub const PRACTICE_HIDDEN: &str = "practice-hidden";
/// Public, in practice only: how far the tour is ([`super::Tour`]).
pub const TOUR: &str = "tour";

/// Work: team name, area and support card.
pub const SETTINGS: &str = "settings";
/// Work: the frozen tabulation plan.
pub const PLAN: &str = "plan";
/// Work: the running totals ([`super::Slotted`]).
pub const TALLY: &str = "tally";
/// Work: what has been released.
pub const LEDGER: &str = "ledger";
/// Work: which days were opened and closed, and their head counts.
pub const DAYS: &str = "days";
/// Work: the last release.
pub const RELEASE: &str = "release";
/// Work: the day's private key, wrapped ([`super::Slotted`]); absent when no day is open.
pub const DAY_KEY: &str = "day-key";
/// Work: the rounds that were closed, each with its last release ([`super::PastRounds`]); belongs into a backup.
pub const PAST: &str = "past";
/// Work: the keys of the rounds shared with other tablets, open and closed ([`super::RoundKeys`]); belongs into a backup.
pub const ROUND_KEYS: &str = "round-keys";
/// Work: totals of shared rounds that were closed, sealed to their round's key ([`super::ClosedTotals`]); never in a backup.
pub const CLOSED_TOTALS: &str = "closed-totals";
/// Work: the totals as the last copy of the work has them ([`super::Slotted`]).
pub const TALLY_COPIED: &str = "tally-copied";
/// Work: when the last copy was made under this passphrase.
pub const COPIED: &str = "copied";
/// Work: what the team says before women are asked; belongs into a backup.
pub const READY: &str = "ready";
/// Work: what was learned on this tablet, which another tablet has to learn anew.
pub const LEARNED: &str = "learned";
/// Work: how far the words of each form were checked, by whom and how; belongs into a backup.
pub const TEXTS: &str = "texts";
/// Work: what went wrong on the team's days, without anybody in it; belongs into a backup.
pub const HARM: &str = "harm";
/// Work: when the study ends.
pub const END: &str = "end";
/// Work: what left this tablet and to whom ([`super::Left`]); belongs into a backup.
pub const LEFT: &str = "left";
/// Work: forms of the team's own, made ready for rounds ([`super::OwnForms`]); belongs into a backup.
pub const OWN_FORMS: &str = "own-forms";
/// Work: who helps where ([`super::Slotted`]): its key dies when a place in it is to be forgotten; belongs into a backup.
pub const DIRECTORY: &str = "directory";
/// Work: the outlines of the reporting areas; belongs into a backup.
pub const GROUND: &str = "ground";
/// Work: the order of gaps, themes and items of the action plan; belongs into a backup.
pub const ACT: &str = "act";
/// Work: what groups said and drew, reduced before it was written; belongs into a backup.
pub const EXERCISES: &str = "exercises";
/// Work: pieces of the base map that were loaded; no backup holds what can be loaded again.
pub const BASEMAP: &str = "basemap";
/// Work: what is known of the background of the team's own; its bytes stand under the same name with a number behind it. No
/// backup holds it, for it may be many times larger than all else.
pub const BACKDROP: &str = "backdrop";
/// Work: which parts are the background's, one byte: 0 those named after it, 1 those under [`BACKDROP_SECOND`]; absent of one
/// that was kept before there were two.
pub const BACKDROP_SLOT: &str = "backdrop-slot";
/// Work: the name, with a number behind it, of the parts of every second background, so that a new one is written beside the
/// old one.
pub const BACKDROP_SECOND: &str = "backdrop-second";
/// Work: minutes for a metre over the land; not in a backup, for its file is somewhere else as well.
pub const FRICTION: &str = "friction";
/// Work: how many women live in each cell of a grid; not in a backup, for its file is somewhere else as well.
pub const WOMEN: &str = "women";
/// Work: the guides by which places are counted; belongs into a backup.
pub const GUIDES: &str = "guides";
/// Work: there when results of the open round are made on another tablet.
pub const ELSEWHERE: &str = "elsewhere";
