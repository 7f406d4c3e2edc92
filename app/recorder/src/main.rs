#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "outside a browser there is nothing to run")
)]

#[cfg(target_arch = "wasm32")]
mod bring;
#[cfg(target_arch = "wasm32")]
mod hear;
#[cfg(target_arch = "wasm32")]
mod microphone;
#[cfg(target_arch = "wasm32")]
mod pack;
mod pictures;
#[cfg(target_arch = "wasm32")]
mod read;
#[cfg(target_arch = "wasm32")]
mod row;
mod sayings;
#[cfg(target_arch = "wasm32")]
mod screen;
#[cfg(target_arch = "wasm32")]
mod shelf;
#[cfg(target_arch = "wasm32")]
mod start;
mod wanted;

/// Starts in a browser; elsewhere there is nothing to start.
fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(start::start());
}
