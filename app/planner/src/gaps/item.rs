//! Taking a gap up: what will be done, by whom, until when, and by which indicator it will be seen.

use leptos::prelude::*;
use waymark_act::{Item, Measured, Owner, Seat, State};
use waymark_desk::{OneOf, QuietButton, Written, tongue};
use waymark_map::gaps::iso;
use waymark_map::{AreaId, Day, ServiceId, Text};
use waymark_share::gaps::seat;
use waymark_shell::today;
use waymark_words::{Locale, gaps as said, planner as words, questions};

use super::indicators::indicators;
use crate::planner::planner;

/// When it is due, or when it ended.
pub fn when(locale: Locale, item: &Item) -> String {
    match item.state {
        State::Open => iso(item.due),
        State::Done(on) => said::done(locale, &iso(on)),
        State::Dropped(on) => said::dropped(locale, &iso(on)),
    }
}

/// What is entered before it is one item.
#[derive(Clone, Copy)]
struct Draft {
    what: RwSignal<String>,
    owner: RwSignal<String>,
    due: RwSignal<String>,
    measured: RwSignal<String>,
    wrong: RwSignal<String>,
}

impl Draft {
    fn made(self, locale: Locale, area: AreaId, service: ServiceId) -> Result<Item, &'static str> {
        let what = Text::new(&self.what.get_untracked());
        let at = self.owner.get_untracked().parse::<usize>().ok();
        let seat = at.and_then(|at| Seat::ALL.get(at).copied());
        let due = today::read(&self.due.get_untracked()).and_then(|day| i32::try_from(day).ok());
        Ok(Item {
            area,
            service,
            what: what.map_err(|_| words::item_what_wrong(locale))?,
            owner: Owner::Seat(seat.ok_or(words::item_owner_wrong(locale))?),
            due: Day::since_1970(due.ok_or(words::item_due_wrong(locale))?),
            measured: self
                .measured
                .with_untracked(|code| Measured::parse(code))
                .ok_or(questions::item_measured_wrong(locale))?,
            state: State::Open,
        })
    }
}

#[component]
pub fn TakeUp(area: AreaId, service: ServiceId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let line = || RwSignal::new(String::new());
    let draft = Draft {
        what: line(),
        owner: line(),
        due: line(),
        measured: RwSignal::new("I-01".to_owned()),
        wrong: line(),
    };
    let into = |signal: RwSignal<String>| Callback::new(move |text: String| signal.set(text));
    let seats = Seat::ALL.into_iter().enumerate();
    let seats = seats.map(|(at, one)| (at.to_string(), seat(one, locale).to_owned()));
    let add = Callback::new(move |()| match draft.made(locale, area.clone(), service) {
        Ok(item) => planner.plan.change(planner, |work| {
            // Numbers for items run out after 65,535 of them.
            let _ = work.add(item);
        }),
        Err(why) => draft.wrong.set(why.to_owned()),
    });
    let id = |part: &str| format!("item-{service}-{part}");
    view! {
        <details data-take=service.to_string()>
            <summary>{words::item_take(locale)}</summary>
            <div class="stack">
                <Written id=id("what") label=words::item_what(locale) hint=words::item_what_hint(locale) keys="text" value=String::new() on_left=into(draft.what)/>
                <OneOf id=id("owner") label=said::column_owner(locale) none="—" choices=seats.collect() value=draft.owner on_choice=into(draft.owner)/>
                <Written id=id("due") label=said::column_due(locale) keys="date" value=String::new() on_left=into(draft.due)/>
                <OneOf id=id("measured") label=said::column_measured(locale) none="—" choices=indicators(locale) value=draft.measured on_choice=into(draft.measured)/>
                <p class="field-wrong" role="alert" hidden=move || draft.wrong.with(String::is_empty)>{move || draft.wrong.get()}</p>
                <QuietButton act="item-add" text=words::item_add(locale) on_press=add/>
            </div>
        </details>
    }
}
