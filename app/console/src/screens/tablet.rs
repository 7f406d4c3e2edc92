//! This tablet: everything about the device and its keeping that is not part of a day's work, a row a matter.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_keep::Place;
use waymark_words::{
    Locale, backup, console as words, guides, health, language, pairing, practice, tablet, update,
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
        all.extend(keeping(locale));
    }
    all
}

/// What is there in practice too.
fn everywhere(l: Locale) -> Vec<Matter> {
    let row = |act, name, line, page| Matter {
        act,
        name,
        line,
        page,
    };
    vec![
        row(
            "place",
            words::home_place(l),
            tablet::place_line(l),
            Page::Place,
        ),
        row("storage", health::open(l), health::line(l), Page::Storage),
        row(
            "version",
            update::title(l),
            update::open_line(l),
            Page::Version,
        ),
        row(
            "guides",
            guides::title(l),
            guides::open_line(l),
            Page::Guides,
        ),
        row(
            "language",
            language::open(l),
            language::line(l),
            Page::Language,
        ),
    ]
}

/// Copies of the work, the keys to it, and its end.
fn keeping(l: Locale) -> [Matter; 5] {
    let row = |act, name, line, page| Matter {
        act,
        name,
        line,
        page,
    };
    [
        row("backup", backup::row(l), backup::row_line(l), Page::Backup),
        row(
            "recovery",
            backup::row_recovery(l),
            backup::row_recovery_line(l),
            Page::Recovery,
        ),
        row(
            "change",
            backup::row_change(l),
            backup::row_change_line(l),
            Page::Change,
        ),
        row(
            "ending",
            backup::row_end(l),
            backup::row_end_line(l),
            Page::Ending,
        ),
        row(
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
