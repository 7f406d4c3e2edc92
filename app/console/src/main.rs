#![doc = include_str!("../README.md")]

#[cfg(target_arch = "wasm32")]
mod amount;
#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod boot;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod console;
#[cfg(target_arch = "wasm32")]
mod forecast;
#[cfg(target_arch = "wasm32")]
mod frame;
#[cfg(target_arch = "wasm32")]
mod import;
#[cfg(target_arch = "wasm32")]
mod line;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod planning;
#[cfg(target_arch = "wasm32")]
mod practice;
#[cfg(target_arch = "wasm32")]
mod public;
#[cfg(target_arch = "wasm32")]
mod screen_gate;
#[cfg(target_arch = "wasm32")]
mod screens;
#[cfg(target_arch = "wasm32")]
mod sentence;
#[cfg(target_arch = "wasm32")]
mod tour;
#[cfg(target_arch = "wasm32")]
mod versions;
#[cfg(target_arch = "wasm32")]
mod without_promise;

/// The element of the document the program fills.
#[cfg(target_arch = "wasm32")]
const ROOM: &str = "app";

/// Starts in a browser; elsewhere there is nothing to start.
fn main() {
    #[cfg(target_arch = "wasm32")]
    start();
}

#[cfg(target_arch = "wasm32")]
fn start() {
    use wasm_bindgen::JsCast;
    let room = leptos::prelude::document().get_element_by_id(ROOM);
    match room.and_then(|room| room.dyn_into().ok()) {
        Some(room) => leptos::mount::mount_to(room, app::App).forget(),
        None => leptos::mount::mount_to_body(app::App),
    }
}
