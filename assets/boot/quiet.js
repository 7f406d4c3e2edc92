// What every page does before its program starts: closes a way out, and keeps failures silent.

// The policy of the page cannot forbid direct connections between browsers; taking away the
// constructors can. No frame of ours could give them back.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "RTCIceTransport"]) {
  delete globalThis[name];
}

// The touch that made a program stop is still on its way and must not start the page afresh.
const TOUCH_OVER_MILLIS = 500;

/** Empties the page, answers and all, and leaves a code; a touch starts it afresh. */
export function cannotGoOn(code) {
  const line = document.createElement("p");
  line.textContent = code;
  document.body.replaceChildren(line);
  setTimeout(() => addEventListener("click", () => location.reload()), TOUCH_OVER_MILLIS);
}

/** A program that stopped must leave nothing in the log: a message there could hold an answer. */
export function stopsSilently(code) {
  addEventListener("error", (event) => {
    event.preventDefault();
    if (event.error) cannotGoOn(code);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    cannotGoOn(code);
  });
}
