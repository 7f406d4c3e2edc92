//! The sentence for each refusal a screen may have to show.

use waymark_keep::stored::DayBand;
use waymark_talk::TroubleKind;
use waymark_words::{Locale, console, directory, pairing, pin, plan, ready, texts, told};

/// What the team reads when the worker did not do it.
pub fn refusal(locale: Locale, kind: TroubleKind) -> &'static str {
    match kind {
        TroubleKind::WrongPassphrase => console::locked_wrong(locale),
        TroubleKind::WeakPassphrase => console::passphrase_weak(locale),
        TroubleKind::NoArea => console::refused_no_area(locale),
        TroubleKind::NoSupportContact => ready::support_missing(locale),
        TroubleKind::SupportIsPoliceOnly => ready::support_police(locale),
        TroubleKind::SupportUntested => ready::support_uncalled(locale),
        TroubleKind::RoundAlreadyOpen => console::refused_round_open(locale),
        TroubleKind::NoRound => console::refused_no_round(locale),
        TroubleKind::DayAlreadyOpen => console::refused_day_open(locale),
        TroubleKind::NoDay => console::close_none(locale),
        TroubleKind::DayClosedAlready => console::day_done_already(locale),
        TroubleKind::ClockSetBack => console::day_clock_back(locale),
        TroubleKind::Locked => console::refused_locked(locale),
        TroubleKind::RoundFileDamaged => pairing::file_damaged(locale),
        TroubleKind::RoundFileNewer => pairing::file_newer(locale),
        TroubleKind::RoundFileUnsound => pairing::file_unsound(locale),
        TroubleKind::RoundClosedHere => pairing::file_closed_here(locale),
        TroubleKind::NothingShown => console::export_none(locale),
        TroubleKind::TotalsFileDamaged => pairing::totals_damaged(locale),
        TroubleKind::TotalsFileNewer => pairing::totals_newer(locale),
        TroubleKind::TotalsOtherRound => pairing::totals_other_round(locale),
        TroubleKind::TotalsOtherPlan => pairing::totals_other_plan(locale),
        TroubleKind::TotalsNotForHere => pairing::totals_not_for_here(locale),
        TroubleKind::TotalsTakenAlready => pairing::totals_taken_already(locale),
        TroubleKind::NotReady => ready::refused_not_ready(locale),
        TroubleKind::SupportCallOld => ready::refused_call_old(locale),
        TroubleKind::NameTells => ready::refused_name(locale),
        TroubleKind::DutyTells => ready::refused_duty(locale),
        TroubleKind::ToldTells => told::refused_tells(locale),
        TroubleKind::ToldHalf => told::refused_half(locale),
        TroubleKind::ToldTooLong => told::refused_long(locale),
        TroubleKind::NothingReleasedYet => told::refused_unreleased(locale),
        TroubleKind::TextsAreDrafts => texts::refused(locale),
        TroubleKind::EditRefused => directory::not_kept(locale),
        TroubleKind::TextsUnread => texts::refused_unread(locale),
        TroubleKind::PinMalformed => pin::malformed(locale),
        TroubleKind::FormsFull => plan::forms_full(locale),
        TroubleKind::OutOfMemory => pairing::no_memory(locale),
        TroubleKind::ReasonFirst => pairing::close_reason_first(locale),
        _ => console::refused_other(locale),
    }
}

/// A day's band in words.
pub fn day_band(locale: Locale, band: DayBand) -> String {
    band_between(locale, (band.from(), band.below()))
}

/// A band in words, by its smallest number and the first above it.
pub fn band_between(locale: Locale, (from, below): (u32, u32)) -> String {
    match (from, below) {
        (0, _) => console::table_band_under_ten(locale).to_owned(),
        (_, u32::MAX) => console::table_band_top(locale, &from.to_string()),
        _ => {
            let most = below.saturating_sub(1);
            console::table_band_between(locale, &from.to_string(), &most.to_string())
        }
    }
}
