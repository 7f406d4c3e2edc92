//! The four pictures of a shared round, large and named, in their order.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_interview::{Drawing, Size, name_of, pictogram};
use waymark_talk::FourPictures;
use waymark_words::Locale;

/// Two people compare them across two screens, by eye or by ear. The order runs the same way in every language: the
/// other tablet may be set to one that is written the other way.
#[component]
pub fn Four(pictures: FourPictures) -> impl IntoView {
    let locale = tongue();
    let four = pictures.into_iter().map(|number| one(locale, number));
    view! { <ol class="four" dir="ltr" data-part="four">{four.collect_view()}</ol> }
}

fn one(locale: Locale, number: u8) -> AnyView {
    let known = Drawing::for_remembering().nth(usize::from(number));
    known.map_or_else(
        || ().into_any(),
        |(name, drawing)| {
            view! {
                <li class="four-picture" data-picture=name>
                    {pictogram(drawing, Size::Large)}
                    <span>{name_of(name, locale)}</span>
                </li>
            }
            .into_any()
        },
    )
}
