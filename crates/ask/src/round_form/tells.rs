//! What no screen in her hands says, and nothing readable on the tablet tells.

use super::left::Left;
use crate::form::QuestionParts;
use crate::form_check;

/// No word of a question in her hands asks who she is or what happened, or tells a stranger what this is about.
pub(super) fn tells(parts: &QuestionParts) -> Result<(), Left> {
    // Names lie readable on the tablet like words do.
    let names = [&parts.name].into_iter();
    let named = parts.choices.iter().map(|choice| &choice.name);
    let choices = parts.choices.iter().flat_map(|choice| &choice.labels);
    let said = parts.labels.iter().chain(&parts.hints).chain(choices);
    for said in said.chain(names).chain(named) {
        if form_check::tells(said) {
            return Err(Left::TellingWord);
        }
    }
    for said in &parts.labels {
        if form_check::asks_who(said) {
            return Err(Left::AsksWho);
        }
        if form_check::asks_what_happened(said) {
            return Err(Left::AsksWhatHappened);
        }
    }
    match form_check::is_named_for_a_person(&parts.name) {
        true => Err(Left::AsksWho),
        false => Ok(()),
    }
}
