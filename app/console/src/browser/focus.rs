//! Keeps the focus from getting lost: what had it may go, as a button does whose step is done.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Where it goes then: a screen's heading, or the whole of a screen without one.
const START: &str = "main h1[tabindex], main[tabindex]";

/// When Firefox may still move the page after the focus, each counted from the one before: a moment later, and after a
/// movement that was under way.
const LOOKS_MILLIS: [u32; 3] = [60, 140, 400];

/// What had it last.
type Last = Rc<RefCell<Option<Element>>>;

/// For the document's life: when what had the focus leaves the page, the start of the screen takes it.
pub fn keep() {
    let last = Last::default();
    if let Some(document) = document() {
        remember(&document, &last);
        // Without it a keyboard starts at the top again; nothing else is lost.
        let _ = watch(&document, last);
    }
}

fn remember(document: &Document, last: &Last) {
    let last = Rc::clone(last);
    let heard = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        target.iter().for_each(keep_in_sight);
        *last.borrow_mut() = target;
    });
    let _ = document.add_event_listener_with_callback("focusin", heard.as_ref().unchecked_ref());
    heard.forget();
}

/// Firefox leaves what lies under the bar below where it is, and its own movement may carry it away again.
fn keep_in_sight(target: &Element) {
    show(target);
    let target = target.clone();
    leptos::task::spawn_local(async move {
        for millis in LOOKS_MILLIS {
            gloo_timers::future::TimeoutFuture::new(millis).await;
            show(&target);
        }
    });
}

/// A finger needs no such help, and would miss what moves. What is in sight stays where it is.
fn show(target: &Element) {
    if target.matches(":focus-visible").unwrap_or_default() {
        let least = ScrollIntoViewOptions::new();
        least.set_block(ScrollLogicalPosition::Nearest);
        target.scroll_into_view_with_scroll_into_view_options(&least);
    }
}

fn watch(document: &Document, last: Last) -> Result<(), JsValue> {
    let changed = Closure::<dyn Fn()>::new(move || {
        let gone = last.borrow().as_ref().is_some_and(|e| !e.is_connected());
        if gone && is_lost() {
            start();
        }
    });
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref())?;
    changed.forget();
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_subtree(true);
    observer.observe_with_options(document, &what)
}

fn is_lost() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|element| element.tag_name() == "BODY")
}

fn start() {
    let found = document().and_then(|document| document.query_selector(START).ok().flatten());
    if let Some(start) = found.and_then(|start| start.dyn_into::<HtmlElement>().ok()) {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = start.focus_with_options(&still);
    }
}

/// Moves it to the field of this name, once the page has been drawn.
pub async fn on(field: &'static str) {
    gloo_timers::future::TimeoutFuture::new(LOOKS_MILLIS[0]).await;
    let found = document().and_then(|document| {
        let named = format!("[data-field={field}]");
        document.query_selector(&named).ok().flatten()
    });
    if let Some(field) = found.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        // Whoever cannot be led there reads at the button that something is marked.
        let _ = field.focus();
        // In the middle, so that its name and what is wrong stand above it in sight.
        let middle = ScrollIntoViewOptions::new();
        middle.set_block(ScrollLogicalPosition::Center);
        field.scroll_into_view_with_scroll_into_view_options(&middle);
    }
}

/// Whether the fold that was just touched is open now.
pub fn is_open(event: &web_sys::Event) -> bool {
    let fold = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    fold.is_some_and(|fold| fold.matches("[open]").unwrap_or_default())
}

fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}
