//! One rule of one node; expressions inside of texts.

use super::Compiling;
use crate::definition::{Choices, Control, Definition, Part, Source, Text};
use crate::engine::model::{ModelId, Rule, What};

impl Compiling {
    pub(super) fn rule(&mut self, node: ModelId, what: What, source: Option<&Source>) {
        let Some(expression) = source.and_then(|source| self.parse(source)) else {
            return;
        };
        let parent = self
            .shape
            .nodes
            .get(node.index())
            .and_then(|node| node.parent);
        let lives_on = match what {
            What::Count => parent.unwrap_or(node),
            _ => node,
        };
        self.rules.push(Rule {
            node,
            lives_on,
            what,
            expression,
        });
    }

    /// Parses what stands in labels, hints and messages, so that showing them cannot fail later.
    pub(super) fn all_texts(&mut self, definition: &Definition) {
        for entries in definition.texts.entries.values() {
            for entry in entries.iter().flatten() {
                for (_, parts) in &entry.forms {
                    self.parts(parts);
                }
            }
        }
        for bind in &definition.binds {
            self.text(bind.constraint_message.as_ref());
            self.text(bind.required_message.as_ref());
        }
        self.shown(&definition.body);
    }

    fn shown(&mut self, controls: &[Control]) {
        for control in controls {
            match control {
                Control::Group(group) => {
                    self.text(group.label.as_ref());
                    self.text(group.hint.as_ref());
                    self.shown(&group.children);
                }
                Control::Repeat(repeat) => {
                    self.text(repeat.label.as_ref());
                    self.shown(&repeat.children);
                }
                Control::Question(question) => {
                    self.text(question.label.as_ref());
                    self.text(question.hint.as_ref());
                    match &question.choices {
                        Choices::Inline(choices) => {
                            for choice in choices {
                                self.text(choice.label.as_ref());
                            }
                        }
                        Choices::Itemset(itemset) => self.text(itemset.label.as_ref()),
                        Choices::None => {}
                    }
                }
            }
        }
    }

    fn text(&mut self, text: Option<&Text>) {
        match text {
            Some(Text::Inline(parts)) => self.parts(parts),
            Some(Text::Itext(source) | Text::Worked(source)) => self.keep(source),
            None => {}
        }
    }

    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            if let Part::Output(source) = part {
                self.keep(source);
            }
        }
    }

    fn keep(&mut self, source: &Source) {
        if !self.expressions.contains_key(&source.text)
            && let Some(expression) = self.parse(source)
        {
            self.expressions.insert(source.text.clone(), expression);
        }
    }
}
