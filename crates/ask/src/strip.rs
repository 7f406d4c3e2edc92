//! A form without what it may not ask (rule R2): what identifies a person or a device is taken out, and free words unless they are
//! wanted.
//!
//! The reader says of each where it stands; here it goes. Answers keep their node, empty, so that rules about them still find it.

use crate::definition::{Bind, Control, Definition, Question, Widget};

/// Whether free words are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FreeWords {
    /// Off, as they are unless a team switches them on.
    Off,
    On,
}

/// Types of answers that lead to somebody.
const IDENTIFYING: &[&str] = &["geopoint", "geotrace", "geoshape", "barcode", "binary"];

/// The form as it may be asked, and how many questions were taken out.
#[must_use]
pub fn strip(mut definition: Definition, words: FreeWords) -> (Definition, usize) {
    let mut taken = 0;
    let binds = core::mem::take(&mut definition.binds);
    definition.body = kept(definition.body, &binds, words, &mut taken);
    definition.binds = binds.into_iter().map(unfilled).collect();
    (definition, taken)
}

fn kept(
    controls: Vec<Control>,
    binds: &[Bind],
    words: FreeWords,
    taken: &mut usize,
) -> Vec<Control> {
    let mut all = Vec::with_capacity(controls.len());
    for control in controls {
        match control {
            Control::Group(mut group) => {
                group.children = kept(group.children, binds, words, taken);
                all.push(Control::Group(group));
            }
            Control::Repeat(mut repeat) => {
                repeat.children = kept(repeat.children, binds, words, taken);
                all.push(Control::Repeat(repeat));
            }
            Control::Question(question) if is_out(&question, binds, words) => *taken += 1,
            question => all.push(question),
        }
    }
    all
}

fn is_out(question: &Question, binds: &[Bind], words: FreeWords) -> bool {
    let bind = binds.iter().find(|bind| bind.nodeset == question.reference);
    let kind = bind.map_or("", |bind| bind.kind.as_str());
    let readonly = bind.and_then(|bind| bind.readonly.as_ref());
    let shown = readonly.is_some_and(|readonly| readonly.text.trim() == "true()");
    match question.widget {
        Widget::Upload => true,
        Widget::Input if IDENTIFYING.contains(&kind) => true,
        Widget::Input if matches!(kind, "" | "string") => words == FreeWords::Off && !shown,
        _ => false,
    }
}

/// Nothing of the device or the hour is filled in; the date is, which rules compare with.
fn unfilled(mut bind: Bind) -> Bind {
    let only_the_date = bind.preload.as_ref().is_some_and(|it| it.kind == "date");
    if !only_the_date {
        bind.preload = None;
    }
    bind
}
