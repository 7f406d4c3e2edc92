//! Whether there is one more of something, and the end.

use leptos::prelude::*;
use waymark_ask::engine::More;
use waymark_words::{Locale, respond};

use super::Walk;
use super::card::bar;
use super::plain::plain;
use crate::heading::heading;
use crate::paper::line;

/// Asks whether there is one more.
pub fn more(walk: Walk, more: More, locale: Locale) -> AnyView {
    let add = move |_| {
        walk.form.update_value(|form| {
            // At the limit nothing is added, and the way goes on behind the repeat.
            let _ = form.add(more.holder, more.repeat);
        });
        walk.on();
    };
    let label = plain(&more.label);
    view! {
        <div class="hers-frame" data-screen="walk-more">
            <main class="hers-main">
                {heading(respond::walk_one_more(locale))}
                {line("hers-hint", label)}
                <div class="choices">
                    <button type="button" class="choice" data-action="add" on:click=add>
                        <span class="choice-words">{respond::walk_add(locale)}</span>
                    </button>
                    <button
                        type="button"
                        class="choice"
                        data-action="enough"
                        on:click=move |_| walk.on()
                    >
                        <span class="choice-words">{respond::walk_enough(locale)}</span>
                    </button>
                </div>
            </main>
            {bar(walk, locale)}
        </div>
    }
    .into_any()
}

/// Nothing comes after this.
pub fn end(locale: Locale) -> AnyView {
    view! {
        <div class="hers-frame" data-screen="walk-end">
            <main class="hers-main">
                {heading(respond::walk_end(locale))}
                {line("hers-say", respond::walk_end_body(locale))}
            </main>
        </div>
    }
    .into_any()
}
