//! The way through a form, one stop at a time: a question, a note, or whether there is one more of something.

use super::datatype::DataType;
use super::flow::{Asked, Flow, Part};
use super::instance::Instance;
use super::model::{Hands, ModelId};
use super::options::Offered;
use crate::definition::Widget;
use crate::tree::NodeId;

/// A place on the way. It stays valid when answers change; the stop there may no longer be asked then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(Vec<Step>);

/// How far one goes at one level: which thing of the list, and in which instance of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    at: usize,
    instance: usize,
}

/// What there is at a place.
#[derive(Clone)]
pub enum Stop {
    Question(Box<Card>),
    /// Instances of a repeat that people may add to: how many there are, and whether there is one more.
    More(More),
}

/// A question or note as it is shown now.
#[derive(Clone)]
pub struct Card {
    pub node: NodeId,
    /// The node's name, unique within what it stands in.
    pub name: String,
    pub widget: Widget,
    pub datatype: DataType,
    /// Whether it is only shown.
    pub note: bool,
    /// The words of the group it stands in, where that has any.
    pub section: String,
    pub label: String,
    pub hint: String,
    pub appearance: String,
    pub parameters: Vec<(String, String)>,
    pub choices: Vec<Offered>,
    pub value: String,
    /// What is said when the answer breaks the form's own rule.
    pub broken: Option<String>,
}

/// A repeat that can grow.
#[derive(Clone)]
pub struct More {
    pub holder: NodeId,
    pub repeat: ModelId,
    pub label: String,
    pub count: usize,
}

impl Instance {
    /// The first stop of the form.
    #[must_use]
    pub fn first(&self) -> Option<Cursor> {
        let mut steps = Vec::new();
        let root = self.tree.root()?;
        self.enter(&self.model.flow, 0, root, &mut steps)
            .then_some(Cursor(steps))
    }

    /// The stop after a place.
    #[must_use]
    pub fn next(&self, cursor: &Cursor) -> Option<Cursor> {
        let mut steps = Vec::new();
        let root = self.tree.root()?;
        self.onward(&self.model.flow, root, &cursor.0, &mut steps)
            .then_some(Cursor(steps))
    }

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
                        section = self.say(part.label.as_ref(), inside);
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

    /// Goes into the list from a place on; whether there is a stop.
    fn enter(&self, list: &[Flow], from: usize, inside: NodeId, steps: &mut Vec<Step>) -> bool {
        (from..list.len()).any(|at| {
            let Some(flow) = list.get(at) else {
                return false;
            };
            steps.push(Step { at, instance: 0 });
            let found = match flow {
                Flow::Question(question) => self
                    .model
                    .questions
                    .get(*question)
                    .and_then(|asked| self.under(inside, asked.node))
                    .is_some_and(|node| self.is_relevant(node)),
                Flow::Group(part) => self.enter_group(part, inside, steps),
                Flow::Repeat(part) => self.enter_repeat(part, 0, inside, steps),
            };
            if !found {
                steps.pop();
            }
            found
        })
    }

    fn enter_group(&self, part: &Part, inside: NodeId, steps: &mut Vec<Step>) -> bool {
        let node = part
            .node
            .map_or(Some(inside), |node| self.under(inside, node));
        node.is_some_and(|node| self.is_relevant(node) && self.enter(&part.inside, 0, node, steps))
    }

    /// Goes into the instances from one on, and at last to whether there is one more.
    fn enter_repeat(
        &self,
        part: &Part,
        from: usize,
        inside: NodeId,
        steps: &mut Vec<Step>,
    ) -> bool {
        let Some(repeat) = part.node else {
            return false;
        };
        let mut instance = from;
        while let Some(node) = self.nth(inside, repeat, instance) {
            if let Some(last) = steps.last_mut() {
                last.instance = instance;
            }
            if self.is_relevant(node) && self.enter(&part.inside, 0, node, steps) {
                return true;
            }
            instance += 1;
        }
        if let Some(last) = steps.last_mut() {
            last.instance = instance;
        }
        self.more(part, inside).is_some()
    }

    /// Goes on after a place.
    fn onward(&self, list: &[Flow], inside: NodeId, after: &[Step], steps: &mut Vec<Step>) -> bool {
        let Some((step, rest)) = after.split_first() else {
            return false;
        };
        if !rest.is_empty()
            && let Some(flow) = list.get(step.at)
        {
            steps.push(*step);
            let found = match flow {
                Flow::Group(part) => part
                    .node
                    .map_or(Some(inside), |node| self.under(inside, node))
                    .is_some_and(|node| self.onward(&part.inside, node, rest, steps)),
                Flow::Repeat(part) => {
                    let node = part
                        .node
                        .and_then(|node| self.nth(inside, node, step.instance));
                    node.is_some_and(|node| self.onward(&part.inside, node, rest, steps))
                        || self.enter_repeat(part, step.instance + 1, inside, steps)
                }
                Flow::Question(_) => false,
            };
            if found {
                return true;
            }
            steps.pop();
        } else if let Some(Flow::Repeat(part)) = list.get(step.at) {
            // At "one more?": instances may have come since.
            let there = part
                .node
                .is_some_and(|node| self.nth(inside, node, step.instance).is_some());
            if there {
                steps.push(*step);
                if self.enter_repeat(part, step.instance, inside, steps) {
                    return true;
                }
                steps.pop();
            }
        }
        self.enter(list, step.at + 1, inside, steps)
    }

    fn is_relevant(&self, node: NodeId) -> bool {
        self.state(node).is_some_and(|state| state.relevant)
    }

    /// The live node of a kind in the same instances as another.
    fn under(&self, inside: NodeId, node: ModelId) -> Option<NodeId> {
        let frame = self.state(inside)?.frame;
        let slot = self.model.node(node)?.slot;
        self.frames.get(frame)?.nodes.get(slot).copied().flatten()
    }

    /// An instance of a repeat by its number.
    fn nth(&self, inside: NodeId, repeat: ModelId, number: usize) -> Option<NodeId> {
        let frame = self.state(inside)?.frame;
        let frame = *self.frames.instances(frame, repeat).get(number)?;
        self.frames.get(frame)?.nodes.first().copied().flatten()
    }

    fn more(&self, part: &Part, inside: NodeId) -> Option<More> {
        let repeat = part.node?;
        let model = self.model.node(repeat)?;
        let holder = self.under(inside, model.parent?).unwrap_or(inside);
        let frame = self.state(holder)?.frame;
        (model.hands == Hands::Free && self.is_relevant(holder)).then(|| More {
            holder,
            repeat,
            label: self.say(model.label.as_ref(), holder),
            count: self.frames.instances(frame, repeat).len(),
        })
    }

    fn card(&self, asked: &Asked, node: NodeId, section: String) -> Card {
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
            label: self.say(asked.label.as_ref(), node),
            hint: self.say(asked.hint.as_ref(), node),
            appearance: asked.appearance.clone(),
            parameters: asked.parameters.clone(),
            choices: self.choices(node),
            value: state.map(|state| state.value.clone()).unwrap_or_default(),
            broken: broken.then(|| self.say(asked.constraint_message.as_ref(), node)),
        }
    }
}

impl core::fmt::Debug for Card {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // No answers in a log.
        write!(f, "Card({})", self.name)
    }
}
