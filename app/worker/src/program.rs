//! The worker in the browser: letters in, letters out, one at a time.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use waymark_keep::browser::Browser;
use waymark_keep::{Healing, Place};
use waymark_talk::{Letter, Reply, Request, TroubleKind};
use waymark_unlock::Kdf;
use waymark_worker::file::{self, SlotFile};
use waymark_worker::{Desk, Means, Moment};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

type Chance = UnwrapErr<SysRng>;
type Table = Desk<Healing<Browser>, SlotFile, Chance>;

/// Letters not yet answered, and the desk when it is not busy with one.
#[derive(Default)]
struct Inbox {
    waiting: VecDeque<Zeroizing<Vec<u8>>>,
    free: Option<Table>,
}

/// Listens at once, opens the slot, then says that it listens.
pub fn listen() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let inbox = Rc::new(RefCell::new(Inbox::default()));
    let arriving = Rc::clone(&inbox);
    let own_scope = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let letter = Uint8Array::new(&event.data()).to_vec();
        arriving.borrow_mut().waiting.push_back(letter.into());
        spawn_local(work(own_scope.clone(), Rc::clone(&arriving)));
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // Listens for the worker's whole life.
    on_message.forget();
    spawn_local(async move {
        let mut rng = UnwrapErr(SysRng);
        let place = Place::of_worker(&scope.name());
        let erasing = file::open(&scope, place, &mut rng).await;
        let means = Means {
            vault: Healing::new(Browser(place)),
            erasing,
            rng,
            probe,
        };
        inbox.borrow_mut().free = Some(match place {
            Place::Work => Desk::new(means),
            Place::Practice => Desk::in_practice(means),
        });
        post(&scope, 0, Reply::Ready);
        work(scope, inbox).await;
    });
}

/// Answers what waits, in order, unless the desk is busy: then whoever is busy goes on to it.
async fn work(scope: DedicatedWorkerGlobalScope, inbox: Rc<RefCell<Inbox>>) {
    let Some(mut desk) = inbox.borrow_mut().free.take() else {
        return;
    };
    loop {
        let next = inbox.borrow_mut().waiting.pop_front();
        let Some(bytes) = next else { break };
        match Letter::<Request>::from_bytes(&bytes) {
            Ok(letter) => {
                desk.comes_to(running_since(&scope));
                post(&scope, letter.id, desk.answer(letter.body).await);
            }
            Err(_) => post(&scope, 0, Reply::Trouble(TroubleKind::NotUnderstood.into())),
        }
    }
    inbox.borrow_mut().free = Some(desk);
}

/// How long this worker has been running, by the one clock that nobody sets. Without it no wait ever ends, and the passphrase opens.
fn running_since(scope: &DedicatedWorkerGlobalScope) -> Moment {
    let millis = scope.performance().map_or(0.0, |clock| clock.now());
    Moment::after_millis(millis.max(0.0) as u64)
}

fn post(scope: &DedicatedWorkerGlobalScope, id: u32, body: Reply) {
    let bytes = Letter { id, body }.to_bytes();
    // Fails only when the page is gone, and then nobody listens.
    let _ = scope.post_message(&Uint8Array::from(bytes.as_slice()));
}

/// How many milliseconds one unlocking takes here. What does not fit the tablet's memory counts
/// as far too slow.
fn probe(kdf: Kdf) -> u64 {
    let before = js_sys::Date::now();
    match kdf.rehearse() {
        Ok(()) => (js_sys::Date::now() - before).max(0.0) as u64,
        Err(_) => u64::MAX / 1_000_000_000,
    }
}
