//! The first services of a list, and whether each is here already.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_talk::{ListingSeen, ProviderIs, ProviderSeen};
use waymark_words::{Locale, bring as words};

#[component]
pub fn Providers(seen: Arc<ListingSeen>) -> impl IntoView {
    let locale = tongue();
    let rows = seen.providers.iter().map(|one| row(locale, one));
    let table = grid(vec![String::new(), String::new()], rows.collect(), 0);
    view! {
        <details class="desk-part record-block" data-part="providers">
            <summary><h2>{words::providers(locale)}</h2></summary>
            <table class="record-log">{table}</table>
        </details>
    }
}

fn row(locale: Locale, one: &ProviderSeen) -> Vec<String> {
    let name = match one.name.is_empty() {
        true => words::provider_hidden(locale).to_owned(),
        false => one.name.clone(),
    };
    let is = match one.is {
        ProviderIs::New => words::provider_new(locale),
        ProviderIs::AddedTo => words::provider_added(locale),
        ProviderIs::Unchanged => words::provider_same(locale),
    };
    vec![name, is.to_owned()]
}
