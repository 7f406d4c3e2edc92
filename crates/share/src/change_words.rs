//! Change and its refusals in words. Never why anything changed, and no place beside another.

use waymark_count::{Moved, NotCompared, Points, Refusal};
use waymark_words::{Locale, report};

/// What can be said of one figure.
pub(crate) fn moved(moved: Moved, locale: Locale) -> String {
    let by = |points: Points| [points.low(), points.high()].map(i8::unsigned_abs);
    match moved {
        Moved::Higher(points) => {
            let [low, high] = by(points).map(|end| end.to_string());
            report::change_higher(locale, &low, &high)
        }
        Moved::Lower(points) => {
            // Of two numbers under none, the nearer one is the smaller fall.
            let [high, low] = by(points).map(|end| end.to_string());
            report::change_lower(locale, &low, &high)
        }
        Moved::Unclear(_) | Moved::TooSmall => report::change_unclear(locale).to_owned(),
        Moved::Not(why) => not_compared(why, locale).to_owned(),
    }
}

fn not_compared(why: NotCompared, locale: Locale) -> &'static str {
    match why {
        NotCompared::InOneRoundOnly => report::not_in_both(locale),
        NotCompared::WorkedOutOtherwise => report::worked_out_otherwise(locale),
        NotCompared::NoShare => report::no_share(locale),
        NotCompared::NotShown => report::not_shown_in_both(locale),
    }
}

/// Why two rounds are not compared at all.
pub(crate) fn refusal(why: Refusal, locale: Locale) -> &'static str {
    match why {
        Refusal::SameWomen => report::refused_same_women(locale),
        Refusal::OtherArea => report::refused_other_area(locale),
        Refusal::PracticeBesideLive => report::refused_practice(locale),
        Refusal::WordingUnknown => report::refused_wording_unknown(locale),
        Refusal::OtherWording => report::refused_other_wording(locale),
        Refusal::OtherWindow => report::refused_other_window(locale),
        Refusal::OtherPlan => report::refused_other_plan(locale),
    }
}
