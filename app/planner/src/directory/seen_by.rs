//! Who may see a record.

use leptos::prelude::*;
use waymark_desk::{OneOf, tongue};
use waymark_map::{Change, Edit, ProviderId, Visibility};
use waymark_words::{Locale, directory as words};

use super::refused::refused;
use crate::planner::planner;

#[component]
pub fn SeenBy(id: ProviderId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let wrong = RwSignal::new(String::new());
    let at = |seen: Visibility| Visibility::ALL.iter().position(|one| *one == seen);
    let value = Memo::new(move |_| {
        let seen = planner
            .register
            .of(|all| all.provider(id).map(|one| one.visibility()));
        let place = seen.flatten().and_then(at);
        place.map(|place| place.to_string()).unwrap_or_default()
    });
    let choose = Callback::new(move |code: String| {
        let chosen = code
            .parse()
            .ok()
            .and_then(|at: usize| Visibility::ALL.get(at).copied());
        let seen = chosen.unwrap_or(Visibility::Hidden);
        let made = planner.edit(Edit::Change(id, Change::Visibility(seen)));
        let said = made.map_err(|why| refused(locale, why));
        wrong.set(said.err().unwrap_or_default().to_owned());
    });
    let choices = Visibility::ALL.into_iter().enumerate();
    let choices = choices.map(|(at, seen)| (at.to_string(), name(locale, seen).to_owned()));
    view! {
        <div>
            <OneOf id="seen-by".to_owned() label=words::seen_by(locale) none=words::not_asked(locale)
                choices=choices.collect() value=value on_choice=choose/>
            <p class="field-wrong" role="alert" hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</p>
        </div>
    }
}

fn name(locale: Locale, seen: Visibility) -> &'static str {
    match seen {
        Visibility::Public => words::seen_public(locale),
        Visibility::Professionals => words::seen_professionals(locale),
        Visibility::Coordination => words::seen_coordination(locale),
        Visibility::Hidden => words::seen_hidden(locale),
    }
}
