#!/usr/bin/env python3
"""Is every sentence a woman may see or hear short, plain and free of the words that would give her away?

Reads the labels and hints of every survey, and the app's own words on her screens. Finds: in English a question or a
sentence of more than 15 words; in every language a word that must never stand on her screen; a survey or a consent beat that reads above grade 5 (Flesch-Kincaid,
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
# The same in the other languages: violence and its names, who suffers it, and the trade's own words.
NEVER_ELSEWHERE = {
    "ar": ("عنف", "ضحي", "ضحايا", "ناجي", "اغتصاب", "اعتداء", "مأوى", "بيانات", "إحالة", "تنسيق", "مجهول"),
    "fr": ("violen", "victime", "surviv", "abus", "agress", "viols?\\b", "violé", "prestataire", "donnée", "anonym", "agrég", "essentiel", "coordinat"),
    "es": ("violen", "víctima", "sobreviv", "abus", "agres", "violaci", "proveedor", "datos", "anónim", "agregad", "esencial", "coordinac", "derivaci"),
    "bn": ("সহিংস", "নির্যাতন", "ভুক্তভোগী", "ভিকটিম", "ধর্ষণ", "উপাত্ত", "ডেটা", "ডাটা", "সমন্বয়", "রেফার"),
    "sw": ("ukatili", "unyanyas", "mwathiri", "waathiri", "manusura", "ubakaji", "takwimu", "data", "rufaa", "uratibu", "mtoa huduma", "watoa huduma"),
}


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


def telling(text, tag):
    """Words that must never stand on her screen, in one of the other languages."""
    for word in NEVER_ELSEWHERE[tag]:
        # Arabic joins articles and prepositions to the front of a word.
        start = "" if tag == "ar" else r"(?<!\w)"
        if re.search(start + word, text.lower()):
            yield f"the word “{word}”"


def tag_of(heading):
    """`fr` of `label::French (fr)`; nothing for another column."""
    found = re.fullmatch(r"(?:label|hint)::.* \((\w+)\)", heading)
    return found and found[1]


def app_findings():
    """The app's own words on her screens."""
    longest, said = "", []
    for folder in sorted((ROOT / "assets" / "locales").iterdir()):
        file = folder / "respond.ftl"
        if not file.is_file():
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            key, _, text = line.partition(" = ")
            if line.startswith("#") or not text:
                continue
            where = f"{folder.name}/respond.ftl:{number}"
            if folder.name != "en":
                yield from (f"{where}: {what}: {text}" for what in telling(text, folder.name))
                continue
            said.append(text if text[-1] in ".?!" else f"{text}.")
            longest = max([longest, *sentences(text)], key=lambda one: len(one.split()))
            yield from (f"{where}: {what}: {text}" for what in findings(text))
    print(f"respond.ftl: {len(said)} texts, grade {grade(' '.join(said)):.1f} together, longest sentence {len(longest.split())} words")


def survey_findings(folder):
    said = []
    for sheet in ("survey", "choices"):
        with open(folder / f"{sheet}.csv", newline="", encoding="utf-8") as table:
            for number, row in enumerate(csv.DictReader(table), start=2):
                for heading, text in row.items():
                    tag = heading and tag_of(heading)
                    if tag in NEVER_ELSEWHERE and text:
                        yield from (f"{folder.name}/{sheet}!{number} {tag}: {what}: {text}" for what in telling(text, tag))
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
    for tag, text in {"ar": "والعنف", "fr": "des violences", "es": "la violencia", "bn": "সহিংসতা", "sw": "ukatili"}.items():
        if not list(telling(text, tag)):
            yield f"a forbidden word in {tag} went unnoticed"
    if not list(findings(" ".join(["word"] * (LONGEST + 1)) + ".")):
        yield "a long sentence went unnoticed"
    if grade("Confidentiality considerations necessitate comprehensive organisational accountability.") <= GRADE:
        yield "a hard text reads as easy"


def main():
    found = list(controls())
    for folder in sorted(path.parent for path in (ROOT / "surveys").glob("*/survey.csv")):
        found.extend(survey_findings(folder))
    found.extend(app_findings())
    print("\n".join(found) if found else "plain language: all is well")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
