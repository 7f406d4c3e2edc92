//! A store in memory that can be told to fail at any step, for rehearsing trouble in tests.

use core::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use crate::{Change, Connect, Shelf, StoreError, Vault};

/// How one commit goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Goes through after all.
    None,
    /// Nothing is written, and the caller is told so.
    Before(StoreError),
    /// Everything is written, and the caller hears an error: the power failed in between.
    After(StoreError),
}

#[derive(Default)]
struct Shelves {
    values: BTreeMap<(Shelf, String), Vec<u8>>,
    commit_faults: VecDeque<Fault>,
    read_faults: VecDeque<StoreError>,
    connect_faults: VecDeque<StoreError>,
    commits: usize,
    connections: usize,
    room: usize,
}

/// The second [`Vault`]. Clones share what they hold, as two programs share one database, so a
/// restart is a fresh program over a clone.
#[derive(Clone)]
pub struct Memory(Rc<RefCell<Shelves>>);

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}

impl Memory {
    /// Empty, with room for everything, and no fault planned.
    pub fn new() -> Self {
        Self(Rc::new(RefCell::new(Shelves {
            room: usize::MAX,
            ..Shelves::default()
        })))
    }

    /// Plans what the next commits do, in order; after the last one all go through.
    pub fn plan_commits(&self, faults: impl IntoIterator<Item = Fault>) {
        self.0.borrow_mut().commit_faults = faults.into_iter().collect();
    }

    /// Plans errors for the next reads.
    pub fn plan_reads(&self, faults: impl IntoIterator<Item = StoreError>) {
        self.0.borrow_mut().read_faults = faults.into_iter().collect();
    }

    /// Plans errors for the next openings.
    pub fn plan_connections(&self, faults: impl IntoIterator<Item = StoreError>) {
        self.0.borrow_mut().connect_faults = faults.into_iter().collect();
    }

    /// Leaves this many bytes of values in all; a commit that needs more is [`StoreError::Full`].
    pub fn leave_room(&self, bytes: usize) {
        self.0.borrow_mut().room = bytes;
    }

    /// Commits that went through.
    pub fn commits(&self) -> usize {
        self.0.borrow().commits
    }

    /// Openings that succeeded.
    pub fn connections(&self) -> usize {
        self.0.borrow().connections
    }

    /// All bytes held, for looking for what must not be there.
    pub fn all_bytes(&self) -> Vec<u8> {
        let shelves = self.0.borrow();
        shelves
            .values
            .iter()
            .flat_map(|((_, key), value)| [key.as_bytes(), value])
            .flatten()
            .copied()
            .collect()
    }
}

impl Shelves {
    fn apply(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        let mut values = self.values.clone();
        for change in changes {
            match change {
                Change::Put(shelf, key, value) => {
                    values.insert((*shelf, key.clone()), value.clone());
                }
                Change::Delete(shelf, key) => {
                    values.remove(&(*shelf, key.clone()));
                }
                Change::Clear(shelf) => values.retain(|(held, _), _| held != shelf),
            }
        }
        if values.values().map(Vec::len).sum::<usize>() > self.room {
            return Err(StoreError::Full);
        }
        self.values = values;
        self.commits += 1;
        Ok(())
    }
}

impl Vault for Memory {
    async fn get(&self, shelf: Shelf, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut shelves = self.0.borrow_mut();
        match shelves.read_faults.pop_front() {
            Some(fault) => Err(fault),
            None => Ok(shelves.values.get(&(shelf, key.to_owned())).cloned()),
        }
    }

    async fn list(&self, shelf: Shelf) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let mut shelves = self.0.borrow_mut();
        if let Some(fault) = shelves.read_faults.pop_front() {
            return Err(fault);
        }
        Ok(shelves
            .values
            .iter()
            .filter(|((held, _), _)| *held == shelf)
            .map(|((_, key), value)| (key.clone(), value.clone()))
            .collect())
    }

    async fn commit(&self, changes: &[Change]) -> Result<(), StoreError> {
        let mut shelves = self.0.borrow_mut();
        match shelves.commit_faults.pop_front().unwrap_or(Fault::None) {
            Fault::None => shelves.apply(changes),
            Fault::Before(fault) => Err(fault),
            Fault::After(fault) => shelves.apply(changes).and(Err(fault)),
        }
    }
}

impl Connect for Memory {
    type Line = Memory;

    async fn connect(&self) -> Result<Memory, StoreError> {
        let mut shelves = self.0.borrow_mut();
        match shelves.connect_faults.pop_front() {
            Some(fault) => Err(fault),
            None => {
                shelves.connections += 1;
                drop(shelves);
                Ok(self.clone())
            }
        }
    }

    /// Nothing in memory ever waits.
    async fn rest(&self) {}
}
