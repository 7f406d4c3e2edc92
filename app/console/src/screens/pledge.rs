//! What the team promises, read again each morning before the day opens. That it was read is kept nowhere.

use leptos::prelude::*;
use waymark_desk::{Tick, tongue};
use waymark_words::lessons as words;

use crate::frame::{Part, Sentences};

#[component]
pub fn Pledge(given: RwSignal<bool>) -> impl IntoView {
    let locale = tongue();
    let lines = vec![
        words::pledge_1(locale),
        words::pledge_2(locale),
        words::pledge_3(locale),
        words::pledge_4(locale),
        words::pledge_5(locale),
        words::pledge_6(locale),
        words::pledge_7(locale),
        words::pledge_8(locale),
        words::pledge_9(locale),
    ];
    view! {
        <Part title=words::pledge_title(locale)>
            <Sentences lines=lines/>
            <Tick name="pledge" label=words::pledge_given(locale) value=given/>
        </Part>
    }
}
