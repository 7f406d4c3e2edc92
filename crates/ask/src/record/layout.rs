//! Where each answer stands in a record: worked out from the form, so that it needs no names.
//!
//! A single choice is one number: 0 not asked, 1 skipped, then the choices. Several choices are two
//! bits (not asked, skipped, given) and one bit a choice.

use super::bits::{BitReader, BitWriter};
use super::{ANSWER_BITS, RecordError};
use crate::answer::{Answer, ChoiceSet};
use crate::form::{ChoiceId, Form, Kind, Question};

const NOT_ASKED: u64 = 0;
const SKIPPED: u64 = 1;
const GIVEN: u64 = 2;

/// Bits that tell not asked, skipped and given apart.
const STATE_BITS: u32 = 2;

/// How one question is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    /// Takes no room: a note, a calculation, a question that is not recorded.
    Nothing,
    One {
        width: u32,
        choices: u8,
    },
    Many {
        choices: u8,
    },
}

/// The places of all answers of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    slots: Vec<Slot>,
}

impl Slot {
    fn of(question: &Question) -> Self {
        let choices = u8::try_from(question.choices().len()).unwrap_or(u8::MAX);
        match question.kind() {
            _ if !question.role().is_recorded() => Self::Nothing,
            Kind::Note | Kind::Calculate => Self::Nothing,
            // Highest code: the last choice, two further on.
            Kind::SelectOne => Self::One {
                width: (u64::from(choices) + 1).ilog2() + 1,
                choices,
            },
            Kind::SelectMultiple => Self::Many { choices },
        }
    }

    fn bits(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::One { width, .. } => width as usize,
            Self::Many { choices } => STATE_BITS as usize + usize::from(choices),
        }
    }
}

impl Layout {
    /// The layout of a form.
    ///
    /// # Errors
    /// When its answers do not fit.
    pub fn of(form: &Form) -> Result<Self, RecordError> {
        let slots: Vec<Slot> = form.questions().iter().map(Slot::of).collect();
        let layout = Self { slots };
        if layout.bits() <= ANSWER_BITS {
            Ok(layout)
        } else {
            Err(RecordError::FormTooLarge)
        }
    }

    /// How many bits the answers take.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.slots.iter().map(|slot| slot.bits()).sum()
    }

    /// Writes the answers into bytes that are all zero. An answer that its question cannot have is
    /// written as not asked.
    pub(super) fn write(&self, answers: &[Answer], body: &mut [u8]) {
        let mut bits = BitWriter::new(body);
        for (slot, answer) in self.slots.iter().zip(answers) {
            let state = if *answer == Answer::Skipped {
                SKIPPED
            } else {
                NOT_ASKED
            };
            match (*slot, answer) {
                (Slot::Nothing, _) => {}
                (Slot::One { width, choices }, Answer::One(one)) if one.number() < choices => {
                    bits.put(u64::from(one.number()) + GIVEN, width);
                }
                (Slot::One { width, .. }, _) => bits.put(state, width),
                (Slot::Many { choices }, Answer::Many(set)) if !set.is_empty() => {
                    bits.put(GIVEN, STATE_BITS);
                    bits.put(set.bits(), u32::from(choices));
                }
                (Slot::Many { choices }, _) => {
                    bits.put(state, STATE_BITS);
                    bits.put(0, u32::from(choices));
                }
            }
        }
    }

    /// The answers; nothing when any is impossible or anything stands after them.
    pub(super) fn read(&self, form: &Form, body: &[u8]) -> Option<Vec<Answer>> {
        let mut bits = BitReader::new(body);
        let slots = self.slots.iter().zip(form.questions());
        let answers = slots.map(|(slot, question)| slot.read(question, &mut bits));
        let answers: Vec<Answer> = answers.collect::<Option<_>>()?;
        bits.rest_is_zero().then_some(answers)
    }
}

impl Slot {
    fn read(self, question: &Question, bits: &mut BitReader<'_>) -> Option<Answer> {
        match self {
            Self::Nothing => Some(Answer::NotAsked),
            Self::One { width, choices } => match bits.take(width)? {
                NOT_ASKED => Some(Answer::NotAsked),
                SKIPPED => Some(Answer::Skipped),
                code => {
                    let choice = u8::try_from(code - GIVEN)
                        .ok()
                        .filter(|one| *one < choices)?;
                    Some(Answer::One(ChoiceId::new(choice)))
                }
            },
            Self::Many { choices } => {
                let state = bits.take(STATE_BITS)?;
                let set = ChoiceSet::from_bits(bits.take(u32::from(choices))?);
                match state {
                    NOT_ASKED if set.is_empty() => Some(Answer::NotAsked),
                    SKIPPED if set.is_empty() => Some(Answer::Skipped),
                    GIVEN if goes_together(question, &set) => Some(Answer::Many(set)),
                    _ => None,
                }
            }
        }
    }
}

/// Something is chosen, and what stands alone does.
fn goes_together(question: &Question, set: &ChoiceSet) -> bool {
    let alone = |id| {
        question
            .choice(id)
            .is_some_and(|choice| choice.meaning().stands_alone())
    };
    !set.is_empty() && (set.len() == 1 || !set.iter().any(alone))
}
