// Leaflet with its canvas, without animations.
import { fetched, places, ready, readBack, wanted } from "./common.js";

const outlines = await fetched("outlines.json");
const still = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };
const map = L.map("map", { preferCanvas: true, attributionControl: false, zoomControl: false, zoomSnap: 0, ...still });
const layer = L.geoJSON(outlines, { style: { color: "#8d8373", weight: 1, fillColor: "#fffdf8", fillOpacity: 1 } });
map.fitBounds(layer.getBounds());
layer.addTo(map);
for (const [east, north] of places(outlines, wanted)) {
  L.circleMarker([north, east], { radius: 7, color: "#fff", weight: 2, fillColor: "#0d575b", fillOpacity: 1 }).addTo(map);
}
const context = () => document.querySelector("canvas").getContext("2d");
const ways = { right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1] };

const redraw = async (way) => {
  const { x, y } = map.getSize();
  const began = performance.now();
  map.panBy([(ways[way][0] * x) / 3, (ways[way][1] * y) / 3], { animate: false });
  // Its painting waits for a frame; run at once, as it would be in that frame.
  const canvas = map._renderer ?? Object.values(map._layers).find((one) => one._ctx);
  if (canvas?._redrawRequest) {
    L.Util.cancelAnimFrame(canvas._redrawRequest);
    canvas._redraw();
  }
  readBack(context());
  return performance.now() - began;
};

await new Promise((done) => requestAnimationFrame(done));
readBack(context());
await ready(redraw, () => map.setZoom(map.getZoom() + 2, { animate: false }));
