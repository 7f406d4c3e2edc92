//! Scripts that spoil a page's database as devices in the field do, look into it, or fill it. What they are given is `given`.

/// Takes the time in the page itself, so that the driver's own slowness is not measured.
pub const STOPWATCH: &str = "
const watch = window.stopwatch = { took: null };
document.querySelector(arguments[0]).addEventListener('click', () => { watch.from = performance.now(); }, { capture: true });
const look = () => {
  const named = ['save-failed', 'thanks', 'pictures'].some((name) => document.querySelector(`#app [data-screen=${name}]`));
  if (watch.from && named) watch.took = performance.now() - watch.from; else requestAnimationFrame(look);
};
look();";

/// The connection dies under the program, as on a tablet short of memory.
pub const CLOSED: &str = "
window.spoilt = 0;
const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...given) {
  if (window.spoilt < 1) { window.spoilt += 1; this.close(); }
  return transaction.apply(this, given);
};";

/// And the next two openings fail, as the most frequent fault in the field does.
pub const UNKNOWN: &str = "
window.spoilt = 0;
const transaction = IDBDatabase.prototype.transaction;
let closed = false;
IDBDatabase.prototype.transaction = function (...given) {
  if (!closed) { closed = true; this.close(); }
  return transaction.apply(this, given);
};
const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (...given) {
  if (window.spoilt < 2) {
    window.spoilt += 1;
    const refused = new EventTarget();
    refused.readyState = 'done';
    refused.error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    setTimeout(() => refused.onerror?.(Object.defineProperty(new Event('error'), 'target', { value: refused })));
    return refused;
  }
  return open.apply(this, given);
};";

/// Or the opening never answers.
pub const SILENT: &str = "
window.spoilt = 0;
const transaction = IDBDatabase.prototype.transaction;
let closed = false;
IDBDatabase.prototype.transaction = function (...given) {
  if (!closed) { closed = true; this.close(); }
  return transaction.apply(this, given);
};
const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (...given) {
  if (window.spoilt < 1) { window.spoilt += 1; return new EventTarget(); }
  return open.apply(this, given);
};";

/// As a newer Waymark would leave it: the database `given[0]` in version 7.
pub const LATER: &str = "
const asked = indexedDB.open(given[0], 7);
asked.onupgradeneeded = () => asked.result.createObjectStore('later');
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = () => fail(asked.error); });
database.close();
return 'later';";

/// Version and stores of the database `given[0]`.
pub const FOUND: &str = "
const asked = indexedDB.open(given[0]);
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = () => fail(asked.error); });
const found = [database.version, [...database.objectStoreNames]];
database.close();
return found;";

/// Whether a strict commit to the store `given[1]` comes through.
pub const TRIED: &str = "
const asked = indexedDB.open(given[0]);
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = () => fail(asked.error); });
const writing = database.transaction(given[1], 'readwrite', { durability: 'strict' });
writing.objectStore(given[1]).put(new Uint8Array(2000), 'tried');
writing.objectStore(given[1]).delete('tried');
const told = await new Promise((done) => { writing.oncomplete = () => done('kept'); writing.onabort = () => done(writing.error?.name ?? 'none'); });
database.close();
return told;";

/// A commit each, as interviews come, of bytes that cannot be compressed.
pub const FILL: &str = "
const asked = indexedDB.open(given[0]);
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = () => fail(asked.error); });
for (let number = 0; number < given[1]; number += 1) {
  const writing = database.transaction(['pool', 'public'], 'readwrite', { durability: 'relaxed' });
  writing.objectStore('pool').put(crypto.getRandomValues(new Uint8Array(given[2])), `filler-${String(number).padStart(25, '0')}`);
  writing.objectStore('public').put(new Uint8Array([0]), 'seat');
  writing.objectStore('public').put(new Uint8Array([1]), 'band');
  await new Promise((done, fail) => { writing.oncomplete = done; writing.onabort = fail; });
}
database.close();
return 'filled';";
