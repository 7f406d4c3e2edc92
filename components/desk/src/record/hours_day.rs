//! The hours of one day of the week: unknown, closed, all day, or from one minute to another.

use leptos::prelude::*;

use super::hours::{DayIs, HoursAre, HoursWords};

/// Which day, counted from Monday, of which hours.
#[derive(Clone, Copy)]
pub(super) struct Day {
    pub at: usize,
    pub value: RwSignal<HoursAre>,
    pub on: Callback<HoursAre>,
}

const WAYS: [&str; 4] = ["", "closed", "all", "between"];

impl Day {
    fn now(self) -> DayIs {
        self.value.with(|hours| match hours {
            HoursAre::Week(days) => days.get(self.at).cloned().unwrap_or_default(),
            _ => DayIs::Unknown,
        })
    }

    fn set(self, day: DayIs) {
        let mut hours = self.value.get_untracked();
        if let HoursAre::Week(days) = &mut hours
            && let Some(place) = days.get_mut(self.at)
        {
            *place = day;
        }
        self.on.run(hours);
    }

    fn choose(self, code: &str) {
        self.set(match code {
            "closed" => DayIs::Closed,
            "all" => DayIs::AllDay,
            "between" => DayIs::Between(String::new(), String::new()),
            _ => DayIs::Unknown,
        });
    }

    fn code(self) -> &'static str {
        match self.now() {
            DayIs::Unknown => "",
            DayIs::Closed => "closed",
            DayIs::AllDay => "all",
            DayIs::Between(..) => "between",
        }
    }

    /// A row: the day, how it is, and the two times where they are wanted.
    pub(super) fn row(self, id: &str, name: &str, words: &HoursWords) -> AnyView {
        let id = format!("{id}-{}", self.at);
        let way = |(code, text): (&'static str, &'static str)| {
            let chosen = move || self.code() == code;
            view! { <option value=code prop:selected=chosen>{text}</option> }.into_any()
        };
        let ways: Vec<AnyView> = WAYS.into_iter().zip(words.ways).map(way).collect();
        let between = Memo::new(move |_| self.code() == "between");
        let (from, to, label) = (words.from, words.to, name.to_owned());
        let name = name.to_owned();
        let times = move || {
            let ends = [(Ends::Opens, from), (Ends::Closes, to)];
            let time = |(end, word)| self.time(end, format!("{word} ({name})"));
            between
                .get()
                .then(|| ends.into_iter().map(time).collect_view())
        };
        view! {
            <div class="record-day">
                <label for=id.clone()>{label}</label>
                <select class="input" id=id.clone() data-field=id on:change=move |e| self.choose(&event_target_value(&e))>{ways}</select>
                {times}
            </div>
        }
        .into_any()
    }

    fn time(self, end: Ends, label: String) -> AnyView {
        let value = move || match (self.now(), end) {
            (DayIs::Between(from, _), Ends::Opens) => from,
            (DayIs::Between(_, to), Ends::Closes) => to,
            _ => String::new(),
        };
        let entered = move |e| {
            let time = event_target_value(&e);
            if let DayIs::Between(from, to) = untrack(|| self.now()) {
                self.set(match end {
                    Ends::Opens => DayIs::Between(time, to),
                    Ends::Closes => DayIs::Between(from, time),
                });
            }
        };
        view! { <input class="input record-time" type="time" aria-label=label prop:value=value on:change=entered/> }
            .into_any()
    }
}

/// Which of the two times.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Opens,
    Closes,
}
