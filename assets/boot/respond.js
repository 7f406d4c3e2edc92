// Starts the program in her hands, or a look at a form (?preview=ID). R1: it could not be loaded. R2: it stopped.

import { cannotGoOn, stopsSilently } from "./boot-quiet.js";

// The page starts covered. From the first thing drawn on, the cover belongs to the program.
new MutationObserver((_, watching) => {
  watching.disconnect();
  document.documentElement.classList.remove("covered");
  // What is covered cannot take the focus: the first heading's own attempt came to nothing.
  document.querySelector("#app h1")?.focus();
}).observe(document.getElementById("app"), { childList: true });

stopsSilently("R2");

const interview = async () => {
  const { default: start } = await import("./respond.js");
  await start({ module_or_path: new URL("./respond.wasm", import.meta.url) });
};

// Another program, which keeps nothing. The form comes from this site; neither program can fetch.
const look = async (id) => {
  const form = fetch(new URL(`surveys/${id}`, location.href)).then((it) => (it.ok ? it.arrayBuffer() : new ArrayBuffer(0)));
  const program = await import("./preview.js");
  await program.default({ module_or_path: new URL("./preview.wasm", import.meta.url) });
  program.look(document.getElementById("app"), new Uint8Array(await form), "en");
};

const id = new URLSearchParams(location.search).get("preview");
(id && /^[a-z0-9-]+$/i.test(id) ? look(id) : interview()).catch(() => cannotGoOn("R1"));
