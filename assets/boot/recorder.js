// Starts the program that records voices. V1: it could not be loaded. V2: it stopped.

import { cannotGoOn, stopsSilently } from "./boot-quiet.js";
import start from "./recorder.js";

stopsSilently("V2");
start({ module_or_path: new URL("./recorder.wasm", import.meta.url) }).catch(() => cannotGoOn("V1"));
