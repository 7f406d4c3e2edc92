//! The importer program: reads requests in order and answers each.

#[cfg(target_arch = "wasm32")]
mod program;

#[cfg(target_arch = "wasm32")]
fn main() {
    program::listen();
}

/// Elsewhere there is nothing to run: the importer is a library, and its tests run natively.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
