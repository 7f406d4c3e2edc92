//! The importer in the browser: letters in, letters out, one at a time.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use waymark_importer::Importer;
use waymark_talk::{ImportReply, ImportRequest, Letter, MAX_LETTER_BYTES};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Listens, and says so.
pub fn listen() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let own_scope = scope.clone();
    let mut importer = Importer::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let letter = Uint8Array::new(&event.data()).to_vec();
        match Letter::<ImportRequest>::from_bytes(&letter) {
            Ok(letter) => post(&own_scope, letter.id, importer.answer(letter.body)),
            Err(_) => post(&own_scope, 0, ImportReply::NotUnderstood),
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // Listens for the worker's whole life.
    on_message.forget();
    post(&scope, 0, ImportReply::Ready);
}

fn post(scope: &DedicatedWorkerGlobalScope, id: u32, body: ImportReply) {
    let mut bytes = Letter { id, body }.to_bytes();
    if bytes.len() > MAX_LETTER_BYTES {
        let body = ImportReply::TooLarge;
        bytes = Letter { id, body }.to_bytes();
    }
    // Fails only when the page is gone, and then nobody listens.
    let _ = scope.post_message(&Uint8Array::from(bytes.as_slice()));
}
