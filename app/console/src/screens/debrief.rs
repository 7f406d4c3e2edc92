//! Five minutes for the team at the end of a day. What anybody says about herself is kept nowhere.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, QuietButton, StatusLine, Tone, tongue};
use waymark_words::harm as words;

use crate::console::console;
use crate::frame::{Foot, Frame, Part, Sentences, WayBack};
use crate::page::Page;

/// Codes of the answers, stable in tests.
const WELL: &str = "well";
const HEAVY: &str = "heavy";
const YES: &str = "yes";
const NO: &str = "no";

#[component]
pub fn Debrief() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (feels, unsafe_today) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    let feelings = vec![
        Choice::plain(WELL, words::debrief_well(locale)),
        Choice::plain(HEAVY, words::debrief_heavy(locale)),
    ];
    let answers = vec![
        Choice::plain(NO, words::debrief_no(locale)),
        Choice::plain(YES, words::debrief_yes(locale)),
    ];
    let care = vec![
        words::care_1(locale),
        words::care_2(locale),
        words::care_3(locale),
    ];
    view! {
        <Frame name="debrief" title=words::debrief_title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::debrief_lead(locale)}</p>
            <Choose name="feels" label=words::debrief_how(locale) choices=feelings value=feels/>
            <Show when=move || feels.get() == HEAVY>
                <StatusLine tone=Tone::Note text=words::debrief_heavy_do(locale) name="heavy"/>
            </Show>
            <Choose name="unsafe" label=words::debrief_unsafe(locale) choices=answers value=unsafe_today/>
            <Show when=move || unsafe_today.get() == YES>
                <div class="row"><QuietButton act="harm" text=words::debrief_write(locale) on_press=to(Page::Harm)/></div>
            </Show>
            <Supervisor/>
            <Part title=words::care(locale)><Sentences lines=care/></Part>
            <Foot><BigButton act="home" text=words::debrief_done(locale) ready=true on_press=to(Page::Home)/></Foot>
        </Frame>
    }
}

/// Whom the team calls, as it wrote it down.
#[component]
fn Supervisor() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let home = console.home.get_untracked();
    let name = home
        .map(|home| home.readiness.supervisor.clone())
        .unwrap_or_default();
    let (tone, text) = match name.is_empty() {
        true => (Tone::Wait, words::supervisor_none(locale).to_owned()),
        false => (Tone::Good, words::supervisor(locale, &name)),
    };
    view! { <StatusLine tone=tone text=text name="supervisor"/> }
}
