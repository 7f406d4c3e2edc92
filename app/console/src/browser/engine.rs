//! Whether this is WebKit, the engine of every iPad, and whether the program was opened from the home screen.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What is known of the browser's habit of clearing what was not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// No such habit is known.
    NoneKnown,
    /// WebKit in a browser window: it deletes what was not used for seven days (webkit.org, tracking prevention policy).
    SevenDays,
    /// WebKit, opened from the home screen: exempt from it.
    OnHomeScreen,
}

/// Looks.
pub fn habit() -> Habit {
    // Every WebKit names Apple as its vendor, on every system; Chromium and Firefox never do.
    let apple = text(&["navigator", "vendor"]).is_some_and(|vendor| vendor.starts_with("Apple"));
    match (apple, on_home_screen()) {
        (false, _) => Habit::NoneKnown,
        (true, true) => Habit::OnHomeScreen,
        (true, false) => Habit::SevenDays,
    }
}

fn text(path: &[&str]) -> Option<String> {
    let mut here: JsValue = js_sys::global().into();
    for name in path {
        here = Reflect::get(&here, &JsValue::from_str(name)).ok()?;
    }
    here.as_string()
}

fn on_home_screen() -> bool {
    standalone().is_ok_and(|answer| answer.is_truthy())
}

fn standalone() -> Result<JsValue, JsValue> {
    let window = js_sys::global();
    let ask: Function = Reflect::get(&window, &"matchMedia".into())?.dyn_into()?;
    let answer = ask.call1(&window, &"(display-mode: standalone)".into())?;
    Reflect::get(&answer, &"matches".into())
}
