//! The way of the made-up woman, step by step: whom she tells, how long it takes, what it costs.

use leptos::prelude::*;
use waymark_desk::{OneOf, QuietButton, tongue};
use waymark_map::exercise::{RouteStep, Said};
use waymark_words::exercises as words;

use super::enter::Entering;
use super::enter_chosen::{choice, offered};
use super::words_of::listed;

/// Whom, time, cost: the names of the three lists.
type Lists = [&'static str; 3];

#[component]
pub fn Route(of: Entering, label: &'static str, lists: Lists) -> impl IntoView {
    let rows = move || {
        let steps = steps(of).into_iter().enumerate();
        let rows = steps.map(|(at, step)| row(of, lists, at, step));
        rows.collect_view()
    };
    view! {
        <fieldset class="field">
            <legend class="field-label">{label}</legend>
            <ol class="record-rows" data-part="route">{rows}</ol>
            <Next of=of lists=lists/>
        </fieldset>
    }
}

fn steps(of: Entering) -> Vec<RouteStep> {
    let steps = of.now(|said| match said {
        Said::Route(steps) => Some(steps.clone()),
        _ => None,
    });
    steps.unwrap_or_default()
}

fn row(of: Entering, [whom, time, cost]: Lists, at: usize, step: RouteStep) -> AnyView {
    let locale = tongue();
    let off = Callback::new(move |()| {
        let mut all = untrack(|| steps(of));
        if at < all.len() {
            all.remove(at);
        }
        of.say(Said::Route(all));
    });
    let up = Callback::new(move |()| {
        let mut all = untrack(|| steps(of));
        if at > 0 && at < all.len() {
            all.swap(at, at - 1);
        }
        of.say(Said::Route(all));
    });
    let earlier = (at > 0)
        .then(|| view! { <QuietButton act="route-up" text=words::route_up(locale) on_press=up/> });
    let number = at.saturating_add(1).to_string();
    let band = [
        listed(locale, time, step.time),
        listed(locale, cost, step.cost),
    ];
    view! {
        <li class="record-row">
            <span class="pick-words">
                <span class="soft">{words::route_step(locale, &number)}</span>
                <strong>{listed(locale, whom, step.whom)}</strong>
                <span>{band.join(" · ")}</span>
            </span>
            <div class="row">
                {earlier}
                <QuietButton act="route-off" text=words::route_off(locale) on_press=off/>
            </div>
        </li>
    }
    .into_any()
}

/// One more step, when all three are chosen.
#[component]
fn Next(of: Entering, lists: Lists) -> impl IntoView {
    let locale = tongue();
    let draft = lists.map(|_| RwSignal::new(String::new()));
    let add = Callback::new(move |()| {
        let [whom, time, cost] = draft.map(|one| choice(&one.get_untracked()));
        let (Some(whom), Some(time), Some(cost)) = (whom, time, cost) else {
            of.complain(words::route_all_three(locale));
            return;
        };
        let mut all = untrack(|| steps(of));
        all.push(RouteStep { whom, time, cost });
        of.say(Said::Route(all));
        draft.iter().for_each(|one| one.set(String::new()));
    });
    let labels = [
        words::route_whom(locale),
        words::route_time(locale),
        words::route_cost(locale),
    ];
    let fields = lists.into_iter().zip(labels).zip(draft);
    let fields = fields.map(|((list, label), value)| {
        let into = Callback::new(move |code: String| value.set(code));
        let id = format!("{}-{list}", of.line);
        view! { <OneOf id=id label=label none="—" choices=offered(locale, list) value=value on_choice=into/> }
    });
    view! {
        <div class="district-filters">{fields.collect_view()}</div>
        <div class="row"><QuietButton act="route-add" text=words::route_add(locale) on_press=add/></div>
    }
}
