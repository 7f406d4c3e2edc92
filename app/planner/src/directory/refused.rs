//! Why an entry is not taken, in a sentence that says what to do.

use waymark_map::{Misfit, Refusal, TextRefused};
use waymark_words::{Locale, directory as words};

pub fn refused(locale: Locale, why: Refusal) -> &'static str {
    match why {
        Refusal::ShelterIsHidden => words::refused_shelter(locale),
        Refusal::CheckInTheFuture => words::refused_future(locale),
        Refusal::NoSuchArea => words::refused_area_there(locale),
        Refusal::AreaInUse => words::refused_area_used(locale),
        Refusal::Value(Misfit::StandsAlone) => words::refused_alone(locale),
        _ => words::refused_other(locale),
    }
}

pub fn text_refused(locale: Locale, why: TextRefused) -> &'static str {
    match why {
        TextRefused::Empty => words::refused_empty(locale),
        TextRefused::TooLong => words::refused_long(locale),
        TextRefused::Contact => words::refused_contact(locale),
        TextRefused::NoPhone => words::refused_phone(locale),
    }
}
