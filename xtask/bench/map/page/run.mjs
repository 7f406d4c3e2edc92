// Drives the pages: node run.mjs --site FOLDER --runs N. The folder has outlines.topojson, bench-map.js, bench-map.wasm, bare.wasm, console.css.
import { createServer } from "node:http";
import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const { values: said } = parseArgs({
  options: {
    site: { type: "string" },
    runs: { type: "string", default: "5" },
    chromium: { type: "string", default: "/usr/bin/chromium" },
    shots: { type: "boolean", default: false },
  },
});
const site = said.site;
const RUNS = Number(said.runs);
const PLACES = 5000;
const MOVES = ["right", "down", "left", "up", "left", "up", "right", "down"];
const DRAG = 3000;
const SIZE = { width: 1024, height: 700 };

// TopoJSON 1.0: arcs are steps from point to point on a grid, shared by the outlines; ~n is arc n backwards.
function outlines(topology) {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right, up]) => {
      [x, y] = topology.transform ? [x + right, y + up] : [right, up];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const arc = (at) => (at < 0 ? [...arcs[~at]].reverse() : arcs[at]);
  const ring = (list) => list.flatMap((at, place) => (place ? arc(at).slice(1) : arc(at)));
  const shapes = Object.values(topology.objects).flatMap((one) => one.geometries ?? [one]);
  const features = shapes.filter((one) => one.arcs).map(({ type, arcs: own }) => ({
    type: "Feature",
    properties: {},
    geometry: { type: "MultiPolygon", coordinates: (type === "Polygon" ? [own] : own).map((rings) => rings.map(ring)) },
  }));
  return { type: "FeatureCollection", features };
}

const data = outlines(JSON.parse(readFileSync(join(site, "outlines.topojson"), "utf8")));
writeFileSync(join(site, "outlines.json"), JSON.stringify(data));
const points = data.features.flatMap((one) => one.geometry.coordinates.flat(2)).length;
console.log(`${data.features.length} outlines, ${points} points`);

const own = (name) => copyFileSync(join(here, name), join(site, name));
["common.js", "waymark.js", "maplibre.js", "leaflet.js"].forEach(own);
const package_ = (path) => join(here, "node_modules", path);
copyFileSync(package_("leaflet/dist/leaflet.js"), join(site, "leaflet-lib.js"));
copyFileSync(package_("leaflet/dist/leaflet.css"), join(site, "leaflet.css"));
const lib = package_("maplibre-gl/dist");
for (const name of readdirSync(lib)) if (/^maplibre-gl.*\.(mjs|css)$/.test(name) && !/dev/.test(name)) copyFileSync(join(lib, name), join(site, name));

const place = "#map{position:absolute;inset:0}.map-pair{display:block!important}.map-stage{block-size:700px!important;border:0!important}";
const page = (name, head) => {
  const text = `<!doctype html><meta charset=utf-8><style>body{margin:0}${place}</style>${head}<div id=map></div><script type=module src=${name}.js></script>`;
  writeFileSync(join(site, `${name}.html`), text);
};
page("waymark", "<link rel=stylesheet href=console.css>");
page("maplibre", "<link rel=stylesheet href=maplibre-gl.css>");
page("leaflet", "<link rel=stylesheet href=leaflet.css><script src=leaflet-lib.js></script>");

