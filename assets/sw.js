// Keeps the site on the tablet: exactly the listed files, each checked against its hash, and the version the team agreed to.
// The build fills in the next three lines. Nothing anyone enters ever comes near this file.
const VERSION = "";
const COMMON = {};
const FILES = [];

const PREFIX = "site-";
const CACHE = PREFIX + VERSION;

// A version's own list lies beside its files, written last: a version without one is not whole.
const LIST = addressOf("kept-list");
// Which version pages get, and which one the team does not want. Nothing else is ever noted.
const CHOICE = "choice";
const AGREED = addressOf("agreed");
const REFUSED = addressOf("refused");

const own = FILES.map(([path, hash, headers]) => [addressOf(path), { hash, headers: { ...COMMON, ...headers } }]);

// Lists never change, so each is read once.
const lists = new Map();

// Other ways in which a document is asked for.
const ALSO = new Map([
  [addressOf(""), addressOf("index.html")],
  [addressOf("index"), addressOf("index.html")],
  [addressOf("respond"), addressOf("respond.html")],
  [addressOf("recorder"), addressOf("recorder.html")],
]);

function addressOf(path) {
  return new URL(path, registration.scope).href;
}

// A failed or tampered download makes the installation fail, and the version before stays.
// A worker never waits for the pages to close: which version pages get is another matter, and Firefox, closed while one
// waited, has been seen to pass all of them by at the next start.
addEventListener("install", (event) => event.waitUntil(keepAll().then(() => skipWaiting())));

addEventListener("activate", (event) => event.waitUntil(takeOver()));

addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin) {
    event.respondWith(Response.error());
    return;
  }
  if (event.request.method === "GET") event.respondWith(answer(event.request, origin + pathname));
});

// What the team's page may ask; a page of an older version asks a newer worker, so these words never change.
const QUESTIONS = { standing, check, agree, refuse };

addEventListener("message", (event) => {
  const [question, version] = String(event.data).split(" ");
  const asked = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
  if (asked) event.waitUntil(asked(version).then((said) => event.ports[0]?.postMessage(said), () => {}));
});

async function keepAll() {
  // All are checked before the first is kept.
  const ready = await Promise.all(own.map(async ([address, file]) => [address, await genuine(address, file)]));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(ready.map(([address, response]) => cache.put(address, response)));
    await cache.put(LIST, new Response(JSON.stringify({ form: 1, files: own })));
  } catch (refused) {
    await caches.delete(CACHE);
    throw refused;
  }
  // The very first version needs no consent: there is none before it.
  if ((await served()) === undefined) await note(AGREED, VERSION);
}

/** From here on this worker answers, with the files of the version the team agreed to. */
async function takeOver() {
  await clearAway();
  // The page of the very first visit has no version before it, and works offline from now on.
  await clients.claim();
}

async function clearAway() {
  const agreed = PREFIX + (await noted(AGREED));
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE && name !== agreed) await caches.delete(name);
  }
}

/** The version the team agreed to, while it is whole. */
async function served() {
  const version = await noted(AGREED);
  return version && (await listOf(version)) ? version : undefined;
}

async function listOf(version) {
  if (!lists.has(version)) {
    const kept = await caches.match(LIST, { cacheName: PREFIX + version });
    const list = await kept?.json();
    if (list?.form !== 1) return undefined;
    lists.set(version, new Map(list.files));
  }
  return lists.get(version);
}

async function note(what, version) {
  const choice = await caches.open(CHOICE);
  await choice.put(what, new Response(version));
}

async function noted(what) {
  const kept = await caches.match(what, { cacheName: CHOICE });
  return (await kept?.text()) ?? "";
}

async function answer(request, asked) {
  const address = ALSO.get(asked) ?? asked;
  const version = (await served()) ?? VERSION;
  const file = ((await listOf(version)) ?? new Map(own)).get(address);
  return file ? kept(version, address, file) : fetch(request);
}

async function kept(version, address, file) {
  const cache = await caches.open(PREFIX + version);
  const there = await cache.match(address);
  return there ?? repaired(cache, address, file);
}

/** A browser short of space may have dropped it. */
async function repaired(cache, address, file) {
  const fresh = await genuine(address, file);
  await cache.put(address, fresh.clone());
  return fresh;
}

/** "SERVED THIS open|refused": the version pages get, the version of this worker, and whether the team refused it. */
async function standing() {
  const refused = (await noted(REFUSED)) === VERSION;
  return `${(await served()) ?? VERSION} ${VERSION} ${refused ? "refused" : "open"}`;
}

/** "FILES REPAIRED MISSING": every listed file looked at, and fetched again where it is not as listed. */
async function check() {
  const version = (await served()) ?? VERSION;
  const list = [...((await listOf(version)) ?? own)];
  const cache = await caches.open(PREFIX + version);
  const found = await Promise.all(list.map(([address, file]) => look(cache, address, file)));
  const count = (what) => found.filter((one) => one === what).length;
  return `${list.length} ${count("repaired")} ${count("missing")}`;
}

async function look(cache, address, file) {
  const bytes = await bytesFrom(() => cache.match(address));
  if (bytes && (await sha256(bytes)) === file.hash) return "there";
  return repaired(cache, address, file).then(() => "repaired", () => "missing");
}

/** From the next start on, pages get this version; a question about another one changes nothing. */
async function agree(version) {
  if (version !== VERSION || !(await listOf(VERSION))) return "no";
  await note(AGREED, VERSION);
  await clearAway();
  return "agreed";
}

async function refuse(version) {
  if (version !== VERSION) return "no";
  await note(REFUSED, VERSION);
  return "refused";
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
