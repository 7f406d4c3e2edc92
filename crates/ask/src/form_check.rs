//! Whether a form fits this work: does it ask who somebody is or what happened, and can it be understood?
//!
//! What is found are notices: words are looked for, and words can mean other things. They say where to look.

mod answers;
mod asked;
mod grade;
mod languages;
mod telling;
mod words;

use crate::definition::{Control, Definition, Place, Problem, Question, Weight};
use asked::Asked;
pub(crate) use words::{asks_what_happened, asks_who, is_named_for_a_person, tells};

/// Whether a name says what the work is about: the words that no screen in her hands says, and those that ask what happened.
/// Names of rounds, areas and teams stand on screens and in the names of files.
#[must_use]
pub fn tells_a_stranger(name: &str) -> bool {
    tells(name) || asks_what_happened(name)
}

/// Everything noteworthy, in the order of the questions.
#[must_use]
pub fn check(definition: &Definition) -> Vec<Problem> {
    let mut found = Vec::new();
    each(&definition.body, &mut |question| {
        let asked = Asked::of(definition, question);
        words::check(&asked, &mut found);
        grade::check(&asked, &mut found);
        languages::check(&asked, &mut found);
        answers::check(&asked, &mut found);
    });
    found
}

/// Every question of a body, in order.
fn each(controls: &[Control], seen: &mut dyn FnMut(&Question)) {
    for control in controls {
        match control {
            Control::Group(group) => each(&group.children, seen),
            Control::Repeat(repeat) => each(&repeat.children, seen),
            Control::Question(question) => seen(question),
        }
    }
}

fn notice(place: &Place, code: &'static str, sentence: String) -> Problem {
    Problem {
        place: place.clone(),
        code,
        weight: Weight::Notice,
        sentence,
        fix: None,
    }
}
