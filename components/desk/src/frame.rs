//! What every screen of the team stands in: its heading, its parts, its foot.

use leptos::html::H1;
use leptos::prelude::*;

/// One screen under its bar. The heading takes the focus, so that a screen reader starts there.
#[component]
pub fn Screen(
    name: &'static str,
    #[prop(into)] title: String,
    top: AnyView,
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
            {top}
            <div class="desk-page">
                <h1 node_ref=heading tabindex="-1">{title}</h1>
                {children()}
            </div>
        </main>
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
