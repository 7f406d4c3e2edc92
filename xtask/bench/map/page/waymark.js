// Waymark: the console's component. The frames it asks for are kept and run at once when a redraw is measured.
import { fetched, places, ready, readBack, wanted } from "./common.js";
import init, { show } from "./bench-map.js";

const frames = [];
const later = window.requestAnimationFrame.bind(window);
let holding = false;
window.requestAnimationFrame = (call) => (holding ? frames.push(call) : later(call));

const [outlines] = await Promise.all([fetched("outlines.json"), init({ module_or_path: "bench-map.wasm" })]);
const points = [];
const rings = [];
const areas = [];
for (const { geometry } of outlines.features) {
  const all = geometry.coordinates.flat(1);
  areas.push(all.length);
  for (const ring of all) {
    rings.push(ring.length);
    for (const [east, north] of ring) points.push(east, north);
  }
}
const marks = places(outlines, wanted).flat();
show(document.getElementById("map"), new Float64Array(points), new Uint32Array(rings), new Uint32Array(areas), new Float64Array(marks));
const stage = document.querySelector(".map-stage");
const context = document.querySelector(".map-canvas").getContext("2d");
const arrows = { right: "ArrowRight", left: "ArrowLeft", down: "ArrowDown", up: "ArrowUp" };

const redraw = async (way) => {
  holding = true;
  const began = performance.now();
  stage.dispatchEvent(new KeyboardEvent("keydown", { key: arrows[way], bubbles: true, cancelable: true }));
  // What follows from a change is worked out in the moments after it.
  for (let turn = 0; turn < 20; turn += 1) await null;
  frames.splice(0).forEach((call) => call(performance.now()));
  readBack(context);
  const took = performance.now() - began;
  holding = false;
  return took;
};

// The first frame with a size paints the outlines.
while (context.canvas.width < 500) await new Promise((done) => later(done));
await new Promise((done) => later(done));
readBack(context);
// Three presses: 1.6³ is 4.1.
const nearer = () => ["+", "+", "+"].forEach((key) => stage.dispatchEvent(new KeyboardEvent("keydown", { key })));
await ready(redraw, nearer);
