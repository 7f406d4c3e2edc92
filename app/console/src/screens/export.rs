//! What leaves, before it leaves: the very bytes of both files, a list of what is in them, and two buttons.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::Release;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_keep::stored::TourStep;
use waymark_share::{Kind, file_name};
use waymark_words::{Locale, console as words};

use crate::browser::save::{Lent, give_back_later, save};
use crate::console::{Console, console};
use crate::frame::{Frame, Part, Sentences, WayBack};
use crate::page::{Page, WhichRound};
use crate::practice;
use crate::screens::results_elsewhere::MadeElsewhere;
use crate::screens::results_read::{Standing, fetch};

/// Media types of the two files.
const CSV: &str = "text/csv;charset=utf-8";
const PAGE: &str = "text/html;charset=utf-8";

#[component]
pub fn ExportOf(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let standing = RwSignal::new(None);
    leptos::task::spawn_local(look(console, of, standing));
    let way_back = WayBack::To(match of {
        WhichRound::Open => Page::Results,
        WhichRound::Past(place) => Page::PastResults(place),
    });
    view! {
        <Frame name="export" title=words::export_title(locale) way_back=way_back>
            <p>{words::export_lead(locale)}</p>
            <MadeElsewhere of=of/>
            {move || match standing.get() {
                None => ().into_any(),
                Some(Standing::Closed(_)) => view! { <p>{words::export_none(locale)}</p> }.into_any(),
                Some(Standing::Open(release)) => view! { <Files release=release/> }.into_any(),
            }}
        </Frame>
    }
}

async fn look(console: Console, of: WhichRound, standing: RwSignal<Option<Standing>>) {
    if let Ok(found) = fetch(console, of).await {
        standing.try_set(Some(found));
    }
}

#[component]
fn Files(release: Arc<Release>) -> impl IntoView {
    let locale = tongue();
    let has = vec![
        words::export_has_totals(locale),
        words::export_has_about(locale),
    ];
    let never = vec![
        words::export_never_one(locale),
        words::export_never_small(locale),
        words::export_never_when(locale),
    ];
    let saved = RwSignal::new(String::new());
    view! {
        <div class="desk-two">
            <Part title=words::export_has_title(locale)><Sentences lines=has/></Part>
            <Part title=words::export_never_title(locale)><Sentences lines=never/></Part>
        </div>
        <div hidden=move || saved.get().is_empty()>
            <StatusLine tone=Tone::Good text=Signal::derive(move || saved.get()) name="saved"/>
        </div>
        <Report release=Arc::clone(&release) saved=saved/>
        <Table release=release saved=saved/>
    }
}

/// The table for a spreadsheet, shown as the text it is.
#[component]
fn Table(release: Arc<Release>, saved: RwSignal<String>) -> impl IntoView {
    let locale = tongue();
    let bytes = waymark_share::csv(&release, locale);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let name = file_name(&release, Kind::Csv);
    let console = console();
    let keep = Callback::new(move |()| {
        leave(locale, &bytes, CSV, &name, saved);
        practice::done(console, TourStep::Export);
    });
    view! {
        <Part title=words::export_table(locale)>
            <pre class="leaving" data-preview="csv" tabindex="0" dir="ltr">{text}</pre>
            <div class="row"><QuietButton act="save-csv" text=words::export_save_table(locale) on_press=keep/></div>
        </Part>
    }
}

/// The page to read and print, in a frame that may do nothing.
#[component]
fn Report(release: Arc<Release>, saved: RwSignal<String>) -> impl IntoView {
    let locale = tongue();
    let page = waymark_share::page(&release, locale).into_bytes();
    let name = file_name(&release, Kind::Page);
    // The address lives as long as the screen; then the bytes are given back.
    let lent = StoredValue::new_local(Lent::of(&page, PAGE).ok());
    let address = lent.with_value(|l| {
        l.as_ref()
            .map(|l| l.address().to_owned())
            .unwrap_or_default()
    });
    let keep = Callback::new(move |()| leave(locale, &page, PAGE, &name, saved));
    view! {
        <Part title=words::export_page(locale)>
            <iframe class="leaving-page" data-preview="page" sandbox="" title=words::export_frame(locale) src=address></iframe>
            <p class="soft">{words::export_print_hint(locale)}</p>
            <div class="row"><QuietButton act="save-page" text=words::export_save_page(locale) on_press=keep/></div>
        </Part>
    }
}

/// Hands one file to the browser's downloads and says its name.
fn leave(locale: Locale, bytes: &[u8], kind: &str, name: &str, saved: RwSignal<String>) {
    let Ok(lent) = Lent::of(bytes, kind) else {
        return;
    };
    if save(&lent, name).is_ok() {
        saved.set(words::export_saved(locale, name));
        give_back_later(lent);
    }
}
