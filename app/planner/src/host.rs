//! The console, as these screens see it: it asks its worker for them, and leads home or locks.

use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_map::basemap::Code;
use waymark_talk::{HostWish, Letter, MadeUp, Reply, Request, TroubleKind};

/// One function of the console's: a wish by its number, and the bytes that belong to it.
#[derive(Clone)]
pub struct Host(Function);

/// Why there is no reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The screen that asked says why.
    Here(TroubleKind),
    /// The console says why already, or the tablet was locked.
    Elsewhere,
}

impl From<JsValue> for Refused {
    fn from(_: JsValue) -> Self {
        Self::Elsewhere
    }
}

impl Host {
    pub const fn new(function: Function) -> Self {
        Self(function)
    }

    /// Asks the worker, through the console.
    ///
    /// # Errors
    /// When the worker refuses, or there is none any more.
    pub async fn ask(&self, request: Request) -> Result<Reply, Refused> {
        let letter = Letter {
            id: 0,
            body: request,
        };
        let bytes = Uint8Array::from(letter.to_bytes().as_slice());
        let promise: Promise = self.wishes(HostWish::Ask, &bytes)?.dyn_into()?;
        let answer: Uint8Array = JsFuture::from(promise).await?.dyn_into()?;
        let reply = Letter::<Reply>::from_bytes(&answer.to_vec());
        match reply.map_err(|_| Refused::Elsewhere)?.body {
            Reply::Trouble(trouble) => Err(Refused::Here(trouble.kind)),
            reply => Ok(reply),
        }
    }

    /// Something made up for practice, in lines; nothing where it cannot be had.
    pub async fn made_up(&self, what: MadeUp) -> Option<String> {
        let named = Uint8Array::from(what.bytes());
        let promise = self.wishes(HostWish::MadeUp, &named).ok()?;
        let promise: Promise = promise.dyn_into().ok()?;
        let rows: Uint8Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        String::from_utf8(rows.to_vec()).ok()
    }

    /// The piece of a country of the base map; nothing where it cannot be had, as without a network.
    pub async fn basemap(&self, code: Code) -> Option<Vec<u8>> {
        let letters = Uint8Array::from(code.letters().as_slice());
        let promise = self.wishes(HostWish::Basemap, &letters).ok()?;
        let promise: Promise = promise.dyn_into().ok()?;
        let piece: Uint8Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        Some(piece.to_vec())
    }

    /// Wishes something that has no answer.
    pub fn wish(&self, wish: HostWish) {
        // A console that is gone grants no wish, and there is nothing left to say it on.
        let _ = self.wishes(wish, &Uint8Array::new_with_length(0));
    }

    fn wishes(&self, wish: HostWish, bytes: &Uint8Array) -> Result<JsValue, JsValue> {
        let number = wish.number();
        self.0.call2(&JsValue::UNDEFINED, &number.into(), bytes)
    }
}
