//! The words for what is amiss with a list, for the meanings of its columns, and for why it is no list.

use waymark_talk::{ListingWeight, NoListing};
use waymark_words::{Locale, bring as words};

/// What is wrong, by its code; the code itself where an importer knows more than we do.
pub fn amiss(locale: Locale, code: &str) -> String {
    let words: fn(Locale) -> &'static str = match code {
        "other-encoding" => words::what_other_encoding,
        "fewer-fields" => words::what_fewer_fields,
        "more-fields" => words::what_more_fields,
        "quote-left-open" => words::what_quote_left_open,
        "turns-text" => words::what_turns_text,
        "no-name" => words::what_no_name,
        "name-refused" => words::what_name_refused,
        "staff-name" => words::what_staff_name,
        "personal-phone" => words::what_personal_phone,
        "e-mail" => words::what_e_mail,
        "number-in-text" => words::what_number_in_text,
        "phone-refused" => words::what_phone_refused,
        "no-number" => words::what_no_number,
        "null-island" => words::what_null_island,
        "not-on-earth" => words::what_not_on_earth,
        "swapped" => words::what_swapped,
        "outside" => words::what_outside,
        "other-area" => words::what_other_area,
        "two-places" => words::what_two_places,
        "no-point" => words::what_no_point,
        "no-area" => words::what_no_area,
        "unknown-area" => words::what_unknown_area,
        "unknown-category" => words::what_unknown_category,
        "no-category" => words::what_no_category,
        "safe-place" => words::what_safe_place,
        "ended" => words::what_ended,
        "hours-missing" => words::what_hours_missing,
        "hours-disagree" => words::what_hours_disagree,
        "several-hours" => words::what_several_hours,
        "hours-unread" => words::what_hours_unread,
        "referral-disagrees" => words::what_referral_disagrees,
        "same-row" => words::what_same_row,
        "likely-there" => words::what_likely_there,
        "differs" => words::what_differs,
        "broken-key" => words::what_broken_key,
        other => return other.to_owned(),
    };
    words(locale).to_owned()
}

pub fn weight(locale: Locale, weight: ListingWeight) -> &'static str {
    match weight {
        ListingWeight::Asked => words::weight_asked(locale),
        ListingWeight::FieldDropped => words::weight_dropped(locale),
        ListingWeight::RowLeftOut => words::weight_left_out(locale),
    }
}

/// The meanings a column may have, in the importer's order.
pub fn meanings(locale: Locale) -> [&'static str; 28] {
    [
        words::means_name(locale),
        words::means_organisation(locale),
        words::means_place(locale),
        words::means_category(locale),
        words::means_detail(locale),
        words::means_area_code(locale),
        words::means_area_name(locale),
        words::means_north(locale),
        words::means_east(locale),
        words::means_point(locale),
        words::means_phone(locale),
        words::means_opens(locale),
        words::means_closes(locale),
        words::means_days(locale),
        words::means_hours(locale),
        words::means_type(locale),
        words::means_cost(locale),
        words::means_status(locale),
        words::means_ends(locale),
        words::means_hidden_place(locale),
        words::means_number(locale),
        words::means_referral_required(locale),
        words::means_referral_method(locale),
        words::means_person(locale),
        words::means_personal_phone(locale),
        words::means_email(locale),
        words::means_words(locale),
        words::means_ignored(locale),
    ]
}

pub fn no_listing(locale: Locale, no: &NoListing) -> String {
    let words: fn(Locale, &str) -> String = match no.code.as_str() {
        "empty" => words::no_empty,
        "too-large" => words::no_too_large,
        "too-many-rows" => words::no_too_many_rows,
        "too-many-columns" => words::no_too_many_columns,
        "other-format" => words::no_other_format,
        "broken" => words::no_broken,
        "keys" => words::no_keys,
        _ => words::no_list,
    };
    words(locale, &no.file)
}
