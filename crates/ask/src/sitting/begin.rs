//! How a sitting begins, and why it cannot.

use core::fmt;
use std::rc::Rc;

use super::base::Base;
use super::opening::steps;
use super::{Alone, Card, Cover, Help, Rest, Seat, Sitting, Stopping};
use crate::form::{Form, Lang, Role};
use crate::record::{AgeBand, Checks};

/// Why no sitting begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnInstrument {
    /// The form has no question of this role, without which nobody is asked anything.
    Without(Role),
    /// The dull questionnaire has no question to show, or the instrument has decoys in it.
    NoDecoy,
}

impl fmt::Display for NotAnInstrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Without(role) => write!(f, "the form has no row with the role {}", role.name()),
            Self::NoDecoy => {
                f.write_str("the form that covers the screen has no questions of its own")
            }
        }
    }
}

impl core::error::Error for NotAnInstrument {}

/// Without these nobody is asked anything.
const NEEDED: [Role; 5] = [
    Role::Adult,
    Role::Consent,
    Role::ConsentAsk,
    Role::Privacy,
    Role::Item,
];

impl Sitting {
    /// Begins at the first screen.
    ///
    /// # Errors
    /// When the form lacks a safeguard, or the decoy is not one.
    pub fn begin(form: Rc<Form>, decoy: Rc<Form>, seat: Seat) -> Result<Self, NotAnInstrument> {
        if let Some(role) = NEEDED
            .into_iter()
            .find(|role| form.by_role(*role).is_empty())
        {
            return Err(NotAnInstrument::Without(role));
        }
        let is_decoy = |form: &Form| !form.by_role(Role::Decoy).is_empty();
        if !is_decoy(&decoy) || !decoy.by_role(Role::Item).is_empty() || is_decoy(&form) {
            return Err(NotAnInstrument::NoDecoy);
        }
        Ok(Self {
            steps: steps(&form),
            form,
            decoy,
            seat,
            lang: Lang::default(),
            base: Base::Opening {
                step: 0,
                attempt: 1,
            },
            card: Card::Away,
            help: Help::NotYet,
            rest: Rest::No,
            cover: Cover::Down,
            alone: Alone::OnlyAtFirst,
            stopping: Stopping::No,
            checks: Checks::Passed,
            age: AgeBand::NotSaid,
            record: None,
        })
    }
}
