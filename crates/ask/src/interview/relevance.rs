//! What concerns her: which question comes up, which choices are offered, which answers have become pointless.

use super::{Interview, Length, Reach};
use crate::answer::{Answer, ChoiceSet};
use crate::expression::{Expression, Sight, Text, Value};
use crate::form::{ChoiceId, InShortForm, Kind, Question, QuestionId, Sensitivity};

impl Interview {
    /// The first place from here on where something is asked; past the end when there is none.
    pub(super) fn first_from(&self, from: usize) -> usize {
        let count = self.form.questions().len();
        (from..count).find(|at| self.is_asked(*at)).unwrap_or(count)
    }

    /// Whether the place is a question or note for her.
    pub(super) fn is_asked(&self, at: usize) -> bool {
        self.form.questions().get(at).is_some_and(|question| {
            self.belongs(question)
                && self.is_relevant(at, question)
                && self.has_options(at, question)
        })
    }

    /// Whether the place is among the questions of this length, and of those that may be asked here, at all.
    pub(super) fn belongs(&self, question: &Question) -> bool {
        let asked = question.role().is_asked() && question.kind() != Kind::Calculate;
        let harms = question.sensitivity() == Sensitivity::Harmful;
        asked
            && (self.length == Length::Full || question.in_short_form() != InShortForm::No)
            && (self.reach == Reach::Everything || !harms)
    }

    pub(super) fn offers(&self, id: QuestionId, question: &Question, choice: &str) -> bool {
        question
            .choice_filter()
            .is_none_or(|filter| self.worked_out(id, filter, choice).to_truth())
    }

    fn is_relevant(&self, at: usize, question: &Question) -> bool {
        let (Some(relevant), Some(id)) = (question.relevant(), self.id(at)) else {
            return true;
        };
        self.worked_out(id, relevant, "").to_truth()
    }

    /// A question without a single choice to offer asks nothing.
    fn has_options(&self, at: usize, question: &Question) -> bool {
        question.choice_filter().is_none()
            || self.id(at).is_some_and(|id| !self.options(id).is_empty())
    }

    fn worked_out(&self, id: QuestionId, expression: &Expression, choice: &str) -> Value {
        let itself = self.said(id);
        let answer = |id| self.said(id);
        expression.evaluate(&Sight {
            answer: &answer,
            itself: &itself,
            choice,
        })
    }

    /// An answer as expressions see it: the names of what was chosen, with spaces between.
    fn said(&self, id: QuestionId) -> Text {
        let Some(question) = self.form.question(id) else {
            return Text::default();
        };
        let name = |choice: ChoiceId| question.choice(choice).map_or("", |choice| choice.name());
        match (question.kind(), self.answer(id)) {
            (Kind::Calculate, _) => self.calculated.get(id.index()).cloned().unwrap_or_default(),
            (_, Answer::One(choice)) => Text::new(name(*choice).to_owned()),
            (_, Answer::Many(set)) => {
                let names: Vec<&str> = set.iter().map(name).collect();
                Text::new(names.join(" "))
            }
            (_, Answer::NotAsked | Answer::Skipped) => Text::default(),
        }
    }

    /// After a change above `from`: works the calculations out again and gives up answers that no
    /// longer concern her. One pass suffices, because expressions refer upwards only.
    pub(super) fn settle(&mut self, from: usize) {
        let form = self.form.clone();
        let mut stale = self.frame_just_changed(from);
        for (at, question) in form.questions().iter().enumerate().skip(from) {
            let Some(id) = self.id(at) else { return };
            if let Some(calculation) = question.calculation() {
                let value = if self.is_relevant(at, question) {
                    self.worked_out(id, calculation, "").to_text()
                } else {
                    Text::default()
                };
                if let Some(place) = self.calculated.get_mut(at) {
                    *place = value;
                }
            }
            // About another thing now: the answer was not given to this question.
            let expressions = [question.relevant(), question.calculation()];
            let mut refers = expressions
                .into_iter()
                .flatten()
                .flat_map(Expression::refers_to);
            let about = !stale.is_empty() && refers.any(|id| stale.contains(&id));
            if about {
                stale.push(id);
            }
            if *self.answer(id) != Answer::NotAsked && (about || !self.is_asked(at)) {
                self.give_up(at);
            }
            self.give_up_what_is_not_offered(id, question);
        }
    }

    /// The frame question right above, if that is what changed: what was said about one thing is not
    /// said about another.
    fn frame_just_changed(&self, from: usize) -> Vec<QuestionId> {
        let above = from.checked_sub(1).and_then(|at| self.id(at));
        let is_frame = |id: &QuestionId| self.form.question(*id).is_some_and(Question::frame);
        above.filter(is_frame).into_iter().collect()
    }

    fn give_up(&mut self, at: usize) {
        if let Some(place) = self.answers.get_mut(at) {
            *place = Answer::NotAsked;
        }
    }

    /// Chosen things that are no longer offered are given up.
    fn give_up_what_is_not_offered(&mut self, id: QuestionId, question: &Question) {
        if question.choice_filter().is_none() || !self.answer(id).is_given() {
            return;
        }
        let offered = ChoiceSet::of(&self.options(id));
        let left = match self.answer(id) {
            Answer::One(choice) if offered.contains(*choice) => return,
            Answer::Many(set) => {
                let mut left = set.clone();
                left.keep_only(&offered);
                if left.is_empty() {
                    Answer::NotAsked
                } else {
                    Answer::Many(left)
                }
            }
            Answer::One(_) | Answer::NotAsked | Answer::Skipped => Answer::NotAsked,
        };
        if let Some(place) = self.answers.get_mut(id.index()) {
            *place = left;
        }
    }
}
