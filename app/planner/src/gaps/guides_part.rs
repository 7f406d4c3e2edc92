//! Whether there are enough places (I-06): by the guide the planner chooses, with the sentence and its base.

use leptos::prelude::*;
use waymark_act::Work;
use waymark_desk::{OneOf, QuietButton, Written, tongue};
use waymark_map::{Benchmark, ServiceId};
use waymark_share::gaps::{density, terms};
use waymark_words::number::grouped;
use waymark_words::{Locale, questions as words};

use super::board::Made;
use crate::directory::lists::services;
use crate::frame::Part;
use crate::planner::planner;

#[component]
pub fn Enough(made: Made) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let of = made.clone();
    let said = move || {
        let board = of.board(&Work::default());
        let sentence = board.map(|board| density(of.published.taxonomy(), board.card(), locale));
        sentence
            .filter(|sentence| !sentence.is_empty())
            .map(|sentence| {
                view! { <p class="figure-said" data-figure="I-06">{sentence}</p> }
            })
    };
    let of = made.clone();
    let rows = move || {
        let guides = planner.guides.now();
        let rows = guides.into_iter().map(|guide| row(locale, &of, guide));
        rows.collect_view()
    };
    view! {
        <Part title=words::enough(locale)>
            <p class="soft">{words::enough_lead(locale)}</p>
            {said}
            <ul class="record-rows" data-part="guides">{rows}</ul>
            <Choose/>
        </Part>
    }
}

fn row(locale: Locale, made: &Made, guide: Benchmark) -> AnyView {
    let planner = planner();
    let service = terms::service(made.published.taxonomy(), guide.service, locale);
    let said = words::guide(
        locale,
        &service,
        &grouped(locale, guide.places),
        &grouped(locale, guide.for_women),
    );
    let drop = Callback::new(move |()| planner.guides.drop_for(planner, guide.service));
    view! {
        <li class="record-row"><span class="pick-words">{said}</span>
            <QuietButton act="drop-guide" text=words::guide_drop(locale) on_press=drop/>
        </li>
    }
    .into_any()
}

#[component]
fn Choose() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (service, places, women, wrong) = (
        RwSignal::new("S4".to_owned()),
        RwSignal::new(String::new()),
        RwSignal::new(String::new()),
        RwSignal::new(false),
    );
    let into = |signal: RwSignal<String>| Callback::new(move |text: String| signal.set(text));
    let offered = planner
        .register
        .once(|all| services(locale, all))
        .unwrap_or_default();
    let add = Callback::new(move |()| {
        let number =
            |signal: RwSignal<String>| signal.with_untracked(|it| it.trim().parse::<u32>().ok());
        let guide = || {
            let service = service.with_untracked(|code| ServiceId::parse(code))?;
            let (places, for_women) = (number(places)?, number(women)?);
            (places > 0 && for_women > 0).then_some(Benchmark {
                service,
                places,
                for_women,
            })
        };
        let made = guide();
        wrong.set(made.is_none());
        if let Some(guide) = made {
            planner.guides.add(planner, guide);
        }
    });
    view! {
        <details data-part="choose-guide">
            <summary>{words::guide_choose(locale)}</summary>
            <div class="stack">
                <OneOf id="guide-service".to_owned() label=words::guide_service(locale) none="—" choices=offered value=service on_choice=into(service)/>
                <Written id="guide-places".to_owned() label=words::guide_places(locale) keys="numeric" value=String::new() on_left=into(places)/>
                <Written id="guide-women".to_owned() label=words::guide_women(locale) keys="numeric" value=String::new() on_left=into(women)/>
                <p class="field-wrong" role="alert" hidden=move || !wrong.get()>{words::guide_wrong(locale)}</p>
                <QuietButton act="add-guide" text=words::guide_add(locale) on_press=add/>
            </div>
        </details>
    }
}
