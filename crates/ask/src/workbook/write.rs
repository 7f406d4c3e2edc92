//! The tree of elements as a definition.

mod actions;
mod answers;
mod binds;
mod body;
mod itemset;
mod namespaces;
mod secondary;
mod texts;

use super::element::Elements;
use super::lists::Lists;
use super::paths::Paths;
use super::problems::Problems;
use super::settings::Settings;
use crate::definition::Definition;

/// What all parts of the definition are written from.
pub(super) struct Written<'a> {
    pub(super) settings: &'a Settings,
    pub(super) elements: &'a Elements,
    pub(super) lists: &'a Lists,
    pub(super) paths: Paths<'a>,
}

/// Writes the definition.
pub(super) fn definition(
    settings: &Settings,
    elements: &Elements,
    lists: &mut Lists,
    problems: &mut Problems,
) -> Definition {
    itemset::mark_searched(elements, lists, problems);
    let written = Written {
        settings,
        elements,
        lists,
        paths: Paths { elements },
    };
    Definition {
        title: settings.title.clone(),
        id: settings.id.clone(),
        version: settings.version.clone(),
        primary: answers::tree(&written, problems),
        secondary: secondary::all(&written, problems),
        binds: binds::all(&written),
        body: body::all(&written, problems),
        actions: actions::all(&written, problems),
        texts: texts::all(&written, problems),
    }
}
