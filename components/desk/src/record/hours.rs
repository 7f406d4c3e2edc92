//! Opening hours: not asked, always, or day by day; what nobody said stays unknown.

use leptos::prelude::*;

use super::OneOf;
use super::hours_day::Day;

/// The hours as they are entered. Minutes are written by the browser as `08:30`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a screen holds a few of them, and takes them apart by pattern"
)]
pub enum HoursAre {
    NotAsked,
    Always,
    /// Monday first.
    Week([DayIs; 7]),
}

/// One day of the week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DayIs {
    #[default]
    Unknown,
    Closed,
    AllDay,
    /// From and to; empty while one of them was not entered.
    Between(String, String),
}

/// Words, and the names of the seven days.
#[derive(Clone)]
pub struct HoursWords {
    pub label: String,
    pub shapes: [&'static str; 3],
    pub days: [String; 7],
    /// Unknown, closed, all day, from and to.
    pub ways: [&'static str; 4],
    pub from: &'static str,
    pub to: &'static str,
    /// The button that copies Monday to the days up to Friday.
    pub same: &'static str,
}

/// Reports the whole after each touch, and decides nothing about it.
#[component]
pub fn HoursField(
    id: String,
    words: HoursWords,
    value: RwSignal<HoursAre>,
    on_change: Callback<HoursAre>,
) -> impl IntoView {
    let [none, always, week_words] = words.shapes;
    let shapes = [("always", always), ("week", week_words)];
    let shapes = shapes.map(|(code, text)| (code.to_owned(), text.to_owned()));
    let change = Callback::new(move |hours: HoursAre| {
        value.set(hours.clone());
        on_change.run(hours);
    });
    let shape = Callback::new(move |code: String| {
        change.run(match code.as_str() {
            "always" => HoursAre::Always,
            "week" => HoursAre::Week(Default::default()),
            _ => HoursAre::NotAsked,
        });
    });
    let is = Signal::derive(move || value.with(shape_of));
    let shown = Memo::new(move |_| value.with(|hours| matches!(hours, HoursAre::Week(_))));
    let named = (id.clone(), words.clone());
    let days = move || {
        let (id, words) = named.clone();
        shown.get().then(|| week(&id, &words, value, change))
    };
    view! {
        <OneOf id=id label=words.label.clone() none=none choices=shapes.to_vec() value=is on_choice=shape/>
        {days}
    }
}

fn shape_of(hours: &HoursAre) -> String {
    let code = match hours {
        HoursAre::NotAsked => "",
        HoursAre::Always => "always",
        HoursAre::Week(_) => "week",
    };
    code.to_owned()
}

fn week(
    id: &str,
    words: &HoursWords,
    value: RwSignal<HoursAre>,
    on: Callback<HoursAre>,
) -> AnyView {
    let same = move |_| {
        if let HoursAre::Week([monday, _, _, _, _, saturday, sunday]) = value.get_untracked() {
            let day = || monday.clone();
            on.run(HoursAre::Week([
                day(),
                day(),
                day(),
                day(),
                day(),
                saturday,
                sunday,
            ]));
        }
    };
    let rows: Vec<AnyView> = words
        .days
        .iter()
        .enumerate()
        .map(|(at, name)| Day { at, value, on }.row(id, name, words))
        .collect();
    let text = words.same;
    view! {
        <div class="record-week">
            {rows}
            <button class="button" type="button" data-act="hours-same" on:click=same>{text}</button>
        </div>
    }
    .into_any()
}
