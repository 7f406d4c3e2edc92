//! Numbers, dates, words: what is written rather than chosen.

use leptos::prelude::*;
use waymark_ask::engine::{Card, DataType};

use super::Walk;
use super::plain::plain;

/// A field for what the question's type says.
pub fn entry(walk: Walk, card: &Card) -> AnyView {
    let (kind, mode) = match card.datatype {
        DataType::Integer => ("text", "numeric"),
        DataType::Decimal => ("text", "decimal"),
        DataType::Date => ("date", "text"),
        DataType::Time => ("time", "text"),
        DataType::DateTime => ("datetime-local", "text"),
        DataType::Text | DataType::Boolean | DataType::Geopoint | DataType::Geoline => {
            ("text", "text")
        }
    };
    let asked = card.clone();
    let change = move |event| walk.answer(&asked, &event_target_value(&event));
    view! {
        <input
            class="entry"
            type=kind
            inputmode=mode
            autocomplete="off"
            aria-label=plain(&card.label)
            prop:value=card.value.clone()
            on:change=change
        />
    }
    .into_any()
}

/// A number between two others.
pub fn range(walk: Walk, card: &Card) -> AnyView {
    let parameter = |name: &str, otherwise: &str| {
        card.parameters
            .iter()
            .find(|(known, _)| known == name)
            .map_or_else(|| otherwise.to_owned(), |(_, value)| value.clone())
    };
    let shown = RwSignal::new(card.value.clone());
    let asked = card.clone();
    let change = move |event| {
        let value = event_target_value(&event);
        walk.answer(&asked, &value);
        shown.set(value);
    };
    view! {
        <div class="entry-range">
            <input
                type="range"
                min=parameter("start", "1")
                max=parameter("end", "10")
                step=parameter("step", "1")
                aria-label=plain(&card.label)
                prop:value=card.value.clone()
                on:input=change
            />
            <output>{move || shown.get()}</output>
        </div>
    }
    .into_any()
}
