//! A translation beside what it translates, text by text, so that somebody can say of each that it means the same; and what is
//! seen to be wrong at once: a yes that became a no, and words that were not translated.

mod yes_and_no;

use crate::form::{Choice, Form, Lang, QuestionId};
use yes_and_no::{Says, says};

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words of a question or note.
    Words,
    /// The line below them.
    Hint,
    /// One of its answers.
    Answer,
}

/// How a translation looks from outside; whether it means the same, only people can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// Nothing catches the eye.
    Plain,
    /// It begins with yes where the other begins with no.
    Swapped,
    /// Letter for letter the same.
    Untranslated,
    /// Another answer of this question is translated by the very same words.
    Twice,
}

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside<'a> {
    /// Whose text it is.
    pub question: QuestionId,
    /// What of it.
    pub part: Part,
    /// In the form's first language.
    pub first: &'a str,
    /// In the other.
    pub second: &'a str,
    /// How the second looks.
    pub looks: Looks,
}

/// Every text of the form beside its translation, in order; nothing for the first language, which translates nothing.
#[must_use]
pub fn side_by_side<'a>(form: &'a Form, lang: Lang) -> Vec<Beside<'a>> {
    let first = Lang::default();
    let (Some(one), Some(other)) = (tag(form, first), tag(form, lang)) else {
        return Vec::new();
    };
    if lang == first {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (id, question) in form.each() {
        let words = [
            (Part::Words, question.label(first), question.label(lang)),
            (Part::Hint, question.hint(first), question.hint(lang)),
        ];
        let words = words.into_iter().filter(|(_, first, _)| !first.is_empty());
        let words = words.map(|(part, first, second)| {
            let looks = looks((one, first), (other, second));
            (part, first, second, looks)
        });
        let answers = question.choices().iter().map(|choice| {
            let (words, second) = (choice.label(first), choice.label(lang));
            // Another answer, by other words in the first language.
            let again = |it: &Choice| it.label(lang) == second && it.label(first) != words;
            let looks = match looks((one, words), (other, second)) {
                Looks::Plain if question.choices().iter().any(again) => Looks::Twice,
                looks => looks,
            };
            (Part::Answer, words, second, looks)
        });
        all.extend(
            words
                .chain(answers)
                .map(|(part, first, second, looks)| Beside {
                    question: id,
                    part,
                    first,
                    second,
                    looks,
                }),
        );
    }
    all
}

fn tag(form: &Form, lang: Lang) -> Option<&str> {
    form.languages().get(lang.index()).map(|one| one.tag())
}

fn looks((one, first): (&str, &str), (other, second): (&str, &str)) -> Looks {
    let swapped = matches!(
        (says(one, first), says(other, second)),
        (Some(Says::Yes), Some(Says::No)) | (Some(Says::No), Some(Says::Yes))
    );
    let letters = first.chars().any(char::is_alphabetic);
    match (swapped, first == second && letters) {
        (true, _) => Looks::Swapped,
        // “No” is no in more than one language.
        (false, true) if says(one, first).is_none() => Looks::Untranslated,
        (false, _) => Looks::Plain,
    }
}
