//! Taking one's answers back: three pictures in order, three tries, and the same kind words for right and wrong.

use leptos::prelude::*;
use leptos::task::spawn_local;
use waymark_interview::{
    Act, Bar, Below, Framed, Going, Live, PICTURES_IN_ORDER, block, button, frame, heading, live,
    nothing, picture_grid, sentences, three_pictures,
};
use waymark_keep::Pictures;
use waymark_words::respond;

use crate::endings::Voice;
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
    state: StoredValue<State>,
    turned: Trigger,
    pictures: Trigger,
}

#[derive(Clone)]
struct State {
    touched: Vec<u8>,
    stage: Stage,
    tries_left: u8,
}

impl Errand {
    /// A fresh one, three tries left.
    pub fn begin(store: Shared) -> Self {
        Self {
            store,
            state: StoredValue::new(State {
                touched: Vec::new(),
                stage: Stage::Touching,
                tries_left: TRIES,
            }),
            turned: Trigger::new(),
            pictures: Trigger::new(),
        }
    }

    fn state(self) -> State {
        self.state.get_value()
    }

    fn turn_to(self, stage: Stage) {
        self.state.update_value(|state| state.stage = stage);
        self.turned.notify();
    }

    /// A second touch takes a picture away again, and those after it; a fourth is not taken.
    fn touch(self, picture: u8) {
        self.state.update_value(|state| {
            let touched = &mut state.touched;
            match touched.iter().position(|&known| known == picture) {
                Some(at) => touched.truncate(at),
                None if touched.len() < PICTURES_IN_ORDER => touched.push(picture),
                None => {}
            }
        });
        self.pictures.notify();
    }

    fn touched(self) -> Vec<u8> {
        self.pictures.track();
        self.state().touched
    }

    fn act(self, act: Act) {
        let State {
            stage, tries_left, ..
        } = self.state();
        match (act, stage) {
            (Act::Next, Stage::Touching | Stage::Failed) => self.send(),
            (Act::Again, Stage::Answered) if tries_left > 0 => {
                self.start_over();
                self.turn_to(Stage::Touching);
            }
            (Act::Picture(picture), Stage::Touching | Stage::Failed) => self.touch(picture),
            (Act::Back, _) => self.start_over(),
            (Act::Next | Act::Stop, _) => page::go_home(),
            _ => {}
        }
    }

    fn start_over(self) {
        self.state.update_value(|state| state.touched.clear());
        self.pictures.notify();
    }

    fn send(self) {
        let three = self.state().touched.try_into().ok();
        let Some(pictures) = three.and_then(|three: [u8; 3]| Pictures::new(three).ok()) else {
            return;
        };
        self.turn_to(Stage::Wait);
        spawn_local(async move {
            let erased = store::withdraw(&self.store.get_value(), pictures).await;
            match erased {
                Ok(()) => {
                    self.state.update_value(|state| {
                        state.tries_left = state.tries_left.saturating_sub(1)
                    });
                    self.turn_to(Stage::Answered);
                }
                Err(_) => self.turn_to(Stage::Failed),
            }
        });
    }
}

/// The errand's screens; none under the cover.
pub fn withdraw(errand: Errand, voice: Voice, away: RwSignal<bool>) -> AnyView {
    let on = Callback::new(move |act| errand.act(act));
    live(move || {
        errand.turned.track();
        if away.get() {
            return nothing();
        }
        match errand.state().stage {
            Stage::Touching => touching(errand, voice, respond::next(voice.0), nothing(), on),
            Stage::Failed => {
                let said = sentences(respond::withdraw_failed(voice.0));
                touching(errand, voice, respond::save_again(voice.0), said, on)
            }
            Stage::Wait => wait(voice, on),
            Stage::Answered => answered(errand, voice, on),
        }
    })
}

fn touching(
    errand: Errand,
    voice: Voice,
    word: &'static str,
    said: AnyView,
    on: Callback<Act>,
) -> AnyView {
    let touched = Live::of(move || errand.touched());
    let below = Live::of(move || match errand.touched().len() {
        PICTURES_IN_ORDER => Below(Bar::ERRAND, Going::Ready(word, Act::Next)),
        _ => Below(Bar::ERRAND, Going::NotYet(word)),
    });
    let framed = Framed::plain("withdraw", voice, below, on);
    let title = heading(respond::withdraw_title(voice.0));
    let three = three_pictures(voice.0, touched.clone());
    let three = block("three-small", vec![three]);
    let grid = picture_grid(voice.0, touched, on);
    frame(framed, vec![title, said, three, grid])
}

fn wait(voice: Voice, on: Callback<Act>) -> AnyView {
    let below = Below(Bar::BARE, Going::Nowhere);
    let framed = Framed::plain("withdraw-wait", voice, below, on);
    frame(framed, vec![heading(respond::saving(voice.0))])
}

/// The same for right and wrong.
fn answered(errand: Errand, voice: Voice, on: Callback<Act>) -> AnyView {
    let finish = Going::Ready(respond::finish(voice.0), Act::Next);
    let framed = Framed::plain("withdraw-done", voice, Below(Bar::BARE, finish), on);
    let mut inside = vec![
        heading(respond::withdraw_done_title(voice.0)),
        sentences(respond::withdraw_done(voice.0)),
    ];
    if errand.state().tries_left > 0 {
        let words = respond::withdraw_again(voice.0);
        inside.push(button("button", Act::Again, "", words, on));
    }
    frame(framed, inside)
}
