//! The background beside the map: the switch, the way to its screen, and what stands below the map because of it.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tick, Tone, tongue};
use waymark_map::backdrop::{Lies, Media};
use waymark_words::{background as words, underlay};

use super::beside::Beside;
use super::signs::Signs;
use super::under::{Background, Kept};
use crate::page::Page;
use crate::planner::planner;

/// The switch, and the way to the screen where it is brought in.
#[component]
pub fn BackgroundSwitch(background: Background) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let opens = Callback::new(move |()| planner.go(Page::Backdrop));
    let part = move || match background.kept.get() {
        Kept::Nothing => ().into_any(),
        Kept::There(backdrop) if matches!(backdrop.lies, Lies::NotToScale) => {
            view! { <p class="soft">{words::beside(locale)}</p> }.into_any()
        }
        Kept::There(_) => {
            view! { <Tick name="background" label=words::show(locale) value=background.shows/> }
                .into_any()
        }
    };
    let unread = move || {
        let unread = background.unread.get();
        (unread > 0).then(|| {
            let text = underlay::unread(locale, unread);
            view! { <StatusLine tone=Tone::Note text=text name="background"/> }
        })
    };
    view! {
        {part}
        {unread}
        <QuietButton act="background" text=words::open(locale) on_press=opens/>
    }
}

/// Below the map: a background without a scale, or what the looks of one of shapes mean.
#[component]
pub fn BesideMap(background: Background) -> impl IntoView {
    let part = move || match background.kept.get() {
        Kept::There(backdrop) if matches!(backdrop.lies, Lies::NotToScale) => {
            view! { <Beside backdrop=backdrop/> }.into_any()
        }
        Kept::There(backdrop) if backdrop.media == Media::Mvt => {
            view! { <Signs background=background/> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        {part}
        <Credit background=background/>
    }
}

/// Whom its tiles are from. Makers of shapes who say nothing nearly always owe the same ones.
#[component]
fn Credit(background: Background) -> impl IntoView {
    let locale = tongue();
    let said = move || match background.kept.get() {
        Kept::There(backdrop) if !backdrop.credit.is_empty() => {
            Some(underlay::credit(locale, &backdrop.credit))
        }
        Kept::There(backdrop) if backdrop.media == Media::Mvt => {
            Some(underlay::whose(locale).to_owned())
        }
        _ => None,
    };
    move || {
        let said = said().filter(|_| background.shows.get());
        said.map(|said| view! { <p class="soft" data-part="background-credit">{said}</p> })
    }
}
