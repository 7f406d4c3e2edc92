//! Sound: clips one after the other, each decoded while the one before is heard, and silence at once.

use core::cell::{Cell, RefCell};

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_keep::stored::{Clip, Voices};
use waymark_keep::{Shelf, Vault};
use web_sys::{
    AudioBuffer, AudioBufferSourceNode, AudioContext, AudioContextState, AudioScheduledSourceNode,
    Element, SpeechSynthesisUtterance,
};

use super::parts::Part;
use crate::store::Store;

mod device;

/// On what is being read.
const LIT: &str = "lit";

/// A browser that will let the page be heard does so within this time.
const WAKING_MILLIS: u32 = 150;

/// What is heard now, and what was heard before it.
#[derive(Default)]
pub struct Sound {
    context: RefCell<Option<AudioContext>>,
    /// Counts up with every silence: whatever belongs to an earlier turn is not heard any more.
    turn: Cell<u32>,
    now: RefCell<Option<Now>>,
}

/// One piece being heard.
struct Now {
    source: Source,
    lit: Option<Element>,
    /// Lets the one who waits for its end go on.
    done: Function,
}

enum Source {
    Clip(AudioBufferSourceNode),
    Device,
}

/// Something that can be heard.
enum Ready {
    Clip(JsFuture),
    Device(SpeechSynthesisUtterance),
}

/// Whether a piece can be heard at all.
pub fn can_say(part: &Part, voices: &Voices) -> bool {
    voices.has(part.clip()) || device::voice_for(&part.tag).is_some()
}

impl Sound {
    /// The turn that has begun now.
    pub fn turn(&self) -> u32 {
        self.turn.get()
    }

    /// Silence, before this returns: suspending a context would come later than the cover.
    pub fn stop(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        if let Some(now) = self.now.take() {
            match now.source {
                Source::Clip(node) => {
                    let _ = node.disconnect();
                    let _ = scheduled(&node).stop();
                }
                Source::Device => device::stop(),
            }
            light(now.lit.as_ref(), false);
            let _ = now.done.call0(&JsValue::NULL);
        }
    }

    /// To be called within a touch.
    pub fn wake(&self) {
        if let Some(context) = self.context() {
            let _ = context.resume();
        }
    }

    fn context(&self) -> Option<AudioContext> {
        let mut held = self.context.borrow_mut();
        if held.is_none() {
            *held = AudioContext::new().ok();
        }
        held.clone()
    }

    /// Whether the browser lets this page be heard.
    async fn is_awake(&self) -> bool {
        let Some(context) = self.context() else {
            return false;
        };
        if context.state() != AudioContextState::Running {
            let _ = context.resume();
            TimeoutFuture::new(WAKING_MILLIS).await;
        }
        context.state() == AudioContextState::Running
    }

    /// Reads pieces out until a touch, a hide or another screen ends it. A piece without a voice is passed over.
    pub async fn say(&self, turn: u32, parts: Vec<Part>, voices: &Voices, store: &Store) {
        let mut ready = Vec::new();
        for part in parts {
            if let Some(sound) = self.ready(&part, voices, store).await {
                ready.push((part, sound));
            }
        }
        if ready.is_empty() || !self.is_awake().await {
            return;
        }
        for (part, sound) in ready {
            let sound = match sound {
                // A clip that cannot be decoded is as good as none.
                Ready::Clip(decoding) => decoding
                    .await
                    .ok()
                    .and_then(|it| it.dyn_into().ok())
                    .map(Heard::Clip),
                Ready::Device(words) => Some(Heard::Device(words)),
            };
            if turn != self.turn.get() {
                return;
            }
            if let Some(sound) = sound {
                self.once(sound, part.lit).await;
            }
            if turn != self.turn.get() {
                return;
            }
        }
    }

    async fn ready(&self, part: &Part, voices: &Voices, store: &Store) -> Option<Ready> {
        let name = part.clip();
        if voices.has(name) {
            let kept = store.get(Shelf::Public, &name.key()).await.ok()??;
            let clip = Clip::from_bytes(&kept).ok()?;
            let bytes = Uint8Array::from(clip.sound()).buffer();
            let decoding = self.context()?.decode_audio_data(&bytes).ok()?;
            // Awaited later, but listened to from now on: a failure nobody listens to would end the program.
            return Some(Ready::Clip(JsFuture::from(decoding)));
        }
        let voice = device::voice_for(&part.tag)?;
        device::words(&part.words, &voice).map(Ready::Device)
    }

    /// One piece, to its end or to the next silence.
    async fn once(&self, sound: Heard, lit: Option<Element>) {
        let mut done = None;
        let end = Promise::new(&mut |resolve, _| done = Some(resolve));
        let (Some(done), Some(context)) = (done, self.context()) else {
            return;
        };
        let source = match sound {
            Heard::Clip(buffer) => clip(&context, &buffer, &done).map(Source::Clip),
            Heard::Device(words) => {
                words.set_onend(Some(&done));
                words.set_onerror(Some(&done));
                device::say(&words);
                Some(Source::Device)
            }
        };
        let Some(source) = source else {
            return;
        };
        light(lit.as_ref(), true);
        let before = self.now.replace(Some(Now { source, lit, done }));
        debug_assert!(before.is_none(), "one piece at a time");
        let turn = self.turn.get();
        let _ = JsFuture::from(end).await;
        if turn == self.turn.get()
            && let Some(now) = self.now.take()
        {
            light(now.lit.as_ref(), false);
        }
    }
}

enum Heard {
    Clip(AudioBuffer),
    Device(SpeechSynthesisUtterance),
}

fn clip(
    context: &AudioContext,
    buffer: &AudioBuffer,
    done: &Function,
) -> Option<AudioBufferSourceNode> {
    let node = context.create_buffer_source().ok()?;
    node.set_buffer(Some(buffer));
    node.connect_with_audio_node(&context.destination()).ok()?;
    scheduled(&node).set_onended(Some(done));
    node.start().ok()?;
    Some(node)
}

/// What can be stopped and tells of its end; the node's own names for both are older.
fn scheduled(node: &AudioBufferSourceNode) -> &AudioScheduledSourceNode {
    node.as_ref()
}

fn light(lit: Option<&Element>, on: bool) {
    if let Some(element) = lit {
        let _ = element.class_list().toggle_with_force(LIT, on);
        if on {
            element.scroll_into_view_with_bool(false);
        }
    }
}
