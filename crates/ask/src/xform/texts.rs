//! Texts: the itext block, and labels, hints and messages that stand by themselves or point into it.

use super::look::Look;
use crate::definition::{Entry, Part, Source, Text, Texts};
use crate::tree::{NodeId, NodeKind};

/// Reads the `itext` of a model.
pub(super) fn read(look: &Look<'_>, model: NodeId, texts: &mut Texts) {
    let Some(itext) = look.child(model, "itext") else {
        return;
    };
    let mut translations: Vec<NodeId> = look.all(itext, "translation").collect();
    // The default one first; the others stay in their order.
    translations.sort_by_key(|node| look.attribute(*node, "default").is_none());
    for translation in &translations {
        let language = look.attribute(*translation, "lang").unwrap_or("default");
        texts.languages.push(language.to_owned());
    }
    for (at, translation) in translations.iter().enumerate() {
        for text in look.all(*translation, "text") {
            let id = look.attribute(text, "id").unwrap_or_default().to_owned();
            let entry = texts
                .entries
                .entry(id)
                .or_insert_with(|| vec![None; translations.len()]);
            if let Some(place) = entry.get_mut(at) {
                *place = Some(one(look, text));
            }
        }
    }
}

fn one(look: &Look<'_>, text: NodeId) -> Entry {
    let forms = look
        .all(text, "value")
        .map(|value| {
            let form = look.attribute(value, "form").unwrap_or_default();
            (form.to_owned(), parts(look, value))
        })
        .collect();
    Entry { forms }
}

/// Words with worked-out pieces in them.
fn parts(look: &Look<'_>, node: NodeId) -> Vec<Part> {
    let mut parts = Vec::new();
    for child in look.tree.children(node) {
        match look.tree.kind(child) {
            NodeKind::Text => parts.push(Part::Said(look.tree.own_value(child).to_owned())),
            NodeKind::Element if look.name(child) == "output" => {
                let source = look
                    .source(child, "value")
                    .or_else(|| look.source(child, "ref"));
                parts.extend(source.map(Part::Output));
            }
            // Other markup is kept as its words.
            NodeKind::Element => parts.push(Part::Said(look.tree.value(child).into_owned())),
            _ => {}
        }
    }
    parts
}

/// A child such as `label` or `hint`.
pub(super) fn of_child(look: &Look<'_>, node: NodeId, name: &str) -> Option<Text> {
    let child = look.child(node, name)?;
    Some(
        look.source(child, "ref")
            .map_or_else(|| Text::Inline(parts(look, child)), of_source),
    )
}

/// An attribute such as `jr:constraintMsg`: an itext reference or the words themselves.
pub(super) fn of_attribute(look: &Look<'_>, node: NodeId, name: &str) -> Option<Text> {
    let source = look.source(node, name)?;
    if source.text.trim_start().starts_with("jr:itext(") {
        return Some(of_source(source));
    }
    Some(Text::Inline(vec![Part::Said(source.text)]))
}

/// `jr:itext(x)` is an entry's id, anything else gives the words.
pub(super) fn of_source(source: Source) -> Text {
    let inner = source
        .text
        .trim()
        .strip_prefix("jr:itext(")
        .and_then(|rest| rest.strip_suffix(')'));
    match inner {
        Some(id) => Text::Itext(Source::new(id, source.place)),
        None => Text::Worked(source),
    }
}
