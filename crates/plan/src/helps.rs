//! The kinds of help a form asks about, so that a team can say which of them one provider alone offers.

use waymark_ask::{Form, Lang, Length};

use crate::planned;

/// The item in which she names them; its choices carry their names.
const LOOKED_FOR: &str = "SF-01";

/// A kind of help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// As [`Providers::OneOf`](crate::Providers::OneOf) wants it.
    pub code: String,
    /// As the women read it.
    pub label: String,
}

/// Every kind of help with a table of its own, in the order of the form; none in a form that asks about none.
#[must_use]
pub fn helps(form: &Form, lang: Lang) -> Vec<Help> {
    let named = form
        .questions()
        .iter()
        .find(|question| question.item() == Some(LOOKED_FOR));
    let choices = named.map_or(&[][..], |question| question.choices());
    let asked = planned::questions(form, Length::Full).into_iter();
    asked
        .filter_map(|(_, question)| {
            let id = planned::id(form, question);
            let code = planned::help(&id)?;
            let choice = choices.iter().find(|choice| choice.name() == code);
            let label = choice.map_or_else(|| question.label(lang), |choice| choice.label(lang));
            Some(Help {
                code: code.to_owned(),
                label: label.to_owned(),
            })
        })
        .collect()
}
