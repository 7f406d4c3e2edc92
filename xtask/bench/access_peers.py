"""Access beside its peers: access_peers.py PROGRAM FOLDER [MALAWI]

Runs the cases of waymark-bench and the same in PySAL `access` (floating catchments) and scikit-image (least-cost paths), on
the same points and the same grid, and prints times, ratios and the largest relative difference of any score. Where GRASS is
installed, its r.walk searches the same grid too. Ends with 1 if a figure is not that of its peer.
"""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from access import Access, weights
from skimage.graph import MCP_Geometric

PLACES = 1930
STEPS = {10_000: 1, 20_000: 0.68, 30_000: 0.22}
# The largest difference that is rounding; RAAM moves whole people, which rounding can turn.
SAME = 1e-9
SAME_RAAM = 1e-6


def ours(program, case, file, runs=5):
    """Median milliseconds, and what came out."""
    ran = subprocess.run([program, case, str(file), str(runs)], capture_output=True, text=True, check=True)
    took, said = ran.stdout.rstrip("\n").split("\t")
    return float(np.median([float(one) for one in took.split()])), np.array([float(one) for one in said.split()])


def points(folder):
    """Places in a square of 100 km, the same every time."""
    chance = np.random.default_rng(8)
    places = pd.DataFrame(
        {
            "demand": chance.integers(1, 9000, PLACES),
            "supply": chance.integers(0, 60, PLACES),
            "x": chance.uniform(0, 100_000, PLACES).round(1),
            "y": chance.uniform(0, 100_000, PLACES).round(1),
        }
    )
    file = folder / "places.csv"
    places.to_csv(file, index=False)
    places["id"] = places.index
    return file, places


def distances(places):
    """A line for each pair, as PySAL wants them."""
    x, y = places["x"].to_numpy(), places["y"].to_numpy()
    metres = np.hypot(x[:, None] - x[None, :], y[:, None] - y[None, :])
    ids = places["id"].to_numpy()
    return pd.DataFrame({"origin": np.repeat(ids, PLACES), "dest": np.tile(ids, PLACES), "cost": metres.ravel()})


def pysal(places):
    began = time.perf_counter()
    costs = distances(places)
    print(f"distances for PySAL: {(time.perf_counter() - began) * 1000:.0f} ms, not counted below", flush=True)
    return Access(
        demand_df=places, demand_index="id", demand_value="demand",
        supply_df=places, supply_index="id", supply_value="supply",
        cost_df=costs, cost_origin="origin", cost_dest="dest", cost_name="cost",
        neighbor_cost_df=costs, neighbor_cost_origin="origin", neighbor_cost_dest="dest", neighbor_cost_name="cost",
    )


CATCHMENTS = {
    "gravity": lambda a: a.weighted_catchment("it", weight_fn=weights.gravity(10_000, -1, 100)),
    "fca": lambda a: a.fca_ratio("it", max_cost=10_000),
    "2sfca": lambda a: a.two_stage_fca("it", max_cost=10_000),
    "e2sfca": lambda a: a.enhanced_two_stage_fca("it", weight_fn=weights.step_fn(STEPS)),
    "g2sfca": lambda a: a.two_stage_fca("it", weight_fn=weights.gaussian(10_000)),
    "3sfca": lambda a: a.three_stage_fca("it", weight_fn=weights.step_fn(STEPS)),
    "raam": lambda a: a.raam("it", tau=100_000),
}


def row(case, mine, theirs, apart):
    print(f"| {case} | {mine:.1f} | {theirs:.1f} | {theirs / mine:.1f} | {apart:.1e} |", flush=True)


def catchments(program, folder):
    file, places = points(folder)
    peer = pysal(places)
    fine = True
    print("| case | ours ms | PySAL ms | PySAL / ours | largest relative difference |\n|---|---|---|---|---|")
    for case, run in CATCHMENTS.items():
        mine, scores = ours(program, case, file)
        began = time.perf_counter()
        run(peer)
        theirs = (time.perf_counter() - began) * 1000
        expected = peer.access_df["it_supply"].to_numpy()
        both = ~(np.isnan(scores) & np.isnan(expected))
        apart = np.max(np.abs(scores - expected)[both] / np.abs(expected)[both])
        row(case, mine, theirs, apart)
        # A score that only one of the two has makes it not a number, and not fine.
        fine &= bool(apart <= (SAME_RAAM if case == "raam" else SAME))
    return fine


