//! Puts lists where a form names their files.

use waymark_ask::definition::{Definition, Secondary};

use super::List;

/// Puts each list where the form names its file, and leaves alone what stands in the form itself.
pub fn fill(definition: &mut Definition, lists: &[List]) {
    for secondary in &mut definition.secondary {
        let found = lists.iter().find(|list| is_of(secondary, &list.name));
        if let Some(list) = found.filter(|_| secondary.tree.root().is_none()) {
            secondary.tree = list.tree.clone();
        }
    }
}

/// Whether the form names a file of this name.
#[must_use]
pub fn is_named(definition: &Definition, file: &str) -> bool {
    definition.secondary.iter().any(|it| is_of(it, file))
}

/// Only the last part of the address counts: `jr://file/towns.xml`. Small and capital letters are the same, as on many disks.
fn is_of(secondary: &Secondary, file: &str) -> bool {
    let last = secondary.file.rsplit('/').next().unwrap_or_default();
    !last.is_empty() && last.eq_ignore_ascii_case(file)
}
