//! The store as the rest of the app sees it: three shelves and one kind of write.

use core::fmt;

use rand_core::CryptoRng;

use crate::StoreError;

/// One of the three object stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Readable by whoever holds the tablet: which seat, which round, the day's public key.
    Public,
    /// Sealed records waiting for the day to be closed.
    Pool,
    /// The team's work, sealed under the workspace key.
    Work,
}

impl Shelf {
    /// All shelves, in the order they are created.
    pub const ALL: [Shelf; 3] = [Shelf::Public, Shelf::Pool, Shelf::Work];

    /// The object store's name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Pool => "pool",
            Self::Work => "work",
        }
    }
}

/// One step of a commit.
#[derive(Clone, PartialEq, Eq)]
pub enum Change {
    /// Write a value, replacing what was under the key.
    Put(Shelf, String, Vec<u8>),
    /// Remove one value; removing what is not there is no error.
    Delete(Shelf, String),
    /// Remove everything on a shelf.
    Clear(Shelf),
}

impl Change {
    /// A write, from anything that can name and fill it.
    pub fn put(shelf: Shelf, key: impl Into<String>, value: impl Into<Vec<u8>>) -> Self {
        Self::Put(shelf, key.into(), value.into())
    }

    /// A removal.
    pub fn delete(shelf: Shelf, key: impl Into<String>) -> Self {
        Self::Delete(shelf, key.into())
    }

    /// The shelf the step touches.
    pub fn shelf(&self) -> Shelf {
        match self {
            Self::Put(shelf, ..) | Self::Delete(shelf, _) | Self::Clear(shelf) => *shelf,
        }
    }
}

/// Silent: a pool key beside a moment in a log would be an order of arrival.
impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Put(..) => "Put(..)",
            Self::Delete(..) => "Delete(..)",
            Self::Clear(_) => "Clear(..)",
        })
    }
}

/// Where things are kept. Two implementations: the browser's database and [`crate::Memory`].
///
/// Everything runs on one thread, so the futures need not be `Send`.
#[allow(async_fn_in_trait)]
pub trait Vault {
    /// The value under a key, or nothing.
    async fn get(&self, shelf: Shelf, key: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Every key and value of a shelf, sorted by key.
    async fn list(&self, shelf: Shelf) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// All changes in one strict transaction, or none. Returns only after the browser has said
    /// `complete`. Changes name fixed keys, so doing the same commit twice does no harm.
    async fn commit(&self, changes: &[Change]) -> Result<(), StoreError>;
}

/// A fresh name for a pool entry: 128 random bits as 32 hex characters. Random, so that the
/// order of the names says nothing about the order of the interviews.
pub fn random_id(rng: &mut impl CryptoRng) -> String {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    let mut bytes = [0u8; 16];
    rng.fill_bytes(&mut bytes);
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|nibble| HEX.get(usize::from(nibble)))
        .collect()
}
