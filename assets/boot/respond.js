// Starts the program in her hands. R1: it could not be loaded. R2: it stopped.

import { cannotGoOn, stopsSilently } from "./boot-quiet.js";
import start from "./respond.js";

// The page starts covered. From the first thing drawn on, the cover belongs to the program.
new MutationObserver((_, watching) => {
  watching.disconnect();
  document.documentElement.classList.remove("covered");
  // What is covered cannot take the focus: the first heading's own attempt came to nothing.
  document.querySelector("#app h1")?.focus();
}).observe(document.getElementById("app"), { childList: true });

// A look at a form (?preview=ID): its bytes are fetched here, from this site; the program itself fetches nothing.
async function preview() {
  const id = new URLSearchParams(location.search).get("preview");
  if (!id || !/^[a-z0-9-]+$/i.test(id)) return;
  const answer = await fetch(new URL(`surveys/${id}`, location.href));
  globalThis.waymarkPreview = answer.ok ? await answer.arrayBuffer() : new ArrayBuffer(0);
}

stopsSilently("R2");
await preview().catch(() => {
  globalThis.waymarkPreview = new ArrayBuffer(0);
});
start({ module_or_path: new URL("./respond.wasm", import.meta.url) }).catch(() => cannotGoOn("R1"));
