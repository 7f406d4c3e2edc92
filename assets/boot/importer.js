// Starts the importer's program. What the page says meanwhile waits until the program listens.

import start from "./importer.js";

for (const name of ["RTCPeerConnection", "RTCDataChannel"]) delete globalThis[name];

const early = [];
const wait = (event) => early.push(event.data);
addEventListener("message", wait);

// A failed promise does not reach the page, an error does; and its message stays here.
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  setTimeout(() => {
    throw new Error("I1");
  });
});

await start({ module_or_path: new URL("./importer.wasm", import.meta.url) });
removeEventListener("message", wait);
for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
