//! Words, out and back. Where they were written is left behind.

use std::collections::BTreeMap;

use super::bytes::Bytes;
use super::wire::{WirePart, WireText, WireTexts};
use crate::definition::{Entry, Part, Place, Source, Text, Texts};

fn source_back(bytes: &mut Bytes<'_>) -> Option<Source> {
    Some(Source {
        text: bytes.text()?,
        place: Place::default(),
    })
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

fn parts_back(bytes: &mut Bytes<'_>) -> Option<Vec<Part>> {
    bytes.list(|bytes| match bytes.number()? {
        0 => bytes.text().map(Part::Said),
        1 => source_back(bytes).map(Part::Output),
        _ => None,
    })
}

pub(super) fn text_out(text: Option<&Text>) -> Option<WireText> {
    text.map(|text| match text {
        Text::Inline(parts) => WireText::Inline(parts_out(parts)),
        Text::Itext(source) => WireText::Itext(source.text.clone()),
        Text::Worked(source) => WireText::Worked(source.text.clone()),
    })
}

pub(super) fn text_back(bytes: &mut Bytes<'_>) -> Option<Option<Text>> {
    bytes.perhaps(|bytes| match bytes.number()? {
        0 => parts_back(bytes).map(Text::Inline),
        1 => source_back(bytes).map(Text::Itext),
        2 => source_back(bytes).map(Text::Worked),
        _ => None,
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

pub(super) fn back(bytes: &mut Bytes<'_>) -> Option<Texts> {
    let languages = bytes.list(Bytes::text)?;
    let mut entries = BTreeMap::new();
    for _ in 0..bytes.place()? {
        let id = bytes.text()?;
        entries.insert(id, bytes.list(|bytes| bytes.perhaps(entry_back))?);
    }
    Some(Texts { languages, entries })
}

fn entry_back(bytes: &mut Bytes<'_>) -> Option<Entry> {
    let forms = bytes.list(|bytes| Some((bytes.text()?, parts_back(bytes)?)))?;
    Some(Entry { forms })
}