def friction(malawi, folder):
    """Minutes for a metre by the speeds of the case, as a grid both can read."""
    import json

    scenario = json.loads((malawi / "scenario.json").read_text())
    speeds = {str(entry["class"]): entry["speed_kmh"] for entry in scenario["scenario"]}
    lines = (malawi / "rLandCoverMerged__demo.txt").read_text().splitlines()
    rows = [[0.06 / speeds[word] if word in speeds else -9999 for word in line.split()] for line in lines[6:]]
    grid = np.array(rows)
    file = folder / "friction.asc"
    header = f"ncols {grid.shape[1]}\nnrows {grid.shape[0]}\nxllcorner 500000\nyllcorner 0\ncellsize 1000\nNODATA_value -9999\n"
    body = "\n".join(" ".join(repr(float(value)) for value in line) for line in grid)
    file.write_text(header + body + "\n")
    return file, grid


def travel(program, folder, malawi):
    file, grid = friction(malawi, folder)
    mine, sums = ours(program, "travel", file)
    # Seconds for a cell: minutes for a metre, 1,000 m, 60 s.
    costs = np.where(grid > 0, grid * 60_000, np.inf)
    open_cells = np.flatnonzero(grid.ravel() > 0)
    sources = [open_cells[nth * len(open_cells) // 10] for nth in range(10)]
    runs, expected = [], []
    for _ in range(5):
        began = time.perf_counter()
        paths = MCP_Geometric(costs, fully_connected=True)
        expected = []
        for source in sources:
            # The next source writes over the same array, so it is added up at once, as ours is.
            times = paths.find_costs([divmod(int(source), grid.shape[1])])[0]
            expected.append(times[np.isfinite(times)].sum())
        runs.append((time.perf_counter() - began) * 1000)
    theirs = float(np.median(runs))
    apart = np.max(np.abs(sums - expected) / np.array(expected))
    print("| case | ours ms | MCP_Geometric ms | MCP / ours | largest relative difference |\n|---|---|---|---|---|")
    row("travel, 10 sources", mine, theirs, apart)
    return bool(apart <= SAME) & walked(folder, file, grid, sources, mine, sums)


# r.walk adds its own pace by slope to the friction: with a pace of nothing on level ground, what is left is the friction.
IN_GRASS = """
import subprocess, sys, time
def grass(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
grass("r.in.gdal", "-o", "--q", f"input={sys.argv[1]}", "output=minutes")
grass("g.region", "raster=minutes")
grass("r.mapcalc", "--q", "seconds = minutes * 60.0")
grass("r.mapcalc", "--q", "level = 0.0")
for point in sys.argv[2:]:
    began = time.perf_counter()
    grass("r.walk", "--q", "--o", "elevation=level", "friction=seconds", "output=times", f"start_coordinates={point}", "walk_coeff=0,0,0,0")
    took = time.perf_counter() - began
    sum = [line[4:] for line in grass("r.univar", "-g", "map=times").splitlines() if line.startswith("sum=")][0]
    print(took * 1000, sum)
"""
# GRASS keeps frictions and times of cells as it likes; what is told is its sum of a whole map.
SAME_GRASS = 1e-6


def walked(folder, file, grid, sources, mine, sums):
    if not shutil.which("grass"):
        print("no r.walk: GRASS is not installed (on Debian: apt-get install grass-core)")
        return True
    rows, columns = grid.shape
    points = [f"{500_000 + (source % columns + 0.5) * 1000},{(rows - source // columns - 0.5) * 1000}" for source in map(int, sources)]
    script = folder / "in_grass.py"
    script.write_text(IN_GRASS)
    words = ["grass", "--tmp-location", "XY", "--exec", "python3", str(script), str(file), *points]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    lines = [line.split() for line in said.splitlines() if line[:1].isdigit()]
    theirs, expected = sum(float(took) for took, _ in lines), np.array([float(total) for _, total in lines])
    apart = np.max(np.abs(sums - expected) / expected)
    print("| case | ours ms | r.walk ms | r.walk / ours | largest relative difference |\n|---|---|---|---|---|")
    row("travel, 10 sources", mine, theirs, apart)
    return bool(apart <= SAME_GRASS)


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    fine = True
    if len(sys.argv) > 3:
        fine &= travel(program, folder, Path(sys.argv[3]))
    fine &= catchments(program, folder)
    sys.exit(0 if fine else 1)


main()
