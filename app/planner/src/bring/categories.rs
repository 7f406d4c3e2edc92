//! What each kind of service in a list stands for here, and in which areas it has none.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{OneOf, tongue};
use waymark_talk::{CategoryMeant, CategorySeen, ListingSeen, ListingStep};
use waymark_words::{Locale, bring as words};

use super::importer::Bringing;
use crate::directory::lists::services;
use crate::planner::planner;

/// The code of "none of ours"; no service has it.
const NONE: &str = "none";
/// Between the numbers of several services.
const AND: char = '+';

#[component]
pub fn Categories(bringing: Bringing, seen: Arc<ListingSeen>) -> impl IntoView {
    let locale = tongue();
    let unknown = seen
        .categories
        .iter()
        .any(|one| one.meant == CategoryMeant::Unknown);
    let rows: Vec<AnyView> = (0..)
        .zip(&seen.categories)
        .map(|(at, one): (u32, _)| row(locale, bringing, at, one))
        .collect();
    let any = !rows.is_empty();
    any.then(|| {
        view! {
            <details class="desk-part record-block" data-part="categories" open=unknown>
                <summary><h2>{words::categories(locale)}</h2></summary>
                <p>{words::categories_lead(locale)}</p>
                <ul class="record-rows">{rows}</ul>
            </details>
        }
    })
}

fn row(locale: Locale, bringing: Bringing, at: u32, one: &CategorySeen) -> AnyView {
    let mut choices = planner()
        .register
        .once(|all| services(locale, all))
        .unwrap_or_default();
    let now = code(&one.meant);
    if now.contains(AND) {
        choices.insert(0, (now.clone(), now.replace(AND, ", ")));
    }
    choices.push((NONE.to_owned(), words::category_none(locale).to_owned()));
    let category = one.words.clone();
    let choose = Callback::new(move |code: String| {
        let services = match code.as_str() {
            NONE => Vec::new(),
            "" => return,
            several => several.split(AND).map(str::to_owned).collect(),
        };
        let step = ListingStep::Category(category.clone(), services);
        leptos::task::spawn_local(bringing.says(step));
    });
    let missing = (!one.missing_in.is_empty()).then(|| {
        let areas = one.missing_in.join(", ");
        view! { <p class="soft" data-missing="">{words::category_missing(locale, &areas)}</p> }
    });
    view! {
        <li class="record-row" data-category=one.words.clone()>
            <div>
                <OneOf id=format!("category-{at}") label=one.words.clone() none=words::category_unknown(locale)
                    choices=choices value=now on_choice=choose/>
                <p class="soft">{words::category_rows(locale, u64::from(one.rows))}</p>
                {missing}
            </div>
        </li>
    }
    .into_any()
}

fn code(meant: &CategoryMeant) -> String {
    match meant {
        CategoryMeant::Services(services) => services.join(&AND.to_string()),
        CategoryMeant::None => NONE.to_owned(),
        CategoryMeant::Unknown => String::new(),
    }
}
