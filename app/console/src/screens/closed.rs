//! What came of closing the day: how many as a band, what could not be read, and whether the paper agrees.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{DayClosed, Erasure, HeadCheck, SeatCheck};
use waymark_words::{console as words, harm, sheet};

use crate::console::console;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::screens::copies::Offer;
use crate::screens::mismatch::Mismatch;
use crate::sentence;

#[component]
pub fn Closed(closed: DayClosed, band: String) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let damaged = words::close_damaged(locale, u64::from(closed.damaged));
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    view! {
        <Frame name="close" title=words::close_done_title(locale) way_back=WayBack::Nowhere>
            <Gone erasure=closed.erasure/>
            <p class="lead" data-band="closed">{words::close_done_band(locale, &band)}</p>
            {(closed.damaged > 0).then(|| view! { <StatusLine tone=Tone::Wait text=damaged name="damaged"/> })}
            <Heads heads=closed.heads/>
            <Seats seats=closed.seats/>
            <Offer/>
            <div class="row"><QuietButton act="debrief" text=harm::debrief_title(locale) on_press=to(Page::Debrief)/></div>
            <Foot>
                <QuietButton act="home" text=words::close_home(locale) on_press=to(Page::Home)/>
                <BigButton act="results" text=words::close_results(locale) ready=true on_press=to(Page::Results)/>
            </Foot>
        </Frame>
    }
}

/// That the answers are gone, and how well their key is.
#[component]
fn Gone(erasure: Erasure) -> impl IntoView {
    let locale = tongue();
    let (tone, text) = match erasure {
        Erasure::Overwritten => (Tone::Good, words::close_done_destroyed(locale)),
        Erasure::AtNextStart => (Tone::Wait, words::close_done_erasing_later(locale)),
        Erasure::DeletedOnly => (Tone::Wait, words::close_done_erasing_weak(locale)),
    };
    view! { <StatusLine tone=tone text=text name="destroyed"/> }
}

/// Whether answers were left out, and how many as a band.
#[component]
fn Seats(seats: SeatCheck) -> impl IntoView {
    let locale = tongue();
    let line = match seats {
        SeatCheck::Free => None,
        SeatCheck::AllGood => Some((Tone::Good, sheet::all_good(locale).to_owned())),
        SeatCheck::Doubtful { from, below } => {
            let band = sentence::band_between(locale, (from, below));
            Some((Tone::Wait, sheet::doubtful(locale, &band)))
        }
    };
    line.map(|(tone, text)| view! { <StatusLine tone=tone text=text name="seats"/> })
}

#[component]
fn Heads(heads: HeadCheck) -> impl IntoView {
    let locale = tongue();
    match heads {
        HeadCheck::Agrees => {
            view! { <StatusLine tone=Tone::Good text=words::close_match(locale) name="heads"/> }.into_any()
        }
        HeadCheck::MoreOnPaper => {
            view! { <Mismatch text=words::close_more_on_paper(locale) on_done=Callback::new(|()| ())/> }.into_any()
        }
        HeadCheck::MoreOnTablet => {
            view! { <Mismatch text=words::close_more_on_tablet(locale) on_done=Callback::new(|()| ())/> }.into_any()
        }
    }
}
