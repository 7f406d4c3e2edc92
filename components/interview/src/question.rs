//! One question, whole: its words, its answers as large cards a page at a time, and Skip as a card like the others.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use waymark_ask::ChoiceId;
use waymark_words::{Locale, respond};

use crate::heading::heading;
use crate::paper::{block, drawn, line, live, nothing, span};
use crate::pictogram::{Size, pictogram};
use crate::shape::shape_mark;
use crate::touchable::{Look, State, touchable};
use crate::{ANSWERS_A_PAGE, Act, Asked, Card, Live, Page, Picking, Shape};

/// Whether a question may be gone past.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Skipping {
    /// Skip stands below the answers, as large as they are.
    Offered,
    /// Checks and the like: an answer is the only way on.
    None,
    /// Practice: the touch itself goes on, there is not even Next.
    TouchIsEnough,
}

/// The words, the cards and Skip of one question.
pub fn question(
    asked: Asked,
    locale: Locale,
    page: Page,
    chosen: Live<Vec<ChoiceId>>,
    skipping: Skipping,
    on: Callback<Act>,
) -> AnyView {
    let hint = hint_of(&asked, locale);
    // A page is a screen: it starts at its top, and its heading is read out again.
    live(move || {
        let first = page.get() * ANSWERS_A_PAGE;
        let here = asked.cards.iter().skip(first).take(ANSWERS_A_PAGE);
        let answers = here.map(|card| answer(card, asked.picking, chosen.clone(), on));
        let group = group(&asked, answers.collect());
        let skip =
            (skipping == Skipping::Offered).then(|| skip_on(first, chosen.clone(), locale, on));
        let mut all = vec![heading(asked.label.as_str())];
        let hint = match first {
            0 => hint.clone(),
            _ => Some(respond::more_hint(locale).to_owned()),
        };
        all.extend(hint.map(|hint| line("hers-hint", hint)));
        all.push(block(
            "choices",
            [Some(group), skip].into_iter().flatten().collect(),
        ));
        all.into_any()
    })
}

fn group(asked: &Asked, answers: Vec<AnyView>) -> AnyView {
    let role = asked.picking.group_role();
    view! {
        <div class="choices" role=role aria-label=asked.label.clone()>
            {answers}
        </div>
    }
    .into_any()
}

/// The form's own hint, or else the app's word that several may be touched.
fn hint_of(asked: &Asked, locale: Locale) -> Option<String> {
    match (asked.hint.as_str(), asked.picking) {
        ("", Picking::One) => None,
        ("", Picking::Many) => Some(respond::choose_many_hint(locale).to_owned()),
        (hint, _) => Some(hint.to_owned()),
    }
}

impl Picking {
    fn group_role(self) -> &'static str {
        match self {
            Self::One => "radiogroup",
            Self::Many => "group",
        }
    }

    fn card_role(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Many => "checkbox",
        }
    }

    /// A ring or a box, in 28 × 28.
    fn mark(self) -> &'static str {
        match self {
            Self::One => "M14 3a11 11 0 1 0 0 22a11 11 0 1 0 0-22z",
            Self::Many => {
                "M6 3h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3h-16a3 3 0 0 1-3-3v-16a3 3 0 0 1 3-3z"
            }
        }
    }
}

/// In the same 28 × 28.
const TICK: &str = "M8 14.5l4.5 4.5l8-9.5";

/// One answer: shape, picture, words, and a mark that is a ring or a box.
fn answer(
    card: &Card,
    picking: Picking,
    chosen: Live<Vec<ChoiceId>>,
    on: Callback<Act>,
) -> AnyView {
    let id = card.id;
    let look = Look {
        class: "choice",
        role: Some(picking.card_role()),
        choice: Some(card.name.clone()),
        state: State::Checked(Live::of(move || chosen.now().contains(&id))),
        ..Look::default()
    };
    let mark = &[("box", picking.mark()), ("tick", TICK)];
    let mut inside = vec![shape_mark(card.shape)];
    inside.extend(card.drawing.map(|drawing| pictogram(drawing, Size::Beside)));
    inside.push(span("choice-words", card.label.as_str()));
    inside.push(drawn("choice-mark", "0 0 28 28", mark));
    touchable(look, Act::Choose(id), on, inside)
}

/// On a later page Skip is there only while nothing is touched: it would take away what she touched
/// on the page before, which she no longer sees.
fn skip_on(
    first: usize,
    chosen: Live<Vec<ChoiceId>>,
    locale: Locale,
    on: Callback<Act>,
) -> AnyView {
    match first {
        0 => skip(locale, on),
        _ => live(move || match chosen.now().is_empty() {
            true => skip(locale, on),
            false => nothing(),
        }),
    }
}

fn skip(locale: Locale, on: Callback<Act>) -> AnyView {
    let look = Look {
        class: "choice",
        ..Look::default()
    };
    let words = span("choice-words", respond::skip(locale));
    touchable(look, Act::Skip, on, vec![shape_mark(Shape::Past), words])
}

/// Arrow keys go from card to card, Skip among them; choosing stays with Space and Enter.
pub(crate) fn move_focus(event: KeyboardEvent) {
    let step: fn(&Element) -> Option<Element> = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => Element::next_element_sibling,
        "ArrowUp" | "ArrowLeft" => Element::previous_element_sibling,
        _ => return,
    };
    let Some(here) = document().active_element() else {
        return;
    };
    if !here.matches(".choice").unwrap_or_default() {
        return;
    }
    event.prevent_default();
    // Skip stands after the group of answers: from the last card on to it, and back.
    let group = || step(&here.parent_element()?);
    let there = step(&here).or_else(group).and_then(card_in);
    if let Some(card) = there.and_then(|card| card.dyn_into::<HtmlElement>().ok()) {
        let _ = card.focus();
    }
}

/// The card itself, or the last card of a group.
fn card_in(element: Element) -> Option<Element> {
    if element.tag_name() == "BUTTON" {
        Some(element)
    } else {
        element.last_element_child()
    }
}
