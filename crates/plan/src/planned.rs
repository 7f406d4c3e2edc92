//! From a form to the list of its tables.

use waymark_ask::form::InShortForm;
use waymark_ask::form::Role;
use waymark_ask::{Choice, Form, Kind, Length, Meaning, Question, QuestionId, Sensitivity};
use waymark_count::{
    Category, CategoryRole, Class, Measure, Shape, SmallestGroup, Table, indicators,
};

use crate::knowing;
use crate::measures;
use crate::setting::{Breakdown, PEOPLE_FOR_ONE_PROVIDER};
use crate::terms::RoundTerms;

/// Id of the table of finished and stopped interviews.
pub const TAKING_PART: &str = "taking-part";
/// Id of the table of passed and failed practice questions.
pub const CHECKS: &str = "checks";
/// Id of the table of age bands, in rounds with a breakdown by age.
pub const AGE: &str = "age";
/// Id of the table of women and men, in a form that asks it.
pub const SEX: &str = "sex";
/// Code of its cell of those who passed.
pub(crate) const PASSED: &str = "passed";

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

/// The item that asks of each kind of help whether she got it.
const HELP: &str = "SF-02";
/// The items about the one help that she tells about.
const ABOUT_HER_HELP: [&str; 22] = [
    "SF-06", "SF-07", "SF-08", "SF-09", "SF-10", "SF-11", "SF-12", "SF-13", "SF-14", "SF-15",
    "SF-16", "SF-17", "SF-18", "SF-19", "SF-20", "SF-21", "SF-22", "SF-23", "SF-24", "SF-25",
    "SF-26", "SF-27",
];

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

/// Every table of the round. A table about a help that one provider alone offers waits for more people (rule D9); the
/// questions about the help she chose mix all kinds, so they wait only where every kind has one provider.
///
/// In order: two about the round itself, one a question, ages where the round is broken down by them,
/// then what is worked out about each person and for groups.
pub(crate) fn tables(form: &Form, terms: &RoundTerms) -> Vec<Table> {
    planned(form, terms, measures::of_a_person)
}

/// The same, with how many kinds of help a person knows: since the fourth layout.
pub(crate) fn tables_with_what_is_known(form: &Form, terms: &RoundTerms) -> Vec<Table> {
    planned(form, terms, |tables| {
        let mut of_a_person = measures::of_a_person(tables);
        of_a_person.extend(knowing::where_to_go(tables));
        of_a_person
    })
}

fn planned(
    form: &Form,
    terms: &RoundTerms,
    of_a_person: impl Fn(&[Table]) -> Vec<Table>,
) -> Vec<Table> {
    let mut tables = of_the_first_layout(form, terms);
    if terms.setting.breakdown == Breakdown::Age {
        tables.extend(ages(form, terms));
    }
    let helps = tables.iter().filter_map(|table| help(&table.id));
    let each_alone = helps
        .clone()
        .all(|help| terms.setting.providers.one_alone(help));
    let each_alone = each_alone && helps.count() > 0;
    for table in &mut tables {
        let waits = match help(&table.id) {
            Some(help) => terms.setting.providers.one_alone(help),
            None => each_alone && ABOUT_HER_HELP.contains(&table.id.as_str()),
        };
        if waits {
            table.opens_at =
                SmallestGroup::new(PEOPLE_FOR_ONE_PROVIDER).unwrap_or(SmallestGroup::DEFAULT);
        }
    }
    let figures = indicators::shipped(&tables);
    let wanted = questions(form, terms.length).into_iter();
    let wanted = wanted.filter(|(_, question)| question.by_age());
    let wanted: Vec<String> = wanted.map(|(_, question)| id(form, question)).collect();
    let groups = measures::groups(&tables, &figures, terms.setting.breakdown, &wanted);
    tables.extend(of_a_person(&tables));
    tables.extend(groups);
    tables
}

/// The kind of help a table is about, by its id `SF-02 health`.
pub(crate) fn help(id: &str) -> Option<&str> {
    id.strip_prefix(HELP)?.strip_prefix(' ')
}

/// Age bands, in the words of the form; who did not say is no group.
fn ages(form: &Form, terms: &RoundTerms) -> Option<Table> {
    let asked = form
        .questions()
        .iter()
        .find(|question| question.role() == Role::AgeBand)?;
    let bands = asked.choices().iter().map(|choice| {
        category(
            choice.name(),
            choice.label(terms.lang),
            CategoryRole::Answer,
        )
    });
    let mut categories: Vec<Category> = bands.collect();
    categories.push(category(SKIPPED, "", CategoryRole::Skipped));
    Some(Table {
        id: AGE.to_owned(),
        title: asked.label(terms.lang).to_owned(),
        sensitivity: Class::Personal,
        shape: Shape::Single,
        measure: Measure::Round,
        opens_at: SmallestGroup::DEFAULT,
        categories,
    })
}

/// Two tables about the round itself, then one a question: all there was in the first layout.
pub(crate) fn of_the_first_layout(form: &Form, terms: &RoundTerms) -> Vec<Table> {
    let mut tables = vec![
        about_the_round(
            TAKING_PART,
            "Interviews",
            [("finished", "Finished"), ("stopped", "Stopped")],
        ),
        about_the_round(
            CHECKS,
            "Practice questions",
            [(PASSED, "Passed"), ("failed", "Not passed")],
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
        measure: Measure::Round,
        opens_at: SmallestGroup::DEFAULT,
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
        measure: Measure::Answers,
        opens_at: SmallestGroup::DEFAULT,
        categories,
    }
}

pub(crate) fn role(question: &Question, choice: &Choice) -> CategoryRole {
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

pub(crate) fn category(code: &str, label: &str, role: CategoryRole) -> Category {
    Category {
        code: code.to_owned(),
        label: label.to_owned(),
        role,
    }
}

/// The item's code; where several questions share it, with what sets this one apart: `SF-02 health`.
pub(crate) fn id(form: &Form, question: &Question) -> String {
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
