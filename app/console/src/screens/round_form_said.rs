//! What a team says about one question of its form, and what it said before.

use leptos::prelude::*;
use waymark_talk::{QuestionSeen, SaidAsking, SaidBy, SaidWish};

use crate::console::console;

/// Where nothing was said: as if it could do harm.
const HARMFUL: u8 = 2;

/// What is said about one question; the row and the choice for all of them change it.
#[derive(Clone, Copy)]
pub struct Said {
    pub asked: RwSignal<bool>,
    pub class: RwSignal<u8>,
    pub by_age: RwSignal<bool>,
}

pub fn with_what_was_said(question: &QuestionSeen) -> (QuestionSeen, Said) {
    let said = console().import.planning.said;
    let before = said.with_untracked(|said| {
        let mut questions = said.questions.iter();
        questions.find(|it| it.name == question.name).cloned()
    });
    let said = Said {
        asked: RwSignal::new(
            before
                .as_ref()
                .is_none_or(|it| it.asking == SaidAsking::Asked),
        ),
        class: RwSignal::new(before.as_ref().map_or(HARMFUL, |it| it.class)),
        by_age: RwSignal::new(before.as_ref().is_some_and(|it| it.by == SaidBy::Age)),
    };
    (question.clone(), said)
}

pub fn wish(name: String, said: Said) -> SaidWish {
    SaidWish {
        name,
        asking: match said.asked.get() {
            true => SaidAsking::Asked,
            false => SaidAsking::LeftOut,
        },
        class: said.class.get(),
        by: match said.by_age.get() {
            true => SaidBy::Age,
            false => SaidBy::Nothing,
        },
    }
}
