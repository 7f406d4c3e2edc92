//! This tablet: everything about the device and its keeping that is not part of a day's work, a row a matter.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_keep::Place;
use waymark_words::{
    Locale, backup, console as words, guides, health, language, pairing, pin, practice, tablet,
    update,
};

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

impl Matter {
    const fn new(act: &'static str, name: &'static str, line: &'static str, page: Page) -> Self {
        Self {
            act,
            name,
            line,
            page,
        }
    }
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
    let mut all = everywhere(locale);
    // Nothing of practice is given on or kept for later, and the way out of it stands on its card.
    if place == Place::Work {
        all.push(Matter::new(
            "second-tablet",
            pairing::tablet_open(locale),
            pairing::tablet_line(locale),
            second,
        ));
        all.push(Matter::new(
            "practice",
            practice::title(locale),
            practice::row_line(locale),
            Page::Practice,
        ));
        all.push(Matter::new(
            "pin-set",
            pin::title(locale),
            pin::line(locale),
            Page::PinSet,
        ));
        all.extend(keeping(locale));
    }
    all
}

/// What is there in practice too.
fn everywhere(l: Locale) -> Vec<Matter> {
    vec![
        Matter::new(
            "place",
            words::home_place(l),
            tablet::place_line(l),
            Page::Place,
        ),
        Matter::new("storage", health::open(l), health::line(l), Page::Storage),
        Matter::new(
            "version",
            update::title(l),
            update::open_line(l),
            Page::Version,
        ),
        Matter::new(
            "guides",
            guides::title(l),
            guides::open_line(l),
            Page::Guides,
        ),
        Matter::new(
            "language",
            language::open(l),
            language::line(l),
            Page::Language,
        ),
    ]
}

/// Copies of the work, the keys to it, and its end.
fn keeping(l: Locale) -> [Matter; 5] {
    [
        Matter::new("backup", backup::row(l), backup::row_line(l), Page::Backup),
        Matter::new(
            "recovery",
            backup::row_recovery(l),
            backup::row_recovery_line(l),
            Page::Recovery,
        ),
        Matter::new(
            "change",
            backup::row_change(l),
            backup::row_change_line(l),
            Page::Change,
        ),
        Matter::new(
            "ending",
            backup::row_end(l),
            backup::row_end_line(l),
            Page::Ending,
        ),
        Matter::new(
            "wipe",
            backup::row_wipe(l),
            backup::row_wipe_line(l),
            Page::Wipe,
        ),
    ]
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
