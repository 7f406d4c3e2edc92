//! One file that can leave: what it is and for whom, what is in it, two buttons, and right below them what they did.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_keep::stored::TourStep;
use waymark_talk::{FileKind, FileMade, Reply, Request};
use waymark_words::{Locale, console as common, export as words};

use crate::console::{Console, Refused, console};
use crate::frame::{Part, Wrong};
use crate::practice;
use crate::screens::export_parcel::Parcel;
use crate::screens::export_preview::preview;
use crate::screens::export_words::{Named, named};
use crate::sentence;
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_shell::share;

/// The file is made at once, not at the touch: a share sheet opens only in the moment of a touch.
#[component]
pub fn Card(parcel: Parcel, kind: FileKind) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let named = named(kind, locale);
    let hint = match kind {
        FileKind::Page(_) => common::export_print_hint(locale),
        FileKind::Schema => words::same_always(locale),
        _ => "",
    };
    let (made, wrong) = (RwSignal::new(None), RwSignal::new(String::new()));
    leptos::task::spawn_local(fetch(console, (parcel, kind), made, wrong));
    view! {
        <Part title=named.title>
            <p>{named.who_for}</p>
            <p class="soft" hidden=hint.is_empty()>{hint}</p>
            <Wrong text=wrong/>
            {move || made.get().map(|made| view! { <Ready parcel=parcel made=made kind=kind/> })}
        </Part>
    }
}

async fn fetch(
    console: Console,
    (parcel, kind): (Parcel, FileKind),
    made: RwSignal<Option<Arc<FileMade>>>,
    wrong: RwSignal<String>,
) {
    let language = console.locale().tag().to_owned();
    let request = Request::MakeFile {
        of: parcel.of,
        kind,
        language,
    };
    match console.ask(request).await {
        Ok(Reply::FileMade(file)) => {
            made.try_set(Some(Arc::new(*file)));
        }
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        _ => {}
    }
}

#[component]
fn Ready(parcel: Parcel, made: Arc<FileMade>, kind: FileKind) -> impl IntoView {
    let locale = tongue();
    let shown = preview(&made, kind);
    view! {
        <details open=matches!(kind, FileKind::Page(_))>
            <summary>{words::look(locale)}</summary>
            {shown}
        </details>
        <Buttons parcel=parcel leaving=made named=named(kind, locale)/>
    }
}

#[component]
fn Buttons(parcel: Parcel, leaving: Arc<FileMade>, named: Named) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (good, wrong) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let can_share = share::possible_as(&leaving.name, &leaving.media_type);
    let given = Arc::clone(&leaving);
    let keep = Callback::new(move |()| saved(console, parcel, &leaving, (good, wrong)));
    let give = Callback::new(move |()| {
        leptos::task::spawn_local(handed_on(console, parcel, Arc::clone(&given), good));
    });
    let sharing = can_share.then(|| {
        let text = words::share(locale, named.title);
        view! { <QuietButton act=named.share text=text on_press=give/> }
    });
    view! {
        <div class="row">
            <QuietButton act=named.save text=words::save(locale, named.title) on_press=keep/>
            {sharing}
        </div>
        <div hidden=move || good.get().is_empty()>
            <StatusLine tone=Tone::Good text=good name="saved"/>
        </div>
        <div hidden=move || wrong.get().is_empty()>
            <StatusLine tone=Tone::Bad text=wrong name="not-saved"/>
        </div>
    }
}

/// Hands the file to the browser's downloads and says its name.
fn saved(
    console: Console,
    parcel: Parcel,
    leaving: &FileMade,
    (good, wrong): (RwSignal<String>, RwSignal<String>),
) {
    let locale = console.locale();
    if save_as(leaving) {
        wrong.try_set(String::new());
        parcel.left(console, &leaving.name);
        left(console, words::saved(locale, &leaving.name), good);
    } else {
        could_not(locale, good, wrong);
    }
}

/// Hands the file to the tablet's share sheet. A sheet that was closed says nothing: the file is still there to save.
async fn handed_on(
    console: Console,
    parcel: Parcel,
    leaving: Arc<FileMade>,
    good: RwSignal<String>,
) {
    console.opens_the_tablets_own();
    let (bytes, name) = (&leaving.bytes.0, &leaving.name);
    if share::hand_on_as(bytes, name, &leaving.media_type)
        .await
        .is_ok()
    {
        parcel.left(console, name);
        left(console, words::shared(console.locale(), name), good);
    }
}

fn save_as(leaving: &FileMade) -> bool {
    let Ok(lent) = Lent::of(&leaving.bytes.0, &leaving.media_type) else {
        return false;
    };
    let done = save(&lent, &leaving.name).is_ok();
    give_back_later(lent);
    done
}

fn left(console: Console, said: String, good: RwSignal<String>) {
    good.try_set(said);
    practice::done(console, TourStep::Export);
}

fn could_not(locale: Locale, good: RwSignal<String>, wrong: RwSignal<String>) {
    good.try_set(String::new());
    wrong.try_set(words::not_saved(locale).to_owned());
}
