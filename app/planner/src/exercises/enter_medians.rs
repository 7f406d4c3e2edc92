//! The middle heap of stones on each line, for up to three services that the group knows.

use std::collections::BTreeMap;

use leptos::prelude::*;
use waymark_desk::{Offered, OneOf, QuietButton, tongue};
use waymark_map::Choice;
use waymark_map::exercise::{Median, Said};
use waymark_words::exercises as words;

use super::enter::Entering;
use super::enter_chosen::{choice, offered};
use super::words_of::listed;

/// Half stones of a full heap.
const HALVES: u8 = 10;

type Heaps = BTreeMap<(Choice, Choice), Median>;

#[component]
pub fn Medians(
    of: Entering,
    label: &'static str,
    first: &'static str,
    second: &'static str,
) -> impl IntoView {
    let locale = tongue();
    let picked: RwSignal<Option<Choice>> = RwSignal::new(None);
    let open = Memo::new(move |_| {
        let mut open: Vec<Choice> = heaps(of).into_keys().map(|pair| pair.0).collect();
        open.extend(picked.get());
        open.sort_unstable();
        open.dedup();
        open
    });
    let pick = Callback::new(move |code: String| picked.set(choice(&code)));
    let left = move || {
        let mut left = offered(locale, first);
        let open = open.get();
        left.retain(|(code, _)| !open.iter().any(|one| one.0.to_string() == *code));
        let id = format!("{}-add", of.line);
        view! { <OneOf id=id label=words::median_service(locale) none=words::pair_none(locale) choices=left value=String::new() on_choice=pick/> }
    };
    let off = move |service: Choice| {
        picked.set(None);
        let mut all = untrack(|| heaps(of));
        all.retain(|pair, _| pair.0 != service);
        of.say(Said::Medians(all));
    };
    view! {
        <fieldset class="field">
            <legend class="field-label">{label}</legend>
            <p class="soft">{words::median_hint(locale)}</p>
            <For each=move || open.get() key=|one| one.0 let:one>
                <section class="stack sheet medians">
                    <h3>{listed(locale, first, one)}</h3>
                    <div class="district-filters">{spokes(of, one, second)}</div>
                    <QuietButton act="median-off" text=words::median_off(locale) on_press=Callback::new(move |()| off(one))/>
                </section>
            </For>
            {left}
        </fieldset>
    }
}

fn heaps(of: Entering) -> Heaps {
    let heaps = of.now(|said| match said {
        Said::Medians(heaps) => Some(heaps.clone()),
        _ => None,
    });
    heaps.unwrap_or_default()
}

/// A list of heaps for each line.
fn spokes(of: Entering, service: Choice, list: &'static str) -> AnyView {
    let locale = tongue();
    let rows = offered(locale, list).into_iter();
    let rows = rows.filter_map(|(code, name)| Some((choice(&code)?, name)));
    let rows = rows.map(|(spoke, name)| {
        let value = Memo::new(move |_| {
            let heap = heaps(of).get(&(service, spoke)).copied();
            heap.map(|heap| heap.halves().to_string())
                .unwrap_or_default()
        });
        let choose = Callback::new(move |code: String| {
            let mut all = untrack(|| heaps(of));
            match code.parse().ok().and_then(Median::of_halves) {
                Some(heap) => all.insert((service, spoke), heap),
                None => all.remove(&(service, spoke)),
            };
            of.say(Said::Medians(all));
        });
        let id = format!("{}-{}-{}", of.line, service.0, spoke.0);
        view! { <OneOf id=id label=name none="—" choices=stones() value=value on_choice=choose/> }
    });
    rows.collect_view().into_any()
}

fn stones() -> Vec<Offered> {
    let all = 0..=HALVES;
    all.map(|halves| (halves.to_string(), heap(halves)))
        .collect()
}

/// "2", or "2½".
pub fn heap(halves: u8) -> String {
    let whole = halves / 2;
    match (whole, halves % 2) {
        (whole, 0) => whole.to_string(),
        (0, _) => "½".to_owned(),
        (whole, _) => format!("{whole}½"),
    }
}
