// MapLibre GL with its worker, from the own origin, without fading.
import { fetched, places, ready, wanted } from "./common.js";
import * as maplibre from "./maplibre-gl.mjs";

const gl = maplibre.default ?? maplibre;
gl.setWorkerUrl(new URL("maplibre-gl-worker.mjs", location).href);
const outlines = await fetched("outlines.json");
const all = outlines.features.flatMap((one) => one.geometry.coordinates.flat(2));
const range = (axis) => all.reduce(([low, high], at) => [Math.min(low, at[axis]), Math.max(high, at[axis])], [180, -180]);
const [[west, east], [south, north]] = [range(0), range(1)];
const feature = (coordinates) => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates } });
const sources = { outlines: { type: "geojson", data: outlines } };
const layers = [
  { id: "fill", type: "fill", source: "outlines", paint: { "fill-color": "#fffdf8" } },
  { id: "line", type: "line", source: "outlines", paint: { "line-color": "#8d8373", "line-width": 1 } },
];
if (wanted) {
  const features = places(outlines, wanted).map(feature);
  sources.places = { type: "geojson", data: { type: "FeatureCollection", features } };
  const paint = { "circle-radius": 7, "circle-color": "#0d575b", "circle-stroke-color": "#fff", "circle-stroke-width": 2 };
  layers.push({ id: "places", type: "circle", source: "places", paint });
}
const map = new gl.Map({
  container: "map",
  attributionControl: false,
  fadeDuration: 0,
  bounds: [west, Math.max(south, -80), east, Math.min(north, 84)],
  style: { version: 8, sources, layers },
});
const ways = { right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1] };
const dot = new Uint8Array(4);
const readBack = () => {
  const context = map.painter.context.gl;
  context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, dot);
};

const redraw = async (way) => {
  const { clientWidth: x, clientHeight: y } = map.getCanvas();
  const began = performance.now();
  map.panBy([(ways[way][0] * x) / 3, (ways[way][1] * y) / 3], { animate: false });
  map.redraw();
  readBack();
  return performance.now() - began;
};

await map.once("idle");
readBack();
await ready(redraw, () => map.jumpTo({ zoom: map.getZoom() + 2 }));
