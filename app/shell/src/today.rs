//! The calendar day on the wall: the one place of the console that looks at a clock.

use js_sys::Date;

const MILLIS_A_DAY: f64 = 86_400_000.0;
const MILLIS_A_MINUTE: f64 = 60_000.0;

/// Days since 1970-01-01 of the local date.
pub fn today() -> u32 {
    let now = Date::new_0();
    let local = now.get_time() - now.get_timezone_offset() * MILLIS_A_MINUTE;
    (local / MILLIS_A_DAY).floor().max(0.0) as u32
}

/// A day in figures: 2026-11-23.
pub fn in_figures(day: u32) -> String {
    let midday = Date::new(&((f64::from(day) + 0.5) * MILLIS_A_DAY).into());
    let whole: String = midday.to_iso_string().into();
    whole.chars().take_while(|sign| *sign != 'T').collect()
}

/// The day of such figures; nothing where there are none.
pub fn read(figures: &str) -> Option<u32> {
    let millis = Date::parse(figures);
    // Not a number for what is not a date.
    (millis >= 0.0).then(|| (millis / MILLIS_A_DAY).floor() as u32)
}

/// A day as the browser writes dates in this language: "23 November 2026".
pub fn written(day: u32, language: &str) -> String {
    let midday = Date::new(&((f64::from(day) + 0.5) * MILLIS_A_DAY).into());
    let how = js_sys::Object::new();
    for (part, as_what) in [("timeZone", "UTC"), ("dateStyle", "long")] {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&how, &part.into(), &as_what.into());
    }
    midday.to_locale_date_string(language, &how).into()
}
