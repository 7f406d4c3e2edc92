//! The shapes written under fixed keys, each with a version byte; old versions stay readable.

mod bounded;
mod closed_totals;
mod day;
pub mod keys;
mod left;
mod own_forms;
mod past;
mod pin;
mod round;
mod round_keys;
mod seat;
mod shared_round;
mod slotted;
mod told_back;
mod tongue;
mod tour;
mod voice_pack;
mod voices;

pub use bounded::{Damaged, MAX_STORED_BYTES};
pub use closed_totals::ClosedTotals;
pub use day::{DayBand, DayPublic, Seats};
pub use left::{AdvisersSay, GivenTo, LONGEST_NAME, LONGEST_NOTE, Left, LeftFile, MOST_LEFT};
pub use own_forms::{FormsFull, MOST_OWN_FORMS, OwnForm, OwnForms};
pub use past::{MOST_PAST_ROUNDS, PastRound, PastRounds, Reached};
pub use pin::PinLock;
pub use round::{DutySaid, Practice, RoundLength, RoundPublic, SupportCard};
pub use round_keys::RoundKeys;
pub use seat::{Errand, Seat, SeatMode};
pub use shared_round::SharedRound;
pub use slotted::{SlotAt, Slotted};
pub use told_back::{Both, ToldBack};
pub use tongue::Tongue;
pub use tour::{Away, Tour, TourCard, TourStep};
pub use voice_pack::{MOST_PACK_BYTES, VoicePack};
pub use voices::{
    Clip, ClipName, MOST_CLIP_BYTES, MOST_CLIP_SECONDS, MOST_CLIPS, MOST_VOICE_BYTES, Voices,
    VoicesFull,
};
pub use waymark_ask::record::SeatToken;
