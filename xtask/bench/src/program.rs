//! The same cases for a JavaScript engine, which holds the clock.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::cases::{CASES, Prepared};

/// One case that is ready to run.
#[wasm_bindgen]
pub struct Ready(Prepared);

/// Names of all cases, in order.
#[wasm_bindgen]
pub fn prepare(name: &str, file: &str) -> Option<Ready> {
    let case = CASES.iter().find(|case| case.name == name)?;
    case.prepare(file).map(Ready)
}

#[wasm_bindgen]
impl Ready {
    pub fn run(&self) -> String {
        self.0.run()
    }
}
