//! The worker program: reads requests in order, answers each, holds the keys meanwhile.

#[cfg(target_arch = "wasm32")]
mod program;

#[cfg(target_arch = "wasm32")]
fn main() {
    program::listen();
}

/// Elsewhere there is nothing to run: the desk is a library, and its tests run natively.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
