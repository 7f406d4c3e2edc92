//! The team, the area, who helps, where to complain, and whether this is a setting it is made for.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, Field, StatusLine, Tick, Tone, tongue};
use waymark_talk::{Request, Settings};
use waymark_words::console as words;

use crate::browser::storage::{self, Promised};
use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::Page;
use crate::screens::place_draft::{CRISIS, Draft, POLICE, STABLE, TRAINED, is_named};
use crate::sentence;
use waymark_shell::today;

#[component]
pub fn Place() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let Some(home) = console.home.get_untracked() else {
        return ().into_any();
    };
    let draft = Draft::of(&home.settings);
    let first = !is_named(&home.settings);
    let (title, way_back) = match first {
        true => (words::place_title(locale), WayBack::Nowhere),
        false => (words::place_edit_title(locale), WayBack::To(Page::Home)),
    };
    leptos::task::spawn_local(async move { console.promised.set(storage::ask().await) });
    // Every field is kept when it is left: a tablet switched off to make a call loses nothing.
    let keep = move |_| {
        // Where the page locks itself the focus is taken from a field that is gone.
        if let Some(settings) = draft.is_here().then(|| draft.settings()) {
            leptos::task::spawn_local(keep_quietly(console, settings));
        }
    };
    view! {
        <Frame name="place" title=title way_back=way_back>
            <p>{words::place_lead(locale)}</p>
            <div class="stack-wide" on:focusout=keep>
                <Setting draft=draft/>
                <TeamPart draft=draft/>
                <Support draft=draft/>
                <Storage/>
            </div>
            <Done draft=draft/>
        </Frame>
    }
    .into_any()
}

#[component]
fn TeamPart(draft: Draft) -> impl IntoView {
    let locale = tongue();
    view! {
        <Part title=words::place_team_title(locale)>
            <Field name="team" label=words::place_team(locale) hint=words::place_team_hint(locale) keys="text" value=draft.team/>
            <Field name="area" label=words::place_area(locale) hint=words::place_area_hint(locale) keys="text" value=draft.area/>
            <Field name="complaint" label=words::place_complaint_title(locale) hint=words::place_complaint(locale) keys="text" value=draft.complaint/>
        </Part>
    }
}

#[component]
fn Support(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let kinds = vec![
        Choice::plain(TRAINED, words::place_kind_trained(locale)),
        Choice::plain(POLICE, words::place_kind_police(locale)),
    ];
    view! {
        <Part title=words::place_support_title(locale)>
            <p>{words::place_support_lead(locale)}</p>
            <Field name="support-name" label=words::place_support_name(locale) hint="" keys="text" value=draft.name/>
            <Field name="support-phone" label=words::place_support_phone(locale) hint="" keys="tel" value=draft.phone/>
            <Field name="support-hours" label=words::place_support_hours(locale) hint=words::place_support_hours_hint(locale) keys="text" value=draft.hours/>
            <Choose name="support-kind" label=words::place_support_kind(locale) choices=kinds value=draft.kind/>
            <Show when=move || draft.kind.get() == POLICE>
                <StatusLine tone=Tone::Wait text=words::place_kind_police_note(locale) name="police"/>
            </Show>
            <Show when=move || draft.contact_is_half()>
                <StatusLine tone=Tone::Wait text=words::place_contact_half(locale) name="contact-half"/>
            </Show>
            <CalledBefore draft=draft/>
            <Tick name="support-tested" label=words::place_support_tested(locale) value=draft.tested/>
        </Part>
    }
}

/// When the number was called last, if that was before today.
#[component]
fn CalledBefore(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let before = draft.called_before();
    before.map(|day| {
        let text = words::place_support_called(locale, &today::written(day, locale.tag()));
        view! { <p class="soft" data-said="called">{text}</p> }
    })
}

#[component]
fn Setting(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let settings = vec![
        Choice::plain(STABLE, words::place_setting_stable(locale)),
        Choice::plain(CRISIS, words::place_setting_crisis(locale)),
    ];
    view! {
        <Part title=words::place_setting_title(locale)>
            <Choose name="setting" label=words::place_setting(locale) choices=settings value=draft.setting/>
            <Show when=move || draft.setting.get() == CRISIS>
                <StatusLine tone=Tone::Bad text=words::place_crisis(locale) name="crisis"/>
            </Show>
        </Part>
    }
}

#[component]
fn Storage() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let kept = move || console.promised.get() == Promised::Kept;
    let tone = move || if kept() { Tone::Good } else { Tone::Wait };
    view! {
        <Part title=words::place_storage_title(locale)>
            <StatusLine tone=Signal::derive(tone) text=Signal::derive(move || promised(locale, console.promised.get())) name="storage"/>
            <p hidden=kept>{words::place_storage_do(locale)}</p>
        </Part>
    }
}

/// What the browser answered, in words.
pub fn promised(locale: waymark_words::Locale, answer: Promised) -> String {
    match answer {
        Promised::Kept => words::place_storage_good(locale),
        Promised::NotKept => words::place_storage_wait(locale),
        Promised::Unknown => words::place_storage_unknown(locale),
    }
    .to_owned()
}

#[component]
fn Done(draft: Draft) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let wrong = RwSignal::new(String::new());
    let go = move |()| leptos::task::spawn_local(keep_and_go(console, draft, wrong));
    view! {
        <Wrong text=wrong/>
        <Foot>
            <p class="soft" hidden=move || draft.enough()>{words::place_missing(locale)}</p>
            <BigButton
                act="keep"
                text=words::place_go(locale)
                ready=Signal::derive(move || draft.enough())
                on_press=Callback::new(go)
            />
        </Foot>
    }
}

async fn keep_quietly(console: Console, settings: Settings) {
    // What cannot be kept yet is asked for again by the button.
    let _ = console.tell(Request::SaveSettings { settings }).await;
}

async fn keep_and_go(console: Console, draft: Draft, wrong: RwSignal<String>) {
    let settings = draft.settings();
    match console.tell(Request::SaveSettings { settings }).await {
        Ok(()) => console.go_on(Page::Place, Page::Home),
        Err(Refused::Here(kind)) => {
            let locale = console.locale();
            wrong.try_set(sentence::refusal(locale, kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}
