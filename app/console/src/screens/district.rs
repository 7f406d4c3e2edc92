//! Who offers what in the practice district: a list to search, so that a learner sees what mapping will be.

use leptos::prelude::*;
use waymark_desk::{Field, tongue};
use waymark_words::{Locale, practice as words};

use crate::browser::fetch;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::screens::district_rows::{Row, SERVICES, read, service};

/// What is looked for; empty for everything.
#[derive(Clone, Copy)]
struct Sought {
    name: RwSignal<String>,
    area: RwSignal<String>,
    service: RwSignal<String>,
}

impl Sought {
    fn fits(self, row: &Row) -> bool {
        let (area, service) = (self.area.get(), self.service.get());
        let name = self.name.get().trim().to_lowercase();
        row.name.to_lowercase().contains(&name)
            && (area.is_empty() || row.area == area)
            && (service.is_empty() || row.services.contains(&service))
    }
}

#[component]
pub fn District() -> impl IntoView {
    let locale = tongue();
    let rows = RwSignal::new(Some(Vec::new()));
    let sought = Sought {
        name: RwSignal::new(String::new()),
        area: RwSignal::new(String::new()),
        service: RwSignal::new(String::new()),
    };
    leptos::task::spawn_local(async move {
        let text = fetch::survey(fetch::DISTRICT).await.ok();
        let text = text.and_then(|bytes| String::from_utf8(bytes).ok());
        rows.try_set(text.and_then(|text| read(&text)));
    });
    view! {
        <Frame name="district" title=words::district_title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::district_lead(locale)}</p>
            {move || match rows.get() {
                Some(rows) => view! { <List rows=rows sought=sought/> }.into_any(),
                None => view! { <p role="alert">{words::district_missing(locale)}</p> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn List(rows: Vec<Row>, sought: Sought) -> impl IntoView {
    let locale = tongue();
    let mut areas: Vec<String> = rows.iter().map(|row| row.area.clone()).collect();
    areas.sort();
    areas.dedup();
    areas.retain(|area| !area.is_empty());
    let areas = areas.into_iter().map(|area| (area.clone(), area)).collect();
    let services = SERVICES.map(|code| (code.to_owned(), service(locale, code).to_owned()));
    let rows = StoredValue::new(rows);
    let found = move || {
        rows.with_value(|rows| {
            let fitting = rows.iter().filter(|row| sought.fits(row)).cloned();
            fitting.collect::<Vec<Row>>()
        })
    };
    view! {
        <div class="district-filters">
            <Field name="district-name" label=words::district_search(locale) hint="" keys="text" value=sought.name/>
            <Filter name="district-area" label=words::district_area(locale) all=words::district_all_areas(locale) ways=areas value=sought.area/>
            <Filter name="district-service" label=words::district_service(locale) all=words::district_all_services(locale) ways=services.to_vec() value=sought.service/>
        </div>
        <p role="status" data-found="">{move || match found().len() {
            0 => words::district_none(locale).to_owned(),
            many => words::district_found(locale, &many.to_string()),
        }}</p>
        <ul class="district-rows">{move || found().into_iter().map(|row| card(locale, row)).collect_view()}</ul>
    }
}

/// One of several, or all: the browser's own list.
#[component]
fn Filter(
    name: &'static str,
    label: &'static str,
    all: &'static str,
    ways: Vec<(String, String)>,
    value: RwSignal<String>,
) -> impl IntoView {
    let ways = ways
        .into_iter()
        .map(|(code, text)| view! { <option value=code>{text}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select class="input" id=name data-field=name on:change=move |e| value.set(event_target_value(&e))>
                <option value="">{all}</option>
                {ways}
            </select>
        </div>
    }
}

fn card(locale: Locale, row: Row) -> impl IntoView {
    let services: Vec<&str> = row.services.iter().map(|s| service(locale, s)).collect();
    let area = match row.area.is_empty() {
        true => words::area_hidden(locale).to_owned(),
        false => row.area,
    };
    view! {
        <li class="district-row sheet" data-provider="">
            <h2>{row.name}</h2>
            <p>{services.join(" · ")}</p>
            <dl class="district-facts">
                <dt>{words::district_area(locale)}</dt><dd>{area}</dd>
                <dt>{words::district_hours(locale)}</dt><dd>{row.hours}</dd>
                <dt>{words::district_phone(locale)}</dt><dd dir="ltr">{row.phone}</dd>
            </dl>
        </li>
    }
}
