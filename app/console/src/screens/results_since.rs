//! The round before, in the same area: found among the closed rounds, and held against this one.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_count::Release;
use waymark_desk::{Since, tongue};
use waymark_talk::{PastCard, PastShown};
use waymark_words::report;

use crate::console::console;
use crate::frame::Part;
use crate::page::WhichRound;
use crate::screens::results_read::{Standing, fetch};

/// Nothing where there is no earlier round with results.
#[component]
pub fn SinceBefore(of: WhichRound, release: Arc<Release>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let before = RwSignal::new(None);
    let home = console.home.get_untracked();
    let place = home.and_then(|home| earlier(of, &home.past, release.area()));
    if let Some(place) = place {
        leptos::task::spawn_local(async move {
            if let Ok(Standing::Open(found)) = fetch(console, WhichRound::Past(place)).await {
                before.try_set(Some(found));
            }
        });
    }
    move || {
        before.get().map(|before: Arc<Release>| {
            let title = report::part_change(locale, &before.terms().round);
            let now = Arc::clone(&release);
            view! { <Part title=title><Since before=before now=now/></Part> }
        })
    }
}

/// The last round of this area that was closed before this one and has results.
fn earlier(of: WhichRound, past: &[PastCard], area: &str) -> Option<u32> {
    let before = match of {
        WhichRound::Open => u32::MAX,
        WhichRound::Past(place) => place,
    };
    let of_this_area = (0_u32..).zip(past).filter(|(place, card)| {
        *place < before && card.area == area && card.shown == PastShown::Results
    });
    of_this_area.map(|(place, _)| place).last()
}
