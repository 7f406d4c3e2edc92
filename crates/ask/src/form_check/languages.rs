//! Whether every question is there in every language.

use super::asked::Asked;
use super::notice;
use crate::definition::Problem;

pub(super) fn check(asked: &Asked<'_>, found: &mut Vec<Problem>) {
    let missing: Vec<&str> = asked
        .words
        .iter()
        .filter(|(_, words)| words.as_ref().is_none_or(|words| words.trim().is_empty()))
        .map(|(language, _)| language.as_str())
        .collect();
    // Without any words at all it is a picture or a line between others.
    if missing.is_empty() || missing.len() == asked.words.len() {
        return;
    }
    let sentence = format!(
        "{} has no words in {}. Add them, or that language cannot be used.",
        asked.called(),
        missing.join(", ")
    );
    found.push(notice(&asked.question.place, "missing-language", sentence));
}
