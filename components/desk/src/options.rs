//! A list that keys go through: one stop of the tab key, arrows move in it, Enter chooses.

use leptos::ev;
use leptos::prelude::*;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// One row: its name, and a softer line under it (empty for none).
pub type OptionRow = (String, String);

/// What of a list is chosen, by its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Picked {
    #[default]
    Nothing,
    Row(usize),
}

/// The list; what it reports is the place of a row.
#[component]
pub fn Options(
    id: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    rows: Signal<Vec<OptionRow>>,
    #[prop(into)] picked: Signal<Picked>,
    on_pick: Callback<usize>,
) -> impl IntoView {
    let here = RwSignal::new(Picked::Nothing);
    let active = move || match here.get() {
        Picked::Row(at) if rows.with(|rows| at < rows.len()) => Some(format!("{id}-{at}")),
        _ => None,
    };
    let key = move |event: ev::KeyboardEvent| {
        let last = rows.with_untracked(Vec::len).saturating_sub(1);
        let at = match here.get_untracked() {
            Picked::Row(at) => at.min(last),
            Picked::Nothing => 0,
        };
        let to = match (event.key().as_str(), here.get_untracked()) {
            ("ArrowDown", Picked::Row(_)) => at.saturating_add(1).min(last),
            ("ArrowDown" | "Home", _) => 0,
            ("ArrowUp", _) => at.saturating_sub(1),
            ("End", _) => last,
            ("Enter" | " ", _) => at,
            _ => return,
        };
        event.prevent_default();
        here.set(Picked::Row(to));
        into_sight(&format!("{id}-{to}"));
        if matches!(event.key().as_str(), "Enter" | " ") {
            on_pick.run(to);
        }
    };
    let drawn = move || {
        let rows = rows.get().into_iter().enumerate();
        rows.map(|(at, row)| view! { <Row id=id at=at row=row here=here picked=picked on_pick=on_pick/> })
            .collect_view()
    };
    view! {
        <div class="map-list">
            <p class="field-label" id=format!("{id}-list")>{label}</p>
            <p class="soft" id=format!("{id}-hint")>{hint}</p>
            <ul class="map-options" role="listbox" tabindex="0" data-list=id aria-labelledby=format!("{id}-list")
                aria-describedby=format!("{id}-hint") aria-activedescendant=active on:keydown=key>{drawn}</ul>
        </div>
    }
}

#[component]
fn Row(
    id: &'static str,
    at: usize,
    row: OptionRow,
    here: RwSignal<Picked>,
    picked: Signal<Picked>,
    on_pick: Callback<usize>,
) -> impl IntoView {
    let (name, said) = row;
    let touched = move |_| {
        here.set(Picked::Row(at));
        on_pick.run(at);
    };
    view! {
        <li class="map-option" class:map-option-here=move || here.get() == Picked::Row(at) role="option" id=format!("{id}-{at}")
            data-row=at aria-selected=move || (picked.get() == Picked::Row(at)).to_string() on:click=touched>
            <span>{name}</span>
            <span class="soft" hidden=said.is_empty()>{said.clone()}</span>
        </li>
    }
}

fn into_sight(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(row) = document.and_then(|document| document.get_element_by_id(id)) {
        let least = ScrollIntoViewOptions::new();
        least.set_block(ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&least);
    }
}
