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

stopsSilently("R2");
start({ module_or_path: new URL("./respond.wasm", import.meta.url) }).catch(() => cannotGoOn("R1"));
