//! The opening: language, practice, checks, age, consent, understanding, privacy. Only forwards, except
//! between beats of consent.

use super::base::Base;
use super::covered::Rest;
use super::{Closing, Reading, Screen, Seat, Sitting, Touch};
use crate::form::{ChoiceId, Form, QuestionId, Role};
use crate::interview::{Interview, Length};
use crate::record::{AgeBand, Checks, Mode};

/// Tries at a check question before help is offered.
const CHECK_TRIES: u8 = 2;

/// One step of the opening.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Language,
    LastTime,
    Practice { round: usize, question: QuestionId },
    TryHiding,
    Remember(QuestionId),
    RememberAsk(QuestionId),
    Check(QuestionId),
    Adult(QuestionId),
    AgeBand(QuestionId),
    Consent { beat: usize, question: QuestionId },
    Understanding(QuestionId),
    ConsentAsk(QuestionId),
    Privacy(QuestionId),
}

/// The steps of a form, always in this order, whatever the order of its rows.
pub(super) fn steps(form: &Form) -> Vec<Step> {
    let all = |role| form.by_role(role);
    let practice = [all(Role::PracticeCircle), all(Role::PracticeSquare)].concat();
    let practice = practice.into_iter().enumerate();
    let consent = all(Role::Consent).into_iter().enumerate();
    let mut steps = vec![Step::Language];
    steps.extend(practice.map(|(round, question)| Step::Practice { round, question }));
    steps.push(Step::TryHiding);
    steps.extend(all(Role::Check).into_iter().map(Step::Check));
    steps.extend(all(Role::Remember).into_iter().map(Step::Remember));
    steps.extend(all(Role::RememberAsk).into_iter().map(Step::RememberAsk));
    steps.extend(all(Role::Adult).into_iter().map(Step::Adult));
    steps.extend(all(Role::AgeBand).into_iter().map(Step::AgeBand));
    steps.extend(consent.map(|(beat, question)| Step::Consent { beat, question }));
    steps.extend(
        all(Role::Understanding)
            .into_iter()
            .map(Step::Understanding),
    );
    steps.extend(all(Role::ConsentAsk).into_iter().map(Step::ConsentAsk));
    steps.extend(all(Role::Privacy).into_iter().map(Step::Privacy));
    steps
}

impl Step {
    pub(super) fn screen(self, attempt: u8) -> Screen {
        match self {
            Self::Language => Screen::Language,
            Self::LastTime => Screen::LastTime,
            Self::Practice { round, question } => Screen::Practice { round, question },
            Self::TryHiding => Screen::TryHiding,
            Self::Remember(question) => Screen::Remember(question),
            Self::RememberAsk(question) => Screen::RememberAsk(question),
            Self::Check(question) => Screen::Check { question, attempt },
            Self::Adult(question) => Screen::Adult(question),
            Self::AgeBand(question) => Screen::AgeBand(question),
            Self::Consent { beat, question } => Screen::Consent {
                beat,
                question,
                reading: Reading::First,
            },
            Self::Understanding(question) => Screen::Understanding { question, attempt },
            Self::ConsentAsk(question) => Screen::ConsentAsk(question),
            Self::Privacy(question) => Screen::Privacy(question),
        }
    }
}

/// How a question with a right answer was answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answered {
    Right,
    Wrong,
    NotYet,
}

