//! A translation beside what it translates: each text is ticked when both mean the same; what looks swapped is said.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tick, Tone, tongue};
use waymark_talk::TextLooks;
use waymark_words::{Locale, texts as words};

use crate::frame::Part;
use crate::screens::texts_reading::{Reading, Row};

/// All of them, with how many are left.
#[component]
pub fn SideBySide(reading: Reading) -> impl IntoView {
    let locale = tongue();
    let left = move || {
        let rows = reading.rows.get().unwrap_or_default();
        let open = rows.iter().filter(|row| !row.same.get()).count();
        match (rows.is_empty(), open) {
            (true, _) => words::beside_none(locale).to_owned(),
            (false, 0) => words::beside_all(locale).to_owned(),
            (false, open) => words::beside_left(locale, u64::try_from(open).unwrap_or(u64::MAX)),
        }
    };
    let rows = move || {
        let rows = reading.rows.get().unwrap_or_default().into_iter();
        rows.map(|row| one(locale, row)).collect_view()
    };
    let tone = move || match reading.approved() {
        Some(_) => Tone::Good,
        None => Tone::Wait,
    };
    view! {
        <Part title=words::beside_title(locale)>
            <p>{words::beside_lead(locale)}</p>
            <div class="stack-wide" data-part="beside">{rows}</div>
            <Show when=move || reading.rows.get().is_some()>
                <StatusLine tone=Signal::derive(tone) text=Signal::derive(left) name="beside"/>
            </Show>
        </Part>
    }
}

fn one(locale: Locale, row: Row) -> AnyView {
    let Row { text, same } = row;
    let looks = match text.looks {
        TextLooks::Plain => "",
        TextLooks::Swapped => words::looks_swapped(locale),
        TextLooks::Untranslated => words::looks_untranslated(locale),
        TextLooks::Twice => words::looks_twice(locale),
    };
    let seen = (!looks.is_empty()).then(|| {
        view! { <StatusLine tone=Tone::Bad text=looks.to_owned() name="looks"/> }
    });
    view! {
        <div class="sheet stack" data-question=text.question>
            <p dir="auto">{text.first}</p>
            <p dir="auto">{text.second}</p>
            {seen}
            <Tick name="same" label=words::same(locale) value=same/>
        </div>
    }
    .into_any()
}
