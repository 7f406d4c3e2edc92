//! Choosing the passphrase: six words by chance to write on paper, or one's own; then typed once from the paper.

use leptos::prelude::*;
use waymark_desk::{BigButton, PassphraseField, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{Reply, Request, Secret, Settings, SupportContact, Team};
use waymark_words::console as words;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, WayBack, Wrong};
use crate::page::Page;
use crate::screens::place_draft::NOT_NAMED;
use crate::sentence;
use waymark_shell::chance;

/// Where the choice stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The six words are shown, to be written down.
    Offered,
    /// The team writes its own.
    Own,
    /// Typed a second time, with the first out of sight.
    Again,
}

/// What is chosen and what is typed; gone when the screen goes.
#[derive(Clone, Copy)]
struct Choosing {
    step: RwSignal<Step>,
    /// Where looking again leads: the six words, or one's own afresh.
    origin: RwSignal<Step>,
    chosen: RwSignal<String>,
    typed: RwSignal<String>,
    wrong: RwSignal<String>,
}

#[component]
pub fn Passphrase() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let choosing = Choosing {
        step: RwSignal::new(Step::Offered),
        origin: RwSignal::new(Step::Offered),
        chosen: RwSignal::new(String::new()),
        typed: RwSignal::new(String::new()),
        wrong: RwSignal::new(String::new()),
    };
    leptos::task::spawn_local(suggest(console, choosing));
    view! {
        <Frame name="passphrase" title=words::passphrase_title(locale) way_back=WayBack::To(Page::Welcome)>
            <p>{words::passphrase_why(locale)}</p>
            <StatusLine tone=Tone::Wait text=words::passphrase_lost(locale) name="lost"/>
            {move || match choosing.step.get() {
                Step::Offered => view! { <Offered choosing=choosing/> }.into_any(),
                Step::Own => view! { <Own choosing=choosing/> }.into_any(),
                Step::Again => view! { <Again choosing=choosing/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Offered(choosing: Choosing) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let another = move |()| leptos::task::spawn_local(suggest(console, choosing));
    let own = move |()| {
        choosing.chosen.set(String::new());
        choosing.origin.set(Step::Own);
        choosing.step.set(Step::Own);
    };
    view! {
        <div class="sheet stack">
            <h2>{words::passphrase_offered(locale)}</h2>
            <p class="words" data-words="offered" translate="no">{move || choosing.chosen.get()}</p>
            <p>{words::passphrase_write(locale)}</p>
            <div class="row">
                <QuietButton act="another" text=words::passphrase_another(locale) on_press=Callback::new(another)/>
                <QuietButton act="own" text=words::passphrase_own(locale) on_press=Callback::new(own)/>
            </div>
        </div>
        <Foot>
            <BigButton
                act="written"
                text=words::passphrase_written(locale)
                ready=Signal::derive(move || !choosing.chosen.get().is_empty())
                on_press=Callback::new(move |()| choosing.step.set(Step::Again))
            />
        </Foot>
    }
}

#[component]
fn Own(choosing: Choosing) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let typed = RwSignal::new(String::new());
    let on = move |()| {
        choosing.chosen.set(typed.get_untracked());
        choosing.step.set(Step::Again);
    };
    let offered = move |()| {
        leptos::task::spawn_local(suggest(console, choosing));
        choosing.origin.set(Step::Offered);
        choosing.step.set(Step::Offered);
    };
    view! {
        <div class="sheet stack">
            <PassphraseField
                label=words::passphrase_own_label(locale)
                alias=chance::field_name()
                value=typed
                on_enter=Callback::new(on)
            />
            <p class="soft">{words::passphrase_own_hint(locale)}</p>
            <QuietButton act="offered" text=words::passphrase_offered_again(locale) on_press=Callback::new(offered)/>
        </div>
        <Foot>
            <BigButton
                act="written"
                text=words::passphrase_written(locale)
                ready=Signal::derive(move || !typed.get().trim().is_empty())
                on_press=Callback::new(on)
            />
        </Foot>
    }
}

#[component]
fn Again(choosing: Choosing) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let set_up = Callback::new(move |()| {
        choosing.wrong.set(String::new());
        if !console.working.get_untracked() {
            leptos::task::spawn_local(set_up(console, choosing));
        }
    });
    let label = match choosing.origin.get_untracked() {
        Step::Own => words::passphrase_type_own(locale),
        Step::Offered | Step::Again => words::passphrase_type(locale),
    };
    let look = move |()| choosing.step.set(choosing.origin.get_untracked());
    let text = move || match console.working.get() {
        true => words::passphrase_making(locale).to_owned(),
        false => words::passphrase_go(locale).to_owned(),
    };
    view! {
        <div class="sheet stack">
            <PassphraseField
                label=label
                alias=chance::field_name()
                value=choosing.typed
                on_enter=set_up
            />
            <Wrong text=choosing.wrong/>
            <QuietButton act="look-again" text=words::passphrase_look_again(locale) on_press=Callback::new(look)/>
        </div>
        <Foot>
            <BigButton
                act="use"
                text=Signal::derive(text)
                ready=Signal::derive(move || !choosing.typed.get().is_empty() && !console.working.get())
                on_press=set_up
            />
        </Foot>
    }
}

async fn suggest(console: Console, choosing: Choosing) {
    if let Ok(Reply::Suggestion(words)) = console.ask(Request::SuggestPassphrase).await {
        choosing.chosen.try_set(words.as_str().to_owned());
    }
}

async fn set_up(console: Console, choosing: Choosing) {
    let locale = console.locale();
    if !same(
        &choosing.chosen.get_untracked(),
        &choosing.typed.get_untracked(),
    ) {
        choosing
            .wrong
            .set(words::passphrase_differs(locale).to_owned());
        return;
    }
    let request = Request::SetUp {
        passphrase: Secret::new(choosing.chosen.get_untracked()),
        settings: nothing_yet(),
    };
    match console.tell(request).await {
        Ok(()) => {
            choosing.chosen.set(String::new());
            if console.look().await.is_ok() {
                console.go_on(Page::Passphrase, Page::Place);
            }
        }
        Err(Refused::Here(kind)) => choosing
            .wrong
            .set(sentence::refusal(locale, kind).to_owned()),
        Err(Refused::Elsewhere) => {}
    }
}

/// The same words, whatever the spaces and capitals, as the lock itself takes them: paper has no exact
/// spaces, and a tablet's keyboard likes to begin with a capital.
pub fn same(chosen: &str, typed: &str) -> bool {
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_lowercase).collect() };
    words(chosen) == words(typed)
}

/// The next screen asks for all of it.
fn nothing_yet() -> Settings {
    Settings {
        area: NOT_NAMED.to_owned(),
        team: Team::Unnamed,
        support: SupportContact::NoneYet,
    }
}
