//! What is shown in which order, out and back.

use super::back::whole;
use super::bytes::Bytes;
use super::expressions::{self, number};
use super::nodes::{id_back, id_out};
use super::texts::{text_back, text_out};
use super::wire::{WireChoices, WireFlow, WireQuestion};
use crate::definition::Widget;
use crate::engine::flow::{Asked, AskedChoices, Flow, Listed, Part};

/// Most levels of groups; no form on a page has more.
const MAX_DEPTH: usize = 400;

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

pub(super) fn back(bytes: &mut Bytes<'_>, depth: usize) -> Option<Vec<Flow>> {
    if depth > MAX_DEPTH {
        return None;
    }
    bytes.list(|bytes| match bytes.number()? {
        0 => part_back(bytes, depth).map(Flow::Group),
        1 => part_back(bytes, depth).map(Flow::Repeat),
        2 => bytes.place().map(Flow::Question),
        _ => None,
    })
}

fn part_back(bytes: &mut Bytes<'_>, depth: usize) -> Option<Part> {
    Some(Part {
        node: bytes.perhaps(id_back)?,
        label: text_back(bytes)?,
        inside: back(bytes, depth + 1)?,
    })
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

pub(super) fn question_back(bytes: &mut Bytes<'_>) -> Option<Asked> {
    Some(Asked {
        node: id_back(bytes)?,
        widget: bytes.one_of(&WIDGETS)?,
        label: text_back(bytes)?,
        hint: text_back(bytes)?,
        appearance: bytes.text()?,
        parameters: bytes.list(Bytes::pair)?,
        choices: choices_back(bytes)?,
        constraint_message: text_back(bytes)?,
    })
}

fn choices_back(bytes: &mut Bytes<'_>) -> Option<AskedChoices> {
    Some(match bytes.number()? {
        0 => AskedChoices::None,
        1 => {
            let choice = |bytes: &mut Bytes<'_>| Some((bytes.text()?, text_back(bytes)?));
            AskedChoices::Inline(bytes.list(choice)?)
        }
        2 => AskedChoices::Listed(Listed {
            nodes: whole(bytes)?,
            value: whole(bytes)?,
            label: text_back(bytes)?,
        }),
        _ => return None,
    })
}
