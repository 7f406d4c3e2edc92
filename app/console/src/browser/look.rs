//! A look at a form: another program draws it in a place of this page. The boot script brings that program when it is first asked for.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// The boot script's function.
const OPENER: &str = "waymarkLook";

/// The program could not be had, or did not open the look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOpened;

impl From<JsValue> for NotOpened {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A look that is open. Dropping it takes it out of the page, with everything that was touched in it.
pub struct Look(Function);

impl Look {
    /// Opens a compiled form in a place; `tongue` is this page's language.
    pub async fn open(place: &HtmlElement, form: &[u8], tongue: &str) -> Result<Self, NotOpened> {
        let opener: Function = Reflect::get(&js_sys::global(), &OPENER.into())?.dyn_into()?;
        let form = Uint8Array::from(form);
        let promise: Promise = opener
            .call3(&JsValue::UNDEFINED, place, &form, &tongue.into())?
            .dyn_into()?;
        Ok(Self(JsFuture::from(promise).await?.dyn_into()?))
    }

    /// Goes on in another of the form's languages, by its place among them.
    pub fn speak(&self, language: u32) {
        // A look that is gone says nothing.
        let _ = self.0.call1(&JsValue::UNDEFINED, &language.into());
    }
}

impl Drop for Look {
    fn drop(&mut self) {
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}
