//! The frame of a screen: the way back, the practice mark, the lock; a heading; and a place for what goes on.

use leptos::prelude::*;
use waymark_desk::{BackButton, DistrictMark, LockButton, Screen, TopBar};
use waymark_talk::HostWish;

pub use waymark_desk::{Foot, Part};

use crate::page::Page;
use crate::planner::{Place, planner};

/// One screen.
#[component]
pub fn Frame(
    name: &'static str,
    #[prop(into)] title: String,
    way_back: WayBack,
    children: Children,
) -> impl IntoView {
    let top = view! { <Top way_back=way_back/> }.into_any();
    view! { <Screen name=name title=title top=top>{children()}</Screen> }
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
    let planner = planner();
    let back = Callback::new(move |()| match way_back {
        WayBack::Home => planner.wish(HostWish::Home),
        WayBack::To(page) => planner.go(page),
    });
    let lock = Callback::new(move |()| planner.wish(HostWish::Lock));
    let mark = match planner.place {
        Place::Practice => view! { <DistrictMark/> }.into_any(),
        Place::Work => ().into_any(),
    };
    let start = view! { <BackButton on_press=back/> }.into_any();
    let end = view! { <LockButton on_press=lock/> }.into_any();
    view! { <TopBar start=start between=mark end=end/> }
}
