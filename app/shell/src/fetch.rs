//! The only file that asks the network for anything: surveys, guides and the base map, from the own origin; and in practice
//! its made-up services.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// What the women are asked.
pub const FORM: &str = "surveys/service-feedback.form";
/// What women and men of a place are asked.
pub const COMMUNITY: &str = "surveys/community.form";
/// The ordinary questionnaire that comes up when she hides.
pub const DECOY: &str = "surveys/market-day.form";

/// The made-up services of the practice district.
pub const DISTRICT: &str = "surveys/practice.txt";
/// Its made-up land: areas, places, grids.
pub const LAND: &str = "surveys/practice-land.txt";

/// The base map's pieces lie in it, by the three letters of their countries.
const BASEMAP: &str = "basemap/";

/// Something that could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

impl From<JsValue> for NotFetched {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A text as the builder wrote it.
pub async fn text(address: &str) -> Result<String, NotFetched> {
    let bytes = survey(address).await?;
    String::from_utf8(bytes).map_err(|_| NotFetched)
}

/// The bytes of a survey as the builder wrote them.
pub async fn survey(address: &str) -> Result<Vec<u8>, NotFetched> {
    let window = web_sys::window().ok_or(NotFetched)?;
    let answer = JsFuture::from(window.fetch_with_str(address)).await?;
    let response: Response = answer.dyn_into()?;
    if !response.ok() {
        return Err(NotFetched);
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// The piece of a country of the base map.
pub async fn basemap(letters: &str) -> Result<Vec<u8>, NotFetched> {
    // Nothing else lies beside the site's files that these letters could lead to.
    let capital = letters.bytes().all(|letter| letter.is_ascii_uppercase());
    if letters.len() != 3 || !capital {
        return Err(NotFetched);
    }
    survey(&format!("{BASEMAP}{letters}.bin")).await
}
