//! One question, whole: its words, its answers as large cards a page at a time, and Skip as a card like the others.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use waymark_ask::ChoiceId;
use waymark_words::{Locale, respond};

use crate::{ANSWERS_A_PAGE, Act, Asked, Card, Heading, Page, Picking, Pictogram, Shape, ShapeMark};

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
#[component]
pub fn Question(
    asked: Asked,
    locale: Locale,
    page: Page,
    #[prop(into)] chosen: Signal<Vec<ChoiceId>>,
    #[prop(default = Skipping::Offered)] skipping: Skipping,
    on: Callback<Act>,
) -> impl IntoView {
    let picking = asked.picking;
    let label = asked.label.clone();
    let hint = hint_of(&asked, locale);
    let cards = asked.cards;
    // A page is a screen: it starts at its top, and its heading is read out again.
    move || {
        let first = page.get() * ANSWERS_A_PAGE;
        let here = cards.iter().skip(first).take(ANSWERS_A_PAGE).cloned();
        let here = here.map(|card| view! { <Answer card picking chosen on /> }).collect_view();
        let skip = (skipping == Skipping::Offered).then(|| view! { <Skip locale on /> });
        view! {
            <Heading text=label.clone() />
            {hint.clone().map(|hint| view! { <p class="hers-hint">{hint}</p> })}
            <div class="choices" on:keydown=move_focus>
                <div class="choices" role=picking.group_role() aria-label=label.clone()>{here}</div>
                {skip}
            </div>
        }
    }
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
            Self::Many => "M6 3h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3h-16a3 3 0 0 1-3-3v-16a3 3 0 0 1 3-3z",
        }
    }
}

/// One answer: shape, picture, words, and a mark that is a ring or a box.
#[component]
fn Answer(
    card: Card,
    picking: Picking,
    chosen: Signal<Vec<ChoiceId>>,
    on: Callback<Act>,
) -> impl IntoView {
    let id = card.id;
    let checked = move || yes_no(chosen.with(|chosen| chosen.contains(&id)));
    view! {
        <button
            type="button"
            class="choice"
            role=picking.card_role()
            data-choice=card.name
            aria-checked=checked
            on:click=move |_| on.run(Act::Choose(id))
        >
            <ShapeMark shape=card.shape />
            {card.drawing.map(|drawing| view! { <Pictogram drawing /> })}
            <span class="choice-words">{card.label}</span>
            <Tick picking />
        </button>
    }
}

/// In the same 28 × 28.
const TICK: &str = "M8 14.5l4.500 4.500l8-9.500";

#[component]
fn Tick(picking: Picking) -> impl IntoView {
    view! {
        <svg class="choice-mark" viewBox="0 0 28 28" aria-hidden="true">
            <path class="box" d=picking.mark() />
            <path class="tick" d=TICK />
        </svg>
    }
}

/// As ARIA writes it.
pub(crate) fn yes_no(state: bool) -> &'static str {
    if state { "true" } else { "false" }
}

#[component]
fn Skip(locale: Locale, on: Callback<Act>) -> impl IntoView {
    view! {
        <button
            type="button"
            class="choice choice-plain"
            data-act="skip"
            on:click=move |_| on.run(Act::Skip)
        >
            <ShapeMark shape=Shape::Open />
            <span class="choice-words">{respond::skip(locale)}</span>
        </button>
    }
}

/// Arrow keys go from card to card, Skip among them; choosing stays with Space and Enter.
fn move_focus(event: KeyboardEvent) {
    let step: fn(&Element) -> Option<Element> = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => Element::next_element_sibling,
        "ArrowUp" | "ArrowLeft" => Element::previous_element_sibling,
        _ => return,
    };
    let Some(here) = document().active_element() else {
        return;
    };
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
