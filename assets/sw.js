// Keeps the site on the tablet: exactly the listed files, each checked against its hash.
// The build fills in the next three lines. Nothing anyone enters ever comes near this file.
const VERSION = "";
const COMMON = {};
const FILES = [];

const PREFIX = "site-";
const CACHE = PREFIX + VERSION;

const listed = new Map(
  FILES.map(([path, hash, own]) => [addressOf(path), { hash, headers: { ...COMMON, ...own } }]),
);

// Other ways in which a document is asked for.
const ALSO = new Map([
  [addressOf(""), addressOf("index.html")],
  [addressOf("index"), addressOf("index.html")],
  [addressOf("respond"), addressOf("respond.html")],
]);

function addressOf(path) {
  return new URL(path, registration.scope).href;
}

// A failed or tampered download makes the installation fail, and the version before stays.
// There is no skipWaiting: a new version starts when no page of the old one is open.
addEventListener("install", (event) => event.waitUntil(keepAll()));

addEventListener("activate", (event) => event.waitUntil(takeOver()));

addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin) {
    event.respondWith(Response.error());
    return;
  }
  const asked = origin + pathname;
  const address = ALSO.get(asked) ?? asked;
  const file = listed.get(address);
  if (file && event.request.method === "GET") event.respondWith(answer(address, file));
});

async function keepAll() {
  // All are checked before the first is kept.
  const ready = await Promise.all(
    [...listed].map(async ([address, file]) => [address, await genuine(address, file)]),
  );
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(ready.map(([address, response]) => cache.put(address, response)));
  } catch (refused) {
    await caches.delete(CACHE);
    throw refused;
  }
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  // The page of the very first visit has no version before it, and works offline from now on.
  await clients.claim();
}

async function answer(address, file) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address);
  if (kept) return kept;
  // A browser short of space may have dropped it.
  const fresh = await genuine(address, file);
  await cache.put(address, fresh.clone());
  return fresh;
}

/** The file with exactly the listed content and our headers, whatever the host sends. */
async function genuine(address, file) {
  const sources = [
    () => caches.match(address),
    () => fetch(address, { credentials: "omit" }),
    // What the browser remembers may be damaged; the host is asked once more.
    () => fetch(address, { credentials: "omit", cache: "reload" }),
  ];
  for (const source of sources) {
    const bytes = await bytesFrom(source);
    if (bytes && (await sha256(bytes)) === file.hash) {
      return new Response(bytes, { headers: file.headers });
    }
  }
  throw new Error("not the listed file");
}

async function bytesFrom(source) {
  try {
    const response = await source();
    return response?.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
