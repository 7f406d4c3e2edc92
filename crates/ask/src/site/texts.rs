//! Words, out and back. Where they were written is left behind.

use super::wire::{WirePart, WireText, WireTexts};
use crate::definition::{Entry, Part, Place, Source, Text, Texts};

fn source(text: String) -> Source {
    Source {
        text,
        place: Place::default(),
    }
}

fn parts_out(parts: &[Part]) -> Vec<WirePart> {
    parts
        .iter()
        .map(|part| match part {
            Part::Said(words) => WirePart::Said(words.clone()),
            Part::Output(source) => WirePart::Output(source.text.clone()),
        })
        .collect()
}

fn parts_back(parts: Vec<WirePart>) -> Vec<Part> {
    parts
        .into_iter()
        .map(|part| match part {
            WirePart::Said(words) => Part::Said(words),
            WirePart::Output(text) => Part::Output(source(text)),
        })
        .collect()
}

pub(super) fn text_out(text: Option<&Text>) -> Option<WireText> {
    text.map(|text| match text {
        Text::Inline(parts) => WireText::Inline(parts_out(parts)),
        Text::Itext(source) => WireText::Itext(source.text.clone()),
        Text::Worked(source) => WireText::Worked(source.text.clone()),
    })
}

pub(super) fn text_back(text: Option<WireText>) -> Option<Text> {
    text.map(|text| match text {
        WireText::Inline(parts) => Text::Inline(parts_back(parts)),
        WireText::Itext(text) => Text::Itext(source(text)),
        WireText::Worked(text) => Text::Worked(source(text)),
    })
}

pub(super) fn out(texts: &Texts) -> WireTexts {
    let entry_out = |entry: &Entry| {
        let forms = entry.forms.iter();
        forms
            .map(|(form, parts)| (form.clone(), parts_out(parts)))
            .collect()
    };
    WireTexts {
        languages: texts.languages.clone(),
        entries: texts
            .entries
            .iter()
            .map(|(id, entries)| {
                let entries = entries.iter().map(|entry| entry.as_ref().map(entry_out));
                (id.clone(), entries.collect())
            })
            .collect(),
    }
}

pub(super) fn back(wire: WireTexts) -> Texts {
    Texts {
        languages: wire.languages,
        entries: wire
            .entries
            .into_iter()
            .map(|(id, entries)| {
                let entries = entries.into_iter().map(|entry| {
                    entry.map(|forms| Entry {
                        forms: forms
                            .into_iter()
                            .map(|(form, parts)| (form, parts_back(parts)))
                            .collect(),
                    })
                });
                (id, entries.collect())
            })
            .collect(),
    }
}
