#![doc = include_str!("../README.md")]

mod app;
mod boot;
mod browser;
mod console;
mod frame;
mod line;
mod page;
mod public;
mod screens;
mod sentence;

use leptos::prelude::document;
use wasm_bindgen::JsCast;

/// The element of the document the program fills.
const ROOM: &str = "app";

fn main() {
    let room = document().get_element_by_id(ROOM);
    match room.and_then(|room| room.dyn_into().ok()) {
        Some(room) => leptos::mount::mount_to(room, app::App).forget(),
        None => leptos::mount::mount_to_body(app::App),
    }
}
