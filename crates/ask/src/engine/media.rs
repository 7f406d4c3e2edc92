//! What stands beside words now: the files that a text names in the current language.

use super::instance::Instance;
use crate::definition::{Medium, Text, file_of};
use crate::tree::NodeId;

/// A picture, a sound or a film, and the name of its file.
pub type Beside = (Medium, String);

impl Instance {
    /// What stands beside a text; only texts that are looked up can have any.
    pub(super) fn beside(&self, text: Option<&Text>, node: NodeId) -> Vec<Beside> {
        match text {
            Some(Text::Itext(source)) => {
                let id = self.worked(&source.text, node);
                self.beside_entry(&id, node)
            }
            Some(Text::Inline(_) | Text::Worked(_)) | None => Vec::new(),
        }
    }

    /// The same by an entry's id.
    pub(super) fn beside_entry(&self, id: &str, node: NodeId) -> Vec<Beside> {
        let each = Medium::ALL.into_iter();
        each.filter_map(|medium| Some((medium, self.file(id, medium, node)?)))
            .collect()
    }

    /// In the current language, or else in the first that has one: a picture says the same in most.
    fn file(&self, id: &str, medium: Medium, node: NodeId) -> Option<String> {
        let entries = self.model.texts.entries.get(id)?;
        let spoken = entries.get(self.language);
        let all = spoken.into_iter().chain(entries).flatten();
        let named = all.flat_map(|entry| medium.forms().iter().filter_map(|it| entry.form(it)));
        let mut names = named.filter_map(|parts| {
            let address = self.parts(parts, node);
            file_of(&address).map(str::to_owned)
        });
        names.next()
    }
}
