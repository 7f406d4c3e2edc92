//! A look at a form: another program draws it in a place of this page. The boot script brings that program when it is first asked for.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_talk::PictureMade;
use web_sys::HtmlElement;

use waymark_shell::save::Lent;

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

/// A look that is open. Dropping it takes it out of the page, with everything that was touched in it, and then gives back the
/// addresses of its pictures.
pub struct Look {
    program: Function,
    _pictures: Vec<Lent>,
}

impl Look {
    /// Opens a compiled form in a place; `tongue` is this page's language.
    pub async fn open(
        place: &HtmlElement,
        form: &[u8],
        tongue: &str,
        pictures: &[PictureMade],
    ) -> Result<Self, NotOpened> {
        let opener: Function = Reflect::get(&js_sys::global(), &OPENER.into())?.dyn_into()?;
        let form = Uint8Array::from(form);
        let (lent, lines) = lent(pictures)?;
        let promise: Promise = opener
            .call4(
                &JsValue::UNDEFINED,
                place,
                &form,
                &tongue.into(),
                &lines.into(),
            )?
            .dyn_into()?;
        Ok(Self {
            program: JsFuture::from(promise).await?.dyn_into()?,
            _pictures: lent,
        })
    }

    /// Goes on in another of the form's languages, by its place among them.
    pub fn speak(&self, language: u32) {
        // A look that is gone says nothing.
        let _ = self.program.call1(&JsValue::UNDEFINED, &language.into());
    }
}

impl Drop for Look {
    fn drop(&mut self) {
        let _ = self.program.call0(&JsValue::UNDEFINED);
    }
}

/// Addresses for pictures, and the lines that tell them: a name, its address, a name, its address.
fn lent(pictures: &[PictureMade]) -> Result<(Vec<Lent>, String), JsValue> {
    let (mut all, mut lines) = (Vec::new(), String::new());
    for picture in pictures {
        let lent = Lent::of(&picture.bytes.0, &picture.media_type)?;
        // A name of two lines would be taken for an address.
        let name = picture.name.replace(['\n', '\r'], " ");
        lines.extend([name.as_str(), "\n", lent.address(), "\n"]);
        all.push(lent);
    }
    Ok((all, lines))
}
