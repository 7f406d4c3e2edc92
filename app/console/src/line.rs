//! The line to the worker: one request goes out, one reply comes back, matched by number.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_keep::Place;
use waymark_talk::{Letter, Reply, Request, TroubleKind};
use web_sys::{MessageEvent, Worker};

/// The boot script makes the worker: only it may hand a script's address to the browser.
const MAKER: &str = "waymarkWorker";

/// The number of the one message the worker sends unasked: that it listens.
const READY: u32 = 0;
/// A slow tablet compiles the worker in a few seconds; after this long it will not come.
const START_MILLIS: u32 = 30_000;

/// Whether the worker was ended: a letter to one that was is never answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    NotYet,
    ForGood,
}

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

/// A worker, from the moment it is made. Hanging up ends it, and with it every key it held.
pub struct Line {
    worker: Worker,
    waiting: Waiting,
    next: Cell<u32>,
    /// Its first word: that it listens.
    ready: Promise,
    ended: Cell<Ended>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut()>,
}

impl Line {
    /// Makes the worker of a place. What is asked before it listens waits, in order.
    ///
    /// # Errors
    /// When the browser makes no worker.
    pub fn start(place: Place) -> Result<Self, NoAnswer> {
        let maker: Function = Reflect::get(&js_sys::global(), &MAKER.into())?.dyn_into()?;
        let worker: Worker = maker
            .call1(&JsValue::UNDEFINED, &place.worker().into())?
            .dyn_into()?;
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

    /// Asks, and waits for the reply. The request's bytes leave this side's memory with the message.
    ///
    /// # Errors
    /// When the worker does not come, was ended meanwhile, or answers what nobody understands.
    pub async fn ask(&self, request: Request) -> Result<Reply, NoAnswer> {
        match read(&JsFuture::from(self.ready.clone()).await?)?.body {
            Reply::Ready if self.ended.get() == Ended::NotYet => {}
            _ => return Err(NoAnswer),
        }
        let id = self.next.get();
        self.next.set(id.checked_add(1).unwrap_or(READY + 1));
        let reply = promise(&self.waiting, id);
        let letter = Letter { id, body: request }.to_bytes();
        let bytes = Uint8Array::from(letter.as_slice());
        self.worker
            .post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer()))?;
        Ok(read(&JsFuture::from(reply).await?)?.body)
    }

    /// Ends the worker. Whoever still waits is told that nothing will come.
    pub fn hang_up(&self) {
        self.ended.set(Ended::ForGood);
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
        give_up(&self.waiting);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.hang_up();
    }
}

/// A promise of the reply with this number.
fn promise(waiting: &Waiting, id: u32) -> Promise {
    Promise::new(&mut |resolve, _| {
        waiting.borrow_mut().insert(id, resolve);
    })
}

/// A message of the worker.
fn read(answer: &JsValue) -> Result<Letter<Reply>, NoAnswer> {
    let bytes: &Uint8Array = answer.dyn_ref().ok_or(NoAnswer)?;
    Letter::from_bytes(&bytes.to_vec()).map_err(|_| NoAnswer)
}

/// Gives a reply to whoever waits for its number. What cannot be read ends all waiting.
fn deliver(waiting: &Waiting, answer: &JsValue) {
    match read(answer) {
        Ok(letter) if letter.body == not_understood() => give_up(waiting),
        Ok(letter) => settle(waiting, letter.id, answer),
        Err(NoAnswer) => give_up(waiting),
    }
}

/// The worker's word for a letter it could not read; it cannot know the letter's number.
fn not_understood() -> Reply {
    Reply::Trouble(TroubleKind::NotUnderstood.into())
}

fn settle(waiting: &Waiting, id: u32, answer: &JsValue) {
    let resolve = waiting.borrow_mut().remove(&id);
    if let Some(resolve) = resolve {
        // A resolver does not throw.
        let _ = resolve.call1(&JsValue::UNDEFINED, answer);
    }
}

/// Nothing more will come: everybody waiting is told.
fn give_up(waiting: &Waiting) {
    for (_, resolve) in std::mem::take(&mut *waiting.borrow_mut()) {
        let _ = resolve.call0(&JsValue::UNDEFINED);
    }
}
