//! From a form to the list of its tables.

use waymark_ask::form::InShortForm;
use waymark_ask::{Choice, Form, Kind, Length, Meaning, Question, QuestionId, Sensitivity};
use waymark_count::{Category, CategoryRole, Class, Shape, Table};

use crate::terms::RoundTerms;

/// Id of the table of finished and stopped interviews.
pub const TAKING_PART: &str = "taking-part";
/// Id of the table of passed and failed practice questions.
pub const CHECKS: &str = "checks";

/// Where each of the two tables about the round itself has its cells.
pub(crate) mod process {
    pub(crate) const TAKING_PART: usize = 0;
    pub(crate) const CHECKS: usize = 1;
    /// Tables before the first question.
    pub(crate) const TABLES: usize = 2;
    pub(crate) const FINISHED: usize = 0;
    pub(crate) const STOPPED: usize = 1;
    pub(crate) const PASSED: usize = 0;
    pub(crate) const FAILED: usize = 1;
}

/// Codes of cells that are no choice. A choice's name has no space, so none can be taken.
const SKIPPED: &str = "went past";
const BASE: &str = "gave an answer";

/// The questions that have a table, in the order of the form: whatever is asked and kept is counted.
pub(crate) fn questions(form: &Form, length: Length) -> Vec<(QuestionId, &Question)> {
    let marked = form
        .questions()
        .iter()
        .any(|question| question.in_short_form() != InShortForm::No);
    let asked = |question: &Question| match length {
        Length::Short if marked => question.in_short_form() != InShortForm::No,
        Length::Short | Length::Full => true,
    };
    let selects =
        |question: &Question| matches!(question.kind(), Kind::SelectOne | Kind::SelectMultiple);
    form.each()
        .filter(|(_, question)| {
            question.role().is_recorded() && selects(question) && asked(question)
        })
        .collect()
}

/// Every table of the round: two about the round itself, then one a question.
pub(crate) fn tables(form: &Form, terms: &RoundTerms) -> Vec<Table> {
    let mut tables = vec![
        about_the_round(
            TAKING_PART,
            "Interviews",
            [("finished", "Finished"), ("stopped", "Stopped")],
        ),
        about_the_round(
            CHECKS,
            "Practice questions",
            [("passed", "Passed"), ("failed", "Not passed")],
        ),
    ];
    let questions = questions(form, terms.length);
    tables.extend(
        questions
            .iter()
            .map(|(_, question)| table(form, question, terms)),
    );
    tables
}

/// Finished interviews and passed checks are banded and guarded like any personal answer. Their words are for
/// whoever reads the plan; readers of a release get the app's own.
fn about_the_round(id: &str, title: &str, cells: [(&str, &str); 2]) -> Table {
    let cell = |(code, label): (&str, &str)| category(code, label, CategoryRole::Answer);
    Table {
        id: id.to_owned(),
        title: title.to_owned(),
        sensitivity: Class::Personal,
        shape: Shape::Single,
        categories: cells.map(cell).into(),
    }
}

fn table(form: &Form, question: &Question, terms: &RoundTerms) -> Table {
    let answers = question.choices().iter();
    let answers = answers.map(|choice| {
        category(
            choice.name(),
            choice.label(terms.lang),
            role(question, choice),
        )
    });
    let mut categories: Vec<Category> = answers.collect();
    categories.push(category(SKIPPED, "", CategoryRole::Skipped));
    let shape = match question.kind() {
        Kind::SelectMultiple => Shape::Multiple,
        _ => Shape::Single,
    };
    if shape == Shape::Multiple {
        categories.push(category(BASE, "", CategoryRole::Base));
    }
    let sensitivity = match question.sensitivity() {
        Sensitivity::Plain => Class::Plain,
        Sensitivity::Personal => Class::Personal,
        Sensitivity::Harmful => Class::Harmful,
    };
    Table {
        id: id(form, question),
        title: question.label(terms.lang).to_owned(),
        sensitivity,
        shape,
        categories,
    }
}

fn role(question: &Question, choice: &Choice) -> CategoryRole {
    match choice.meaning() {
        Meaning::Answer => CategoryRole::Answer,
        Meaning::DontKnow => CategoryRole::DontKnow,
        Meaning::DoesNotApply => CategoryRole::DoesNotApply,
        // A frame picks one of the things she named; "none" is in its list and cannot be picked. A cell that
        // everybody knows to be empty must not stand among the small numbers it would give away.
        Meaning::NoneOfThese if question.frame() => CategoryRole::DoesNotApply,
        Meaning::NoneOfThese => CategoryRole::NoneOfThese,
    }
}

fn category(code: &str, label: &str, role: CategoryRole) -> Category {
    Category {
        code: code.to_owned(),
        label: label.to_owned(),
        role,
    }
}

/// The item's code; where several questions share it, with what sets this one apart: `SF-02 health`.
fn id(form: &Form, question: &Question) -> String {
    let Some(item) = question.item() else {
        return question.name().to_owned();
    };
    let sharing = form
        .questions()
        .iter()
        .filter(|other| other.item() == Some(item))
        .count();
    if sharing < 2 {
        return item.to_owned();
    }
    let short = item.to_lowercase().replace('-', "") + "_";
    format!(
        "{item} {}",
        question
            .name()
            .strip_prefix(&short)
            .unwrap_or(question.name())
    )
}

pub(crate) fn skipped(table: &Table) -> Option<usize> {
    table.position(SKIPPED)
}

pub(crate) fn base(table: &Table) -> Option<usize> {
    table.position(BASE)
}
