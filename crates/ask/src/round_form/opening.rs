//! What stands around the questions: practice, age, consent and privacy before them, the support card and the end after.

use super::asked::Taken;
use super::languages::Kept;
use crate::form::{Choice, Form, Kind, Question, QuestionId, QuestionParts, said};

/// Names that tables about the round and about each person have.
const TABLES: [&str; 8] = [
    "age",
    "checks",
    "taking-part",
    "went-without",
    "waited-long",
    "cost-did-harm",
    "care-score",
    "knows-where",
];

/// The rows before and after.
pub(super) struct Opening {
    before: Vec<QuestionParts>,
    after: Vec<QuestionParts>,
}

/// Everything of the form that is no question of its own, in the languages that are kept.
pub(super) fn of(around: &Form, kept: &[Kept]) -> Opening {
    let recorded = |question: &Question| question.role().is_recorded();
    let rows = around.questions();
    let first = rows.iter().position(recorded).unwrap_or(rows.len());
    let mut opening = Opening {
        before: Vec::new(),
        after: Vec::new(),
    };
    let mut moved: Vec<(usize, usize)> = Vec::new();
    for (at, question) in rows.iter().enumerate() {
        let wanted = !question.role().is_asked() && question.kind() != Kind::Calculate;
        if !wanted {
            continue;
        }
        let mut parts = in_languages(question.parts.clone(), kept);
        if at < first {
            moved.push((at, opening.before.len()));
            let there = |beat: QuestionId| moved.iter().find(|(was, _)| *was == beat.index());
            let beat = parts.beat.and_then(there).map(|(_, now)| *now);
            parts.beat = beat
                .and_then(|at| u16::try_from(at).ok())
                .map(QuestionId::new);
            opening.before.push(parts);
        } else {
            opening.after.push(parts);
        }
    }
    opening
}

impl Opening {
    pub(super) fn names(&self) -> Taken {
        let own = self.before.iter().chain(&self.after);
        let own = own.map(|parts| parts.name.clone());
        Taken {
            names: own.chain(TABLES.map(str::to_owned)).collect(),
            above: self.before.len(),
        }
    }

    /// With the questions between.
    pub(super) fn around(&mut self, questions: Vec<QuestionParts>) -> Vec<QuestionParts> {
        let mut all = core::mem::take(&mut self.before);
        all.extend(questions);
        all.append(&mut self.after);
        all
    }
}

fn in_languages(mut parts: QuestionParts, kept: &[Kept]) -> QuestionParts {
    let pick = |texts: &[String]| -> Vec<String> {
        kept.iter()
            .map(|kept| said(texts, kept.here).to_owned())
            .collect()
    };
    parts.labels = pick(&parts.labels);
    parts.hints = pick(&parts.hints);
    let choices = parts.choices.iter().map(|choice| Choice {
        labels: pick(&choice.labels),
        ..choice.clone()
    });
    parts.choices = choices.collect();
    parts
}
