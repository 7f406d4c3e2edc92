//! Forms that were kept for rounds: open a round with one, or remove it.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::{OwnFormCard, Reply, Request};
use waymark_words::{Locale, language, planning as words};

use crate::console::{Console, console};
use crate::page::Page;
use waymark_shell::today;

/// The kept forms as the worker told them last.
type Cards = RwSignal<Vec<OwnFormCard>>;

/// Nothing where none is kept.
#[component]
pub fn OwnForms() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let cards: Cards = RwSignal::new(Vec::new());
    leptos::task::spawn_local(async move { load(console, cards).await });
    view! {
        <section class="desk-part" data-part="own-forms" hidden=move || cards.with(Vec::is_empty)>
            <h2>{words::own_title(locale)}</h2>
            <ul class="findings">
                {move || cards.get().into_iter().map(|card| row(console, cards, card)).collect_view()}
            </ul>
        </section>
    }
}

/// Asks the worker; what is told late changes no other screen.
pub async fn load(console: Console, cards: Cards) {
    if let Ok(Reply::OwnForms(told)) = console.ask(Request::OwnForms).await {
        cards.try_set(told);
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a row owns its card")]
fn row(console: Console, cards: Cards, card: OwnFormCard) -> AnyView {
    let locale = console.locale();
    let sure = RwSignal::new(false);
    let (use_id, drop_id) = (card.id.clone(), card.id.clone());
    let uses = Callback::new(move |()| {
        console.draft.form.set(use_id.clone());
        console.go(Page::Round);
    });
    let remove = Callback::new(move |()| match sure.get_untracked() {
        false => sure.set(true),
        true => leptos::task::spawn_local(drop_form(console, cards, drop_id.clone())),
    });
    let text = move || match sure.get() {
        true => words::own_remove_sure(locale).to_owned(),
        false => words::own_remove(locale).to_owned(),
    };
    view! {
        <li class="finding" data-own-form=card.id.clone()>
            <p class="finding-place" lang="" dir="auto">{card.title.clone()}</p>
            <p>{about(locale, &card)}</p>
            <p role="status" hidden=move || !sure.get()>{words::own_remove_note(locale)}</p>
            <div class="row">
                <QuietButton act="use-form" text=words::own_use(locale) on_press=uses/>
                <QuietButton act="remove-form" text=Signal::derive(text) on_press=remove/>
            </div>
        </li>
    }
    .into_any()
}

fn about(locale: Locale, card: &OwnFormCard) -> String {
    let counted = words::own_counted(locale, u64::from(card.questions));
    let kept = words::own_kept_on(locale, &today::written(card.kept_on.0, locale.tag()));
    let languages = named(&card.languages);
    format!("{counted} {languages}. {kept}.")
}

/// Languages by the names their speakers give them.
pub fn named(tags: &[String]) -> String {
    let names = tags.iter().map(|tag| match Locale::from_tag(tag) {
        Some(locale) => language::own_name(locale),
        None => tag.as_str(),
    });
    names.collect::<Vec<_>>().join(", ")
}

async fn drop_form(console: Console, cards: Cards, id: String) {
    if console.draft.form.get_untracked() == id {
        console.draft.form.set(String::new());
    }
    if let Ok(Reply::OwnForms(told)) = console.ask(Request::DropForm { id }).await {
        cards.try_set(told);
    }
}
