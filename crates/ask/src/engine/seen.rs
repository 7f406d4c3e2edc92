//! What can be seen of an instance: every node with its state, in the form's order.

use super::instance::Instance;
use super::model::{Hands, ModelId, ModelNode, NodeClass};
use crate::definition::Widget;
use crate::tree::NodeId;

/// What a node is for whoever fills in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenKind {
    Root,
    Group,
    /// A repeat; people add and remove its instances.
    FreeRepeat,
    /// A repeat whose instances the form counts.
    TiedRepeat,
    RepeatInstance,
    /// Shown, never answered.
    Note,
    Question(Widget),
    /// Nothing of it is shown.
    Hidden,
}

/// Why an answer cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    Required,
    Constraint,
}

/// One node as it is now.
#[derive(Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its path, instances of repeats with their number: `/data/child[2]/age`.
    pub path: String,
    pub kind: SeenKind,
    pub relevant: bool,
    pub readonly: bool,
    pub required: bool,
    pub value: String,
    pub label: String,
    /// Names of the choices that are offered.
    pub choices: Vec<String>,
    pub bad: Option<Bad>,
    /// The live node; of a repeat, the node that holds its instances.
    pub node: NodeId,
    pub model: ModelId,
}

impl core::fmt::Debug for Seen {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // No answers in a log.
        write!(f, "Seen({}, {:?})", self.path, self.kind)
    }
}

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

    fn see(&self, node: NodeId, path: &str, all: &mut Vec<Seen>) {
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
        all.push(self.one(node, path.clone(), self.kind(model, state.readonly)));
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

    fn kind(&self, model: &ModelNode, readonly: bool) -> SeenKind {
        let question = model.question.and_then(|at| self.model.questions.get(at));
        match (model.class, question) {
            (NodeClass::Root, _) => SeenKind::Root,
            (NodeClass::Repeat, _) => SeenKind::RepeatInstance,
            (NodeClass::Group, _) => SeenKind::Group,
            (NodeClass::Leaf, None) => SeenKind::Hidden,
            (NodeClass::Leaf, Some(question)) => match question.question.widget {
                Widget::Input if readonly => SeenKind::Note,
                widget => SeenKind::Question(widget),
            },
        }
    }

    fn one(&self, node: NodeId, path: String, kind: SeenKind) -> Seen {
        let state = self.state(node);
        let model = state.and_then(|state| self.model.node(state.model));
        let value = state
            .filter(|state| state.relevant)
            .map(|state| state.value.clone())
            .unwrap_or_default();
        let shown = state.is_some_and(|state| state.relevant);
        let bad = match state {
            Some(state) if shown && state.required && value.is_empty() => Some(Bad::Required),
            Some(state) if shown && state.broken && !value.is_empty() => Some(Bad::Constraint),
            _ => None,
        };
        Seen {
            path,
            kind,
            relevant: shown,
            readonly: state.is_some_and(|state| state.readonly),
            required: state.is_some_and(|state| state.required),
            label: model
                .map(|model| self.say(model.label.as_ref(), node))
                .unwrap_or_default(),
            choices: self.offered(node).unwrap_or_default(),
            bad,
            value,
            node,
            model: state.map_or(ModelId::new(0), |state| state.model),
        }
    }

    fn range(&self, holder: NodeId, repeat: ModelId, path: &str, model: &ModelNode) -> Seen {
        let around = self.state(holder);
        let name = model.path.rsplit('/').next().unwrap_or_default();
        Seen {
            path: format!("{path}/{name}"),
            kind: match model.hands {
                Hands::Free => SeenKind::FreeRepeat,
                Hands::Tied => SeenKind::TiedRepeat,
            },
            relevant: around.is_some_and(|state| state.relevant),
            readonly: around.is_some_and(|state| state.readonly),
            required: false,
            value: String::new(),
            label: String::new(),
            choices: Vec::new(),
            bad: None,
            node: holder,
            model: repeat,
        }
    }
}
