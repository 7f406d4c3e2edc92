//! Is she alone enough? Asked before the first question, and once more before the first one that could harm her if seen.
//!
//! Source: the World Health Organization's rules for such interviews ask for privacy before and again within.

use super::base::Base;
use super::covered::Rest;
use super::{Sitting, Touch};
use crate::form::{QuestionId, Role, Sensitivity};

/// How often she has said that she is alone enough.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alone {
    /// Before the first question.
    OnlyAtFirst,
    /// Also before a question that could harm her.
    SaidAgain,
}

impl Sitting {
    /// The question of privacy, where it is due before this one.
    pub(super) fn privacy_again(&self, id: QuestionId) -> Option<QuestionId> {
        let harms = self.form.question(id)?.sensitivity() == Sensitivity::Harmful;
        let due = harms && self.alone == Alone::OnlyAtFirst;
        let privacy = self.form.by_role(Role::Privacy).first().copied();
        privacy.filter(|_| due)
    }

    /// The same, of the question she is at; never among the dull ones.
    pub(super) fn asks_privacy_again(&self) -> Option<QuestionId> {
        match &self.base {
            Base::Asking(interview) => self.privacy_again(interview.current()?),
            _ => None,
        }
    }

    pub(super) fn touch_alone(&mut self, touch: Touch) {
        let Some(privacy) = self.asks_privacy_again() else {
            return;
        };
        match self.chosen(privacy, touch) {
            Some("yes") => self.alone = Alone::SaidAgain,
            Some("no") => self.rest = Rest::Resting,
            _ if touch == Touch::Back => {
                if let Base::Asking(interview) = &mut self.base {
                    interview.back();
                }
            }
            _ => {}
        }
    }
}
