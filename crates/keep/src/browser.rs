//! The one file that touches the browser's database.

use core::cell::Cell;
use core::future::Future;
use core::pin::pin;
use core::task::Poll;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};
use indexed_db_futures::typed_array::{Uint8Array, Uint8ArraySlice};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::{Change, Connect, OPEN_BUDGET_MILLIS, Place, Shelf, StoreError, Vault};

/// The only version the shape of a database will ever have: versions live inside each value instead.
const VERSION: u8 = 1;

/// How long one read or commit may take. A strict commit waits for the disk; slow tablets with
/// full flash have been seen to need seconds, never this many.
const WORK_BUDGET_MILLIS: u32 = 10_000;

/// Between two tries at a connection: on a full disk every opening fails at once, and what happened is to be said within a
/// second, all tries included.
const REST_MILLIS: u32 = 60;

/// Removes the databases, contents and all, as far as the browser lets it within [`OPEN_BUDGET_MILLIS`]: a connection
/// of another tab may hold one back. Whoever needs the contents gone clears the shelves first.
pub async fn remove_databases() {
    for place in [Place::Practice, Place::Work] {
        if let Ok(removing) = Database::delete_by_name(place.database()) {
            let _ = within(OPEN_BUDGET_MILLIS, removing).await;
        }
    }
}

/// Opens connections to the browser's database of a place.
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser(pub Place);

/// Whether the database of a place was ever made. Looking does not make it; a browser that cannot tell says yes.
pub async fn was_made(place: Place) -> bool {
    let listing = async {
        let global = js_sys::global();
        let factory = js_sys::Reflect::get(&global, &"indexedDB".into()).ok()?;
        let list = js_sys::Reflect::get(&factory, &"databases".into()).ok()?;
        let list: js_sys::Function = list.dyn_into().ok()?;
        let asked: js_sys::Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
        let found = wasm_bindgen_futures::JsFuture::from(asked).await.ok()?;
        Some(js_sys::Array::from(&found).into_iter().any(|one| {
            let name = js_sys::Reflect::get(&one, &"name".into());
            name.ok().and_then(|name| name.as_string()).as_deref() == Some(place.database())
        }))
    };
    let answer = within(OPEN_BUDGET_MILLIS, listing).await;
    answer.flatten().unwrap_or(true)
}

/// One open connection. Closed by the browser, or asked to make way for another version, it
/// answers [`StoreError::Closed`] from then on.
pub struct Line {
    database: Database,
    dead: Rc<Cell<bool>>,
    _on_close: Closure<dyn FnMut()>,
    _on_version_change: Closure<dyn FnMut()>,
}

impl Connect for Browser {
    type Line = Line;

    async fn connect(&self) -> Result<Line, StoreError> {
        let blocked = Rc::new(Cell::new(false));
        let noticed = Rc::clone(&blocked);
        let opening = Database::open(self.0.database())
            .with_version(VERSION)
            .with_on_blocked(move |_| {
                noticed.set(true);
                Ok(())
            })
            .with_on_upgrade_needed(|_, database| {
                for shelf in Shelf::ALL {
                    database.create_object_store(shelf.name()).build()?;
                }
                Ok(())
            })
            .build()
            .map_err(open_trouble)?;
        match within(OPEN_BUDGET_MILLIS, opening).await {
            Some(opened) => Ok(Line::over(opened.map_err(open_trouble)?)),
            None if blocked.get() => Err(StoreError::Busy),
            None => Err(StoreError::Unreachable),
        }
    }

    async fn rest(&self) {
        TimeoutFuture::new(REST_MILLIS).await;
    }
}

impl Line {
    fn over(database: Database) -> Self {
        let dead = Rc::new(Cell::new(false));
        let closed = Rc::clone(&dead);
        let on_close = Closure::<dyn FnMut()>::new(move || closed.set(true));
        let outdated = Rc::clone(&dead);
        let leaving = database.clone();
        let on_version_change = Closure::<dyn FnMut()>::new(move || {
            outdated.set(true);
            leaving.clone().close();
        });
        let raw = database.as_sys();
        raw.set_onclose(Some(on_close.as_ref().unchecked_ref()));
        raw.set_onversionchange(Some(on_version_change.as_ref().unchecked_ref()));
        Self {
            database,
            dead,
            _on_close: on_close,
            _on_version_change: on_version_change,
        }
    }

    async fn answered<T>(
        &self,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        if self.dead.get() {
            return Err(StoreError::Closed);
        }
        within(WORK_BUDGET_MILLIS, work)
            .await
            .unwrap_or(Err(StoreError::Unreachable))
    }

