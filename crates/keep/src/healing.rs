//! A connection that is replaced when it dies, a few times, and says so when it cannot be.

use core::cell::RefCell;
use std::rc::Rc;

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
}

/// A [`Vault`] over connections that may die.
///
/// An error that says the connection is dead (`Closed`, `Unreachable`) drops it, opens another
/// and does the work again, [`OPEN_TRIES`] times in all; then the answer is `Unreachable`. Every
/// other error is final: trying again would not mend it.
pub struct Healing<C: Connect> {
    connector: C,
    line: RefCell<Option<Rc<C::Line>>>,
}

impl<C: Connect> Healing<C> {
    /// Nothing is opened before the first use.
    pub fn new(connector: C) -> Self {
        Self {
            connector,
            line: RefCell::new(None),
        }
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
        for _ in 0..OPEN_TRIES {
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
        self.patiently(async |line: &C::Line| line.commit(changes).await)
            .await
    }
}
