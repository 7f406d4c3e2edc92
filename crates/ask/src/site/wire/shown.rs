//! What is shown, on the wire.

use serde::Serialize;

use super::WireExpr;

#[derive(Serialize)]
pub(in crate::site) struct WireQuestion {
    pub node: u32,
    pub widget: u8,
    pub label: Option<WireText>,
    pub hint: Option<WireText>,
    pub appearance: String,
    pub parameters: Vec<(String, String)>,
    pub choices: WireChoices,
    pub constraint_message: Option<WireText>,
}

#[derive(Serialize)]
pub(in crate::site) enum WireChoices {
    None,
    Inline(Vec<(String, Option<WireText>)>),
    Listed(WireExpr, WireExpr, Option<WireText>),
}

#[derive(Serialize)]
pub(in crate::site) enum WireFlow {
    Group(Option<u32>, Option<WireText>, Vec<WireFlow>),
    Repeat(Option<u32>, Option<WireText>, Vec<WireFlow>),
    Question(u32),
}

#[derive(Serialize)]
pub(in crate::site) enum WireText {
    Inline(Vec<WirePart>),
    Itext(String),
    Worked(String),
}

#[derive(Serialize)]
pub(in crate::site) enum WirePart {
    Said(String),
    Output(String),
}

/// The forms of a text by name.
pub(in crate::site) type WireForms = Vec<(String, Vec<WirePart>)>;

#[derive(Serialize)]
pub(in crate::site) struct WireTexts {
    pub languages: Vec<String>,
    /// By id: in each language, the forms by name.
    pub entries: Vec<(String, Vec<Option<WireForms>>)>,
}
