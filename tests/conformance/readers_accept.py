#!/usr/bin/env python3
"""Do the programs of others open the files that leave, and read in them what was said?

Given a folder with a folder for each release and language: `expected.json` (what the release says, from its own
accessors), `release.json`, `release.schema.json`, `comma.csv`, `semicolon.csv`, `tab.tsv`, `hxl.csv`, `book.xlsx`.
pandas and openpyxl read the tables, jsonschema the JSON, libhxl the hashtags, LibreOffice (if it is installed) the
workbook. Broken copies must be refused: a check that cannot fail says nothing.

    python readers_accept.py FOLDER

Leaves with 0 when all is well, 1 when a file is refused or read otherwise (or a broken copy accepted), 2 when a
reader is missing. `tests/tests/readers.rs` writes the folder and runs this.
"""

import csv
import io
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TABLES = (("comma.csv", ","), ("semicolon.csv", ";"), ("tab.tsv", "\t"), ("hxl.csv", ","))
# The release with every kind of statement: LibreOffice takes seconds for a file and is asked about this one alone.
WHOLE = "every-kind"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Finding(Exception):
    """A file that was read otherwise than it was meant."""


def same(what, read, meant):
    if read != meant:
        raise Finding(f"{what}: read {read!r}, meant {meant!r}")


