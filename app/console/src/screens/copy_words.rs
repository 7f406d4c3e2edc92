//! The age of the last copy, what of the totals is in one, and why one is refused: in words.

use waymark_desk::Tone;
use waymark_talk::{Keeping, Today, TotalsCopied, TroubleKind};
use waymark_words::{Locale, backup as words};

use crate::sentence;
use waymark_shell::today;

/// A copy older than this is asked to be made again: a week of work is what a team can bear to lose.
const OLD_AFTER_DAYS: u32 = 7;

/// The age of the last copy, in words.
pub fn age(locale: Locale, keeping: &Keeping) -> (Tone, String) {
    let Some(Today(made)) = keeping.last_copy else {
        return (Tone::Wait, words::never(locale).to_owned());
    };
    match today::today().saturating_sub(made) {
        0 => (Tone::Good, words::kept_today(locale).to_owned()),
        days if days <= OLD_AFTER_DAYS => (Tone::Good, words::kept_days(locale, days.into())),
        days => (Tone::Wait, words::kept_old(locale, days.into())),
    }
}

/// How much of the totals is in a copy.
pub fn totals(locale: Locale, totals: TotalsCopied) -> &'static str {
    match totals {
        TotalsCopied::Nobody => words::totals_nobody(locale),
        TotalsCopied::All => words::totals_all(locale),
        TotalsCopied::AsLastTime => words::totals_last(locale),
        TotalsCopied::TooFew => words::totals_few(locale),
    }
}

/// What is said when a copy, or what opens it, is refused.
pub fn refusal(locale: Locale, kind: TroubleKind) -> &'static str {
    match kind {
        TroubleKind::NotACopy => words::not_a_copy(locale),
        TroubleKind::CopyDamaged => words::copy_damaged(locale),
        TroubleKind::CopyNewer => words::copy_newer(locale),
        TroubleKind::CopyTooLarge => words::copy_too_large(locale),
        TroubleKind::RecoveryMistyped => words::mistyped(locale),
        TroubleKind::WrongRecoveryKey => words::wrong_key(locale),
        TroubleKind::MoveTooSoon => words::move_too_soon(locale),
        TroubleKind::DayAlreadyOpen => words::day_open(locale),
        other => sentence::refusal(locale, other),
    }
}
