//! The planner's screens: another program draws them in a place of this page. The boot script brings it when it is first asked for.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use leptos::prelude::GetUntracked;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use waymark_keep::Place;
use waymark_shell::fetch;
use waymark_talk::{HostWish, Letter, MadeUp, Reply, Request, TroubleKind};
use web_sys::HtmlElement;

use crate::console::{Console, Refused};
use crate::page::Page;

/// The boot script's function.
const OPENER: &str = "waymarkPlanner";

/// The program could not be had, or did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOpened;

impl From<JsValue> for NotOpened {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// The function by which the screens ask.
type Asked = Closure<dyn FnMut(u32, Uint8Array) -> JsValue>;

/// The screens while they are open. Dropping it takes them out of the page, with everything they knew.
pub struct Screens {
    close: Function,
    _asked: Asked,
}

impl Screens {
    /// Opens them in a place, in this page's language.
    ///
    /// # Errors
    /// When the program cannot be had.
    pub async fn open(console: Console, room: &HtmlElement) -> Result<Self, NotOpened> {
        let opener: Function = Reflect::get(&js_sys::global(), &OPENER.into())?.dyn_into()?;
        let asked = Asked::new(move |wish, bytes: Uint8Array| grant(console, wish, &bytes));
        let place = match console.place.get_untracked() {
            Place::Work => "work",
            Place::Practice => "practice",
        };
        let tongue = console.locale().tag();
        let with = [
            room.into(),
            asked.as_ref().clone(),
            tongue.into(),
            place.into(),
        ];
        let promise = opener.apply(&JsValue::UNDEFINED, &with.into_iter().collect())?;
        let close = JsFuture::from(promise.dyn_into::<Promise>()?).await?;
        Ok(Self {
            close: close.dyn_into()?,
            _asked: asked,
        })
    }
}

impl Drop for Screens {
    fn drop(&mut self) {
        let _ = self.close.call0(&JsValue::UNDEFINED);
    }
}

/// What the screens wish, as far as they may.
fn grant(console: Console, wish: u32, bytes: &Uint8Array) -> JsValue {
    match HostWish::of(wish) {
        Some(HostWish::Ask) => {
            let letter = bytes.to_vec();
            return future_to_promise(async move { Ok(ask(console, &letter).await) }).into();
        }
        Some(HostWish::Basemap) => return future_to_promise(basemap(bytes.to_vec())).into(),
        Some(HostWish::MadeUp) => {
            let of = made_up_of(&bytes.to_vec());
            return future_to_promise(made_up(of)).into();
        }
        Some(HostWish::Home) => console.go_on(Page::Planner, Page::Home),
        Some(HostWish::Lock) => console.lock(),
        Some(HostWish::Picker) => console.opens_the_tablets_own(),
        None => {}
    }
    JsValue::UNDEFINED
}

/// Which of the made-up things.
fn made_up_of(bytes: &[u8]) -> &'static str {
    match MadeUp::of(bytes) {
        MadeUp::Services => fetch::DISTRICT,
        MadeUp::Land => fetch::LAND,
    }
}

/// The rows of the practice district: only this program fetches.
async fn made_up(address: &'static str) -> Result<JsValue, JsValue> {
    let rows = fetch::survey(address).await;
    Ok(rows.map_or(JsValue::UNDEFINED, |bytes| {
        Uint8Array::from(bytes.as_slice()).into()
    }))
}

/// A country of the base map, from the own origin: what is seen of it names no place and no team.
async fn basemap(letters: Vec<u8>) -> Result<JsValue, JsValue> {
    let letters = String::from_utf8(letters).unwrap_or_default();
    let piece = fetch::basemap(&letters).await;
    Ok(piece.map_or(JsValue::UNDEFINED, |bytes| {
        Uint8Array::from(bytes.as_slice()).into()
    }))
}

/// The reply as a letter, or nothing where another screen says why there is none.
async fn ask(console: Console, letter: &[u8]) -> JsValue {
    let reply = match Letter::<Request>::from_bytes(letter) {
        Ok(letter) if is_theirs(&letter.body) => console.ask(letter.body).await,
        _ => Err(Refused::Here(TroubleKind::NotUnderstood)),
    };
    let body = match reply {
        Ok(reply) => reply,
        Err(Refused::Here(kind)) => Reply::Trouble(kind.into()),
        Err(Refused::Elsewhere) => return JsValue::UNDEFINED,
    };
    Uint8Array::from(Letter { id: 0, body }.to_bytes().as_slice()).into()
}

/// What belongs to these screens; everything else is asked by the console's own.
fn is_theirs(request: &Request) -> bool {
    matches!(
        request,
        Request::Directory(_) | Request::Results | Request::PastResults { .. }
    )
}
