"""Asks another solver (HiGHS) for every interval that `waymark release audit` reports: no difference is allowed.

    python3 -m venv venv && venv/bin/pip install highspy
    venv/bin/python tests/conformance/highs_intervals.py target/release/waymark [a folder of protected tables]

Tables and patterns are made here from a fixed seed: two and three dimensions, groups, hidden cells chosen at random
and by `waymark release protect`, both attackers. The equations are built here as well, from the table as it was
counted. With a folder, ssb/in_z*.csv are compared too: the patterns beside them (ref_z*.csv), and
what `waymark release protect` hides in them against either attacker.
"""

import csv
import itertools
import pathlib
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import highspy

TOTAL = "Total"


def crossings(dimensions):
    return itertools.product(*[list(groups) for groups in dimensions])


def inner(dimensions, cell):
    return itertools.product(*[groups[code] for groups, code in zip(dimensions, cell)])


def solver(dimensions, counts, hidden, lower):
    """The published statements as a linear program over the inner cells."""
    names = {leaf: place for place, leaf in enumerate(counts)}
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    for leaf in counts:
        least = min(1, counts[leaf]) if lower and leaf in hidden else 0
        model.addVar(least, highspy.kHighsInf)
    for cell in crossings(dimensions):
        if cell not in hidden:
            members = [names[leaf] for leaf in inner(dimensions, cell)]
            value = sum(counts[leaf] for leaf in inner(dimensions, cell))
            model.addRow(value, value, len(members), members, [1.0] * len(members))
    return model, names


def end(model, members, size, sense):
    costs = [0.0] * size
    for member in members:
        costs[member] = 1.0
    model.changeColsCost(size, list(range(size)), costs)
    model.changeObjectiveSense(sense)
    model.run()
    status = model.getModelStatus()
    if status == highspy.HighsModelStatus.kUnbounded:
        return None
    assert status == highspy.HighsModelStatus.kOptimal, status
    return model.getInfo().objective_function_value


def differences(dimensions, counts, hidden, lower, reported):
    model, names = solver(dimensions, counts, hidden, lower)
    differing = 0
    for cell in hidden:
        members = [names[leaf] for leaf in inner(dimensions, cell)]
        for sense, said in zip(
            (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize), reported[cell]
        ):
            found = end(model, members, len(counts), sense)
            if found is None or said == "":
                differing += (found is None) != (said == "")
            else:
                differing += abs(found - float(Fraction(said))) > 1e-5
    return differing


def rows(file):
    with open(file, encoding="utf-8") as opened:
        return list(csv.DictReader(opened))


