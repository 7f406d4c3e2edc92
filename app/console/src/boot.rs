//! The first moment of every start: one writer, then the public facts, then the one page they lead to.

use leptos::prelude::{GetUntracked, Set};
use waymark_keep::lock::hold_writer;
use waymark_keep::stored::Seat;

use crate::browser::{storage, tongue};
use crate::console::Console;
use crate::page::Page;
use crate::practice;
use crate::public;

/// Decides the first page.
pub async fn start(console: Console) {
    // Until the store says which language was chosen.
    console.speak(tongue::of_the_tablet());
    if let Err(error) = hold_writer().await {
        console.go(Page::for_store(error));
        return;
    }
    console.promised.set(storage::look().await);
    if console.look().await.is_err() {
        return;
    }
    match practice::comes_back(console).await {
        Ok(()) => console.go(console.front()),
        Err(error) => console.go(Page::for_store(error)),
    }
}

/// Lifts the cover: a hand-over that did not end by itself is ended here.
pub async fn uncover(console: Console) {
    if console.working.get_untracked() {
        console.asks_back();
        return;
    }
    let seat = console.public.get_untracked().seat;
    if seat != Seat::Empty
        && let Err(error) = public::take_back(&console.store(), seat).await
    {
        console.go_on(Page::Cover, Page::for_store(error));
        return;
    }
    if console.look().await.is_ok() {
        console.go_on(Page::Cover, console.front());
    }
}
