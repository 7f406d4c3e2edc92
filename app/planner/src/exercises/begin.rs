//! Before the group comes: which script, who, where and how many. Below five people no summary is opened.

use leptos::prelude::*;
use waymark_desk::{
    BigButton, Choice, Choose, Field, OneOf, QuietButton, StatusLine, Tone, tongue,
};
use waymark_map::AreaId;
use waymark_map::exercise::{
    GroupKind, GroupRefused, Held, LedBy, People, Script, ScriptId, Session, SessionId,
};
use waymark_shell::chance;
use waymark_words::{Locale, exercises as words};

use super::summaries::scripts;
use super::words_of::{group, people};
use crate::directory::lists::areas;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::{Planner, planner};
use crate::register::day;

/// What is chosen before there is a summary. It outlives a look at the script.
#[derive(Clone, Copy)]
pub struct Draft {
    script: RwSignal<String>,
    who: RwSignal<String>,
    area: RwSignal<String>,
    size: RwSignal<String>,
}

impl Draft {
    pub fn empty() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            script: line(),
            who: line(),
            area: line(),
            size: line(),
        }
    }

    pub fn clear(self) {
        for line in [self.script, self.who, self.area, self.size] {
            line.set(String::new());
        }
    }

    fn script(self) -> Option<ScriptId> {
        ScriptId::parse(&self.script.get())
    }

    /// How many they are; none before a number was written.
    fn people(self) -> Option<Result<(u8, People), GroupRefused>> {
        let number: u32 = self.size.get().trim().parse().ok()?;
        let number = u8::try_from(number).unwrap_or(u8::MAX);
        Some(People::present(number).map(|band| (number, band)))
    }

    /// The summary, when everything is chosen and the group is large enough.
    fn made(self) -> Option<Session> {
        let who = self.who.get().parse().ok();
        let held = Held {
            id: SessionId(chance::number()),
            script: self.script()?,
            area: AreaId::parse(&self.area.get())?,
            on: day(),
            who: *who.and_then(|at: usize| GroupKind::ALL.get(at))?,
        };
        let (number, _) = self.people()?.ok()?;
        Session::open(held, number).ok()
    }
}

#[component]
pub fn Begin() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.read_summaries().await;
    });
    let draft = planner.summaries.draft;
    let ready = Memo::new(move |_| draft.made().is_some());
    let go = Callback::new(move |()| begin(planner, draft));
    // A group of the wrong size has its own sentence.
    let said = move || ready.get() || matches!(draft.people(), Some(Err(_)));
    view! {
        <Frame name="exercise-begin" title=words::begin_title(locale) way_back=WayBack::To(Page::Exercises)>
            <p>{words::begin_lead(locale)}</p>
            <Which draft=draft/>
            <Whose draft=draft/>
            <HowMany draft=draft/>
            <Foot>
                <p class="soft" hidden=said>{words::missing(locale)}</p>
                <BigButton act="go-exercise" text=words::go(locale) ready=ready on_press=go/>
            </Foot>
        </Frame>
    }
}

fn begin(planner: Planner, draft: Draft) {
    let Some(session) = untrack(|| draft.made()) else {
        return;
    };
    let id = session.id();
    planner.add_summary(session);
    draft.clear();
    planner.go(Page::ExerciseLead(id));
}

/// The eight scripts; one can be read without beginning anything.
#[component]
fn Which(draft: Draft) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let offered = scripts().scripts().iter();
    let choices = offered.map(|script| choice(locale, script)).collect();
    let read = move || {
        let script = draft.script()?;
        let open = Callback::new(move |()| planner.go(Page::ExerciseRead(script)));
        Some(view! { <QuietButton act="read-script" text=words::read_only(locale) on_press=open/> })
    };
    view! {
        <Choose name="exercise-script" label=words::script(locale) choices=choices value=draft.script/>
        <div>{read}</div>
    }
}

fn choice(locale: Locale, script: &Script) -> Choice {
    let tag = locale.tag();
    let (from, to) = script.minutes;
    let long = words::script_minutes(locale, &from.to_string(), &to.to_string());
    let aim = script.aim.in_language(tag);
    let hint = match script.led_by {
        LedBy::AnyFacilitator => format!("{aim} · {long}"),
        LedBy::TrainedFacilitator => {
            format!("{aim} · {long} · {}", words::script_trained(locale))
        }
    };
    let name = script.name.in_language(tag).to_owned();
    Choice::hinted(script.id.to_string(), name, hint)
}

#[component]
fn Whose(draft: Draft) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let kinds = GroupKind::ALL.into_iter().enumerate();
    let kinds = kinds.map(|(at, kind)| (at.to_string(), group(locale, kind).to_owned()));
    let kinds = kinds.collect();
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    let place = move || {
        let offered = planner.register.of(areas)?;
        let to = Callback::new(move |()| planner.go(Page::Areas));
        Some(match offered.is_empty() {
            true => view! {
                <StatusLine tone=Tone::Wait text=words::area_none(locale).to_owned() name="no-areas"/>
                <QuietButton act="areas" text=words::area_add(locale) on_press=to/>
            }
            .into_any(),
            false => view! {
                <OneOf id="exercise-area".to_owned() label=words::area(locale) none="—" choices=offered value=draft.area on_choice=into(draft.area)/>
            }
            .into_any(),
        })
    };
    view! {
        <div class="stack">
            <OneOf id="exercise-who".to_owned() label=words::who(locale) none="—" choices=kinds value=draft.who on_choice=into(draft.who)/>
            <p class="soft">{words::who_hint(locale)}</p>
        </div>
        <div class="stack">{place}</div>
    }
}

/// The number, and at once whether a group of that size may be summed up.
#[component]
fn HowMany(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let wrong = Signal::derive(move || {
        let number = draft.size.with(|text| text.trim().parse::<u32>().is_ok());
        match number || draft.size.with(|text| text.trim().is_empty()) {
            true => String::new(),
            false => words::size_wrong(locale).to_owned(),
        }
    });
    let tone = Signal::derive(move || match draft.people() {
        Some(Ok(_)) => Tone::Good,
        _ => Tone::Bad,
    });
    let text = Signal::derive(move || match draft.people() {
        Some(Ok((_, band))) => words::size_good(locale, people(locale, band)),
        Some(Err(GroupRefused::TooFew)) => words::size_few(locale).to_owned(),
        Some(Err(GroupRefused::TooMany)) => words::size_many(locale).to_owned(),
        None => String::new(),
    });
    view! {
        <Field name="exercise-size" label=words::size(locale) hint=words::size_hint(locale) keys="numeric" value=draft.size wrong=wrong/>
        <div hidden=move || draft.people().is_none()><StatusLine tone=tone text=text name="size"/></div>
    }
}
