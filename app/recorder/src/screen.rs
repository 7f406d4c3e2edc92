//! The one screen: a language, how much of it is recorded, files, and a row for everything that is said.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use waymark_ask::{Form, Lang};
use waymark_keep::stored::{ClipName, MOST_CLIP_SECONDS, RoundPublic, Voices};
use waymark_words::{Locale, language, recorder as words};
use web_sys::Event;

use crate::hear::{self, NotHeard};
use crate::microphone::Take;
use crate::read::read;
use crate::row::row;
use crate::shelf::{self, NotKept, Store};
use crate::wanted::{Wanted, locale_of, wanted};
use crate::{pack, start};

/// The round, its form, and its dull questionnaire.
pub type Forms = Rc<(RoundPublic, Form, Form)>;

/// What all of the screen shares.
#[derive(Clone, Copy)]
pub struct Room {
    pub locale: Locale,
    pub store: StoredValue<Rc<Store>, LocalStorage>,
    pub voices: RwSignal<Voices>,
    /// The recording under way, and of what.
    pub take: RwSignal<Option<ClipName>>,
    pub held: StoredValue<Option<Take>, LocalStorage>,
    /// How many recordings were begun.
    pub begun: StoredValue<u32>,
    /// Something else is being done: files are read, a clip is played.
    pub busy: RwSignal<bool>,
    /// What happened last.
    pub said: RwSignal<String>,
}

impl Room {
    pub fn open(store: Rc<Store>, locale: Locale, voices: Voices) -> Self {
        Self {
            locale,
            store: StoredValue::new_local(store),
            voices: RwSignal::new(voices),
            take: RwSignal::new(None),
            held: StoredValue::new_local(None),
            begun: StoredValue::new(0),
            busy: RwSignal::new(false),
            said: RwSignal::new(String::new()),
        }
    }

    /// Checks a file of sound and keeps it.
    pub async fn keep(self, name: ClipName, sound: Vec<u8>) -> Result<(), String> {
        let locale = self.locale;
        let seconds = MOST_CLIP_SECONDS.to_string();
        hear::check(&sound).await.map_err(|why| match why {
            NotHeard::NoSound => words::not_sound(locale).to_owned(),
            NotHeard::Length => words::too_long(locale, &seconds),
        })?;
        let kept = shelf::keep(&self.store.get_value(), name, sound).await;
        self.voices.set(kept.map_err(|why| match why {
            NotKept::Full => words::full(locale).to_owned(),
            NotKept::Store(_) => words::failed(locale).to_owned(),
        })?);
        Ok(())
    }
}

/// All of it.
pub fn screen(room: Room, forms: Forms) -> AnyView {
    let locale = room.locale;
    let chosen = RwSignal::new(Lang::default());
    let tongues = tongues(&forms.1, chosen, locale);
    let forms = StoredValue::new_local(forms);
    let list = move || {
        let lang = chosen.get();
        let (all, tag) = forms.with_value(|forms| {
            let (round, form, decoy) = &**forms;
            let all = wanted(round, [form, decoy], lang);
            (all, locale_of(form, lang).tag())
        });
        part(room, Arc::new(all), tag)
    };
    view! {
        <main class="desk-page voices" data-screen="voices">
            <h1 tabindex="-1">{words::title(locale)}</h1>
            <p>{words::lead(locale)}</p>
            <p class="status status-note">{words::told(locale)}</p>
            {tongues}
            <p role="status" data-said="voices">{move || room.said.get()}</p>
            {list}
            <footer class="voices-foot">
                <button
                    type="button"
                    class="button button-go"
                    data-act="finish"
                    disabled=move || room.take.get().is_some() || room.busy.get()
                    on:click=move |_| start::go_home()
                >
                    {words::finish(locale)}
                </button>
            </footer>
        </main>
    }
    .into_any()
}

