//! The lists beside a form, as far as they could be read.

use waymark_ask::definition::{Definition, Problem};
use waymark_workbook::{List, fill, is_named, read_list};

/// Lists by their files. One that cannot be read is as good as missing; why is said where the form names it.
#[derive(Default)]
pub(crate) struct Lists {
    read: Vec<List>,
    unread: Vec<(List, Problem)>,
}

impl Lists {
    /// Reads one more.
    pub(crate) fn put(&mut self, name: String, bytes: Vec<u8>) {
        match read_list(&name, bytes) {
            Ok(list) => self.read.push(list),
            Err(why) => self.unread.push((List::nothing(&name), *why)),
        }
    }

    /// Puts each where the form names it; what there is to say of those that it names.
    pub(crate) fn fill(&self, definition: &mut Definition) -> Vec<Problem> {
        let unread = self.unread.iter();
        let unread = unread.filter(|(list, _)| is_named(definition, list.name()));
        let noticed = self.read.iter();
        let noticed = noticed.filter(|list| is_named(definition, list.name()));
        let why = unread.map(|(_, why)| why.clone());
        let said = why.chain(noticed.flat_map(|list| list.notices().to_vec()));
        let said = said.collect();
        fill(definition, &self.read);
        for (list, _) in &self.unread {
            fill(definition, core::slice::from_ref(list));
        }
        said
    }

    /// Those that were read.
    pub(crate) fn read(&self) -> &[List] {
        &self.read
    }

    /// The files that could not be read.
    pub(crate) fn unread(&self) -> impl Iterator<Item = &str> {
        self.unread.iter().map(|(list, _)| list.name())
    }
}