def read_json(folder):
    """The document, accepted by the schema beside it."""
    from jsonschema import Draft202012Validator

    schema = json.loads((folder / "release.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    document = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(document)
    return document


def numbers(statement, answered):
    """Kind, percent, limit and band of one statement of the document."""
    kept = {key: statement[key] for key in ("kind", "percent", "below") if key in statement}
    return kept | {key: answered[key] for key in ("least", "most") if key in answered}


def check_document(document, expected):
    figures = [
        {"id": one["id"], "answer": ""} | numbers(one["statement"], one["answered"]) for one in document["figures"]
    ]
    same("figures in JSON", figures, expected["figures"])
    answers = [
        {"id": table["id"], "answer": line["answer"]} | numbers(line["statement"], table["answered"])
        for table in document["tables"]
        for line in table["answers"]
    ]
    same("answers in JSON", answers, expected["answers"])
    for key in ("plan", "release"):
        same(f"fingerprint of the {key}", document["fingerprints"][key], expected[key])


def table_rows(document):
    """The rows of the plain tables as the document has them: id, question, answer, words, percent."""
    for one in document["figures"]:
        percent = str(one["statement"].get("percent", ""))
        yield [one["id"], one["sentence"], "", one["statement"]["words"], percent]
    for table in document["tables"]:
        for line in table["answers"]:
            percent = str(line["statement"].get("percent", ""))
            yield [table["id"], table["question"], line["answer"], line["statement"]["words"], percent]
        if "note" in table:
            yield [table["id"], table["question"], "", table["note"], ""]


def harmless(text):
    """A cell that a spreadsheet would run stands behind an apostrophe."""
    return f"'{text}" if text.lstrip().startswith(("=", "+", "-", "@")) else text


def read_table(content, separator):
    """The statements of a plain table, read by pandas from under its head, and the cells of the head by csv."""
    import pandas

    text = content.decode("utf-8-sig")
    head, _ = text.split("\r\n\r\n", 1)
    frame = pandas.read_csv(
        io.BytesIO(content), sep=separator, skiprows=head.count("\n") + 2, dtype=str, keep_default_na=False,
        encoding="utf-8-sig",
    )
    return frame, list(csv.reader(io.StringIO(head), delimiter=separator))


def said_in_every_table(document):
    prints = (f"sha256:{print}" for print in document["fingerprints"].values())
    return (document["scope"], *document["does_not_tell"], *document["rules"]["sentences"], *prints)


def check_tables(folder, document):
    meant = [[harmless(cell) for cell in row] for row in table_rows(document)]
    for name, separator in TABLES:
        content = (folder / name).read_bytes()
        same(f"first bytes of {name}", content[:3], BYTE_ORDER_MARK)
        frame, head = read_table(content, separator)
        rows = frame.values.tolist()
        if name == "hxl.csv":
            rows = rows[1:]
        same(f"statements in {name}", [row[1:6] for row in rows], meant)
        said = {cell for row in head for cell in row}
        for needed in said_in_every_table(document):
            if needed not in said:
                raise Finding(f"{name} does not say {needed!r}")


def check_book(folder, document, expected):
    import openpyxl
    import pandas

    book = openpyxl.load_workbook(folder / "book.xlsx")
    same("sheets", len(book.sheetnames), 4)
    for sheet in book:
        right = bool(sheet.sheet_view.rightToLeft)
        same(f"side of {sheet.title}", right, document["direction"] == "rtl")
        kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
        if not kinds <= {"n", "s", "inlineStr"}:
            raise Finding(f"{sheet.title} holds cells of the kinds {kinds}")
    for sheet, kind in ((book.worksheets[1], 2), (book.worksheets[2], 4)):
        for row in sheet.iter_rows(min_row=2, min_col=kind + 3, max_col=kind + 6):
            for cell in row:
                if cell.value is not None and cell.data_type != "n":
                    raise Finding(f"{cell.coordinate} of {sheet.title} is no number: {cell.value!r}")
    texts = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    for needed in said_in_every_table(document):
        if needed not in texts:
            raise Finding(f"the first sheet does not say {needed!r}")
    frames = list(pandas.read_excel(folder / "book.xlsx", sheet_name=None).values())
    same("main figures in the workbook", book_rows(frames[1], 0, None, 2), expected["figures"])
    same("answers in the workbook", book_rows(frames[2], 0, 3, 4), expected["answers"])
    words = list(said_words(document))
    same("words in the workbook", [*frames[1].iloc[:, 3], *frames[2].iloc[:, 5]], words)


def said_words(document):
    """The words of every statement, without the notes under the tables, which the workbook has in a column."""
    for one in document["figures"]:
        yield one["statement"]["words"]
    for table in document["tables"]:
        for line in table["answers"]:
            yield line["statement"]["words"]


def book_rows(frame, identity, answer, kind):
    """Rows as `expected.json` has them; empty cells are nothing."""
    places = {"kind": kind, "percent": kind + 2, "below": kind + 3, "least": kind + 4, "most": kind + 5}
    rows = []
    for row in frame.astype(object).where(frame.notna(), None).values.tolist():
        said = {"id": row[identity], "answer": "" if answer is None else str(row[answer])}
        for key, place in places.items():
            value = row[place]
            if value is None:
                continue
            said[key] = value if key == "kind" else int(value)
        rows.append(said)
    return rows


def read_hxl(path):
    """Columns and rows as libhxl has them, and what its own schema finds wrong."""
    import hxl

    source = hxl.data(str(path), hxl.input.InputOptions(allow_local=True)).cache()
    faults = []
    hxl.schema(None, callback=faults.append).validate(source)
    return source, faults


def check_hxl(folder, document):
    source, faults = read_hxl(folder / "hxl.csv")
    serious = [fault for fault in faults if fault.rule.severity == "error"]
    same("what libhxl finds wrong", [str(fault) for fault in serious], [])
    meant = [row[4] for row in table_rows(document)]
    same("percents under #indicator+num", [row.get("#indicator+num") or "" for row in source], meant)
    tags = [column.display_tag for column in source.columns]
    same("columns with a hashtag", [tag[:1] for tag in tags], ["#"] * 7)


def converted(program, scratch, path, to, *more):
    """LibreOffice, without a screen and with a profile of its own, opens the file and writes it anew."""
    profile = f"-env:UserInstallation=file://{scratch}/profile"
    command = [program, profile, "--headless", *more, "--convert-to", to, "--outdir", scratch, str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)


def cells(lines, separator=","):
    """The cells that are not empty, row by row."""
    return [[cell for cell in row if cell] for row in csv.reader(lines, delimiter=separator)]


def check_libreoffice(folder, program):
    """LibreOffice opens the workbook and the tables and writes them as CSV: the same cells as others have."""
    import openpyxl

    plain = "csv:Text - txt - csv (StarCalc):44,34,76,1"
    every_sheet = f"{plain},,0,false,true,false,false,false,-1"
    with tempfile.TemporaryDirectory() as scratch:
        converted(program, scratch, folder / "book.xlsx", every_sheet)
        for sheet in openpyxl.load_workbook(folder / "book.xlsx"):
            with open(Path(scratch) / f"book-{sheet.title}.csv", newline="", encoding="utf-8") as table:
                read = cells(table)
            meant = [[str(cell) for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
            same(f"{sheet.title} in LibreOffice", read, meant)
        for name, separator in TABLES:
            opening = f"--infilter=Text - txt - csv (StarCalc):{ord(separator)},34,76,1"
            converted(program, scratch, folder / name, plain, opening)
            written = (Path(scratch) / name).with_suffix(".csv")
            read = cells(io.StringIO(written.read_text(encoding="utf-8"), newline=""))
            own = (folder / name).read_text(encoding="utf-8-sig")
            same(f"{name} in LibreOffice", read, cells(io.StringIO(own, newline=""), separator))


def check(folder, libreoffice):
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    document = read_json(folder)
    check_document(document, expected)
    check_tables(folder, document)
    check_book(folder, document, expected)
    check_hxl(folder, document)
    if libreoffice and folder.name.startswith(WHOLE):
        check_libreoffice(folder, libreoffice)
    return len(expected["figures"]) + len(expected["answers"])


def changed(folder, scratch, name, change):
    """A copy of the folder in which one file is changed."""
    copy = Path(scratch) / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    before = (copy / name).read_bytes()
    after = change(before)
    if before == after:
        raise AssertionError(f"{name} was not changed")
    (copy / name).write_bytes(after)
    return copy


def spoilt(content, part):
    """One byte within a part of the workbook turned over."""
    at = content.index(part) + 300
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def with_text_for_a_number(content):
    """The workbook saved anew, whole, with the first percent as text."""
    import openpyxl

    book, saved = openpyxl.load_workbook(io.BytesIO(content)), io.BytesIO()
    cells = (cell for row in book.worksheets[1].iter_rows(min_row=2, min_col=5, max_col=5) for cell in row)
    cell = next(cell for cell in cells if cell.value is not None)
    cell.value = str(cell.value)
    book.save(saved)
    return saved.getvalue()


def broken_copies():
    """File, what is broken in it, how, and who must notice."""
    tables = lambda folder: check_tables(folder, read_json(folder))
    book = lambda folder: check_book(folder, read_json(folder), json.loads((folder / "expected.json").read_text()))
    hashtags = lambda folder: check_hxl(folder, read_json(folder))
    share = b'"kind": "share",'
    yield "release.json", "a count of people", lambda c: c.replace(share, share + b' "people": 11,', 1), read_json
    yield "release.json", "a band that is none of ours", lambda c: c.replace(b'"most": 29', b'"most": 24', 1), read_json
    yield "release.json", "half a file", lambda c: c[: len(c) // 2], read_json
    yield "comma.csv", "a row with a cell too many", lambda c: c[:-2] + b",,,\r\n", tables
    yield "tab.tsv", "a changed percent", lambda c: c.replace(b"\t75\t", b"\t70\t", 1), tables
    yield "hxl.csv", "no hashtags", lambda c: c.replace(b"#", b""), hashtags
    yield "hxl.csv", "a percent in letters", lambda c: c.replace(b",75,", b",many,", 1), hashtags
    yield "book.xlsx", "the end missing", lambda c: c[:-40], book
    yield "book.xlsx", "one byte of a sheet", lambda c: spoilt(c, b"xl/worksheets/sheet1.xml"), book
    yield "book.xlsx", "text for a number", with_text_for_a_number, book


def check_controls(folder):
    refused = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name, what, change, judge in broken_copies():
            copy = changed(folder, scratch, name, change)
            try:
                judge(copy)
            except Exception as error:  # each reader refuses in its own way; each is a refusal
                refused += 1
                said = (str(error).splitlines() or [""])[0]
                print(f"refused, as it must: {name} with {what}: {type(error).__name__}: {said[:90]}")
            else:
                print(f"ACCEPTED BUT BROKEN: {name} with {what}")
                return None
    return refused


def versions():
    import hxl
    import jsonschema
    import openpyxl
    import pandas
    from importlib.metadata import version

    assert hxl and jsonschema
    return (
        f"pandas {pandas.__version__}, openpyxl {openpyxl.__version__}, "
        f"jsonschema {version('jsonschema')}, libhxl {version('libhxl')}"
    )


def main(arguments):
    try:
        print(versions())
    except ImportError as error:
        print(f"a reader is not installed: {error}")
        return 2
    folders = sorted(path.parent for path in Path(arguments[0]).glob("*/expected.json"))
    if not folders:
        print(f"nothing to read under {arguments[0]}")
        return 1
    libreoffice = shutil.which("soffice") or shutil.which("libreoffice")
    if not libreoffice:
        print("LibreOffice is not installed: it was not asked")
    else:
        print(f"LibreOffice is asked about the folders {WHOLE}*")
    statements = 0
    for folder in folders:
        try:
            found = check(folder, libreoffice)
        except Exception as error:  # a reader that refuses what we wrote, in whatever way
            print(f"REFUSED: {folder.name}: {type(error).__name__}: {error}")
            return 1
        statements += found
        print(f"accepted: {folder.name}: {found} statements, the same in every file")
    refused = check_controls(folders[0])
    if refused is None:
        return 1
    print(f"readers: {len(folders)} folders, {statements} statements, {refused} broken copies refused")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
