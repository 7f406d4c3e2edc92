// Starts the team's program. C1: it could not be loaded. C2: it stopped. W1: its worker stopped.

import { cannotGoOn, stopsSilently } from "./boot-quiet.js";
import start from "./console.js";

const IMPORTER = new URL("./boot-importer.js", import.meta.url).href;
const WORKER = new URL("./boot-worker.js", import.meta.url).href;
const OFFLINE = new URL("./sw.js", import.meta.url).href;

// The only three addresses from which this page may ever start another script.
const policy = globalThis.trustedTypes?.createPolicy("waymark", {
  createScriptURL(address) {
    if ([WORKER, IMPORTER, OFFLINE].includes(address)) return address;
    throw new TypeError("refused");
  },
});
const trusted = (address) => (policy ? policy.createScriptURL(address) : address);

/** The program asks for its worker here: it has no policy of its own. The name says in which place it works. */
function waymarkWorker(name) {
  const worker = new Worker(trusted(WORKER), { type: "module", name });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    cannotGoOn("W1");
  });
  return worker;
}
Object.defineProperty(globalThis, "waymarkWorker", { value: waymarkWorker });

/** A worker that reads a form. One that stops is no failure of the page: the program hears of it and says so. */
function waymarkImporter() {
  const importer = new Worker(trusted(IMPORTER), { type: "module" });
  importer.addEventListener("error", (event) => event.preventDefault());
  return importer;
}
Object.defineProperty(globalThis, "waymarkImporter", { value: waymarkImporter });

/**
 * Opens a look at a form in a place of the page; the program for it comes with the first look. What comes back goes on in another of
 * the form's languages, by its number, or without a number ends the look.
 */
async function waymarkLook(place, form, tongue, pictures) {
  const program = await import("./preview.js");
  await program.default({ module_or_path: new URL("./preview.wasm", import.meta.url) });
  const look = program.look(place, form, tongue, pictures);
  return (language) => (language === undefined ? look.free() : look.speak(language));
}
Object.defineProperty(globalThis, "waymarkLook", { value: waymarkLook });

/**
 * Opens the planner's screens in a place of the page; the program for them comes when they are first opened. What comes back closes
 * them, and nothing of them is left.
 */
async function waymarkPlanner(place, host, tongue, where) {
  const program = await import("./planner.js");
  await program.default({ module_or_path: new URL("./planner.wasm", import.meta.url) });
  const opened = program.open(place, host, tongue, where);
  return () => opened.free();
}
Object.defineProperty(globalThis, "waymarkPlanner", { value: waymarkPlanner });

// Without a service worker the site still works, only not offline; that is no failure.
const keeper = navigator.serviceWorker;
keeper?.register(trusted(OFFLINE), { updateViaCache: "none" }).then(watch, () => {});

/** The program hears of a version that has come, or has taken over, and asks about it. */
function watch(registration) {
  const tell = () => document.dispatchEvent(new Event("waymark-version"));
  keeper.addEventListener("controllerchange", tell);
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
  tell();
}

// A worker that is just being replaced may lose a question, so it is put again.
const AGAIN_MILLIS = 1_000;
const PATIENCE_MILLIS = 30_000;

/** Puts a question to the newest service worker; "" when there is none or it does not answer. */
function waymarkKeeper(question) {
  if (!keeper) return Promise.resolve("");
  return new Promise((done) => {
    const put = async () => {
      const registration = await keeper.getRegistration().catch(() => undefined);
      const worker = registration?.waiting ?? registration?.active;
      if (!worker) return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => end(String(data));
      worker.postMessage(question, [port2]);
    };
    const again = setInterval(put, AGAIN_MILLIS);
    const late = setTimeout(() => end(""), PATIENCE_MILLIS);
    const end = (said) => {
      clearInterval(again);
      clearTimeout(late);
      keeper.removeEventListener("controllerchange", put);
      done(said);
    };
    keeper.addEventListener("controllerchange", put);
    put();
  });
}
Object.defineProperty(globalThis, "waymarkKeeper", { value: waymarkKeeper });

stopsSilently("C2");
start({ module_or_path: new URL("./console.wasm", import.meta.url) }).catch(() => cannotGoOn("C1"));
