#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "outside a browser there is nothing to run")
)]

#[cfg(target_arch = "wasm32")]
mod look;

/// Starts in a browser; elsewhere there is nothing to start.
fn main() {
    #[cfg(target_arch = "wasm32")]
    look::start();
}
