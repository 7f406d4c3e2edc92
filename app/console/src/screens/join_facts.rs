//! What a round file says about its round, fact by fact.

use waymark_talk::{RoundLength, RoundSeen};
use waymark_words::{Locale, console as words, pairing};

use crate::screens::own_forms::named;
use crate::screens::round_plan::window;
use waymark_shell::today;

pub fn said(locale: Locale, seen: &RoundSeen) -> [(&'static str, String); 9] {
    let length = match seen.length {
        RoundLength::Full => words::round_full(locale),
        RoundLength::Short => words::round_short(locale),
    };
    let window = window(locale, seen.window_months);
    let group = pairing::join_group_text(locale, &seen.smallest_group.to_string());
    let since = today::written(seen.opened_on.0, locale.tag());
    [
        (pairing::join_name(locale), seen.label.clone()),
        (pairing::join_area(locale), seen.area.clone()),
        (pairing::join_form(locale), length.to_owned()),
        (pairing::join_window(locale), window),
        (pairing::join_group(locale), group),
        (pairing::join_languages(locale), named(&seen.languages)),
        (pairing::join_invitation(locale), seen.invitation.clone()),
        (pairing::join_since(locale), since),
        (pairing::join_helper(locale), seen.helper.clone()),
    ]
}
