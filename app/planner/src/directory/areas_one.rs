//! One area in the list: its code, its name, how many women, and the way to take it away.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::{Area, AreaId, Edit, Women};
use waymark_words::number::grouped;
use waymark_words::{Locale, directory as words};

use super::refused::refused;
use crate::planner::planner;

#[component]
pub fn OneArea(id: AreaId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let wrong = RwSignal::new(String::new());
    let code = id.as_str().to_owned();
    let wanted = id.clone();
    let said = Memo::new(move |_| {
        let said = planner.register.of(|all| {
            all.areas()
                .find(|area| area.id == wanted)
                .map(|area| said(locale, area))
        });
        said.flatten().unwrap_or_default()
    });
    let remove = Callback::new(move |()| {
        let made = planner.edit(Edit::RemoveArea(id.clone()));
        let text = made.map_err(|why| refused(locale, why)).err();
        wrong.try_set(text.unwrap_or_default().to_owned());
    });
    view! {
        <li class="record-row" data-area=code>
            <span class="pick-words">
                <span>{move || said.get().0}</span>
                <span class="soft">{move || said.get().1}</span>
                <span class="field-wrong" role="alert" hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</span>
            </span>
            <QuietButton act="remove-area" text=words::area_remove(locale) on_press=remove/>
        </li>
    }
}

fn said(locale: Locale, area: &Area) -> (String, String) {
    let name = format!("{} ({})", area.name.as_str(), area.id.as_str());
    let women = match &area.women {
        Women::NotKnown => words::area_unknown(locale).to_owned(),
        Women::Counted {
            number,
            source,
            year,
        } => words::area_said(
            locale,
            &grouped(locale, *number),
            source.as_str(),
            &year.to_string(),
        ),
    };
    (name, women)
}
