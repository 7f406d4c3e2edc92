//! Who helps where, as the screens hold it: read once from the worker, changed by edits that the worker keeps at once.

use leptos::prelude::*;
use waymark_map::{
    Day, Directory, Edit, Refusal, Role, Stamp, directory_from_bytes, directory_to_bytes,
    edit_to_bytes,
};
use waymark_talk::{ContentBytes, DirectoryStep, Reply, Request};

use crate::planner::Planner;
use waymark_shell::today;

/// How far the keeping of the last edit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    Kept,
    UnderWay,
    /// The worker did not keep it; what is shown was read anew.
    Failed,
}

/// The directory in this page's memory, while the keys are in the worker's.
#[derive(Clone, Copy)]
pub struct Register {
    pub now: RwSignal<Option<Directory>>,
    pub keeping: RwSignal<Keeping>,
    /// In what role edits are made.
    pub role: RwSignal<Role>,
    /// The directory before the last list was taken in, while that can be undone.
    pub before: StoredValue<Option<Directory>>,
    /// Edits on their way.
    under_way: StoredValue<u32>,
}

impl Register {
    pub fn unread() -> Self {
        Self {
            now: RwSignal::new(None),
            keeping: RwSignal::new(Keeping::Kept),
            role: RwSignal::new(Role::Facilitator),
            before: StoredValue::new(None),
            under_way: StoredValue::new(0),
        }
    }

    /// Forgets it: the tablet was locked.
    pub fn lets_go(self) {
        self.now.set(None);
        self.before.set_value(None);
        self.keeping.set(Keeping::Kept);
    }

    /// The day and role of an edit made now.
    pub fn stamp(self) -> Stamp {
        Stamp {
            on: day(),
            by: self.role.get_untracked(),
        }
    }

    /// Something of the directory, followed; nothing before it was read.
    pub fn of<T>(self, look: impl FnOnce(&Directory) -> T) -> Option<T> {
        // Closed meanwhile: then there is nothing to look at.
        self.now.try_with(|now| now.as_ref().map(look)).flatten()
    }

    /// The same without being drawn again when it changes.
    pub fn once<T>(self, look: impl FnOnce(&Directory) -> T) -> Option<T> {
        untrack(|| self.of(look))
    }
}

/// The local date.
pub fn day() -> Day {
    Day::since_1970(i32::try_from(today::today()).unwrap_or(i32::MAX))
}

impl Planner {
    /// Reads the directory, unless it is there already.
    pub async fn read_register(self) {
        if self.register.now.try_with_untracked(Option::is_none) == Some(true) {
            self.read_register_anew().await;
        }
    }

    async fn read_register_anew(self) {
        if let Ok(Reply::Directory(bytes)) = self.ask(Request::Directory(DirectoryStep::Look)).await
        {
            let read = directory_from_bytes(&bytes.0).ok();
            self.register.now.try_set(read);
        }
    }

    /// Makes one edit here, and has it kept.
    ///
    /// # Errors
    /// Why it does not fit; nothing is changed then.
    pub fn edit(self, edit: Edit) -> Result<(), Refusal> {
        self.edit_all(vec![edit])
    }

    /// Makes edits in their order, all of them or none.
    ///
    /// # Errors
    /// Why one does not fit; nothing is changed then.
    pub fn edit_all(self, edits: Vec<Edit>) -> Result<(), Refusal> {
        let register = self.register;
        let stamp = register.stamp();
        // Closed meanwhile: then nobody entered this.
        let Some(now) = register.now.try_get_untracked() else {
            return Ok(());
        };
        let mut next = now.unwrap_or_else(Directory::empty);
        for edit in &edits {
            next.apply(edit, stamp)?;
        }
        register.now.set(Some(next));
        let bytes = edits
            .iter()
            .map(|edit| ContentBytes(edit_to_bytes(edit, stamp)));
        self.has_kept(DirectoryStep::Make(bytes.collect()));
        Ok(())
    }

    /// Another directory in place of this one: the one before a list was taken in.
    pub fn replace_register(self, directory: Directory) {
        let bytes = ContentBytes(directory_to_bytes(&directory));
        self.register.now.set(Some(directory));
        self.has_kept(DirectoryStep::Replace(bytes));
    }

    /// Asks the worker to keep a step; what it does not keep is read anew.
    pub(crate) fn has_kept(self, step: DirectoryStep) {
        let register = self.register;
        register.under_way.update_value(|count| *count += 1);
        register.keeping.set(Keeping::UnderWay);
        leptos::task::spawn_local(async move {
            let reply = self.ask(Request::Directory(step)).await;
            let left = register.under_way.try_update_value(|count| {
                *count = count.saturating_sub(1);
                *count
            });
            // The screens may be closed by now; what was entered is kept all the same.
            let Some(left) = left else {
                return;
            };
            if reply != Ok(Reply::DirectoryKept) {
                register.keeping.try_set(Keeping::Failed);
                self.read_register_anew().await;
                self.read_summaries_again().await;
            } else if left == 0 {
                register.keeping.try_set(Keeping::Kept);
            }
        });
    }
}
