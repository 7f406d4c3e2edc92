//! Taking one's answers back: three pictures in order, three tries, and the same kind words for right and wrong.

use leptos::prelude::*;
use leptos::task::spawn_local;
use waymark_interview::{
    Act, Bar, Frame, Going, Heading, Mark, PICTURES_IN_ORDER, PictureGrid, Sentences, ThreePictures,
};
use waymark_keep::Pictures;
use waymark_words::{Locale, respond};

use crate::page;
use crate::store::{self, Shared};

/// Tries in one hand-over: enough for a slip of the finger, too few to search 42,840 triples.
const TRIES: u8 = 3;

/// Where the errand is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// She is touching pictures.
    Touching,
    /// The store is at work.
    Wait,
    /// Done: if they were hers, they are gone.
    Answered,
    /// The store did not answer; nothing was changed.
    Failed,
}

/// Everything of one errand; lives outside the screens, so a hide changes nothing.
#[derive(Clone, Copy)]
pub struct Errand {
    store: Shared,
    touched: RwSignal<Vec<u8>>,
    stage: RwSignal<Stage>,
    tries_left: RwSignal<u8>,
}

impl Errand {
    /// A fresh one, three tries left.
    pub fn begin(store: Shared) -> Self {
        Self {
            store,
            touched: RwSignal::new(Vec::new()),
            stage: RwSignal::new(Stage::Touching),
            tries_left: RwSignal::new(TRIES),
        }
    }

    /// A second touch takes a picture away again; a fourth picture is not taken.
    fn touch(self, picture: u8) {
        self.touched.update(|touched| {
            match touched.iter().position(|&known| known == picture) {
                Some(at) => touched.truncate(at),
                None if touched.len() < PICTURES_IN_ORDER => touched.push(picture),
                None => {}
            }
        });
    }

    fn pictures(self) -> Option<Pictures> {
        let three: [u8; 3] = self.touched.get().try_into().ok()?;
        Pictures::new(three).ok()
    }

    fn act(self, act: Act) {
        match (act, self.stage.get_untracked()) {
            (Act::Next, Stage::Touching | Stage::Failed) => self.send(),
            (Act::Back, Stage::Answered) if self.tries_left.get_untracked() > 0 => {
                self.touched.set(Vec::new());
                self.stage.set(Stage::Touching);
            }
            (Act::Back, _) => self.touched.set(Vec::new()),
            (Act::Next | Act::Stop, _) => page::go_home(),
            _ => {}
        }
    }

    fn send(self) {
        let Some(pictures) = untrack(|| self.pictures()) else {
            return;
        };
        self.stage.set(Stage::Wait);
        spawn_local(async move {
            let erased = store::withdraw(&self.store.get_value(), pictures).await;
            match erased {
                Ok(()) => {
                    self.tries_left.update(|left| *left = left.saturating_sub(1));
                    self.stage.set(Stage::Answered);
                }
                Err(_) => self.stage.set(Stage::Failed),
            }
        });
    }
}

/// The errand's screens.
#[component]
pub fn Withdraw(errand: Errand, locale: Locale, mark: Mark) -> impl IntoView {
    move || match errand.stage.get() {
        Stage::Touching | Stage::Failed => view! { <Touching errand locale mark /> }.into_any(),
        Stage::Wait => view! { <Wait locale mark /> }.into_any(),
        Stage::Answered => view! { <Answered errand locale mark /> }.into_any(),
    }
}

#[component]
fn Touching(errand: Errand, locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(move |act| errand.act(act));
    let on_touch = Callback::new(move |picture| errand.touch(picture));
    let failed = errand.stage.get_untracked() == Stage::Failed;
    let word = move || match failed {
        true => respond::save_again(locale),
        false => respond::next(locale),
    };
    let going = Signal::derive(move || match errand.pictures() {
        Some(_) => Going::Ready(word(), Act::Next),
        None => Going::NotYet(word()),
    });
    view! {
        <Frame name="withdraw" locale mark bar=Bar::ERRAND going on>
            <Heading text=respond::withdraw_title(locale).to_owned() />
            {failed.then(|| view! { <Sentences text=respond::withdraw_failed(locale) /> })}
            <div class="three-small">
                <ThreePictures locale touched=errand.touched />
            </div>
            <PictureGrid locale touched=errand.touched on_touch />
        </Frame>
    }
}

#[component]
fn Wait(locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(|_| {});
    view! {
        <Frame name="withdraw-wait" locale mark bar=Bar::BARE on>
            <Heading text=respond::saving(locale).to_owned() />
        </Frame>
    }
}

/// The same for right and wrong.
#[component]
fn Answered(errand: Errand, locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(move |act| errand.act(act));
    let going = Going::Ready(respond::finish(locale), Act::Next);
    let again = (errand.tries_left.get_untracked() > 0).then(|| {
        view! {
            <button type="button" class="button" data-act="again" on:click=move |_| on.run(Act::Back)>
                {respond::withdraw_again(locale)}
            </button>
        }
    });
    view! {
        <Frame name="withdraw-done" locale mark bar=Bar::BARE going on>
            <Heading text=respond::withdraw_done_title(locale).to_owned() />
            <Sentences text=respond::withdraw_done(locale) />
            {again}
        </Frame>
    }
}
