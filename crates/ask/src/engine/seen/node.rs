//! One node, or one repeat as a whole, as it is now.

use crate::definition::Widget;
use crate::engine::instance::Instance;
use crate::engine::model::{Hands, ModelId, ModelNode, NodeClass, What};
use crate::engine::seen::{Bad, Seen, SeenKind};
use crate::tree::NodeId;

impl Instance {
    pub(super) fn one(&self, node: NodeId, path: String, kind: SeenKind) -> Seen {
        let state = self.state(node);
        let model = state.and_then(|state| self.model.node(state.model));
        let upload = kind == SeenKind::Question(Widget::Upload);
        let value = state
            .filter(|state| state.relevant || upload)
            .map(|state| state.value.clone())
            .unwrap_or_default();
        let shown = state.is_some_and(|state| state.relevant);
        let leaf = model.is_some_and(|model| model.class == NodeClass::Leaf);
        let bad = match state.filter(|_| leaf) {
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

    /// What a rule says of a repeat as a whole, seen from beside its instances.
    pub(super) fn holds(&self, repeat: ModelId, what: What, holder: NodeId) -> Option<bool> {
        let rule = self.model.rules.get(self.model.rule(repeat, what)?)?;
        let ghost = self.ghosts.get(&(holder, repeat))?;
        Some(self.truth(&rule.expression, *ghost))
    }

    pub(super) fn range(
        &self,
        holder: NodeId,
        repeat: ModelId,
        path: &str,
        model: &ModelNode,
    ) -> Seen {
        let around = self.state(holder);
        let name = model.path.rsplit('/').next().unwrap_or_default();
        Seen {
            path: format!("{path}/{name}"),
            kind: match model.hands {
                Hands::Free => SeenKind::FreeRepeat,
                Hands::Tied => SeenKind::TiedRepeat,
            },
            relevant: around.is_some_and(|state| state.relevant)
                && self.holds(repeat, What::Relevant, holder).unwrap_or(true),
            readonly: around.is_some_and(|state| state.readonly)
                || self.holds(repeat, What::Readonly, holder).unwrap_or(false),
            required: false,
            value: String::new(),
            label: self.say(model.label.as_ref(), holder),
            choices: Vec::new(),
            bad: None,
            node: holder,
            model: repeat,
        }
    }
}
