//! How full the battery is. Some browsers say; the others never do.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_desk::Tone;
use waymark_words::{Locale, ready as words};

/// Below this no woman begins. An interview takes a quarter of an hour; at a fifth a tablet still has an hour or more, and
/// whoever has begun can finish.
const TOO_LOW_TO_BEGIN: u32 = 20;
const HUNDRED: f64 = 100.0;

/// What the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Battery {
    /// It does not say, or has not said yet.
    Unknown,
    /// It is being charged.
    Charging(u32),
    /// In percent.
    Left(u32),
}

impl Battery {
    /// Asked for once, when a screen that shows it comes up.
    pub fn here() -> RwSignal<Self> {
        let found = RwSignal::new(Self::Unknown);
        leptos::task::spawn_local(async move {
            // The screen may be gone by then.
            let _ = found.try_set(asked().await.unwrap_or(Self::Unknown));
        });
        found
    }

    /// Whether another woman may begin.
    pub fn may_begin(self) -> bool {
        !matches!(self, Self::Left(percent) if percent < TOO_LOW_TO_BEGIN)
    }

    /// Why no woman begins, in words.
    pub fn too_low(locale: Locale) -> String {
        words::hand_low(locale, &TOO_LOW_TO_BEGIN.to_string())
    }

    /// The light of its row.
    pub fn tone(self) -> Tone {
        match self {
            Self::Unknown => Tone::Wait,
            _ if self.may_begin() => Tone::Good,
            _ => Tone::Bad,
        }
    }

    /// How it stands, in words.
    pub fn said(self, locale: Locale) -> String {
        match self {
            Self::Unknown => words::battery_unknown(locale).to_owned(),
            Self::Charging(percent) => words::battery_charging(locale, &percent.to_string()),
            Self::Left(percent) if self.may_begin() => {
                words::battery_good(locale, &percent.to_string())
            }
            Self::Left(percent) => {
                words::battery_low(locale, &percent.to_string(), &TOO_LOW_TO_BEGIN.to_string())
            }
        }
    }
}

/// By name, because most engines have no such method.
async fn asked() -> Result<Battery, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let method: Function = Reflect::get(&navigator, &"getBattery".into())?.dyn_into()?;
    let promise: Promise = method.call0(&navigator)?.dyn_into()?;
    let said = JsFuture::from(promise).await?;
    let level = Reflect::get(&said, &"level".into())?;
    let level = level.as_f64().filter(|part| (0.0..=1.0).contains(part));
    let percent = (level.ok_or(JsValue::UNDEFINED)? * HUNDRED) as u32;
    let charging = Reflect::get(&said, &"charging".into())?;
    Ok(match charging.is_truthy() {
        true => Battery::Charging(percent),
        false => Battery::Left(percent),
    })
}
