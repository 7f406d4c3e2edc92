#!/usr/bin/env python3
"""Is every sentence a woman may see or hear short, plain and free of the words that would give her away?

Reads the English labels and hints of every survey. Finds: a question or a sentence of more than 15 words, a
word that must never stand on her screen, a survey or a consent beat that reads above grade 5 (Flesch-Kincaid,
with syllables counted as groups of vowels: good to about a grade, which is enough to notice a hard text), and
a choice or question whose picture does not exist. Needs nothing but Python.

    python plain_language.py        leaves with 0 when all is well, 1 otherwise
"""

import csv
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 15  # words in a sentence read aloud once
GRADE = 5.0
# Beginnings of words, so that plurals are found as well.
NEVER = (
    "survivor", "victim", "violen", "abus", "perpetrator", "gbv", "essential", "referral", "coordinat",
    "provider", "data", "anonym", "aggregat",
)
COLUMNS = ("label::English (en)", "hint::English (en)")


def sentences(text):
    return [part for part in re.split(r"(?<=[.?!:])\s+", text) if part]


def syllables(word):
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", letters))
    silent = letters.endswith("e") and not letters.endswith("le") and groups > 1
    return max(groups - silent, 1)


def grade(text):
    words = text.split()
    return 0.39 * len(words) / len(sentences(text)) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def findings(text, longest=LONGEST):
    """What is wrong with one text, in words."""
    for sentence in sentences(text):
        if len(sentence.split()) > longest:
            yield f"a sentence of {len(sentence.split())} words"
    for word in NEVER:
        if re.search(rf"\b{word}", text.lower()):
            yield f"the word “{word}”"


def survey_findings(folder):
    said = []
    for sheet in ("survey", "choices"):
        with open(folder / f"{sheet}.csv", newline="", encoding="utf-8") as table:
            for number, row in enumerate(csv.DictReader(table), start=2):
                for column in COLUMNS:
                    text = row.get(column, "")
                    if not text:
                        continue
                    where = f"{folder.name}/{sheet}!{number}"
                    yield from (f"{where}: {what}: {text}" for what in findings(text))
                    if row.get("type", "").startswith("select") and column == COLUMNS[0]:
                        said.append(text)
                        if len(text.split()) > LONGEST:
                            yield f"{where}: a question of {len(text.split())} words: {text}"
                    if row.get("type") == "note" and grade(text) > GRADE:
                        yield f"{where}: reads at grade {grade(text):.1f}: {text}"
                picture = row.get("picture", "")
                if picture and not (ROOT / "assets" / "pictograms" / f"{picture}.svg").is_file():
                    yield f"{folder.name}/{sheet}!{number}: no picture {picture}"
    together = grade(" ".join(said))
    print(f"{folder.name}: {len(said)} questions, grade {together:.1f} together")
    if together > GRADE:
        yield f"{folder.name}: the questions read at grade {together:.1f}"


def controls():
    """Texts that must be found wanting; a check that cannot fail says nothing."""
    if not list(findings("Did the providers tell you?")):
        yield "a forbidden word went unnoticed"
    if not list(findings(" ".join(["word"] * (LONGEST + 1)) + ".")):
        yield "a long sentence went unnoticed"
    if grade("Confidentiality considerations necessitate comprehensive organisational accountability.") <= GRADE:
        yield "a hard text reads as easy"


def main():
    found = list(controls())
    for folder in sorted(path.parent for path in (ROOT / "surveys").glob("*/survey.csv")):
        found.extend(survey_findings(folder))
    print("\n".join(found) if found else "plain language: all is well")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
