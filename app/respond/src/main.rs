#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "outside a browser there is nothing to run")
)]

#[cfg(target_arch = "wasm32")]
mod awake;
#[cfg(target_arch = "wasm32")]
mod boot;
#[cfg(target_arch = "wasm32")]
mod cover;
#[cfg(target_arch = "wasm32")]
mod endings;
#[cfg(target_arch = "wasm32")]
mod hand;
#[cfg(target_arch = "wasm32")]
mod hide;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod sayings;
#[cfg(target_arch = "wasm32")]
mod screens;
#[cfg(target_arch = "wasm32")]
mod signs;
#[cfg(target_arch = "wasm32")]
mod store;
#[cfg(target_arch = "wasm32")]
mod told_back;
#[cfg(target_arch = "wasm32")]
mod voice;
#[cfg(target_arch = "wasm32")]
mod whole_screen;
#[cfg(target_arch = "wasm32")]
mod withdraw;

/// Starts in a browser; elsewhere there is nothing to start.
fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(boot::start());
}
