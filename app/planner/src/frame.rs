//! The frame of a screen: the way back, the practice mark, the lock; a heading; and a place for what goes on.

use leptos::html::H1;
use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_talk::HostWish;
use waymark_words::{console as words, practice as own};

use crate::page::Page;
use crate::planner::{Place, planner};

/// One screen. The heading takes the focus, so that a screen reader starts there.
#[component]
pub fn Frame(
    name: &'static str,
    #[prop(into)] title: String,
    way_back: WayBack,
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    Effect::new(move |_| {
        if let Some(element) = heading.get() {
            // Focus is a help, not a need.
            let _ = element.focus();
        }
    });
    view! {
        <main class="desk" data-screen=name>
            <Top way_back=way_back/>
            <div class="desk-page">
                <h1 node_ref=heading tabindex="-1">{title}</h1>
                {children()}
            </div>
        </main>
    }
}

/// Where the button in the first corner leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayBack {
    /// To the console's own screens.
    Home,
    To(Page),
}

#[component]
fn Top(way_back: WayBack) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let mark = (planner.place == Place::Practice).then(|| {
        view! { <p class="tag tag-loud" data-mark="district">{own::mark(locale)}</p> }
    });
    let back = move |_| match way_back {
        WayBack::Home => planner.wish(HostWish::Home),
        WayBack::To(page) => planner.go(page),
    };
    view! {
        <header class="desk-top">
            <div class="desk-corner">
                <button class="button button-quiet" type="button" data-act="back" on:click=back>
                    <svg class="desk-arrow" viewBox="0 0 16 16" aria-hidden="true"><path d={"M10 2L4 8l6 6"}></path></svg>
                    {words::back(locale)}
                </button>
            </div>
            {mark}
            <div class="desk-corner desk-corner-end">
                <button class="button" type="button" data-act="lock" on:click=move |_| planner.wish(HostWish::Lock)>
                    {words::lock(locale)}
                </button>
            </div>
        </header>
    }
}

/// The last part of a screen: its primary action, always in sight.
#[component]
pub fn Foot(children: Children) -> impl IntoView {
    view! { <footer class="desk-foot">{children()}</footer> }
}

/// A part of a screen with a heading of its own.
#[component]
pub fn Part(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <section class="desk-part">
            <h2>{title}</h2>
            {children()}
        </section>
    }
}
