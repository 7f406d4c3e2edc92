//! Whether the way of answering fits: nothing written freely, no place on the earth, no list too long to hear.

use super::asked::Asked;
use super::notice;
use crate::definition::{Choices, Problem, Widget};

/// Choices that can be listened to before one answers.
const MOST_CHOICES: usize = 6;

pub(super) fn check(asked: &Asked<'_>, found: &mut Vec<Problem>) {
    let question = asked.question;
    let place = &question.place;
    let called = asked.called();
    match (question.widget, asked.kind) {
        (Widget::Upload, _) => {
            let sentence =
                format!("{called} takes a picture, a recording or a file. It will not be asked.");
            found.push(notice(place, "not-asked", sentence));
        }
        (Widget::Input, "geopoint" | "geotrace" | "geoshape" | "barcode") => {
            let sentence = format!(
                "{called} takes a place or a code that leads to somebody. It will not be asked."
            );
            found.push(notice(place, "not-asked", sentence));
        }
        (Widget::Input, "string" | "") if question.label.is_some() && !asked.note => {
            let sentence = format!(
                "{called} is answered in free words, which can tell who somebody is. It is off unless a team switches it on: offer choices instead."
            );
            found.push(notice(place, "free-words", sentence));
        }
        _ => {}
    }
    if let (Widget::SelectOne, Choices::Inline(choices)) = (question.widget, &question.choices)
        && choices.len() > MOST_CHOICES
    {
        let sentence = format!(
            "{called} offers {} answers; {MOST_CHOICES} can be listened to. Put some together.",
            choices.len()
        );
        found.push(notice(place, "many-answers", sentence));
    }
}
