//! A connection that is replaced when it dies, a few times, and says so when it cannot be.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::turn_over::turn_over;
use crate::{Change, Shelf, StoreError, Vault};

/// How long one try at opening may take. Browsers have been seen never to answer.
pub const OPEN_BUDGET_MILLIS: u32 = 2_000;

/// Tries before the team is told. Reusing a dead connection loses answers; reopening helps.
pub const OPEN_TRIES: u32 = 3;

/// Opens connections. An opening that takes longer than [`OPEN_BUDGET_MILLIS`] must give up.
#[allow(async_fn_in_trait)]
pub trait Connect {
    /// What an opened connection can do.
    type Line: Vault;

    /// Opens a fresh connection.
    async fn connect(&self) -> Result<Self::Line, StoreError>;

    /// A breath between two tries: a backing store that failed at once often opens a moment later.
    async fn rest(&self);
}

/// Whether the browser's journal can be trusted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Journal {
    Sound,
    /// A commit found no room, or died every time it was tried: it is turned over before the next one.
    Doubtful,
}

/// A [`Vault`] over connections that may die.
///
/// An error that says the connection is dead (`Closed`, `Unreachable`) drops it, opens another
/// and does the work again, on [`OPEN_TRIES`] fresh connections at most; then the answer is `Unreachable`. Every
/// other error is final: trying again would not mend it. After a commit that found no room the next one begins on a fresh
/// connection, behind a journal that was turned over (`turn_over.rs`).
pub struct Healing<C: Connect> {
    connector: C,
    line: RefCell<Option<Rc<C::Line>>>,
    journal: Cell<Journal>,
}

impl<C: Connect> Healing<C> {
    /// Nothing is opened before the first use.
    pub fn new(connector: C) -> Self {
        Self {
            connector,
            line: RefCell::new(None),
            journal: Cell::new(Journal::Sound),
        }
    }

    /// One try at a commit, the journal put in order first if need be.
    async fn commit_on(&self, line: &C::Line, changes: &[Change]) -> Result<(), StoreError> {
        if self.journal.get() == Journal::Doubtful {
            turn_over(line).await?;
            self.journal.set(Journal::Sound);
        }
        line.commit(changes).await
    }

    async fn line(&self) -> Result<Rc<C::Line>, StoreError> {
        if let Some(line) = self.line.borrow().as_ref() {
            return Ok(Rc::clone(line));
        }
        let line = Rc::new(self.connector.connect().await?);
        *self.line.borrow_mut() = Some(Rc::clone(&line));
        Ok(line)
    }

    async fn patiently<T>(
        &self,
        work: impl AsyncFn(&C::Line) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        // A connection found dead is no try at opening one.
        let tries = OPEN_TRIES + u32::from(self.line.borrow().is_some());
        for number in 0..tries {
            if number > 0 {
                self.connector.rest().await;
            }
            let outcome = match self.line().await {
                Ok(line) => work(&line).await,
                Err(trouble) => Err(trouble),
            };
            match outcome {
                Err(StoreError::Closed | StoreError::Unreachable) => {
                    *self.line.borrow_mut() = None;
                }
                settled => return settled,
            }
        }
        Err(StoreError::Unreachable)
    }
}

impl<C: Connect> Vault for Healing<C> {
    async fn get(&self, shelf: Shelf, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.patiently(async |line: &C::Line| line.get(shelf, key).await)
            .await
    }

    async fn list(&self, shelf: Shelf) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.patiently(async |line: &C::Line| line.list(shelf).await)
            .await
    }

    async fn commit(&self, changes: &[Change]) -> Result<(), StoreError> {
        let outcome = self
            .patiently(async |line: &C::Line| self.commit_on(line, changes).await)
            .await;
        if matches!(outcome, Err(StoreError::Full | StoreError::Unreachable)) {
            self.journal.set(Journal::Doubtful);
            *self.line.borrow_mut() = None;
        }
        outcome
    }
}