const kinds = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };
const server = createServer((asked, answer) => {
  const path = join(site, new URL(asked.url, "http://x").pathname);
  if (!existsSync(path) || statSync(path).isDirectory()) return answer.writeHead(404).end();
  loaded.add(path);
  return answer.writeHead(200, { "content-type": kinds[extname(path)] ?? "application/octet-stream" }).end(readFileSync(path));
});
const loaded = new Set();
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}`;
const packed = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

// One browser for all. No graphics card: WebGL runs on the processor, as it does on a machine without one.
const browser = await chromium.launch({
  executablePath: said.chromium,
  args: ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-background-networking"],
});

async function opened(name, query) {
  const context = await browser.newContext({ viewport: SIZE });
  const tab = await context.newPage();
  const troubles = [];
  tab.on("pageerror", (error) => troubles.push(String(error)));
  await tab.goto(`${address}/${name}.html${query}`);
  await tab.waitForFunction(() => window.bench, null, { timeout: 60000 }).catch(() => {
    throw new Error(`${name} painted nothing: ${troubles.join("; ")}`);
  });
  return { context, tab };
}

async function first(name) {
  loaded.clear();
  const { context, tab } = await opened(name, "");
  const gz = [...loaded].filter((path) => !/outlines|common|html$/.test(path)).reduce((sum, path) => sum + packed(path), 0);
  const redraws = await tab.evaluate(async (moves) => {
    const took = [];
    for (const way of moves) {
      took.push(await window.bench.redraw(way));
      await new Promise((done) => setTimeout(done, 400));
    }
    return took;
  }, MOVES);
  const painted = await tab.evaluate(() => window.bench.first);
  if (said.shots) await tab.screenshot({ path: join(site, `${name}.png`) });
  await context.close();
  return { first: painted, redraw: redraws, gz };
}

async function dragged(name) {
  const { context, tab } = await opened(name, `?places=${PLACES}`);
  await tab.waitForTimeout(1000);
  // Four times as large, so that there is room to drag.
  await tab.evaluate(() => window.bench.nearer());
  await tab.mouse.move(SIZE.width / 2, SIZE.height / 2);
  await tab.waitForTimeout(1500);
  await tab.evaluate(() => {
    window.frames_ = [];
    const frame = (now) => {
      window.frames_.push(now);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await tab.mouse.down();
  const began = Date.now();
  for (let step = 0; Date.now() - began < DRAG; step += 1) {
    const turn = step / 25;
    await tab.mouse.move(SIZE.width / 2 + 200 * Math.sin(turn), SIZE.height / 2 + 120 * Math.sin(turn / 2));
  }
  await tab.mouse.up();
  const frames = await tab.evaluate(() => window.frames_);
  if (said.shots) await tab.screenshot({ path: join(site, `${name}-places.png`) });
  await context.close();
  const gaps = frames.slice(1).map((now, at) => now - frames[at]).sort((a, b) => a - b);
  const seconds = (frames.at(-1) - frames[0]) / 1000;
  return { fps: gaps.length / seconds, gap95: gaps[Math.floor(gaps.length * 0.95)] };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const NAMES = ["waymark", "leaflet", "maplibre"];
const runs = Object.fromEntries(NAMES.map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const name of NAMES) runs[name].push({ ...(await first(name)), ...(await dragged(name)) });
}
await browser.close();
server.close();

const told = {};
for (const name of NAMES) {
  const of = (key) => median(runs[name].map((one) => one[key]));
  const redraws = runs[name].flatMap((one) => one.redraw).sort((a, b) => a - b);
  const p95 = redraws[Math.floor(redraws.length * 0.95)];
  told[name] = { first: of("first"), redraw: median(redraws), redraw95: p95, fps: of("fps"), gap95: of("gap95"), gz: of("gz") };
}
const row = (cells) => console.log(cells.map((cell, at) => (at ? String(cell).padStart(12) : String(cell).padEnd(10))).join(""));
row(["", "first ms", "redraw ms", "p95", "fps", "gap p95 ms", "gz bytes"]);
for (const name of NAMES) row([name, ...Object.values(told[name]).map((value) => Math.round(value * 10) / 10)]);
const bare = packed(join(site, "bare.wasm")) + packed(join(site, "bare.js"));
const whole = packed(join(site, "bench-map.wasm")) + packed(join(site, "bench-map.js"));
console.log(`the map's own part of Waymark's page: ${whole - bare} bytes gz; a page without a map: ${bare}`);
for (const peer of ["leaflet", "maplibre"]) {
  const ratio = (key) => `${key} ${(told.waymark[key] / told[peer][key]).toFixed(2)}`;
  const least = (name) => Math.min(...runs[name].map((one) => one.first));
  console.log(`beside ${peer}, the quickest of the runs: first ${Math.round(least("waymark"))} / ${Math.round(least(peer))} = ${(least("waymark") / least(peer)).toFixed(2)}`);
  console.log(`beside ${peer}, medians: ${["first", "redraw", "redraw95", "fps", "gap95", "gz"].map(ratio).join(", ")}`);
}
