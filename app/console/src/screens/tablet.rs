//! This tablet: everything about the device and its keeping that is not part of a day's work, a row a matter.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_keep::Place;
use waymark_words::{Locale, console as words, health, pairing, practice, tablet};

use crate::console::console;
use crate::frame::{Frame, WayBack};
use crate::page::Page;

/// One matter: where it is looked after, and in a line what it is about.
struct Matter {
    act: &'static str,
    name: &'static str,
    line: &'static str,
    page: Page,
}

#[component]
pub fn Tablet() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    // With a round open there is one to give on; without, one to join.
    let home = console.home.get_untracked();
    let second = match home.is_some_and(|home| home.round.is_some()) {
        true => Page::Share,
        false => Page::Join,
    };
    let rows = matters(locale, second, console.place.get_untracked())
        .into_iter()
        .map(row)
        .collect_view();
    view! {
        <Frame name="tablet" title=tablet::title(locale) way_back=WayBack::To(Page::Home)>
            <ul class="matters">{rows}</ul>
        </Frame>
    }
}

/// In the order in which a team meets them.
fn matters(locale: Locale, second: Page, place: Place) -> Vec<Matter> {
    let mut all = vec![
        Matter {
            act: "place",
            name: words::home_place(locale),
            line: tablet::place_line(locale),
            page: Page::Place,
        },
        Matter {
            act: "storage",
            name: health::open(locale),
            line: health::line(locale),
            page: Page::Storage,
        },
    ];
    // Nothing of practice goes to another tablet, and the way out of it stands on its card.
    if place == Place::Work {
        all.push(Matter {
            act: "second-tablet",
            name: pairing::tablet_open(locale),
            line: pairing::tablet_line(locale),
            page: second,
        });
        all.push(Matter {
            act: "practice",
            name: practice::title(locale),
            line: practice::row_line(locale),
            page: Page::Practice,
        });
    }
    all
}

fn row(matter: Matter) -> impl IntoView {
    let console = console();
    let go = Callback::new(move |()| console.go(matter.page));
    view! {
        <li class="matter">
            <QuietButton act=matter.act text=matter.name on_press=go/>
            <p class="soft">{matter.line}</p>
        </li>
    }
}
