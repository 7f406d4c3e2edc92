//! Looking at every node, in the order of the form.

use super::{Seen, SeenKind};
use crate::definition::Widget;
use crate::engine::instance::Instance;
use crate::engine::model::{ModelNode, NodeClass, Shown};
use crate::tree::NodeId;

impl Instance {
    /// All nodes as they are now.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        let mut all = Vec::new();
        if let Some(root) = self.tree.root() {
            self.see(root, "", &mut all);
        }
        all
    }

    pub(super) fn see(&self, node: NodeId, path: &str, all: &mut Vec<Seen>) {
        let Some(state) = self.state(node) else {
            return;
        };
        let Some(model) = self.model.node(state.model) else {
            return;
        };
        let name = self.tree.name(node).written();
        let mut path = format!("{path}/{name}");
        if model.class == NodeClass::Repeat {
            let holder = self.frames.get(state.frame).and_then(|frame| frame.parent);
            let among = self
                .frames
                .instances(holder.unwrap_or_default(), state.model);
            let place = among.iter().position(|frame| *frame == state.frame);
            path = format!("{path}[{}]", place.unwrap_or_default() + 1);
        }
        all.push(self.one(node, path.clone(), self.kind(model)));
        // Repeats without an instance still have their place.
        for child in &model.children {
            let Some(inner) = self.model.node(*child) else {
                continue;
            };
            if inner.class == NodeClass::Repeat {
                all.push(self.range(node, *child, &path, inner));
            }
            let mine = self.tree.elements(node);
            for live in mine.filter(|live| self.state(*live).is_some_and(|it| it.model == *child)) {
                self.see(live, &path, all);
            }
        }
    }

    pub(super) fn kind(&self, model: &ModelNode) -> SeenKind {
        let question = model.question.and_then(|at| self.model.questions.get(at));
        match (model.class, question) {
            (NodeClass::Root, _) => SeenKind::Root,
            (NodeClass::Repeat, _) => SeenKind::RepeatInstance,
            (NodeClass::Group, _) => SeenKind::Group,
            (NodeClass::Leaf, None) => SeenKind::Hidden,
            (NodeClass::Leaf, Some(question)) => match question.widget {
                Widget::Input if model.shown == Shown::Only && question.has_words() => {
                    SeenKind::Note
                }
                widget => SeenKind::Question(widget),
            },
        }
    }
}
