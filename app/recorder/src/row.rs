//! One thing that is said: its words, whether it is recorded, and what can be done about it.

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use waymark_keep::stored::{ClipName, MOST_CLIP_SECONDS};
use waymark_words::recorder as words;

use crate::hear;
use crate::microphone::{NoMicrophone, Take};
use crate::screen::Room;
use crate::shelf;
use crate::wanted::Wanted;

/// The longest recording, less the moment in which it ends.
const MOST_MILLIS: u32 = MOST_CLIP_SECONDS * 1000 - 500;

/// A row.
pub fn row(room: Room, wanted: &Wanted, tag: &'static str) -> AnyView {
    let (locale, clip) = (room.locale, wanted.clip);
    let here = move || room.voices.with(|voices| voices.has(clip));
    let now = move || room.take.get() == Some(clip);
    let stands = move || match (now(), here()) {
        (true, _) => words::recording(locale),
        (false, true) => words::recorded(locale),
        (false, false) => words::missing(locale),
    };
    let does = move || match (now(), here()) {
        (true, _) => words::stop(locale),
        (false, true) => words::record_again(locale),
        (false, false) => words::record(locale),
    };
    // While one is recorded nothing else can be touched: it would be heard in the recording.
    let shut = move || room.busy.get() || (room.take.get().is_some() && !now());
    let record = button(Signal::derive(does), "record", shut, move || {
        turn(room, clip)
    });
    let rest = move || match here() && !now() {
        false => ().into_any(),
        true => {
            let play = button(words::play(locale).into(), "play", shut, move || {
                play(room, clip)
            });
            let delete = button(words::delete(locale).into(), "delete", shut, move || {
                delete(room, clip)
            });
            view! {
                {play}
                {delete}
            }
            .into_any()
        }
    };
    let id = format!("words-{}", wanted.file);
    view! {
        <li class="voice" data-clip=wanted.file.clone() data-state=move || if here() { "recorded" } else { "missing" }>
            <p class="voice-words" id=id lang=tag dir="auto">{wanted.words.clone()}</p>
            <p class="soft"><span dir="ltr">{wanted.file.clone()}</span> " · " {stands}</p>
            <div class="row">{record} {rest}</div>
        </li>
    }
    .into_any()
}

fn button(
    text: Signal<&'static str>,
    act: &'static str,
    shut: impl Fn() -> bool + Send + Sync + 'static,
    go: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button type="button" class="button" data-act=act disabled=shut on:click=move |_| go()>
            {move || text.get()}
        </button>
    }
    .into_any()
}

/// Begins, or ends what was begun.
fn turn(room: Room, clip: ClipName) {
    if room.take.get_untracked() == Some(clip) {
        spawn_local(async move { end(room, clip).await });
        return;
    }
    room.take.set(Some(clip));
    room.said.set(String::new());
    room.begun
        .update_value(|begun| *begun = begun.wrapping_add(1));
    let this = room.begun.get_value();
    spawn_local(async move {
        match Take::begin().await {
            Ok(take) => {
                room.held.set_value(Some(take));
                TimeoutFuture::new(MOST_MILLIS).await;
                // Unless it is over, and this is another.
                if room.begun.get_value() == this {
                    end(room, clip).await;
                }
            }
            Err(NoMicrophone) => {
                room.take.set(None);
                room.said.set(words::no_microphone(room.locale).to_owned());
            }
        }
    });
}

async fn end(room: Room, clip: ClipName) {
    if room.take.get_untracked() != Some(clip) {
        return;
    }
    let held = room.held.try_update_value(Option::take).flatten();
    let Some(take) = held else {
        return;
    };
    let said = match take.end().await {
        Ok(sound) => room.keep(clip, sound).await.err().unwrap_or_default(),
        Err(NoMicrophone) => words::no_microphone(room.locale).to_owned(),
    };
    room.said.set(said);
    room.take.set(None);
}

fn play(room: Room, clip: ClipName) {
    room.busy.set(true);
    spawn_local(async move {
        let played = match shelf::sound(&room.store.get_value(), clip).await {
            Some(sound) => hear::play(&sound).await.is_ok(),
            None => false,
        };
        room.said.set(match played {
            true => String::new(),
            false => words::not_sound(room.locale).to_owned(),
        });
        room.busy.set(false);
    });
}

fn delete(room: Room, clip: ClipName) {
    spawn_local(async move {
        let left = shelf::drop_all(&room.store.get_value(), &[clip]).await;
        room.said.set(match left {
            Ok(voices) => {
                room.voices.set(voices);
                words::deleted(room.locale).to_owned()
            }
            Err(_) => words::failed(room.locale).to_owned(),
        });
    });
}
