//! What the engine is known to do with what was not used for a while.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_words::health;

use crate::browser::engine::{Habit, habit};

/// Said where the engine is known for it.
#[component]
pub fn SevenDays() -> impl IntoView {
    let locale = tongue();
    let (tone, text) = match habit() {
        Habit::NoneKnown => return ().into_any(),
        Habit::SevenDays => (Tone::Wait, health::seven_days(locale)),
        Habit::OnHomeScreen => (Tone::Good, health::seven_days_home(locale)),
    };
    view! { <StatusLine tone=tone text=text name="seven-days"/> }.into_any()
}
