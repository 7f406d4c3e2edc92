//! For whom a screen is drawn: the coordination body, unless somebody else is chosen.

use leptos::prelude::*;
use waymark_desk::{OneOf, tongue};
use waymark_map::Audience;
use waymark_words::{Locale, directory as said, mapfile as words};

const OTHERS: [(&str, Audience); 2] = [
    ("professionals", Audience::Professionals),
    ("public", Audience::Public),
];

/// Who it is by the code of the choice; the body for none.
pub fn audience(code: &str) -> Audience {
    let known = OTHERS.iter().find(|(known, _)| *known == code);
    known.map_or(Audience::Coordination, |(_, audience)| *audience)
}

/// Who it is, in words.
pub fn called(locale: Locale, audience: Audience) -> &'static str {
    match audience {
        Audience::Public => said::give_everybody(locale),
        Audience::Professionals => said::give_professionals(locale),
        Audience::Coordination => said::give_coordination(locale),
    }
}

#[component]
pub fn ForWhom(id: &'static str, chosen: RwSignal<String>) -> impl IntoView {
    let locale = tongue();
    let choices = OTHERS.map(|(code, to)| (code.to_owned(), called(locale, to).to_owned()));
    let none = called(locale, Audience::Coordination);
    let turn = Callback::new(move |code: String| chosen.set(code));
    view! {
        <OneOf id=id.to_owned() label=words::whom(locale) none=none choices=choices.to_vec() value=chosen on_choice=turn/>
    }
}
