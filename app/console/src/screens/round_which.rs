//! Which questions a round asks: a survey that comes with the tablet, or a form of the team's own.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, tongue};
use waymark_talk::{ContentBytes, OwnFormCard, Reply, Request};
use waymark_words::planning as words;

use crate::console::{Console, console};
use crate::screens::own_forms::load;
use crate::screens::round_draft::Draft;
use waymark_shell::fetch::{self, NotFetched};

/// The talk with a community, among the forms that can be chosen; no form of a team's own has a slash in its id.
pub const COMMUNITY: &str = "surveys/community";

/// The surveys that come with the tablet, and those of the team's own.
#[component]
pub fn Which(draft: Draft) -> impl IntoView {
    let console = console();
    let cards = RwSignal::new(Vec::<OwnFormCard>::new());
    leptos::task::spawn_local(async move { load(console, cards).await });
    move || choose(draft, cards.get())
}

fn choose(draft: Draft, cards: Vec<OwnFormCard>) -> AnyView {
    let locale = tongue();
    let built_in = [
        Choice::hinted(
            "",
            words::which_built_in(locale),
            words::which_built_in_hint(locale),
        ),
        Choice::hinted(
            COMMUNITY,
            words::which_community(locale),
            words::which_community_hint(locale),
        ),
    ];
    let own = cards.into_iter().map(|card| {
        let hint = words::which_own_hint(locale, u64::from(card.questions));
        Choice::hinted(card.id, card.title, hint)
    });
    let choices = built_in.into_iter().chain(own).collect();
    view! { <Choose name="which" label=words::which(locale) choices=choices value=draft.form/> }
        .into_any()
}

/// The form of the round, as built.
pub async fn form(console: Console, draft: Draft) -> Result<ContentBytes, NotFetched> {
    let id = draft.form.get_untracked();
    let built_in = match id.as_str() {
        "" => Some(fetch::FORM),
        COMMUNITY => Some(fetch::COMMUNITY),
        _ => None,
    };
    if let Some(address) = built_in {
        return Ok(ContentBytes(fetch::survey(address).await?));
    }
    match console.ask(Request::OwnForm { id }).await {
        Ok(Reply::OwnForm(form)) => Ok(form),
        _ => Err(NotFetched),
    }
}
