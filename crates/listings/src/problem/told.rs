//! What is said of each kind of problem: a name for programs, its weight, a sentence, and what to do.

use super::{Weight, What};

/// Name, weight, sentence, and what to do.
pub(super) type Told = (&'static str, Weight, &'static str, &'static str);

pub(super) const fn told(what: What) -> Told {
    use Weight::{Asked, FieldDropped, RowLeftOut};
    match what {
        What::OtherEncoding => (
            "other-encoding",
            Asked,
            "this line is in another encoding than the rest",
            "look at its letters; if they are wrong, save the file as UTF-8",
        ),
        What::FewerFields => (
            "fewer-fields",
            Asked,
            "the row has fewer fields than the header",
            "the missing ones are taken as empty; compare the row",
        ),
        What::MoreFields => (
            "more-fields",
            RowLeftOut,
            "the row has more fields than the header, so its fields may have moved",
            "put quotes around texts with the separator inside",
        ),
        What::QuoteLeftOpen => (
            "quote-left-open",
            RowLeftOut,
            "a quote that opens here is not closed and swallows the lines below",
            "close the quote or take it away",
        ),
        What::TurnsText => (
            "turns-text",
            Asked,
            "invisible marks turn the direction of the text",
            "they are taken out; compare what is left",
        ),
        What::NoName => (
            "no-name",
            RowLeftOut,
            "there is no name of a provider",
            "write the name of the organisation",
        ),
        What::NameRefused => (
            "name-refused",
            RowLeftOut,
            "the name is too long, or nothing of it is left without its contacts",
            "write a name of at most 200 letters",
        ),
        What::StaffName => (
            "staff-name",
            FieldDropped,
            "this looks like the name of a person",
            "it is dropped; keep offices, not people",
        ),
        What::PersonalPhone => (
            "personal-phone",
            FieldDropped,
            "this looks like the phone of a person",
            "it is dropped; enter the phone of the organisation by hand",
        ),
        What::Email => (
            "e-mail",
            FieldDropped,
            "this is an e-mail address",
            "it is dropped",
        ),
        What::NumberInText => (
            "number-in-text",
            FieldDropped,
            "a phone number stands in the text",
            "it is dropped; there is a field for the phone of the organisation",
        ),
        What::PhoneRefused => (
            "phone-refused",
            FieldDropped,
            "this is no phone number alone",
            "write digits alone",
        ),
        What::NoNumber => (
            "no-number",
            FieldDropped,
            "a coordinate is no number",
            "write degrees such as 31.95",
        ),
        What::NullIsland => (
            "null-island",
            FieldDropped,
            "the point is 0, 0, which is in the sea",
            "find out where it is",
        ),
        What::NotOnEarth => (
            "not-on-earth",
            FieldDropped,
            "the coordinates are no degrees",
            "if they are metres of a projection, save the file as WGS 84",
        ),
        What::Swapped => (
            "swapped",
            FieldDropped,
            "the point is outside every area, and inside one with its coordinates swapped",
            "swap the two columns",
        ),
        What::Outside => (
            "outside",
            FieldDropped,
            "the point is outside every area",
            "find out where it is, or add its area",
        ),
        What::OtherArea => (
            "other-area",
            Asked,
            "the point is in another area than the one that is named",
            "the named one is taken; find out which is right",
        ),
        What::TwoPlaces => (
            "two-places",
            Asked,
            "the same provider has another point in an earlier row",
            "the first is taken; find out which is right",
        ),
        What::NoPoint => (
            "no-point",
            FieldDropped,
            "this is a line or an outline, not a point",
            "name its area",
        ),
        What::NoArea => (
            "no-area",
            Asked,
            "nothing says in which area it is",
            "name its area",
        ),
        What::UnknownArea => (
            "unknown-area",
            FieldDropped,
            "there is no area of this name or code",
            "choose an area, or add it",
        ),
        What::UnknownCategory => (
            "unknown-category",
            Asked,
            "nobody has said which essential service this is",
            "choose the services it stands for",
        ),
        What::NoCategory => (
            "no-category",
            Asked,
            "the row names no service",
            "enter its services by hand",
        ),
        What::SafePlace => (
            "safe-place",
            Asked,
            "this is or may be a safe place to stay",
            "it is hidden, and its point is not taken",
        ),
        What::Ended => (
            "ended",
            Asked,
            "it ended before today",
            "its services are taken as unknown until somebody asks",
        ),
        What::HoursMissing => (
            "hours-missing",
            Asked,
            "it is not said when it opens and closes",
            "the hours stay unknown; ask for them",
        ),
        What::HoursDisagree => (
            "hours-disagree",
            Asked,
            "one field says always open, another does not",
            "the hours stay unknown; ask for them",
        ),
        What::SeveralHours => (
            "several-hours",
            Asked,
            "there are several times of opening or closing",
            "the hours stay unknown; ask for them",
        ),
        What::HoursUnread => (
            "hours-unread",
            Asked,
            "the hours cannot be read",
            "enter them by hand",
        ),
        What::ReferralDisagrees => (
            "referral-disagrees",
            Asked,
            "a referral is required and referrals are not accepted",
            "ask how a woman gets in",
        ),
        What::SameRow => (
            "same-row",
            Asked,
            "an earlier row has the same number",
            "both are taken; find out whether they are one",
        ),
        What::LikelyThere => (
            "likely-there",
            Asked,
            "the directory likely has this provider already, under a name that is near or with the same phone",
            "compare the two",
        ),
        What::Differs => (
            "differs",
            FieldDropped,
            "the directory says something else",
            "what the directory says stays; ask which is right",
        ),
        What::BrokenKey => (
            "broken-key",
            RowLeftOut,
            "the key names a row that is not there",
            "add the row, or correct the key",
        ),
    }
}
