//! All clips as one file for a tablet that joined the round, and what is taken from such a file.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use waymark_keep::stored::{Clip, ClipName, VoicePack, Voices, keys};
use waymark_keep::{Shelf, StoreError, Vault};
use web_sys::{Blob, HtmlAnchorElement, Url};

use crate::shelf::{self, Store};

const FILE_NAME: &str = "voices.bin";

/// Puts all clips into one file and hands it to the browser's downloads.
pub async fn save(store: &Rc<Store>) -> Result<(), StoreError> {
    let mut pack = VoicePack::default();
    for name in shelf::voices(store).await?.names() {
        if let Some(sound) = shelf::sound(store, name).await
            && let Ok(clip) = Clip::new(sound)
        {
            pack.add(name, clip);
        }
    }
    // A browser that saves nothing says so itself.
    let _ = download(&pack.to_bytes());
    Ok(())
}

fn download(bytes: &[u8]) -> Result<(), JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts)?;
    // Given back with the document: the browser reads it after the touch.
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(FILE_NAME);
    link.click();
    Ok(())
}

/// The clips of a file that the file of the joined round vouches for. Others could say yes where no stands.
pub async fn vouched(store: &Rc<Store>, file: &[u8]) -> Vec<(ClipName, Clip)> {
    let Ok(pack) = VoicePack::from_bytes(file) else {
        return Vec::new();
    };
    let kept = store.get(Shelf::Public, keys::VOICES_VOUCHED).await;
    let known = kept.ok().flatten();
    let known = known.and_then(|bytes| Voices::from_bytes(&bytes).ok());
    let known = known.unwrap_or_default();
    let clips = pack.into_clips().into_iter();
    clips
        .filter(|(name, clip)| known.knows(*name, clip))
        .collect()
}
