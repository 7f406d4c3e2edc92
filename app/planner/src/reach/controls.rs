//! The controls: which service, for whom, how fast she walks, when. Every one of them asks anew.

use leptos::prelude::*;
use waymark_desk::{OneOf, Slider, tongue};
use waymark_map::gaps::Who;
use waymark_share::gaps::terms;
use waymark_words::access as words;
use waymark_words::week::days;

use super::asked::{ANY_TIME, AT_AN_HOUR, Controls};
use crate::directory::lists::services;
use crate::planner::planner;

#[component]
pub fn ControlsOf(controls: Controls) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let offered = planner
        .register
        .once(|all| services(locale, all))
        .unwrap_or_default();
    let whom = Who::ALL.into_iter().enumerate();
    let whom = whom.map(|(at, one)| (at.to_string(), terms::who(one, locale).to_owned()));
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    let speed = Callback::new(move |tenths: i32| controls.speed.set(tenths));
    let said = move |tenths: i32| words::speed(locale, &format!("{}.{}", tenths / 10, tenths % 10));
    view! {
        <div class="district-filters">
            <OneOf id="reach-service".to_owned() label=words::service(locale) none="—" choices=offered value=controls.service on_choice=into(controls.service)/>
            <OneOf id="reach-who".to_owned() label=words::whom(locale) none="—" choices=whom.collect() value=controls.who on_choice=into(controls.who)/>
        </div>
        <Slider name="reach-speed" label=words::speed_label(locale) from=30 to=50 value=controls.speed say=Callback::new(said) on_move=speed/>
        <When controls=controls/>
    }
}

/// At some time, or at an hour of a weekday.
#[component]
fn When(controls: Controls) -> impl IntoView {
    let locale = tongue();
    let choices = [
        (ANY_TIME, words::any_time(locale)),
        (AT_AN_HOUR, words::at_an_hour(locale)),
    ];
    let choices = choices.map(|(code, words)| (code.to_owned(), words.to_owned()));
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    let days = (0..7)
        .zip(days(locale))
        .map(|(at, day)| (at.to_string(), day.to_owned()));
    let days: Vec<(String, String)> = days.collect();
    let hour = Callback::new(move |hour: i32| controls.hour.set(hour));
    let said = move |hour: i32| words::hour(locale, &format!("{hour:02}:00"));
    let at_an_hour = move || {
        controls.when.with(|when| when == AT_AN_HOUR).then(|| {
            view! {
                <OneOf id="reach-weekday".to_owned() label=words::weekday(locale) none="—" choices=days.clone() value=controls.weekday on_choice=into(controls.weekday)/>
                <Slider name="reach-hour" label=words::hour_label(locale) from=0 to=23 value=controls.hour say=Callback::new(said) on_move=hour/>
            }
        })
    };
    view! {
        <OneOf id="reach-when".to_owned() label=words::when(locale) none="—" choices=choices.to_vec() value=controls.when on_choice=into(controls.when)/>
        {at_an_hour}
    }
}
