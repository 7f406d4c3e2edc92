#!/usr/bin/env python3
"""Do the judges of others accept the files of the service directory?

Given a folder with `hsds.json` (a page of services), `hsds/` (the unpacked tables with their `datapackage.json`) and
`standard/` (the standard's own `service.json` schema and `datapackage.json`):

- check-jsonschema holds every service of the page against the standard's schema, formats included;
- frictionless holds the tables against our description of them, and against the standard's own.

Broken copies must be refused: a check that cannot fail says nothing.

    python lists_accept.py FOLDER

Leaves with 0 when all is well, 1 when a file is refused (or a broken copy accepted), 2 when a judge is missing.
`tests/tests/lists.rs` writes the folder and runs this.
"""

import copy
import json
import subprocess
import sys
from pathlib import Path


def schema_errors(folder, page, name):
    """How check-jsonschema judges a page: 0 for accepted."""
    service = json.loads((folder / "standard" / "service.json").read_text(encoding="utf-8"))
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["contents"],
        "properties": {"contents": {"type": "array", "minItems": 1, "items": service}},
    }
    (folder / "page.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    (folder / name).write_text(json.dumps(page), encoding="utf-8")
    said = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", folder / "page.schema.json", folder / name],
        capture_output=True,
        text=True,
        check=False,
    )
    return said.returncode, said.stdout + said.stderr


def of_standard(folder):
    """The standard's description, cut to the tables that are there, as its own script does."""
    package = json.loads((folder / "standard" / "datapackage.json").read_text(encoding="utf-8"))
    there = {path.name for path in (folder / "hsds").glob("*.csv")}
    package["resources"] = [one for one in package["resources"] if one["path"] in there]
    names = {one["name"] for one in package["resources"]}
    for resource in package["resources"]:
        keys = resource["schema"].pop("foreignKeys", [])
        keys = [key for key in keys if key["reference"]["resource"] in names]
        if keys:
            resource["schema"]["foreignKeys"] = keys
    return package


def table_errors(folder, package):
    """Every error that frictionless finds, as (file, kind)."""
    from frictionless import Package, system

    with system.use_context(trusted=True):
        described = Package.from_descriptor(package, basepath=str(folder / "hsds"))
        report = described.validate()
    errors = [(task.place, error.type, error.message) for task in report.tasks for error in task.errors]
    return errors + [("package", error.type, error.message) for error in report.errors]


def main(folder):
    try:
        import check_jsonschema  # noqa: F401
        import frictionless  # noqa: F401
    except ImportError as missing:
        print(f"a judge is missing: {missing}")
        return 2
    bad = []
    page = json.loads((folder / "hsds.json").read_text(encoding="utf-8"))
    code, said = schema_errors(folder, page, "page.json")
    print(f"check-jsonschema: {len(page['contents'])} services, exit {code}")
    if code:
        bad.append(said)
    for what, spoil in (
        ("a status nobody knows", lambda one: one.update(status="sometimes")),
        ("no name", lambda one: one.pop("name")),
        ("a latitude in words", lambda one: one["service_at_locations"][0]["location"].update(latitude="north")),
    ):
        broken = copy.deepcopy(page)
        with_place = next(one for one in broken["contents"] if "service_at_locations" in one)
        spoil(with_place)
        if schema_errors(folder, broken, "broken.json")[0] == 0:
            bad.append(f"check-jsonschema accepts {what}")
    ours = json.loads((folder / "hsds" / "datapackage.json").read_text(encoding="utf-8"))
    for whose, package in (("ours", ours), ("the standard's", of_standard(folder))):
        errors = table_errors(folder, package)
        print(f"frictionless, {whose}: {len(package['resources'])} tables, {len(errors)} errors")
        bad.extend(map(str, errors))
    path = folder / "hsds" / "services.csv"
    whole = path.read_text(encoding="utf-8")
    organization = whole.splitlines()[1].split(",")[1]
    path.write_text(whole.replace(organization, "00000000-0000-4000-8000-000000000000"), encoding="utf-8")
    kinds = {kind for _, kind, _ in table_errors(folder, of_standard(folder))}
    path.write_text(whole, encoding="utf-8")
    if "foreign-key" not in kinds:
        bad.append(f"frictionless accepts a key that names nothing: {kinds}")
    for one in bad:
        print(one)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
