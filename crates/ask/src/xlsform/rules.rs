//! What the roles ask for, said at the cell where it is missing.

use super::columns::Columns;
use super::finding::{Finding, Findings};
use super::row::Row;
use crate::form::{ChoiceId, InShortForm, Kind, QuestionParts, Role};

/// The right answer, by the name of its choice.
pub(super) fn right(
    row: &Row<'_>,
    parts: &QuestionParts,
    findings: &mut Findings,
) -> Option<ChoiceId> {
    let name = row.cell("right");
    if !parts.role.has_right_answer() {
        // At the age gate it only says in the table which answer goes on.
        if !name.is_empty() && parts.role != Role::Adult {
            findings.push(row.finding("right", "no answer to this row is right or wrong"));
        }
        return None;
    }
    let found = parts
        .choices
        .iter()
        .position(|choice| choice.name() == name);
    if found.is_none() {
        findings.push(row.finding("right", "this must be the name of one of its choices"));
    }
    found
        .and_then(|at| u8::try_from(at).ok())
        .map(ChoiceId::new)
}

/// Whether kind, role, choices and expressions of a row go together.
pub(super) fn of_question(row: &Row<'_>, parts: &QuestionParts, findings: &mut Findings) {
    let mut complain = |wrong: bool, column: &str, message: &str| {
        if wrong {
            findings.push(row.finding(column, message));
        }
    };
    let role = parts.role;
    let opening = !role.is_asked();
    let selects = matches!(parts.kind, Kind::SelectOne | Kind::SelectMultiple);
    complain(
        role.is_words() && parts.kind != Kind::Note,
        "type",
        "a row of this role is a note",
    );
    complain(
        opening && !role.is_words() && parts.kind != Kind::SelectOne,
        "type",
        "a row of this role is a select_one",
    );
    complain(
        opening && parts.relevant.is_some(),
        "relevant",
        "opening and closing are the same for everybody",
    );
    complain(
        parts.choice_filter.is_some() && (opening || !selects),
        "choice_filter",
        "a choice filter belongs to a question with choices",
    );
    let is_calculation = parts.kind == Kind::Calculate;
    complain(
        parts.calculation.is_some() && !is_calculation,
        "calculation",
        "only a calculate row works something out",
    );
    complain(
        is_calculation && row.cell("calculation").is_empty(),
        "calculation",
        "what does this row work out?",
    );
    complain(
        parts.short == InShortForm::Frame && !selects,
        "short",
        "only a question can be a frame",
    );
    complain(
        parts.beat.is_some() && role != Role::Understanding,
        "beat",
        "only a question of understanding is about a beat",
    );
    let missing = role
        .needs_choices()
        .iter()
        .find(|name| parts.choices.iter().all(|choice| choice.name() != **name));
    if let Some(missing) = missing {
        complain(
            true,
            "type",
            &format!("its list needs a choice “{missing}”"),
        );
    }
    let bands = role.needs_choices().len();
    complain(
        role == Role::AgeBand && parts.choices.len() != bands && missing.is_none(),
        "type",
        "age bands are from_18, from_25 and from_50, no others",
    );
}

/// Whether a form that records anything has every safeguard, once.
pub(super) fn of_form(columns: &Columns<'_>, questions: &[QuestionParts], findings: &mut Findings) {
    let records = |one: &QuestionParts| one.role.is_recorded() && one.kind != Kind::Calculate;
    if !questions.iter().any(records) {
        return;
    }
    let count = |role| {
        questions
            .iter()
            .filter(|question| question.role == role)
            .count()
    };
    let mut complain = |role: Role, how: &str| {
        let message = format!("a survey has {how} with the role {}", role.name());
        findings.push(Finding::of_sheet(columns.sheet_name(), &message));
    };
    for role in [Role::Adult, Role::ConsentAsk, Role::Privacy] {
        if count(role) != 1 {
            complain(role, "exactly one row");
        }
    }
    if count(Role::Consent) == 0 {
        complain(Role::Consent, "at least one row");
    }
    if count(Role::AgeBand) > 1 {
        complain(Role::AgeBand, "at most one row");
    }
}
