//! What there is at a place: a question as it is now, or whether there is one more.

use super::{Card, Cursor, More, Stop};
use crate::definition::Widget;
use crate::engine::flow::{Asked, Flow, Part};
use crate::engine::instance::Instance;
use crate::engine::model::{Hands, ModelId};
use crate::tree::NodeId;

impl Instance {
    /// What is at a place; nothing when it is no longer asked.
    #[must_use]
    pub fn stop(&self, cursor: &Cursor) -> Option<Stop> {
        let mut list: &[Flow] = &self.model.flow;
        let mut inside = self.tree.root()?;
        let (last, before) = cursor.0.split_last()?;
        let mut section = String::new();
        for step in before {
            match list.get(step.at)? {
                Flow::Group(part) => {
                    inside = part
                        .node
                        .map_or(Some(inside), |node| self.under(inside, node))?;
                    if part.label.is_some() {
                        section = self.read(part.label.as_ref(), inside);
                    }
                    list = &part.inside;
                }
                Flow::Repeat(part) => {
                    inside = self.nth(inside, part.node?, step.instance)?;
                    list = &part.inside;
                }
                Flow::Question(_) => return None,
            }
        }
        match list.get(last.at)? {
            Flow::Question(question) => {
                let asked = self.model.questions.get(*question)?;
                let node = self.under(inside, asked.node)?;
                self.is_relevant(node)
                    .then(|| Stop::Question(Box::new(self.card(asked, node, section))))
            }
            Flow::Repeat(part) => Some(Stop::More(self.more(part, inside)?)),
            Flow::Group(_) => None,
        }
    }

    pub(super) fn is_relevant(&self, node: NodeId) -> bool {
        self.state(node).is_some_and(|state| state.relevant)
    }

    /// The live node of a kind in the same instances as another.
    pub(super) fn under(&self, inside: NodeId, node: ModelId) -> Option<NodeId> {
        let frame = self.state(inside)?.frame;
        let slot = self.model.node(node)?.slot;
        self.frames.get(frame)?.nodes.get(slot).copied().flatten()
    }

    /// An instance of a repeat by its number.
    pub(super) fn nth(&self, inside: NodeId, repeat: ModelId, number: usize) -> Option<NodeId> {
        let frame = self.state(inside)?.frame;
        let frame = *self.frames.instances(frame, repeat).get(number)?;
        self.frames.get(frame)?.nodes.first().copied().flatten()
    }

    pub(super) fn more(&self, part: &Part, inside: NodeId) -> Option<More> {
        let repeat = part.node?;
        let model = self.model.node(repeat)?;
        let holder = self.under(inside, model.parent?).unwrap_or(inside);
        let frame = self.state(holder)?.frame;
        (model.hands == Hands::Free && self.is_relevant(holder)).then(|| More {
            holder,
            repeat,
            label: self.read(model.label.as_ref(), holder),
            count: self.frames.instances(frame, repeat).len(),
        })
    }

    pub(super) fn card(&self, asked: &Asked, node: NodeId, section: String) -> Card {
        let state = self.state(node);
        let broken = state.is_some_and(|state| state.broken);
        let note = asked.widget == Widget::Input && state.is_some_and(|state| state.readonly);
        Card {
            node,
            name: self.tree.name(node).written(),
            widget: asked.widget,
            datatype: self
                .model
                .node(asked.node)
                .map(|node| node.datatype)
                .unwrap_or_default(),
            note,
            section,
            label: self.read(asked.label.as_ref(), node),
            hint: self.read(asked.hint.as_ref(), node),
            beside: self.beside(asked.label.as_ref(), node),
            appearance: asked.appearance.clone(),
            parameters: asked.parameters.clone(),
            choices: self.choices(node),
            value: state.map(|state| state.value.clone()).unwrap_or_default(),
            broken: broken.then(|| self.say(asked.constraint_message.as_ref(), node)),
        }
    }
}
