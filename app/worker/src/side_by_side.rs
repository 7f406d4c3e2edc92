//! Every text of a form beside its translation, as a screen shows it.

use waymark_ask::side_by_side::{Beside, Looks, Part, side_by_side};
use waymark_ask::{Form, Lang};
use waymark_talk::{ContentBytes, Reply, TextBeside, TextLooks, TextPart, TroubleKind};

use crate::plan_round::spoken;
use crate::trouble::Done;

/// What is there to be approved in a language.
pub(crate) fn beside(form: &ContentBytes, language: &str) -> Done<Reply> {
    let form = Form::from_bytes(&form.0).map_err(|_| TroubleKind::FormDamaged)?;
    let lang = spoken(&form, language).ok_or(TroubleKind::FormDamaged)?;
    let all = side_by_side(&form, lang).into_iter();
    Ok(Reply::SideBySide(all.map(|one| said(&form, one)).collect()))
}

/// How many texts a reading of this language has to approve.
pub(crate) fn to_approve(form: &Form, lang: Lang) -> usize {
    side_by_side(form, lang).len()
}

fn said(form: &Form, beside: Beside<'_>) -> TextBeside {
    let question = form.question(beside.question);
    TextBeside {
        question: question.map_or_else(String::new, |one| one.name().to_owned()),
        part: match beside.part {
            Part::Words => TextPart::Words,
            Part::Hint => TextPart::Hint,
            Part::Answer => TextPart::Answer,
        },
        first: beside.first.to_owned(),
        second: beside.second.to_owned(),
        looks: match beside.looks {
            Looks::Plain => TextLooks::Plain,
            Looks::Swapped => TextLooks::Swapped,
            Looks::Untranslated => TextLooks::Untranslated,
            Looks::Twice => TextLooks::Twice,
        },
    }
}
