//! The languages of a round: those in which the imported form has all its words, and ours the consent.

use super::choices;
use super::language_name::tag;
use super::rows::{Repeated, Row};
use super::wishes::{Asking, Wishes};
use super::words::{self, Words};
use crate::definition::{Choices, Definition, Text, Widget};
use crate::form::{Form, Lang, Language, TextStatus};

/// A language that is asked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// Its place in the imported form.
    pub there: usize,
    /// Its place in the form that the opening is from.
    pub here: Lang,
}

/// A language of the imported form that is not asked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftLanguage {
    /// As its author named it.
    pub name: String,
    pub why: WhyLanguage,
}

/// Why it is not asked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLanguage {
    /// Nobody said which language it is.
    Unnamed,
    /// The consent is not there in this language.
    NoConsent,
    /// So many questions have no words in it, or choices without.
    Incomplete { questions: usize },
    /// Another one is the same language.
    Twice,
}

pub(super) struct Spoken {
    pub kept: Vec<Kept>,
    pub left: Vec<LeftLanguage>,
}

pub(super) fn spoken(
    definition: &Definition,
    around: &Form,
    rows: &[Row<'_>],
    wishes: &Wishes,
) -> Spoken {
    let named = &definition.texts.languages;
    let unnamed = [String::from("default")];
    let names = if named.is_empty() {
        &unnamed
    } else {
        &named[..]
    };
    let mut spoken = Spoken {
        kept: Vec::new(),
        left: Vec::new(),
    };
    for (there, name) in names.iter().enumerate() {
        match keeps(definition, around, rows, wishes, (there, name)) {
            Ok(here) if spoken.kept.iter().any(|kept| kept.here == here) => {
                spoken.leave(name, WhyLanguage::Twice);
            }
            Ok(here) => spoken.kept.push(Kept { there, here }),
            Err(why) => spoken.leave(name, why),
        }
    }
    spoken
}

impl Spoken {
    fn leave(&mut self, name: &str, why: WhyLanguage) {
        let name = name.to_owned();
        self.left.push(LeftLanguage { name, why });
    }
}

fn keeps(
    definition: &Definition,
    around: &Form,
    rows: &[Row<'_>],
    wishes: &Wishes,
    (there, name): (usize, &str),
) -> Result<Lang, WhyLanguage> {
    let tag = tag(name).or_else(|| Some(wishes.unnamed.clone()).filter(|tag| !tag.is_empty()));
    let tag = tag.ok_or(WhyLanguage::Unnamed)?;
    let mut languages = around.languages().iter();
    let here = languages.position(|one| one.tag() == tag);
    let here = here.and_then(|at| u8::try_from(at).ok());
    let here = here.map(Lang::new).ok_or(WhyLanguage::NoConsent)?;
    let wordless = rows.iter().filter(|row| {
        let wanted = wishes.of(last(&row.question.reference)).asking == Asking::Asked;
        wanted && row.repeated == Repeated::No && lacks(definition, row, there)
    });
    match wordless.count() {
        0 => Ok(here),
        questions => Err(WhyLanguage::Incomplete { questions }),
    }
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Whether a question that could be asked has words in another language, and none in this one.
fn lacks(definition: &Definition, row: &Row<'_>, language: usize) -> bool {
    let question = row.question;
    let selects = matches!(
        question.widget,
        Widget::SelectOne | Widget::SelectMultiple | Widget::Range
    );
    if !selects && !row.is_note() {
        return false;
    }
    let is_missing = |text: Option<&Text>, at| words::of(definition, text, at) == Words::Missing;
    let count = definition.texts.languages.len().max(1);
    let elsewhere = |text: Option<&Text>| (0..count).any(|at| !is_missing(text, at));
    let label = question.label.as_ref();
    if is_missing(label, language) && elsewhere(label) {
        return true;
    }
    if matches!(question.choices, Choices::None) {
        return false;
    }
    let list = choices::list(definition, question, &[language]);
    list.is_ok_and(|list| {
        let mut labels = list.items.iter().flat_map(|item| &item.labels);
        labels.any(|label| *label == Words::Missing)
    })
}

/// Imported texts are drafts until a team has had them read.
pub(super) fn of_form(kept: &[Kept], around: &Form) -> Vec<Language> {
    let named = kept
        .iter()
        .filter_map(|kept| around.languages().get(kept.here.index()));
    named
        .map(|language| Language {
            status: TextStatus::Draft,
            ..language.clone()
        })
        .collect()
}

/// A form has one title, whatever the language.
pub(super) fn titles(definition: &Definition, kept: &[Kept]) -> Vec<String> {
    let title = match definition.title.trim() {
        "" => definition.id.clone(),
        title => title.to_owned(),
    };
    kept.iter().map(|_| title.clone()).collect()
}
