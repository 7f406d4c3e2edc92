//! What the third layout says beyond the second: who is asked which question.

use serde::{Deserialize, Serialize};
use waymark_count::Frame;

#[derive(Serialize, Deserialize)]
pub(super) struct WireFrame {
    table: String,
    answers: Vec<String>,
    of: Vec<(String, Vec<String>)>,
}

impl WireFrame {
    pub(super) fn of(frame: &Frame) -> Self {
        Self {
            table: frame.table.clone(),
            answers: frame.answers.clone(),
            of: frame.of.clone(),
        }
    }

    pub(super) fn frame(self) -> Frame {
        Frame {
            table: self.table,
            answers: self.answers,
            of: self.of,
        }
    }
}
