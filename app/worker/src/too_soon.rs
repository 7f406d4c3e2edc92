//! When the next round may follow the last one here.

use waymark_keep::stored::{PastRound, PastRounds, Reached};
use waymark_talk::{NEXT_ROUND_AFTER_DAYS, Today, TroubleKind};

/// Whether a round with this form may open here today. Many small rounds in a row would be one round cut into pieces
/// too small to be shown, and would ask the same few women again and again.
pub(crate) fn next_may_follow(
    past: &PastRounds,
    form: &str,
    area: &str,
    today: Today,
) -> Result<(), TroubleKind> {
    let here = |round: &&PastRound| round.form == form && same_place(&round.area, area);
    let waits = past.all().iter().filter(here).any(|round| {
        round.reached == Reached::Fewer
            && today.0.saturating_sub(round.opened_on) < NEXT_ROUND_AFTER_DAYS
    });
    match waits {
        true => Err(TroubleKind::RoundTooSoon),
        false => Ok(()),
    }
}

/// Spelling an area with other capitals or spaces makes no other area of it.
fn same_place(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    plain(one) == plain(other)
}