/// A language is a button that stays down.
fn tongues(form: &Form, chosen: RwSignal<Lang>, locale: Locale) -> AnyView {
    let all = (0u8..).map(Lang::new).zip(form.languages());
    let one = |(lang, spoken): (Lang, &waymark_ask::Language)| {
        let own = Locale::from_tag(spoken.tag()).map(language::own_name);
        let name = own.unwrap_or(spoken.name()).to_owned();
        let tag = spoken.tag().to_owned();
        let down = move || (chosen.get() == lang).to_string();
        view! {
            <button
                type="button"
                class="button"
                data-language=tag
                aria-pressed=down
                on:click=move |_| chosen.set(lang)
            >
                {name}
            </button>
        }
        .into_any()
    };
    let all = all.map(one).collect_view();
    view! {
        <div class="row" role="group" aria-label=words::language(locale)>
            {all}
        </div>
    }
    .into_any()
}

fn part(room: Room, all: Arc<Vec<Wanted>>, tag: &'static str) -> AnyView {
    let locale = room.locale;
    let names: Arc<Vec<ClipName>> = Arc::new(all.iter().map(|one| one.clip).collect());
    let counted = Arc::clone(&names);
    let done = move || {
        room.voices.with(|voices| {
            let here = counted.iter().filter(|name| voices.has(**name));
            let bytes: usize = here.clone().map(|name| voices.size_of(*name)).sum();
            let (here, all) = (here.count(), counted.len());
            let kilobytes = bytes.div_ceil(1024).to_string();
            let said = words::done(locale, &here.to_string(), &all.to_string(), &kilobytes);
            match here == all {
                true => format!("{said} {}", words::whole(locale)),
                false => said,
            }
        })
    };
    let rows = all.iter().map(|one| row(room, one, tag)).collect_view();
    let files = files(room, Arc::clone(&all));
    let save = save(room);
    let away = delete_all(room, names);
    view! {
        <p data-done=tag>{done}</p>
        {files}
        <ul class="voices-list">{rows}</ul>
        <div class="row">{save} {away}</div>
    }
    .into_any()
}

fn files(room: Room, all: Arc<Vec<Wanted>>) -> AnyView {
    let locale = room.locale;
    let first = all.iter().find(|one| one.file.starts_with("q-"));
    let example = first.map(|one| format!("{}.ogg", one.file));
    let hint = words::files_hint(locale, &example.unwrap_or_default());
    let on_change = move |event: Event| {
        let all = Arc::clone(&all);
        spawn_local(async move { read(room, &all, &event).await });
    };
    view! {
        <div class="field">
            <label for="voices">{words::files(locale)}</label>
            <p class="soft" id="hint-voices">{hint}</p>
            <input
                class="input input-file"
                id="voices"
                data-field="voices"
                type="file"
                multiple=true
                aria-describedby="hint-voices"
                disabled=move || room.busy.get()
                on:change=on_change
            />
        </div>
    }
    .into_any()
}

/// For a tablet that joined the round.
fn save(room: Room) -> AnyView {
    let locale = room.locale;
    let go = move |_| {
        spawn_local(async move {
            let saved = pack::save(&room.store.get_value()).await;
            room.said.set(match saved {
                Ok(()) => words::save_hint(locale).to_owned(),
                Err(_) => words::failed(locale).to_owned(),
            });
        });
    };
    view! {
        <button
            type="button"
            class="button"
            data-act="save"
            disabled=move || room.voices.with(|voices| voices.bytes() == 0)
            on:click=go
        >
            {words::save(locale)}
        </button>
    }
    .into_any()
}

fn delete_all(room: Room, names: Arc<Vec<ClipName>>) -> AnyView {
    let locale = room.locale;
    let sure = RwSignal::new(false);
    let text = move || match sure.get() {
        true => words::delete_sure(locale),
        false => words::delete_all(locale),
    };
    let go = move |_| {
        if !sure.get_untracked() {
            sure.set(true);
            return;
        }
        sure.set(false);
        let names = Arc::clone(&names);
        spawn_local(async move {
            let left = shelf::drop_all(&room.store.get_value(), &names).await;
            room.said.set(match left {
                Ok(voices) => {
                    room.voices.set(voices);
                    words::deleted(locale).to_owned()
                }
                Err(_) => words::failed(locale).to_owned(),
            });
        });
    };
    view! {
        <button type="button" class="button button-quiet" data-act="delete-all" on:click=go>
            {text}
        </button>
    }
    .into_any()
}
