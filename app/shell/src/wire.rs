//! A worker at the other end: letters go out as bytes, and each answer comes back by the number it carries.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_talk::number_of;
use web_sys::{MessageEvent, Worker};

/// The number of the one message a worker sends unasked: that it listens.
const READY: u32 = 0;
/// A slow tablet compiles a worker in a few seconds; after this long it will not come.
const START_MILLIS: u32 = 30_000;

/// Requests waiting for their reply.
type Waiting = Rc<RefCell<BTreeMap<u32, Function>>>;

/// The worker did not start, or did not answer in our language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAnswer;

impl From<JsValue> for NoAnswer {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Whether the worker was ended: a letter to one that was is never answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    NotYet,
    ForGood,
}

/// A worker, from the moment it is made. Dropping it ends the worker, and with it everything it held.
pub struct Wire {
    worker: Worker,
    waiting: Waiting,
    next: Cell<u32>,
    /// Its first word: that it listens.
    ready: Promise,
    ended: Cell<Ended>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut()>,
}

impl Wire {
    /// Makes the worker that this function of the boot script makes: only it may hand a script's address to the browser.
    pub fn make(maker: &str, name: &str) -> Result<Self, NoAnswer> {
        let maker: Function = Reflect::get(&js_sys::global(), &maker.into())?.dyn_into()?;
        let worker: Worker = maker.call1(&JsValue::UNDEFINED, &name.into())?.dyn_into()?;
        let waiting = Waiting::default();
        let heard = Rc::clone(&waiting);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            deliver(&heard, &event.data());
        });
        let failed = Rc::clone(&waiting);
        let on_error = Closure::<dyn FnMut()>::new(move || give_up(&failed));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let ready = promise(&waiting, READY);
        let late = Rc::clone(&waiting);
        wasm_bindgen_futures::spawn_local(async move {
            gloo_timers::future::TimeoutFuture::new(START_MILLIS).await;
            settle(&late, READY, &JsValue::UNDEFINED);
        });
        Ok(Self {
            worker,
            waiting,
            next: Cell::new(READY + 1),
            ready,
            ended: Cell::new(Ended::NotYet),
            _on_message: on_message,
            _on_error: on_error,
        })
    }

    /// Its first letter, which says that it listens; everybody who asks waits for the same one.
    pub async fn first(&self) -> Result<Vec<u8>, NoAnswer> {
        read(&JsFuture::from(self.ready.clone()).await?)
    }

    /// The number of the next letter.
    pub fn number(&self) -> u32 {
        let number = self.next.get();
        self.next.set(number.checked_add(1).unwrap_or(READY + 1));
        number
    }

    /// Sends a letter of this number, and waits for the answer. The copy that is sent leaves this side's memory.
    pub async fn put(&self, number: u32, letter: &[u8]) -> Result<Vec<u8>, NoAnswer> {
        if self.ended.get() == Ended::ForGood {
            return Err(NoAnswer);
        }
        let reply = promise(&self.waiting, number);
        let bytes = Uint8Array::from(letter);
        self.worker
            .post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()))?;
        read(&JsFuture::from(reply).await?)
    }

    /// Ends the worker at once, whatever it is at; whoever waits for an answer is told that none comes.
    pub fn end(&self) {
        self.ended.set(Ended::ForGood);
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
        give_up(&self.waiting);
    }
}

/// A promise of the answer with this number.
fn promise(waiting: &Waiting, number: u32) -> Promise {
    Promise::new(&mut |resolve, _| {
        waiting.borrow_mut().insert(number, resolve);
    })
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.end();
    }
}

/// A message of the worker.
fn read(answer: &JsValue) -> Result<Vec<u8>, NoAnswer> {
    let bytes: &Uint8Array = answer.dyn_ref().ok_or(NoAnswer)?;
    Ok(bytes.to_vec())
}

/// Gives an answer to whoever waits for its number. What cannot be read ends all waiting, and so does a word without a
/// question: the worker's way of saying that it could not read one, nor know its number.
fn deliver(waiting: &Waiting, answer: &JsValue) {
    let number = read(answer).ok().and_then(|bytes| number_of(&bytes));
    match number {
        Some(number) if settle(waiting, number, answer) == Awaited::Yes => {}
        _ => give_up(waiting),
    }
}

/// Whether somebody waited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Awaited {
    Yes,
    No,
}

fn settle(waiting: &Waiting, number: u32, answer: &JsValue) -> Awaited {
    let resolve = waiting.borrow_mut().remove(&number);
    match resolve {
        Some(resolve) => {
            // A resolver does not throw.
            let _ = resolve.call1(&JsValue::UNDEFINED, answer);
            Awaited::Yes
        }
        None => Awaited::No,
    }
}

/// Nothing more will come: everybody waiting is told.
fn give_up(waiting: &Waiting) {
    for (_, resolve) in std::mem::take(&mut *waiting.borrow_mut()) {
        let _ = resolve.call0(&JsValue::UNDEFINED);
    }
}
