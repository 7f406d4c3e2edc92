//! What women and groups said, in sentences: statements of releases, and groups that named a theme.

use waymark_act::{Theme, Voice};
use waymark_words::{Locale, figures, gaps};

use crate::sentences;

/// One statement with its question.
pub(super) fn sentence(voice: &Voice, locale: Locale) -> String {
    let words = sentences::statement(voice.statement(), voice.words(), voice.base(), locale);
    // A main figure carries the key of its sentence.
    let question = match voice.answer() {
        "" => figures::sentence(locale, voice.question()).unwrap_or(voice.question()),
        _ => voice.question(),
    };
    gaps::said_of(locale, question, voice.answer(), &words)
}

pub(super) fn theme(theme: &Theme, locale: Locale) -> String {
    let (named, held) = theme.groups();
    let words = theme.words().as_str();
    gaps::theme(locale, &named.to_string(), &held.to_string(), words)
}

/// The release a statement is from, so that it can be made once more.
pub(super) fn source(voice: &Voice) -> String {
    let source = voice.source();
    format!(
        "{} release={} plan=sha256:{} sha256:{}",
        voice.id(),
        source.sequence,
        source.plan,
        source.release
    )
}