def compare(waymark, folder, names, dimensions, counts, released, table, column, lower):
    intervals = folder / "intervals.csv"
    ran = subprocess.run(
        [waymark, "release", "audit", str(released), "--table", str(table), "--count", column]
        + ["--k", "4", "--lower", str(lower), "--intervals", str(intervals)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode < 2, ran.stderr
    key = lambda row: tuple(row[name] for name in names)
    hidden = {key(row) for row in rows(released) if row["suppressed"] == "TRUE"}
    reported = {key(row): (row["low"], row["high"]) for row in rows(intervals)}
    assert hidden == set(reported)
    # A wrong end must be noticed: a check that cannot fail says nothing.
    for cell, (low, high) in list(reported.items())[:1]:
        planted = {cell: (str(Fraction(low) + 1), high)}
        assert differences(dimensions, counts, hidden, lower, reported | planted) > 0
    return differences(dimensions, counts, hidden, lower, reported), 2 * len(hidden)


def made(chance, folder):
    """A table made up: its file, its dimensions and its counts."""
    names = ["place", "age", "answer"][: chance.choice([2, 3])]
    dimensions = []
    columns = {}
    for name in names:
        leaves = [f"{name}{place}" for place in range(chance.randint(2, 4))]
        groups = {TOTAL: leaves} | {leaf: [leaf] for leaf in leaves}
        if name == "place" and len(leaves) == 4:
            columns = {leaf: ("north", "south")[place // 2] for place, leaf in enumerate(leaves)}
            for side in ("north", "south"):
                groups[side] = [leaf for leaf in leaves if columns[leaf] == side]
        dimensions.append(groups)
    finest = [[code for code in groups if groups[code] == [code]] for groups in dimensions]
    counts = {leaf: chance.choice([0, 1, 2, 3, chance.randint(0, 30)]) for leaf in itertools.product(*finest)}
    table = folder / "in.csv"
    with open(table, "w", encoding="utf-8") as out:
        out.write(",".join(names + (["side"] if columns else []) + ["freq"]) + "\n")
        for leaf, count in counts.items():
            side = [columns[leaf[0]]] if columns else []
            out.write(",".join([*leaf, *side, str(count)]) + "\n")
    return table, names, dimensions, counts


def at_random(chance, folder, names, dimensions, counts):
    released = folder / "random.csv"
    share = chance.choice([0.1, 0.3, 0.6])
    with open(released, "w", encoding="utf-8") as out:
        out.write(",".join([*names, "freq", "primary", "suppressed"]) + "\n")
        for cell in crossings(dimensions):
            value = sum(counts[leaf] for leaf in inner(dimensions, cell))
            small = 0 < value < 4
            hide = small or (value > 0 and chance.random() < share)
            out.write(",".join([*cell, str(value), str(small).upper(), str(hide).upper()]) + "\n")
    return released


def from_outside(waymark, folder, cases):
    for name, pattern in [("z1", "z1_n3"), ("z2", "z2_n3"), ("z3", "z3linked_n3")]:
        table = cases / f"in_{name}.csv"
        lines = rows(table)
        names = [one for one in lines[0] if one in ("region", "hovedint", "mnd")]
        dimensions = []
        for one in names:
            groups = {TOTAL: list(dict.fromkeys(line[one] for line in lines))}
            for column in {"region": ["fylke", "kostragr"], "mnd": ["mnd2"]}.get(one, []):
                for line in lines if column in lines[0] else []:
                    group = groups.setdefault(line[column], [])
                    if line[one] not in group:
                        group.append(line[one])
            dimensions.append(groups | {leaf: [leaf] for leaf in groups[TOTAL]})
        counts = {tuple(line[one] for one in names): int(line["ant"]) for line in lines}
        patterns = sorted(cases.glob(f"ref_{pattern}_nz_*.csv"))
        for lower in (0, 1):
            protected = folder / f"{name}_{lower}.csv"
            words = [waymark, "release", "protect", "--table", str(table), "--count", "ant"]
            words += ["--k", "4", "--lower", str(lower), "-o", str(protected)]
            subprocess.run(words, capture_output=True, check=True)
            patterns.append(protected)
        for released in patterns:
            for lower in (0, 1):
                yield compare(
                    waymark, folder, names, dimensions, counts, released, table, "ant", lower
                )


def main():
    waymark = sys.argv[1]
    chance = random.Random(20)
    instances = ends = differing = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        results = []
        for _ in range(60):
            table, names, dimensions, counts = made(chance, folder)
            patterns = [at_random(chance, folder, names, dimensions, counts)]
            protected = folder / "out.csv"
            words = [waymark, "release", "protect", "--table", str(table), "--count", "freq"]
            ran = subprocess.run(words + ["--k", "4", "-o", str(protected)], capture_output=True, check=False)
            patterns += [protected] if ran.returncode == 0 else []
            for released in patterns:
                for lower in (0, 1):
                    results.append(
                        compare(waymark, folder, names, dimensions, counts, released, table, "freq", lower)
                    )
        if len(sys.argv) > 2:
            results += from_outside(waymark, folder, pathlib.Path(sys.argv[2]) / "ssb")
        for wrong, asked in results:
            instances += 1
            ends += asked
            differing += wrong
    print(f"highs: {instances} instances, {ends} ends of intervals, {differing} differences")
    return 1 if differing or instances < 200 else 0


if __name__ == "__main__":
    sys.exit(main())