    fn begin(&self, shelves: &[Shelf], mode: TransactionMode) -> Result<Transaction<'_>, Error> {
        let names: Vec<String> = shelves.iter().map(|shelf| shelf.name().into()).collect();
        self.database
            .transaction(names.as_slice())
            .with_mode(mode)
            .with_options(TransactionOptions::new().with_durability(TransactionDurability::Strict))
            .build()
    }

    async fn commit_all(&self, changes: &[Change]) -> Result<(), StoreError> {
        // There are three; sorting them would bring 4 KB of code along.
        let mut shelves: Vec<Shelf> = Vec::new();
        for shelf in changes.iter().map(Change::shelf) {
            if !shelves.contains(&shelf) {
                shelves.push(shelf);
            }
        }
        if shelves.is_empty() {
            return Ok(());
        }
        let transaction = self
            .begin(&shelves, TransactionMode::Readwrite)
            .map_err(trouble)?;
        // Kept apart because the reason of an abort (a full disk) is written on it.
        let raw: web_sys::IdbTransaction = transaction.as_sys().clone().unchecked_into();
        for change in changes {
            let store = transaction
                .object_store(change.shelf().name())
                .map_err(trouble)?;
            enter(&store, change).map_err(trouble)?;
        }
        // `commit` waits for the `complete` event; dropping instead aborts.
        transaction
            .commit()
            .await
            .map_err(|error| match raw.error() {
                Some(reason) => named(&reason.name()),
                None => trouble(error),
            })
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let raw = self.database.as_sys();
        raw.set_onclose(None);
        raw.set_onversionchange(None);
        raw.close();
    }
}

/// Enters one change; the request goes out when it is built, its outcome is the transaction's.
fn enter(store: &ObjectStore<'_>, change: &Change) -> Result<(), Error> {
    match change {
        Change::Put(_, key, value) => {
            let _sent = store
                .put(Uint8ArraySlice::new(value))
                .with_key(key.as_str())
                .without_key_type()
                .primitive()?;
        }
        Change::Delete(_, key) => {
            let _sent = store.delete(key.as_str()).primitive()?;
        }
        Change::Clear(_) => {
            let _sent = store.clear()?;
        }
    }
    Ok(())
}

impl Vault for Line {
    async fn get(&self, shelf: Shelf, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.answered(async {
            let transaction = self
                .begin(&[shelf], TransactionMode::Readonly)
                .map_err(trouble)?;
            let store = transaction.object_store(shelf.name()).map_err(trouble)?;
            let found: Option<Uint8Array> = store
                .get(key)
                .primitive()
                .map_err(trouble)?
                .await
                .map_err(trouble)?;
            Ok(found.map(Into::into))
        })
        .await
    }

    async fn list(&self, shelf: Shelf) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.answered(async {
            let transaction = self
                .begin(&[shelf], TransactionMode::Readonly)
                .map_err(trouble)?;
            let store = transaction.object_store(shelf.name()).map_err(trouble)?;
            let keys = store
                .get_all_keys::<String>()
                .primitive()
                .map_err(trouble)?
                .await
                .map_err(trouble)?;
            let values = store
                .get_all::<Uint8Array>()
                .primitive()
                .map_err(trouble)?
                .await
                .map_err(trouble)?;
            keys.zip(values)
                .map(|(key, value)| Ok((key.map_err(trouble)?, value.map_err(trouble)?.into())))
                .collect()
        })
        .await
    }

    async fn commit(&self, changes: &[Change]) -> Result<(), StoreError> {
        self.answered(self.commit_all(changes)).await
    }
}

/// What an opening's failure means.
fn open_trouble(error: OpenDbError) -> StoreError {
    match error {
        // At opening, this means the browser will not have it: private mode, storage off.
        OpenDbError::Base(Error::DomException(DomException::InvalidStateError(_))) => {
            StoreError::Refused
        }
        OpenDbError::Base(error) => trouble(error),
        _ => StoreError::Refused,
    }
}

/// What an operation's failure means.
fn trouble(error: Error) -> StoreError {
    match error {
        Error::DomException(exception) => named(&web_sys::DomException::from(exception).name()),
        Error::Serialisation(_) => StoreError::Damaged,
        // A transaction that ended without a reason was ended with its connection.
        Error::MissingData(_) | Error::Unknown(_) => StoreError::Closed,
    }
}

/// What a DOM exception's name means.
fn named(name: &str) -> StoreError {
    match name {
        "QuotaExceededError" => StoreError::Full,
        "SecurityError" | "NotAllowedError" => StoreError::Refused,
        // A database of a later version: a newer page has been here. It is left as it is.
        "VersionError" => StoreError::Later,
        "NotFoundError" | "DataError" | "DataCloneError" | "ConstraintError" => StoreError::Damaged,
        // InvalidStateError, AbortError, TransactionInactiveError, UnknownError, TimeoutError:
        // seen when a connection was lost or the backing store failed; a fresh one often works.
        _ => StoreError::Closed,
    }
}

/// The outcome, or nothing when the budget is spent first.
pub(crate) async fn within<F: core::future::IntoFuture>(millis: u32, work: F) -> Option<F::Output> {
    let mut work = pin!(work.into_future());
    let mut timer = pin!(TimeoutFuture::new(millis));
    core::future::poll_fn(|context| {
        if let Poll::Ready(outcome) = work.as_mut().poll(context) {
            return Poll::Ready(Some(outcome));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