impl Sitting {
    pub(super) fn touch_opening(&mut self, step: usize, attempt: u8, touch: Touch) {
        let Some(this) = self.steps.get(step).copied() else {
            return;
        };
        match this {
            Step::Language => {
                if let Touch::Language(lang) = touch {
                    self.lang = lang;
                }
                if touch.goes_on() || matches!(touch, Touch::Language(_)) {
                    self.go_to(step + 1);
                }
            }
            Step::Practice { question, .. } => {
                if self.answered(question, touch) == Answered::Right {
                    self.go_to(step + 1);
                }
            }
            // Only hiding leads on, see `has_hidden`.
            Step::TryHiding => {}
            Step::LastTime | Step::Remember(_) => {
                if touch.goes_on() {
                    self.go_to(step + 1);
                }
            }
            // A wrong number tells it again; nothing of it is kept.
            Step::RememberAsk(question) => match self.answered(question, touch) {
                Answered::Right => self.go_to(step + 1),
                Answered::Wrong => self.go_to(step.saturating_sub(1)),
                Answered::NotYet => {}
            },
            Step::Check(question) => match self.answered(question, touch) {
                Answered::Right => self.go_to(step + 1),
                Answered::Wrong if attempt < CHECK_TRIES => {
                    self.base = Base::Opening {
                        step,
                        attempt: attempt + 1,
                    };
                }
                Answered::Wrong => self.base = Base::CheckHelp,
                Answered::NotYet => {}
            },
            Step::Adult(question) => match self.chosen(question, touch) {
                Some("yes") => self.go_to(step + 1),
                Some("no") => self.begin_dull(),
                _ => {}
            },
            Step::AgeBand(question) => self.touch_age(step, question, touch),
            Step::Consent { .. } => match touch {
                Touch::Back if self.is_beat(step.wrapping_sub(1)) => self.go_to(step - 1),
                _ if touch.goes_on() => self.go_to(step + 1),
                _ => {}
            },
            Step::Understanding(question) => match self.answered(question, touch) {
                Answered::Right => self.go_to(step + 1),
                Answered::Wrong => {
                    self.base = Base::Replay {
                        step,
                        beat: 0,
                        attempt,
                    }
                }
                Answered::NotYet => {}
            },
            Step::ConsentAsk(question) => match self.chosen(question, touch) {
                Some("yes") => self.go_to(step + 1),
                Some("no") => self.end(Closing::Declined),
                _ => {}
            },
            Step::Privacy(question) => match self.chosen(question, touch) {
                Some("yes") => self.begin_questions(),
                Some("no") => self.rest = Rest::Resting,
                _ => {}
            },
        }
    }

    fn touch_age(&mut self, step: usize, question: QuestionId, touch: Touch) {
        self.age = match self.chosen(question, touch) {
            Some("from_18") => AgeBand::From18,
            Some("from_25") => AgeBand::From25,
            Some("from_50") => AgeBand::From50,
            _ if touch == Touch::Skip || touch.goes_on() => AgeBand::NotSaid,
            _ => return,
        };
        self.go_to(step + 1);
    }

    /// The team reads aloud from here on; the rest of the checks is left out.
    pub(super) fn touch_check_help(&mut self, touch: Touch) {
        if touch.goes_on() {
            self.checks = Checks::Failed;
            self.seat.mode = Mode::ReadAloud;
            let last = self
                .steps
                .iter()
                .rposition(|step| matches!(step, Step::Check(_)));
            self.go_to(last.map_or(0, |last| last + 1));
        }
    }

    /// She has hidden and come back: where that was the exercise, it is done.
    pub(super) fn has_hidden(&mut self) {
        if let Base::Opening { step, .. } = self.base
            && self.steps.get(step) == Some(&Step::TryHiding)
        {
            self.go_to(step + 1);
        }
    }

    fn begin_questions(&mut self) {
        let Seat { length, mode, .. } = self.seat;
        self.base = Base::Asking(Interview::within(self.form.clone(), length, mode.reach()));
        self.end_if_through();
    }

    /// A short round's dull questionnaire is short as well, if it has a short form.
    fn begin_dull(&mut self) {
        let length: Length = self.seat.length;
        self.base = Base::Dull(Interview::begin(self.decoy.clone(), length));
        self.end_if_through();
    }

    fn go_to(&mut self, step: usize) {
        self.base = Base::Opening { step, attempt: 1 };
    }

    fn is_beat(&self, step: usize) -> bool {
        matches!(self.steps.get(step), Some(Step::Consent { .. }))
    }

    /// The name of the choice that was touched.
    pub(super) fn chosen(&self, question: QuestionId, touch: Touch) -> Option<&str> {
        let question = self.form.question(question)?;
        let choice = match touch {
            Touch::Choose(choice) => choice,
            Touch::Yes => question.find_choice("yes")?,
            Touch::No => question.find_choice("no")?,
            _ => return None,
        };
        question.choice(choice).map(|choice| choice.name())
    }

    fn answered(&self, question: QuestionId, touch: Touch) -> Answered {
        let right: Option<ChoiceId> = self.form.question(question).and_then(|asked| asked.right());
        let right = right.and_then(|right| self.form.question(question)?.choice(right));
        match self.chosen(question, touch) {
            Some(name) if right.is_some_and(|right| right.name() == name) => Answered::Right,
            Some(_) => Answered::Wrong,
            None => Answered::NotYet,
        }
    }
}
