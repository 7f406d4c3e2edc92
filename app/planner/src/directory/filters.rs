//! What is looked for in the list: words of a name, an area, a kind of help.

use leptos::prelude::*;
use waymark_desk::{Field, OneOf, tongue};
use waymark_map::Provider;
use waymark_words::directory as words;

use super::lists::{areas, services};
use crate::planner::planner;

/// Empty for everything.
#[derive(Clone, Copy)]
pub struct Sought {
    name: RwSignal<String>,
    area: RwSignal<String>,
    service: RwSignal<String>,
}

impl Sought {
    pub fn anything() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            name: line(),
            area: line(),
            service: line(),
        }
    }

    pub fn fits(self, provider: &Provider) -> bool {
        let name = self.name.get().trim().to_lowercase();
        let (area, service) = (self.area.get(), self.service.get());
        provider.name().to_lowercase().contains(&name)
            && (area.is_empty() || provider.areas().any(|one| one.as_str() == area))
            && (service.is_empty()
                || provider
                    .lines()
                    .any(|line| line.is_there() && line.service().to_string() == service))
    }
}

#[component]
pub fn Filters(sought: Sought) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    let known = planner.register.once(areas).unwrap_or_default();
    let offered = planner.register.once(|all| services(locale, all));
    view! {
        <div class="district-filters">
            <Field name="directory-name" label=words::search(locale) hint="" keys="text" value=sought.name/>
            <OneOf id="directory-area".to_owned() label=words::area(locale) none=words::all_areas(locale)
                choices=known value=sought.area on_choice=into(sought.area)/>
            <OneOf id="directory-service".to_owned() label=words::service(locale) none=words::all_services(locale)
                choices=offered.unwrap_or_default() value=sought.service on_choice=into(sought.service)/>
        </div>
    }
}
