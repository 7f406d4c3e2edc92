//! The service worker that keeps the site on this tablet: which version pages get, which one waits, and whether all is there.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The boot script puts the questions: it knows which worker is the newest, and asks again when one is replaced.
const ASKER: &str = "waymarkKeeper";
/// What the boot script says to the document when a version has come or taken over.
const NEWS: &str = "waymark-version";

/// The versions on this tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The one in use.
    pub served: String,
    /// The newest one that has arrived whole; the same when there is no newer one.
    pub newest: String,
    pub wish: Wish,
}

/// What the team said to the newest version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Open,
    Refused,
}

/// What the self-test found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Files that belong to the version.
    pub files: u64,
    /// Fetched again, because they were gone or damaged.
    pub repaired: u64,
    /// Gone, and not to be had just now.
    pub missing: u64,
}

impl Standing {
    pub fn is_newer(&self) -> bool {
        self.served != self.newest
    }

    fn read(said: &str) -> Option<Self> {
        let mut words = said.split(' ').map(str::to_owned);
        let (served, newest) = (words.next()?, words.next()?);
        let wish = match words.next()?.as_str() {
            "refused" => Wish::Refused,
            _ => Wish::Open,
        };
        Some(Self {
            served,
            newest,
            wish,
        })
    }
}

/// How the versions stand; nothing where the browser keeps no site, or does not say.
pub async fn standing() -> Option<Standing> {
    Standing::read(&ask("standing").await)
}

/// Looks at every file, and fetches again what is not as it should be.
pub async fn check() -> Option<Checked> {
    let said = ask("check").await;
    let mut figures = said.split(' ').map(|figure| figure.parse().ok());
    Some(Checked {
        files: figures.next()??,
        repaired: figures.next()??,
        missing: figures.next()??,
    })
}

/// From the next start on, this version is used. Says whether the worker agreed.
pub async fn agree(version: &str) -> bool {
    ask(&format!("agree {version}")).await == "agreed"
}

/// This version is not wanted. Says whether that is noted.
pub async fn refuse(version: &str) -> bool {
    ask(&format!("refuse {version}")).await == "refused"
}

async fn ask(question: &str) -> String {
    let Ok(promise) = put(question) else {
        return String::new();
    };
    let said = JsFuture::from(promise).await.ok();
    said.and_then(|said| said.as_string()).unwrap_or_default()
}

fn put(question: &str) -> Result<Promise, JsValue> {
    let asker: Function = Reflect::get(&js_sys::global(), &ASKER.into())?.dyn_into()?;
    asker
        .call1(&JsValue::UNDEFINED, &question.into())?
        .dyn_into()
}

/// Calls `heard` whenever a version has come or taken over. For the document's life.
pub fn on_news(heard: impl Fn() + 'static) {
    let heard = Closure::<dyn Fn()>::new(heard);
    // A document always takes listeners.
    let _ = leptos::prelude::document()
        .add_event_listener_with_callback(NEWS, heard.as_ref().unchecked_ref());
    heard.forget();
}
