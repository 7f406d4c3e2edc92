//! One woman's way through the questions: forward, back, skipping, and nothing that does not concern her.

mod relevance;
mod section;

use core::fmt;
use std::rc::Rc;

use crate::answer::{Answer, ChoiceSet};
use crate::expression::Text;
use crate::form::{ChoiceId, Form, InShortForm, Kind, Question, QuestionId};
use crate::record::{Record, RecordError, Sat};

/// How a question stands that the form does not have.
static NOT_ASKED: Answer = Answer::NotAsked;

/// How much of a form is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// Everything.
    Full,
    /// Only what is marked for the short form; everything where nothing is marked.
    Short,
}

/// Which questions may be asked at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// All of them.
    Everything,
    /// Not those whose answer could harm her if somebody heard it: another person reads aloud or helps.
    NothingHarmful,
}

/// Whether a step back was possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WentBack {
    /// She is at the question before.
    Yes,
    /// There is none: she is at the first.
    AtTheFirst,
}

/// An interview in progress. It is never written anywhere, and prints nothing of itself.
pub struct Interview {
    form: Rc<Form>,
    length: Length,
    reach: Reach,
    /// One for each question of the form.
    answers: Vec<Answer>,
    /// What each calculation came to; empty elsewhere.
    calculated: Vec<Text>,
    /// Where she is; past the last question when she is through.
    at: usize,
    /// The answer here when she came: only if it is another now must the rest be looked at again.
    came_with: Answer,
}

impl Interview {
    /// Begins at the first question.
    #[must_use]
    pub fn begin(form: Rc<Form>, length: Length) -> Self {
        Self::within(form, length, Reach::Everything)
    }

    /// Begins at the first question that may be asked here.
    #[must_use]
    pub fn within(form: Rc<Form>, length: Length, reach: Reach) -> Self {
        let marked = form
            .questions()
            .iter()
            .any(|question| question.in_short_form() != InShortForm::No);
        let count = form.questions().len();
        let mut interview = Self {
            length: if marked { length } else { Length::Full },
            reach,
            answers: (0..count).map(|_| Answer::NotAsked).collect(),
            calculated: (0..count).map(|_| Text::default()).collect(),
            at: 0,
            came_with: Answer::NotAsked,
            form,
        };
        interview.settle(0);
        interview.go_to(interview.first_from(0));
        interview
    }

    /// The form it asks.
    #[must_use]
    pub fn form(&self) -> &Rc<Form> {
        &self.form
    }

    /// The question she is at; none when she is through.
    #[must_use]
    pub fn current(&self) -> Option<QuestionId> {
        self.id(self.at)
    }

    /// The choices offered now, in order.
    #[must_use]
    pub fn options(&self, id: QuestionId) -> Vec<ChoiceId> {
        let Some(question) = self.form.question(id) else {
            return Vec::new();
        };
        let offered =
            |choice: &(ChoiceId, &crate::form::Choice)| self.offers(id, question, choice.1.name());
        question
            .each_choice()
            .filter(offered)
            .map(|(choice, _)| choice)
            .collect()
    }

    /// How a question stands.
    #[must_use]
    pub fn answer(&self, id: QuestionId) -> &Answer {
        self.answers.get(id.index()).unwrap_or(&NOT_ASKED)
    }

    /// Touches a choice of the current question: the one answer, or one more, or one less.
    /// Something that was not offered changes nothing.
    pub fn choose(&mut self, choice: ChoiceId) {
        let Some(id) = self.current() else { return };
        if !self.options(id).contains(&choice) {
            return;
        }
        let Some(question) = self.form.question(id) else {
            return;
        };
        let answer = match question.kind() {
            Kind::SelectOne => Answer::One(choice),
            Kind::SelectMultiple => match toggled(question, self.answer(id), choice) {
                none if none.is_empty() => Answer::NotAsked,
                some => Answer::Many(some),
            },
            Kind::Note | Kind::Calculate => return,
        };
        self.put(answer);
    }

    /// Goes on. Without an answer this is skipping.
    pub fn next(&mut self) {
        let Some(id) = self.current() else { return };
        let asks = self
            .form
            .question(id)
            .is_some_and(|question| question.kind() != Kind::Note);
        if asks && !self.answer(id).is_given() && *self.answer(id) != Answer::Skipped {
            self.put(Answer::Skipped);
        }
        self.go_on();
    }

    /// Goes on and takes the answer back, if there was one.
    pub fn skip(&mut self) {
        let Some(id) = self.current() else { return };
        let asks = self
            .form
            .question(id)
            .is_some_and(|question| question.kind() != Kind::Note);
        if asks && *self.answer(id) != Answer::Skipped {
            self.put(Answer::Skipped);
        }
        self.go_on();
    }

    /// Goes back to the question before this one. Later answers stay until something makes them
    /// pointless.
    pub fn back(&mut self) -> WentBack {
        self.settle_here();
        let before = (0..self.at).rev().find(|at| self.is_asked(*at));
        match before {
            Some(at) => {
                self.go_to(at);
                WentBack::Yes
            }
            None => WentBack::AtTheFirst,
        }
    }

    /// Ends it: what she said, in a record as long as every other.
    ///
    /// # Errors
    /// When the form does not fit into a record, which a form that was read or built cannot.
    pub fn finish(mut self, sat: Sat) -> Result<Record, RecordError> {
        self.settle_here();
        Record::of(&self.form, &sat, &self.answers)
    }

    /// Whether she has come past any question yet, answering or not.
    pub(crate) fn has_begun(&self) -> bool {
        self.answers
            .iter()
            .any(|answer| answer.is_given() || *answer == Answer::Skipped)
    }

    fn put(&mut self, answer: Answer) {
        if let Some(place) = self.answers.get_mut(self.at) {
            *place = answer;
        }
    }

    fn go_on(&mut self) {
        self.settle_here();
        self.go_to(self.first_from(self.at + 1));
    }

    fn go_to(&mut self, at: usize) {
        self.at = at;
        self.came_with = self
            .id(at)
            .map_or(Answer::NotAsked, |id| self.answer(id).clone());
    }

    fn settle_here(&mut self) {
        let Some(id) = self.current() else { return };
        if *self.answer(id) != self.came_with {
            self.came_with = self.answer(id).clone();
            self.settle(self.at + 1);
        }
    }

    fn id(&self, at: usize) -> Option<QuestionId> {
        let there = at < self.form.questions().len();
        u16::try_from(at)
            .ok()
            .filter(|_| there)
            .map(QuestionId::new)
    }
}

/// The set after one more touch. An answer that stands alone pushes the others out, and is pushed out.
fn toggled(question: &Question, before: &Answer, choice: ChoiceId) -> ChoiceSet {
    let mut set = match before {
        Answer::Many(set) => set.clone(),
        Answer::NotAsked | Answer::Skipped | Answer::One(_) => ChoiceSet::empty(),
    };
    let alone = |id: ChoiceId| {
        question
            .choice(id)
            .is_some_and(|choice| choice.meaning().stands_alone())
    };
    if set.contains(choice) || !alone(choice) {
        let others: Vec<ChoiceId> = set.iter().filter(|id| !alone(*id)).collect();
        set.keep_only(&ChoiceSet::of(&[others, vec![choice]].concat()));
        set.toggle(choice);
        set
    } else {
        ChoiceSet::of(&[choice])
    }
}

impl fmt::Debug for Interview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Interview(..)")
    }
}
