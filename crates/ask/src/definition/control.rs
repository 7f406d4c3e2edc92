//! What is shown: questions, groups and repeats, in order.

use super::{Place, Source, Text};

/// One thing of the body.
#[derive(Clone, Debug)]
pub enum Control {
    Group(Group),
    Repeat(Repeat),
    Question(Box<Question>),
}

/// A group; `reference` is empty when it has no node of its own.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub reference: String,
    pub label: Option<Text>,
    pub hint: Option<Text>,
    /// Words of the `appearance` column.
    pub appearance: String,
    pub children: Vec<Control>,
}

/// A repeat. Its label is that of the group around it.
#[derive(Clone, Debug, Default)]
pub struct Repeat {
    pub nodeset: String,
    pub label: Option<Text>,
    /// `jr:count`: how many instances there are; people add and remove them where this is nothing.
    pub count: Option<Source>,
    /// `jr:noAddRemove`: nobody adds or removes.
    pub fixed: Fixed,
    pub appearance: String,
    pub children: Vec<Control>,
}

/// Whether people may add and remove instances of a repeat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fixed {
    #[default]
    No,
    Yes,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Widget {
    #[default]
    Input,
    /// `select1`.
    SelectOne,
    /// `select`.
    SelectMultiple,
    Rank,
    Range,
    /// An acknowledgement, `OK`.
    Trigger,
    Upload,
}

/// One question or note.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Where its author wrote it.
    pub place: Place,
    pub reference: String,
    pub widget: Widget,
    pub label: Option<Text>,
    pub hint: Option<Text>,
    /// Words of the `appearance` column.
    pub appearance: String,
    pub choices: Choices,
    /// `start`, `end`, `step`, `mediatype`, `autocomplete`, … as written.
    pub parameters: Vec<(String, String)>,
}

/// What there is to choose from.
#[derive(Clone, Debug, Default)]
pub enum Choices {
    #[default]
    None,
    Inline(Vec<InlineChoice>),
    Itemset(Itemset),
}

/// A choice that stands in the body.
#[derive(Clone, Debug)]
pub struct InlineChoice {
    pub value: String,
    pub label: Option<Text>,
}

/// Choices taken from nodes: `instance('towns')/root/item[country = /data/country]`, perhaps inside `randomize()`.
#[derive(Clone, Debug)]
pub struct Itemset {
    pub nodeset: Source,
    /// Relative to an item.
    pub value: String,
    pub label: Option<Text>,
}
