//! The guides, which lie on the tablet like everything else: a list, and one of them open.

use leptos::prelude::*;
use waymark_desk::{GuideText, NotAGuide, QuietButton, read_guide, tongue};
use waymark_words::{Locale, guides as words};

use crate::console::{Console, console};
use crate::frame::{Frame, WayBack};
use crate::page::{Guide, Page};
use waymark_shell::fetch;

#[component]
pub fn Guides() -> impl IntoView {
    let locale = tongue();
    let rows = Guide::ALL.map(|guide| row(locale, guide)).collect_view();
    view! {
        <Frame name="guides" title=words::title(locale) way_back=WayBack::To(Page::Help)>
            <ul class="matters">{rows}</ul>
        </Frame>
    }
}

fn row(locale: Locale, guide: Guide) -> impl IntoView {
    let console = console();
    let (name, line) = said(locale, guide);
    let go = Callback::new(move |()| console.go(Page::Guide(guide)));
    view! {
        <li class="matter">
            <QuietButton act=guide.name() text=name on_press=go/>
            <p class="soft">{line}</p>
        </li>
    }
}

fn said(locale: Locale, guide: Guide) -> (&'static str, &'static str) {
    match guide {
        Guide::Facilitator => (words::facilitator(locale), words::facilitator_line(locale)),
        Guide::Tablet => (words::tablet(locale), words::tablet_line(locale)),
        Guide::Hosting => (words::hosting(locale), words::hosting_line(locale)),
        Guide::Limits => (words::limits(locale), words::limits_line(locale)),
    }
}

#[component]
pub fn OpenGuide(guide: Guide) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let text = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        text.try_set(Some(fetch::text(&address(locale, guide)).await));
    });
    view! {
        <Frame name="guide" title=said(locale, guide).0 way_back=WayBack::To(behind(console))>
            {move || match text.get().map(|text| text.map(|text: String| read_guide(&text))) {
                None => ().into_any(),
                Some(Ok(Ok(blocks))) => view! { <GuideText blocks=blocks on_link=to(console)/> }.into_any(),
                Some(Ok(Err(NotAGuide)) | Err(fetch::NotFetched)) => {
                    view! { <p role="alert">{words::gone(locale)}</p> }.into_any()
                }
            }}
        </Frame>
    }
}

fn address(locale: Locale, guide: Guide) -> String {
    format!("guides/{}/{}.guide", locale.tag(), guide.name())
}

/// Before the passphrase one guide is open, reached from the first page.
fn behind(console: Console) -> Page {
    match console.home.get_untracked() {
        Some(_) => Page::Guides,
        None => console.front(),
    }
}

/// Where a word leads: to another guide, if it may be read now.
fn to(console: Console) -> Callback<String> {
    Callback::new(move |name: String| {
        let there = Guide::ALL.into_iter().find(|guide| guide.name() == name);
        let page = there.map(Page::Guide);
        let may = |page: &Page| page.is_public() || console.home.get_untracked().is_some();
        if let Some(page) = page.filter(may) {
            console.go(page);
        }
    })
}
