#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "outside a browser there is nothing to run")
)]

#[cfg(target_arch = "wasm32")]
mod look;
mod tongue;

/// Nothing starts by itself: the page opens a look when it has a form.
fn main() {}
