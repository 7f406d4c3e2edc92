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

// Script and program are asked for at once: on a slow line, one after the other would be waited for twice.
const part = (address) => {
  const answer = fetch(address);
  // Whoever awaits it hears of a failure; until somebody does, it is nobody's.
  answer.catch(() => {});
  return answer;
};

const interview = async () => {
  const program = part(new URL("./respond.wasm", import.meta.url));
  const { default: start } = await import("./respond.js");
  await start({ module_or_path: program });
};

// What nobody holds is collected, and its screen goes with it.
let held;

// Another program, which keeps nothing. The form comes from this site; neither program can fetch.
const look = async (id) => {
  const wasm = part(new URL("./preview.wasm", import.meta.url));
  const form = part(new URL(`surveys/${id}`, location.href));
  const program = await import("./preview.js");
  const given = await form;
  await program.default({ module_or_path: wasm });
  const bytes = new Uint8Array(given.ok ? await given.arrayBuffer() : 0);
  // Pictures lie beside forms that somebody picks; here there are none.
  held = program.look(document.getElementById("app"), bytes, "en", "");
  return held;
};

const id = new URLSearchParams(location.search).get("preview");
(id && /^[a-z0-9-]+$/i.test(id) ? look(id) : interview()).catch(() => cannotGoOn("R1"));
