//! A question as a screen needs it: words and cards, taken out of the form once per screen.

use waymark_ask::{Choice, ChoiceId, Kind, Lang, Question};

use crate::{Drawing, Shape};

/// Most answers on one page; longer lists are turned page by page (DOMAIN 3.0: six, then the rest).
pub const ANSWERS_A_PAGE: usize = 6;

/// Pictures of this prefix are the shapes every answer carries anyway.
const SHAPES: &str = "s-";

/// How many answers may be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Picking {
    /// One; another touch replaces it.
    One,
    /// Several; a second touch takes one away again.
    Many,
}

/// One answer card.
#[derive(Clone, PartialEq)]
pub struct Card {
    pub(crate) id: ChoiceId,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) drawing: Option<Drawing>,
    pub(crate) shape: Shape,
}

/// One question with the answers open to her.
#[derive(Clone, PartialEq)]
pub struct Asked {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) picking: Picking,
    pub(crate) cards: Vec<Card>,
}

impl Asked {
    /// The words and cards of a question in a language, with those answers that are offered.
    pub fn of(question: &Question, offered: &[ChoiceId], lang: Lang) -> Self {
        let choices: Vec<(ChoiceId, &Choice)> = offered
            .iter()
            .filter_map(|&id| Some((id, question.choice(id)?)))
            .collect();
        Self {
            name: question.name().to_owned(),
            label: question.label(lang).to_owned(),
            hint: question.hint(lang).to_owned(),
            picking: match question.kind() {
                Kind::SelectMultiple => Picking::Many,
                _ => Picking::One,
            },
            cards: cards(&choices, lang),
        }
    }

    /// The question's name, by which tests find its screen.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Shapes are dealt out a page at a time, so that no page shows one twice.
fn cards(choices: &[(ChoiceId, &Choice)], lang: Lang) -> Vec<Card> {
    let page_of = |page: &[(ChoiceId, &Choice)]| {
        let names: Vec<&str> = page.iter().map(|(_, choice)| choice.name()).collect();
        let shapes = Shape::for_answers(&names);
        let dealt = page.iter().zip(shapes);
        dealt
            .map(|(&(id, choice), shape)| card(id, choice, shape, lang))
            .collect::<Vec<Card>>()
    };
    choices.chunks(ANSWERS_A_PAGE).flat_map(page_of).collect()
}

fn card(id: ChoiceId, choice: &Choice, shape: Shape, lang: Lang) -> Card {
    Card {
        id,
        name: choice.name().to_owned(),
        label: choice.label(lang).to_owned(),
        drawing: choice
            .picture()
            .filter(|name| !name.starts_with(SHAPES))
            .and_then(Drawing::named),
        shape,
    }
}
