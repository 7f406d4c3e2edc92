//! What lies in the one database, read and spoiled from outside the programs.

use serde_json::json;

use super::browser::Browser;

/// The database of the site and its three stores.
pub const DATABASE: &str = "waymark";
/// The practice district's own.
pub const PRACTICE_DATABASE: &str = "waymark-practice";
pub const POOL: &str = "pool";
pub const PUBLIC: &str = "public";
pub const WORK: &str = "work";

/// Opens the database if it is there and never makes it: a test must not set up what it looks for.
const OPEN: &str = "
const asked = indexedDB.open(given[0]);
const database = await new Promise((done, fail) => {
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail('no database');
});
const answer = (request) => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});
";

impl Browser {
    /// Every entry of one store: its key and its bytes.
    pub fn kept_in(&self, store: &str) -> Vec<(String, Vec<u8>)> {
        self.kept_at(DATABASE, store)
    }

    /// The same in the practice district or in the work, by the database's name.
    pub fn kept_at(&self, database: &str, store: &str) -> Vec<(String, Vec<u8>)> {
        let look = "
const shelf = database.transaction(given[1]).objectStore(given[1]);
const keys = await answer(shelf.getAllKeys());
const values = await answer(shelf.getAll());
database.close();
return keys.map((key, at) => [key, [...new Uint8Array(values[at].buffer ?? values[at])]]);";
        let found = self.run_async(&format!("{OPEN}{look}"), &[json!(database), json!(store)]);
        assert!(
            found["error"].is_null(),
            "the database cannot be read: {found}"
        );
        let entries = found.as_array().into_iter().flatten();
        entries
            .map(|entry| {
                let bytes = entry[1].as_array().into_iter().flatten();
                let bytes = bytes
                    .filter_map(|byte| byte.as_u64())
                    .filter_map(|byte| u8::try_from(byte).ok());
                (
                    entry[0].as_str().unwrap_or_default().to_owned(),
                    bytes.collect(),
                )
            })
            .collect()
    }

    /// Puts bytes into a store, past the programs.
    pub fn put_into(&self, store: &str, key: &str, bytes: &[u8]) {
        let put = "
const writing = database.transaction(given[1], 'readwrite', { durability: 'strict' });
writing.objectStore(given[1]).put(new Uint8Array(given[3]), given[2]);
await new Promise((done, fail) => { writing.oncomplete = done; writing.onabort = fail; });
database.close();
return 'put';";
        let with = [json!(DATABASE), json!(store), json!(key), json!(bytes)];
        assert_eq!(self.run_async(&format!("{OPEN}{put}"), &with), "put");
    }
}
