//! The app's own words that are read out on her screens.

use waymark_words::{Locale, language, respond};

/// A file name and the words.
pub type Saying = (&'static str, fn(Locale) -> &'static str);

/// In the order in which she meets them.
pub const SAYINGS: &[Saying] = &[
    ("app-own-name", language::own_name),
    ("app-language-card", respond::language_card),
    ("app-try-hiding-title", respond::try_hiding_title),
    ("app-try-hiding-body", respond::try_hiding_body),
    ("app-try-hiding-limits", respond::try_hiding_limits),
    ("app-consent-heading", respond::consent_heading),
    ("app-once-more", respond::once_more),
    ("app-next", respond::next),
    ("app-skip", respond::skip),
    ("app-more", respond::more),
    ("app-choose-many-hint", respond::choose_many_hint),
    ("app-more-hint", respond::more_hint),
    ("app-go-on", respond::go_on),
    ("app-check-help", respond::check_help),
    ("app-check-help-body", respond::check_help_body),
    ("app-paused", respond::paused),
    ("app-paused-body", respond::paused_body),
    ("app-privacy-ready", respond::privacy_ready),
    ("app-support-title", respond::support_title),
    ("app-support-repeat", respond::support_repeat),
    ("app-stop-title", respond::stop_title),
    ("app-stop-body", respond::stop_body),
    ("app-stop-keep", respond::stop_keep),
    ("app-stop-keep-note", respond::stop_keep_note),
    ("app-stop-erase", respond::stop_erase),
    ("app-stop-erase-note", respond::stop_erase_note),
    ("app-stop-go-on", respond::stop_go_on),
    ("app-saving", respond::saving),
    ("app-saving-body", respond::saving_body),
    ("app-save-failed", respond::save_failed),
    ("app-save-again", respond::save_again),
    ("app-failed-refused", respond::failed_refused),
    ("app-failed-full", respond::failed_full),
    ("app-failed-busy", respond::failed_busy),
    ("app-failed-damaged", respond::failed_damaged),
    ("app-failed-unreachable", respond::failed_unreachable),
    ("app-failed-later", respond::failed_later),
    ("app-pictures-title", respond::pictures_title),
    ("app-finish", respond::finish),
    ("app-ended", respond::ended),
    ("app-ended-body", respond::ended_body),
    ("app-erased-body", respond::erased_body),
];
