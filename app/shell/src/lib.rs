#![doc = include_str!("../README.md")]

#[cfg(target_arch = "wasm32")]
pub mod chance;
#[cfg(target_arch = "wasm32")]
pub mod fetch;
#[cfg(target_arch = "wasm32")]
pub mod leave;
#[cfg(target_arch = "wasm32")]
pub mod pick;
#[cfg(target_arch = "wasm32")]
pub mod save;
#[cfg(target_arch = "wasm32")]
pub mod share;
#[cfg(target_arch = "wasm32")]
pub mod today;
#[cfg(target_arch = "wasm32")]
pub mod wire;
