//! What to do when: short, for a moment with no time; and what this program cannot do.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_words::{Locale, console as words, guides, harm};

use crate::console::console;
use crate::frame::{Frame, Part, Sentences, WayBack};
use crate::page::Page;

/// A heading and its sentences.
type Card = (&'static str, Vec<&'static str>);

#[component]
pub fn Help() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let cards = moments(locale).into_iter().chain(afterwards(locale));
    let cards =
        cards.map(|(title, lines)| view! { <Part title=title><Sentences lines=lines/></Part> });
    view! {
        <Frame name="help" title=words::help_title(locale) way_back=WayBack::To(Page::Home)>
            <div class="desk-two">{cards.collect_view()}</div>
            <QuietButton act="harm" text=harm::title(locale) on_press=Callback::new(move |()| console.go(Page::Harm))/>
            <QuietButton act="guides" text=guides::title(locale) on_press=Callback::new(move |()| console.go(Page::Guides))/>
        </Frame>
    }
}

fn moments(l: Locale) -> [Card; 3] {
    [
        (
            words::help_comes_title(l),
            vec![
                words::help_comes_1(l),
                words::help_comes_2(l),
                words::help_comes_3(l),
            ],
        ),
        (
            words::help_cries_title(l),
            vec![
                words::help_cries_1(l),
                words::help_cries_2(l),
                words::help_cries_3(l),
            ],
        ),
        (
            words::help_young_title(l),
            vec![words::help_young_1(l), words::help_young_2(l)],
        ),
    ]
}

fn afterwards(l: Locale) -> [Card; 3] {
    [
        (
            words::help_back_title(l),
            vec![words::help_back_1(l), words::help_back_2(l)],
        ),
        (
            words::help_lost_title(l),
            vec![words::help_lost_1(l), words::help_lost_2(l)],
        ),
        (
            words::help_limits_title(l),
            vec![
                words::help_limits_1(l),
                words::help_limits_2(l),
                words::help_limits_3(l),
                words::help_limits_4(l),
            ],
        ),
    ]
}
