//! What became of the files beside a form.

use waymark_ask::definition::Definition;
use waymark_talk::{Beside, BesideIs};

use crate::file::FormFile;
use crate::lists;
use crate::names::is_media;

/// Lists first, then whatever else came with it.
pub(crate) fn beside(definition: &Definition, file: &FormFile) -> Vec<Beside> {
    let lists = file.lists().iter().map(|list| Beside {
        name: list.name.clone(),
        is: match lists::is_named(definition, &list.name) {
            true => BesideIs::List {
                rows: u32::try_from(list.rows.len().saturating_sub(1)).unwrap_or(u32::MAX),
            },
            false => BesideIs::Unused,
        },
    });
    let others = file.others().iter().map(|name| Beside {
        name: name.clone(),
        is: match is_media(name) {
            true => BesideIs::Media,
            false => BesideIs::Unused,
        },
    });
    lists.chain(others).collect()
}
