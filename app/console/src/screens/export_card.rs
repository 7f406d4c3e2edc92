//! One file that can leave: what it is and for whom, what is in it, two buttons, and right below them what they did.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::Release;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_keep::stored::TourStep;
use waymark_share::{Kind, file, file_name};
use waymark_words::{Locale, console as common, export as words};

use crate::browser::save::{Lent, give_back_later, save};
use crate::browser::share;
use crate::console::{Console, console};
use crate::frame::Part;
use crate::practice;
use crate::screens::export_preview::preview;
use crate::screens::export_words::{Named, named};

#[component]
pub fn Card(release: Arc<Release>, kind: Kind) -> impl IntoView {
    let locale = tongue();
    let named = named(kind, locale);
    let bytes = file(&release, locale, kind);
    let hint = match kind {
        Kind::Page => common::export_print_hint(locale),
        Kind::Schema => words::same_always(locale),
        _ => "",
    };
    let shown = preview(&release, kind, &bytes);
    let leaving = Leaving {
        bytes: Arc::new(bytes),
        kind,
        name: file_name(&release, kind),
    };
    view! {
        <Part title=named.title>
            <p>{named.who_for}</p>
            <p class="soft" hidden=hint.is_empty()>{hint}</p>
            <details open=kind == Kind::Page>
                <summary>{words::look(locale)}</summary>
                {shown}
            </details>
            <Buttons leaving=leaving named=named/>
        </Part>
    }
}

/// One file, ready to go.
#[derive(Clone)]
struct Leaving {
    bytes: Arc<Vec<u8>>,
    kind: Kind,
    name: String,
}

#[component]
fn Buttons(leaving: Leaving, named: Named) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (good, wrong) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let can_share = share::possible_as(&leaving.name, leaving.kind.media_type());
    let given = leaving.clone();
    let keep = Callback::new(move |()| saved(console, &leaving, good, wrong));
    let give = Callback::new(move |()| {
        leptos::task::spawn_local(handed_on(console, given.clone(), good, wrong));
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
fn saved(console: Console, leaving: &Leaving, good: RwSignal<String>, wrong: RwSignal<String>) {
    let locale = console.locale();
    if save_as(leaving) {
        left(console, words::saved(locale, &leaving.name), good, wrong);
    } else {
        could_not(locale, good, wrong);
    }
}

/// Hands the file to the tablet's share sheet. A sheet that was closed says nothing: the file is still there to save.
async fn handed_on(
    console: Console,
    leaving: Leaving,
    good: RwSignal<String>,
    wrong: RwSignal<String>,
) {
    console.opens_the_tablets_own();
    let kind = leaving.kind.media_type();
    if share::hand_on_as(&leaving.bytes, &leaving.name, kind)
        .await
        .is_ok()
    {
        let said = words::shared(console.locale(), &leaving.name);
        left(console, said, good, wrong);
    }
}

fn save_as(leaving: &Leaving) -> bool {
    let Ok(lent) = Lent::of(&leaving.bytes, leaving.kind.media_type()) else {
        return false;
    };
    let done = save(&lent, &leaving.name).is_ok();
    give_back_later(lent);
    done
}

fn left(console: Console, said: String, good: RwSignal<String>, wrong: RwSignal<String>) {
    wrong.try_set(String::new());
    good.try_set(said);
    practice::done(console, TourStep::Export);
}

fn could_not(locale: Locale, good: RwSignal<String>, wrong: RwSignal<String>) {
    good.try_set(String::new());
    wrong.try_set(words::not_saved(locale).to_owned());
}
