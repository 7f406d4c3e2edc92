//! Rehearsing four scenes before the first round that counts: three of them in words, and hiding with one's own hand.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_keep::Place;
use waymark_talk::{Confirmed, Lesson as Learned, Request};
use waymark_words::lessons as words;

use crate::console::{Console, console};
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::practice;
use crate::screens::lesson::Lesson;
use crate::screens::scenes::Scene;

/// What was rehearsed since this document began. Only the whole of it is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rehearsed {
    scenes: [Confirmed; Scene::ALL.len()],
    hidden: Confirmed,
}

impl Rehearsed {
    fn has(self, scene: Scene) -> bool {
        let mut all = Scene::ALL.iter().zip(self.scenes);
        all.any(|(one, done)| *one == scene && done == Confirmed::Yes)
    }

    fn with(mut self, scene: Scene) -> Self {
        for (one, done) in Scene::ALL.iter().zip(&mut self.scenes) {
            if *one == scene {
                *done = Confirmed::Yes;
            }
        }
        self
    }

    fn is_whole(self) -> bool {
        self.hidden == Confirmed::Yes && self.scenes.iter().all(|done| *done == Confirmed::Yes)
    }
}

#[component]
pub fn Rehearsal() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let open = RwSignal::new(None::<Scene>);
    leptos::task::spawn_local(look(console));
    let passed = move |scene: Scene| {
        Callback::new(move |()| {
            open.set(None);
            console
                .rehearsed
                .update(|so_far| *so_far = so_far.with(scene));
            leptos::task::spawn_local(note(console));
        })
    };
    view! {
        <Frame name="rehearsal" title=words::rehearsal_title(locale) way_back=WayBack::To(Page::Ready)>
            {move || match open.get() {
                Some(scene) => view! {
                    <Part title=scene.title(locale)>
                        <Lesson steps=scene.steps(locale).into() on_passed=passed(scene)/>
                    </Part>
                }.into_any(),
                None => view! { <Scenes open=open/> }.into_any(),
            }}
        </Frame>
    }
}

/// What there is to rehearse, and what is done of it.
#[component]
fn Scenes(open: RwSignal<Option<Scene>>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let learned = move || {
        let home = console.home.get();
        home.is_some_and(|home| home.learned.rehearsal == Confirmed::Yes)
    };
    let rows = Scene::ALL.map(|scene| {
        let done = Signal::derive(move || console.rehearsed.get().has(scene));
        let go = Callback::new(move |()| open.set(Some(scene)));
        view! { <Row act=scene.act() title=scene.title(locale) done=done on_press=go/> }
    });
    let hidden = Signal::derive(move || console.rehearsed.get().hidden == Confirmed::Yes);
    let practise = Callback::new(move |()| console.go(Page::Practice));
    view! {
        <p>{words::rehearsal_lead(locale)}</p>
        <Show when=learned>
            <StatusLine tone=Tone::Good text=words::rehearsal_passed(locale) name="passed"/>
        </Show>
        <ul class="matters">
            {rows.into_iter().collect_view()}
            <Row act="scene-hide" title=words::scene_hide(locale) done=hidden on_press=practise/>
        </ul>
        <p>{words::scene_hide_how(locale)}</p>
    }
}

#[component]
fn Row(
    act: &'static str,
    title: &'static str,
    done: Signal<bool>,
    on_press: Callback<()>,
) -> impl IntoView {
    let locale = tongue();
    let stands = move || match done.get() {
        true => words::scene_done(locale),
        false => words::scene_open(locale),
    };
    view! {
        <li class="matter" data-done=move || done.get().to_string()>
            <QuietButton act=act text=title on_press=on_press/>
            <p class="soft">{stands}</p>
        </li>
    }
}

/// Whether somebody has hidden in practice; that is noted there.
async fn look(console: Console) {
    if console.place.get_untracked() == Place::Work && practice::somebody_hid().await {
        console
            .rehearsed
            .update(|so_far| so_far.hidden = Confirmed::Yes);
        note(console).await;
    }
}

/// All of it done is noted for good.
async fn note(console: Console) {
    let home = console.home.get_untracked();
    let open = home.is_some_and(|home| home.learned.rehearsal == Confirmed::NotYet);
    if open && console.rehearsed.get_untracked().is_whole() {
        // Refused only by a tablet that was locked meanwhile: then the next look notes it.
        let _ = console.tell(Request::Learn(Learned::Rehearsal)).await;
    }
}
