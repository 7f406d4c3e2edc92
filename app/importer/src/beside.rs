//! What became of the files beside a form.

use waymark_ask::definition::Definition;
use waymark_talk::{Beside, BesideIs};
use waymark_workbook::is_named;

use crate::file::FormFile;
use crate::media::Use;

/// Lists first, then whatever else came with it.
pub(crate) fn beside(definition: &Definition, file: &FormFile) -> Vec<Beside> {
    let lists = file.lists().read().iter().map(|list| Beside {
        name: list.name().to_owned(),
        is: match is_named(definition, list.name()) {
            true => BesideIs::List {
                rows: u32::try_from(list.items()).unwrap_or(u32::MAX),
            },
            false => BesideIs::Unused,
        },
    });
    let unread = file.lists().unread().map(|name| Beside {
        name: name.to_owned(),
        is: match is_named(definition, name) {
            true => BesideIs::Unread,
            false => BesideIs::Unused,
        },
    });
    let media = file.media().uses(definition);
    let media = media.into_iter().map(|(name, used)| Beside {
        name: name.to_owned(),
        is: match used {
            Use::Drawn => BesideIs::Picture,
            Use::Named => BesideIs::Media,
            Use::None => BesideIs::Unused,
        },
    });
    lists.chain(unread).chain(media).collect()
}
