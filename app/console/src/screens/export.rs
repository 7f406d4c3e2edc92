//! The files that can leave: what is in all of them and what is never in one, who they are for, then a card for each.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::ReleaseOf;
use waymark_words::{console as words, export};

use crate::console::{Console, console};
use crate::frame::{Frame, Part, Sentences, WayBack};
use crate::page::{Page, WhichRound};
use crate::screens::export_files::Files;
use crate::screens::results_elsewhere::MadeElsewhere;
use crate::screens::results_read::{Standing, fetch};

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
            <p>{export::lead(locale)}</p>
            <MadeElsewhere of=of/>
            {move || match standing.get() {
                None => ().into_any(),
                Some(Standing::Closed(_)) => view! { <p>{words::export_none(locale)}</p> }.into_any(),
                Some(Standing::Open(_)) => view! { <Leaving of=of/> }.into_any(),
            }}
        </Frame>
    }
}

async fn look(console: Console, of: WhichRound, standing: RwSignal<Option<Standing>>) {
    if let Ok(found) = fetch(console, of).await {
        standing.try_set(Some(found));
    }
}

/// What is in every file and what never, then the files, then the list of what left before.
#[component]
fn Leaving(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let release = match of {
        WhichRound::Open => ReleaseOf::Open,
        WhichRound::Past(place) => ReleaseOf::Past(place),
    };
    let has = vec![
        words::export_has_totals(locale),
        words::export_has_about(locale),
    ];
    let never = vec![
        words::export_never_one(locale),
        words::export_never_small(locale),
        words::export_never_when(locale),
    ];
    let before = Callback::new(move |()| console.go(Page::Left(of)));
    view! {
        <div class="desk-two">
            <Part title=words::export_has_title(locale)><Sentences lines=has/></Part>
            <Part title=words::export_never_title(locale)><Sentences lines=never/></Part>
        </div>
        <div class="row"><QuietButton act="left" text=export::left_open(locale) on_press=before/></div>
        <Files of=release/>
    }
}
