#!/usr/bin/env python3
"""Does the field's own reader of XLSForm accept our surveys?

Builds the workbook from the plain tables of each survey folder, hands it to pyxform, and asks pyxform to
write the XForm that phones would be given. A broken copy of each survey must be refused: a check that
cannot fail says nothing.

    python pyxform_accepts.py [folder ...]      (default: every folder under surveys/)

Leaves with 0 when all is well, 1 when a survey is refused (or a broken copy accepted), 2 when pyxform is missing.
"""

import csv
import sys
from pathlib import Path

SHEETS = ("survey", "choices", "settings")
SURVEYS = Path(__file__).resolve().parents[2] / "surveys"


def read(folder):
    """The workbook as pyxform wants it: sheet name -> rows as dictionaries without empty cells."""
    workbook = {}
    for sheet in SHEETS:
        with open(folder / f"{sheet}.csv", newline="", encoding="utf-8") as table:
            reader = csv.reader(table)
            header = next(reader)
            rows = []
            for number, cells in enumerate(reader, start=2):
                if len(cells) != len(header):
                    raise ValueError(f"{sheet}!{number}: {len(cells)} cells under {len(header)} columns")
                rows.append({column: cell for column, cell in zip(header, cells) if cell})
        workbook[sheet] = rows
        workbook[f"{sheet}_header"] = [dict.fromkeys(header)]
    return workbook


def refusal(workbook, name):
    """None if pyxform accepts the workbook, else its message."""
    from pyxform.xls2xform import convert

    try:
        convert(xlsform=workbook, form_name=name, validate=False, pretty_print=False)
    except Exception as error:  # pyxform refuses with several kinds of exception; each is a refusal
        return f"{type(error).__name__}: {error}"
    return None


def broken_copies(folder):
    """Copies that no reader should accept, each with what was broken."""
    copy = read(folder)
    question = next(row for row in copy["survey"] if row["type"].startswith("select_one"))
    question["type"] = "select_one a_list_nobody_wrote"
    yield "a question that names a list nobody wrote", copy

    copy = read(folder)
    question = next(row for row in copy["survey"] if row["type"].startswith("select_one"))
    question["relevant"] = "${a_question_nobody_asked} = 'yes'"
    yield "a skip rule about a question nobody asks", copy

    copy = read(folder)
    end = max(at for at, row in enumerate(copy["survey"]) if row["type"] == "end_group")
    del copy["survey"][end]
    yield "a group that never ends", copy


def main(arguments):
    try:
        import pyxform
    except ImportError:
        print("pyxform is not installed: python3 -m pip install pyxform")
        return 2
    folders = [Path(argument) for argument in arguments] or sorted(p.parent for p in SURVEYS.glob("*/survey.csv"))
    if not folders:
        print(f"no survey under {SURVEYS}")
        return 1
    failures = 0
    for folder in folders:
        message = refusal(read(folder), folder.name)
        if message is None:
            print(f"accepted: {folder.name} (pyxform {pyxform.__version__})")
        else:
            failures += 1
            print(f"REFUSED: {folder.name}: {message}")
        for what, copy in broken_copies(folder):
            message = refusal(copy, folder.name)
            if message is None:
                failures += 1
                print(f"ACCEPTED BUT BROKEN: {folder.name}: {what}")
            else:
                print(f"refused, as it must: {what}: {message.splitlines()[0][:100]}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
