//! The body: groups, repeats and questions, in order.

use super::look::Look;
use super::path::full;
use super::{actions, texts};
use crate::definition::{
    Choices, Control, Definition, Fixed, Group, InlineChoice, Itemset, Problem, Question, Repeat,
    Source, Weight, Widget,
};
use crate::tree::NodeId;

/// Most levels of groups and repeats; keeps a malicious file from exhausting the stack.
const MAX_DEPTH: usize = 64;

/// Reads the body.
pub(super) fn read(
    look: &Look<'_>,
    body: NodeId,
    into: &mut Definition,
    problems: &mut Vec<Problem>,
) {
    let root = into
        .primary
        .root()
        .map(|root| into.primary.name(root).written());
    let root = format!("/{}", root.unwrap_or_default());
    let mut reader = Reader {
        look,
        into,
        problems,
        depth: 0,
    };
    let controls = reader.children(body, &root);
    reader.into.body = controls;
}

struct Reader<'a, 'b> {
    look: &'a Look<'a>,
    into: &'b mut Definition,
    problems: &'b mut Vec<Problem>,
    depth: usize,
}

impl Reader<'_, '_> {
    fn children(&mut self, element: NodeId, within: &str) -> Vec<Control> {
        actions::read(
            self.look,
            element,
            within,
            &mut self.into.actions,
            self.problems,
        );
        if self.depth >= MAX_DEPTH {
            self.problem(
                element,
                "too-deep",
                "Groups are nested deeper than any form needs.",
            );
            return Vec::new();
        }
        self.depth += 1;
        let nodes: Vec<NodeId> = self.look.tree.elements(element).collect();
        let controls = nodes
            .into_iter()
            .filter_map(|node| self.control(node, within))
            .collect();
        self.depth -= 1;
        controls
    }

    fn control(&mut self, node: NodeId, within: &str) -> Option<Control> {
        let widget = match self.look.name(node) {
            "group" => return Some(Control::Group(self.group(node, within))),
            "repeat" => return Some(Control::Repeat(self.repeat(node, within))),
            "input" | "secret" | "textarea" => Widget::Input,
            "select1" => Widget::SelectOne,
            "select" => Widget::SelectMultiple,
            "rank" => Widget::Rank,
            "range" => Widget::Range,
            "trigger" => Widget::Trigger,
            "upload" => Widget::Upload,
            "label" | "hint" | "setvalue" | "setgeopoint" | "recordaudio" | "help" | "alert" => {
                return None;
            }
            name => {
                let sentence =
                    format!("<{name}> is no control that is known here; it is left out.");
                self.problem(node, "unsupported-control", &sentence);
                return None;
            }
        };
        Some(Control::Question(Box::new(
            self.question(node, within, widget),
        )))
    }

    fn group(&mut self, node: NodeId, within: &str) -> Group {
        let reference = self
            .look
            .attribute(node, "ref")
            .or_else(|| self.look.attribute(node, "nodeset"))
            .map(|reference| full(within, reference));
        let inside = reference.clone().unwrap_or_else(|| within.to_owned());
        Group {
            reference: reference.unwrap_or_default(),
            label: texts::of_child(self.look, node, "label"),
            hint: texts::of_child(self.look, node, "hint"),
            appearance: self.words(node, "appearance"),
            children: self.children(node, &inside),
        }
    }

    fn repeat(&mut self, node: NodeId, within: &str) -> Repeat {
        let nodeset = self
            .look
            .attribute(node, "nodeset")
            .or_else(|| self.look.attribute(node, "ref"));
        let nodeset = full(within, nodeset.unwrap_or_default());
        let fixed = match self.look.attribute(node, "noAddRemove").map(str::trim) {
            Some("true()" | "true") => Fixed::Yes,
            _ => Fixed::No,
        };
        Repeat {
            label: texts::of_child(self.look, node, "label"),
            count: self.look.source(node, "count"),
            fixed,
            appearance: self.words(node, "appearance"),
            children: self.children(node, &nodeset),
            nodeset,
        }
    }

    fn question(&mut self, node: NodeId, within: &str, widget: Widget) -> Question {
        let reference = full(within, self.look.attribute(node, "ref").unwrap_or_default());
        actions::read(
            self.look,
            node,
            &reference,
            &mut self.into.actions,
            self.problems,
        );
        let known = ["ref", "appearance", "bind"];
        let parameters = self.look.tree.attributes(node).filter_map(|it| {
            let name = &self.look.tree.name(it).local;
            (!known.contains(&name.as_str()))
                .then(|| (name.clone(), self.look.tree.own_value(it).to_owned()))
        });
        Question {
            place: self.look.place(node),
            widget,
            label: texts::of_child(self.look, node, "label"),
            hint: texts::of_child(self.look, node, "hint"),
            appearance: self.words(node, "appearance"),
            choices: choices(self.look, node),
            parameters: parameters.collect(),
            reference,
        }
    }

    fn words(&self, node: NodeId, attribute: &str) -> String {
        self.look
            .attribute(node, attribute)
            .unwrap_or_default()
            .to_owned()
    }

    fn problem(&mut self, node: NodeId, code: &'static str, sentence: &str) {
        self.problems
            .push(self.look.problem(node, code, Weight::Refusal, sentence));
    }
}

fn choices(look: &Look<'_>, node: NodeId) -> Choices {
    if let Some(itemset) = look.child(node, "itemset") {
        let label = look
            .child(itemset, "label")
            .and_then(|label| look.source(label, "ref"));
        let value = look
            .child(itemset, "value")
            .and_then(|value| look.source(value, "ref"));
        return Choices::Itemset(Itemset {
            nodeset: look.source(itemset, "nodeset").unwrap_or_default(),
            value: value.map(|value: Source| value.text).unwrap_or_default(),
            label: label.map(texts::of_source),
        });
    }
    let items: Vec<InlineChoice> = look
        .all(node, "item")
        .map(|item| InlineChoice {
            value: look
                .child(item, "value")
                .map(|value| look.tree.value(value).trim().to_owned())
                .unwrap_or_default(),
            label: texts::of_child(look, item, "label"),
        })
        .collect();
    if items.is_empty() {
        Choices::None
    } else {
        Choices::Inline(items)
    }
}
