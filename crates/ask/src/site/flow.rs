//! What is shown in which order, out and back.

use super::back;
use super::expressions::{self, number};
use super::nodes::{id_back, id_out};
use super::texts::{text_back, text_out};
use super::wire::{WireChoices, WireFlow, WireQuestion};
use crate::definition::Widget;
use crate::engine::flow::{Asked, AskedChoices, Flow, Listed, Part};

/// In the order of their numbers on the wire.
const WIDGETS: [Widget; 7] = [
    Widget::Input,
    Widget::SelectOne,
    Widget::SelectMultiple,
    Widget::Rank,
    Widget::Range,
    Widget::Trigger,
    Widget::Upload,
];

pub(super) fn out(flow: &[Flow]) -> Vec<WireFlow> {
    flow.iter()
        .map(|one| match one {
            Flow::Group(part) => WireFlow::Group(
                part.node.map(id_out),
                text_out(part.label.as_ref()),
                out(&part.inside),
            ),
            Flow::Repeat(part) => WireFlow::Repeat(
                part.node.map(id_out),
                text_out(part.label.as_ref()),
                out(&part.inside),
            ),
            Flow::Question(question) => {
                WireFlow::Question(u32::try_from(*question).unwrap_or(u32::MAX))
            }
        })
        .collect()
}

pub(super) fn back(wire: Vec<WireFlow>) -> Vec<Flow> {
    wire.into_iter()
        .map(|one| match one {
            WireFlow::Group(node, label, inside) => Flow::Group(Part {
                node: node.map(id_back),
                label: text_back(label),
                inside: back(inside),
            }),
            WireFlow::Repeat(node, label, inside) => Flow::Repeat(Part {
                node: node.map(id_back),
                label: text_back(label),
                inside: back(inside),
            }),
            WireFlow::Question(question) => {
                Flow::Question(usize::try_from(question).unwrap_or(usize::MAX))
            }
        })
        .collect()
}

pub(super) fn question_out(asked: &Asked) -> WireQuestion {
    WireQuestion {
        node: id_out(asked.node),
        widget: number(&WIDGETS, &asked.widget),
        label: text_out(asked.label.as_ref()),
        hint: text_out(asked.hint.as_ref()),
        appearance: asked.appearance.clone(),
        parameters: asked.parameters.clone(),
        choices: match &asked.choices {
            AskedChoices::None => WireChoices::None,
            AskedChoices::Inline(list) => WireChoices::Inline(
                list.iter()
                    .map(|(name, label)| (name.clone(), text_out(label.as_ref())))
                    .collect(),
            ),
            AskedChoices::Listed(listed) => WireChoices::Listed(
                expressions::out(listed.nodes.root()),
                expressions::out(listed.value.root()),
                text_out(listed.label.as_ref()),
            ),
        },
        constraint_message: text_out(asked.constraint_message.as_ref()),
    }
}

pub(super) fn question_back(wire: WireQuestion) -> Option<Asked> {
    Some(Asked {
        node: id_back(wire.node),
        widget: WIDGETS.get(usize::from(wire.widget)).copied()?,
        label: text_back(wire.label),
        hint: text_back(wire.hint),
        appearance: wire.appearance,
        parameters: wire.parameters,
        choices: match wire.choices {
            WireChoices::None => AskedChoices::None,
            WireChoices::Inline(list) => AskedChoices::Inline(
                list.into_iter()
                    .map(|(name, label)| (name, text_back(label)))
                    .collect(),
            ),
            WireChoices::Listed(nodes, value, label) => AskedChoices::Listed(Listed {
                nodes: back::whole(nodes)?,
                value: back::whole(value)?,
                label: text_back(label),
            }),
        },
        constraint_message: text_back(wire.constraint_message),
    })
}
