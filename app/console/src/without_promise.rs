//! Whether the team has decided to work here although the browser promised nothing.

use waymark_keep::stored::keys;
use waymark_keep::{Change, Shelf, StoreError, Vault};

use crate::public::Store;

const ACCEPTED: u8 = 1;

/// The decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutPromise {
    Undecided,
    Accepted,
}

impl WithoutPromise {
    /// From a tick.
    pub fn of(ticked: bool) -> Self {
        if ticked {
            Self::Accepted
        } else {
            Self::Undecided
        }
    }

    /// As it lies on the public shelf.
    pub fn read(bytes: Option<&[u8]>) -> Self {
        Self::of(bytes == Some(&[ACCEPTED]))
    }

    pub fn accepted(self) -> bool {
        self == Self::Accepted
    }
}

/// Keeps what the team decided about working here without the browser's promise.
pub async fn decide(store: &Store, decision: WithoutPromise) -> Result<(), StoreError> {
    let change = match decision {
        WithoutPromise::Accepted => Change::put(Shelf::Public, keys::WITHOUT_PROMISE, [ACCEPTED]),
        WithoutPromise::Undecided => Change::delete(Shelf::Public, keys::WITHOUT_PROMISE),
    };
    store.commit(&[change]).await
}
