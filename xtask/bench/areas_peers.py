"""Points in areas beside peers: areas_peers.py PROGRAM RUNNER AREAS POINTS FOLDER

PROGRAM runs the cases of waymark-bench natively, RUNNER the same in wasm by Node. AREAS is a TopoJSON, POINTS a packed CSV that
begins with east and north. In one run: our index and join, geopandas' sjoin, and which-polygon from npm. Ends with 1 if the
number of points inside is not the same.
"""

import gzip
import json
import subprocess
import sys
import time
from pathlib import Path

import geopandas
import numpy as np

RUNS = "5"
WHICH = """
const { readFileSync } = require("node:fs");
const which = require("which-polygon");
const areas = JSON.parse(readFileSync("areas.geojson", "utf8"));
const points = readFileSync("points.csv", "utf8").trim().split("\\n").map((line) => line.split(",").map(Number));
const took = [];
let inside = 0;
for (let run = 0; run < 5; run += 1) {
  const began = performance.now();
  const query = which(areas);
  const built = performance.now();
  inside = points.filter((point) => query(point) !== null).length;
  took.push([built - began, performance.now() - built]);
}
console.log(JSON.stringify({ took, inside }));
"""


def measured(command):
    """Median milliseconds of our case, and what came out."""
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    took, said = ran.stdout.rstrip("\n").split("\t")
    return float(np.median([float(one) for one in took.split()])), said


def with_geopandas(areas, points):
    took, inside = [], 0
    for _ in range(5):
        # Each run builds its index anew, as ours does.
        fresh = geopandas.GeoDataFrame(geometry=list(areas.geometry), crs=areas.crs)
        began = time.perf_counter()
        found = geopandas.sjoin(points, fresh, predicate="within")
        took.append((time.perf_counter() - began) * 1000)
        inside = found.index.nunique()
    return float(np.median(took)), inside


def with_which_polygon(folder, areas, points):
    (folder / "areas.geojson").write_text(areas.to_json())
    np.savetxt(folder / "points.csv", points, delimiter=",", fmt="%.17g")
    (folder / "which.cjs").write_text(WHICH)
    install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "which-polygon@2.2.1"]
    subprocess.run(install, cwd=folder, check=True)
    ran = subprocess.run(["node", "which.cjs"], cwd=folder, capture_output=True, text=True, check=True)
    said = json.loads(ran.stdout)
    built, asked = np.median(np.array(said["took"]), axis=0)
    return float(built), float(asked), said["inside"]


def main(program, runner, areas, points, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with gzip.open(points, "rt") as rows:
        lines = [",".join(row.split(",")[:2]) for row in rows.read().splitlines()[1:]]
    file = folder / "ground.txt"
    file.write_text(json.dumps(json.loads(Path(areas).read_text())) + "\n" + "\n".join(lines) + "\n")
    numbers = np.array([[float(one) for one in line.split(",")] for line in lines])

    layer = geopandas.read_file(areas).set_crs(4326, allow_override=True)
    places = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(numbers[:, 0], numbers[:, 1]), crs=4326)
    print("| what | index ms | join ms | together ms | inside |\n|---|---|---|---|---|")
    ours = {}
    for name, command in {"here, natively": [program], "here, in wasm": ["node", runner]}.items():
        index, _ = measured([*command, "areas: index", str(file), RUNS])
        join, inside = measured([*command, "areas: join", str(file), RUNS])
        ours[name] = (index, join, int(inside))
        print(f"| {name} | {index:.1f} | {join:.1f} | {index + join:.1f} | {inside} |", flush=True)
    took, theirs = with_geopandas(layer, places)
    print(f"| geopandas {geopandas.__version__} sjoin | | | {took:.1f} | {theirs} |", flush=True)
    built, asked, which = with_which_polygon(folder, layer, numbers)
    print(f"| which-polygon | {built:.1f} | {asked:.1f} | {built + asked:.1f} | {which} |")
    index, join, inside = ours["here, in wasm"]
    print(f"in wasm: geopandas / join {took / join:.1f}, geopandas / both {took / (index + join):.2f}")
    print(f"in wasm: which-polygon / join {asked / join:.1f}, / both {(built + asked) / (index + join):.2f}")
    return {inside, ours["here, natively"][2], theirs} == {inside}


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
