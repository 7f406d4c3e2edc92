//! Cells that hold an expression: compiled, and compared with the choices there are.

use super::finding::Findings;
use super::row::Row;
use crate::expression::{Comparison, Expression, Function, Place, Step, compile};
use crate::form::{Kind, QuestionId, QuestionParts};

/// Compiles the expressions of one row, with the rows above it in sight.
pub(super) struct Compiler<'a, 'r> {
    pub questions: &'a [QuestionParts],
    pub row: &'a Row<'r>,
    pub findings: &'a mut Findings,
}

impl Compiler<'_, '_> {
    /// The expression in a cell; nothing when it is empty or wrong.
    pub(super) fn cell(&mut self, column: &str, place: Place) -> Option<Expression> {
        let source = self.row.cell(column);
        if source.is_empty() {
            return None;
        }
        let questions = self.questions;
        let find = |name: &str| {
            let at = questions
                .iter()
                .position(|question| question.name == name)?;
            u16::try_from(at).ok().map(QuestionId::new)
        };
        match compile(source, place, &find) {
            Ok(expression) => {
                self.check_choices(column, &expression);
                Some(expression)
            }
            Err(fault) => {
                self.findings
                    .push(self.row.finding(column, &fault.to_string()));
                None
            }
        }
    }

    /// A row's own condition within that of its group.
    pub(super) fn within(
        &mut self,
        group: Option<&Expression>,
        own: Option<Expression>,
    ) -> Option<Expression> {
        match (group.cloned(), own) {
            (Some(group), Some(own)) => {
                let both = group.and(own);
                if both.is_none() {
                    self.findings.push(
                        self.row
                            .finding("relevant", "together with its group this is too long"),
                    );
                }
                both
            }
            (group, own) => group.or(own),
        }
    }

    /// Complains where an answer is compared with something that is no choice of its question.
    fn check_choices(&mut self, column: &str, expression: &Expression) {
        for steps in expression.steps().windows(3) {
            let [Step::Answer(id), Step::Text(text), test] = steps else {
                continue;
            };
            let Some(question) = self.questions.get(id.index()) else {
                continue;
            };
            let known = question.choices.iter().any(|choice| choice.name() == text);
            let compared = matches!(test, Step::Compare(Comparison::Equal | Comparison::Differs));
            let asked = compared && !text.is_empty() || *test == Step::Call(Function::Selected, 2);
            let name = &question.name;
            let message = match question.kind {
                Kind::Calculate => continue,
                Kind::Note => format!("“{name}” is a note and has no answer"),
                _ if asked && !known => format!("“{text}” is no choice of “{name}”"),
                Kind::SelectMultiple if compared && !text.is_empty() => {
                    format!("“{name}” has several answers: use selected(${{{name}}}, '{text}')")
                }
                _ => continue,
            };
            self.findings.push(self.row.finding(column, &message));
        }
    }
}
