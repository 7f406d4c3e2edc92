//! What a new form holds before anybody answers.

use crate::engine::instance::Instance;
use crate::engine::model::{Model, ModelId};
use crate::tree::NodeId;
use crate::xpath::{Call, Expr, Expression};

impl Instance {
    /// What a new form holds before anybody answers: its own number, today's date.
    pub(in crate::engine) fn preload(&mut self, model: &Model) {
        for (at, node) in model.nodes.iter().enumerate() {
            let Some(preload) = &node.preload else {
                continue;
            };
            let value = match (preload.kind.as_str(), preload.parameter.as_str()) {
                ("uid", _) => format!("uuid:{}", self.called("uuid")),
                ("date", "today") => self.called("today"),
                ("timestamp", "start") => self.called("now"),
                // Who holds the tablet, and which tablet it is, is never asked.
                _ => continue,
            };
            for live in self.frames.below(model, 0, ModelId::new(at)) {
                if self.state(live).is_some_and(|state| state.value.is_empty()) {
                    self.put(live, &value);
                }
            }
        }
    }

    /// What a function without arguments gives. It is put together, not parsed: no tablet needs the parser.
    pub(in crate::engine) fn called(&self, name: &str) -> String {
        Call::of(name, Vec::new(), 0)
            .map(|call| Expression::of(Expr::Call(call)))
            .map(|expression| self.text(&expression, NodeId::DOCUMENT))
            .unwrap_or_default()
    }
}
