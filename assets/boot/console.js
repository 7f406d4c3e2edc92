// Starts the team's program. C1: it could not be loaded. C2: it stopped. W1: its worker stopped.

import { cannotGoOn, stopsSilently } from "./boot-quiet.js";
import start from "./console.js";

const WORKER = new URL("./boot-worker.js", import.meta.url).href;
const OFFLINE = new URL("./sw.js", import.meta.url).href;

// The only two addresses from which this page may ever start another script.
const policy = globalThis.trustedTypes?.createPolicy("waymark", {
  createScriptURL(address) {
    if (address === WORKER || address === OFFLINE) return address;
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

// Without a service worker the site still works, only not offline; that is no failure.
navigator.serviceWorker?.register(trusted(OFFLINE), { updateViaCache: "none" }).catch(() => {});

stopsSilently("C2");
start({ module_or_path: new URL("./console.wasm", import.meta.url) }).catch(() => cannotGoOn("C1"));
