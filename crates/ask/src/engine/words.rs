//! Words as they are shown: in the current language, with the worked-out pieces in them.

use super::instance::Instance;
use crate::definition::{Part, Text};
use crate::tree::NodeId;

/// What stands where a translation is missing.
pub(super) const MISSING: &str = "-";

impl Instance {
    /// A text seen from a node.
    pub(super) fn say(&self, text: Option<&Text>, node: NodeId) -> String {
        match text {
            None => String::new(),
            Some(Text::Inline(parts)) => self.parts(parts, node),
            Some(Text::Itext(source)) => {
                let id = self.worked(&source.text, node);
                self.entry(&id, node)
            }
            Some(Text::Worked(source)) => self.worked(&source.text, node),
        }
    }

    /// An entry's plain words in the current language, or else in the first that has them.
    pub(super) fn entry(&self, id: &str, node: NodeId) -> String {
        let Some(entries) = self.model.texts.entries.get(id) else {
            return String::new();
        };
        let spoken = entries.get(self.language).and_then(Option::as_ref);
        let found = spoken.or_else(|| entries.iter().flatten().next());
        let plain = found.and_then(|entry| {
            let forms = ["", "long", "short"];
            forms.into_iter().find_map(|form| entry.form(form))
        });
        plain
            .map(|parts| self.parts(parts, node))
            .unwrap_or_default()
    }

    /// A text as people read it: where a translation is missing (pyxform writes `-`), the words of another language.
    pub(super) fn read(&self, text: Option<&Text>, node: NodeId) -> String {
        let said = self.say(text, node);
        match text {
            Some(Text::Itext(source)) if said.trim() == MISSING => {
                self.elsewhere(&self.worked(&source.text, node), node)
            }
            _ => said,
        }
    }

    /// An entry in the first language that has it; nothing where none does.
    pub(super) fn elsewhere(&self, id: &str, node: NodeId) -> String {
        let entries = self.model.texts.entries.get(id);
        let plain = entries.into_iter().flatten().flatten();
        plain
            .filter_map(|entry| entry.form(""))
            .map(|parts| self.parts(parts, node))
            .find(|words| words.trim() != MISSING)
            .unwrap_or_default()
    }

    pub(super) fn parts(&self, parts: &[Part], node: NodeId) -> String {
        parts
            .iter()
            .map(|part| match part {
                Part::Said(words) => words.clone(),
                Part::Output(source) => self.worked(&source.text, node),
            })
            .collect()
    }

    pub(super) fn worked(&self, source: &str, node: NodeId) -> String {
        self.model
            .expressions
            .get(source)
            .map(|expression| self.text(expression, node))
            .unwrap_or_default()
    }
}
