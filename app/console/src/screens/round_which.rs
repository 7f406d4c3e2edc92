//! Which questions a round asks: the survey that comes with the tablet, or a form of the team's own.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, tongue};
use waymark_talk::{ContentBytes, OwnFormCard, Reply, Request};
use waymark_words::planning as words;

use crate::browser::fetch::{self, NotFetched};
use crate::console::{Console, console};
use crate::screens::own_forms::load;
use crate::screens::round_draft::Draft;

/// Nothing to choose where the team keeps no form.
#[component]
pub fn Which(draft: Draft) -> impl IntoView {
    let console = console();
    let cards = RwSignal::new(Vec::<OwnFormCard>::new());
    leptos::task::spawn_local(async move { load(console, cards).await });
    move || match cards.get() {
        none if none.is_empty() => ().into_any(),
        cards => choose(draft, cards),
    }
}

fn choose(draft: Draft, cards: Vec<OwnFormCard>) -> AnyView {
    let locale = tongue();
    let built_in = Choice::hinted(
        "",
        words::which_built_in(locale),
        words::which_built_in_hint(locale),
    );
    let own = cards.into_iter().map(|card| {
        let hint = words::which_own_hint(locale, u64::from(card.questions));
        Choice::hinted(card.id, card.title, hint)
    });
    let choices = core::iter::once(built_in).chain(own).collect();
    view! { <Choose name="which" label=words::which(locale) choices=choices value=draft.form/> }
        .into_any()
}

/// The form of the round, as built.
pub async fn form(console: Console, draft: Draft) -> Result<ContentBytes, NotFetched> {
    let id = draft.form.get_untracked();
    if id.is_empty() {
        return Ok(ContentBytes(fetch::survey(fetch::FORM).await?));
    }
    match console.ask(Request::OwnForm { id }).await {
        Ok(Reply::OwnForm(form)) => Ok(form),
        _ => Err(NotFetched),
    }
}
