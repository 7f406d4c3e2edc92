//! What is on the wire. Places in lists of names are numbers; the lists stand where they are read.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(super) struct WireModel {
    pub title: String,
    pub primary: WireTree,
    pub secondary: Vec<(String, WireTree)>,
    pub nodes: Vec<WireNode>,
    pub rules: Vec<WireRule>,
    pub on_value: Vec<Vec<WireHanging>>,
    pub on_structure: Vec<Vec<WireHanging>>,
    pub setters: Vec<WireSetter>,
    pub questions: Vec<WireQuestion>,
    pub flow: Vec<WireFlow>,
    pub texts: WireTexts,
    pub expressions: Vec<(String, WireExpr)>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireTree {
    /// Namespace, local name, prefix.
    pub names: Vec<(String, String, String)>,
    /// In document order, attributes before children.
    pub nodes: Vec<WireTreeNode>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireTreeNode {
    pub kind: u8,
    pub name: u32,
    /// Place of its parent among the nodes, from 1; 0 is the document.
    pub parent: u32,
    pub value: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireNode {
    pub path: String,
    pub parent: Option<u32>,
    pub children: Vec<u32>,
    pub class: u8,
    pub datatype: u8,
    pub question: Option<u32>,
    pub frame: Option<u32>,
    pub slot: u32,
    pub template: Option<u32>,
    pub first: Vec<u32>,
    pub free: bool,
    pub preload: Option<(String, String)>,
    pub label: Option<WireText>,
    pub only_shown: bool,
    pub rules: Vec<u32>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireRule {
    pub node: u32,
    pub lives_on: u32,
    pub what: u8,
    pub expression: WireExpr,
    pub each: Option<WireExpr>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireHanging {
    pub rule: u32,
    pub within: Option<u32>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireSetter {
    pub events: Vec<String>,
    pub target: u32,
    pub picked: Option<WireExpr>,
    pub value: Option<WireExpr>,
    pub literal: String,
    pub within: Option<u32>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireQuestion {
    pub node: u32,
    pub widget: u8,
    pub label: Option<WireText>,
    pub hint: Option<WireText>,
    pub appearance: String,
    pub parameters: Vec<(String, String)>,
    pub choices: WireChoices,
    pub constraint_message: Option<WireText>,
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireChoices {
    None,
    Inline(Vec<(String, Option<WireText>)>),
    Listed(WireExpr, WireExpr, Option<WireText>),
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireFlow {
    Group(Option<u32>, Option<WireText>, Vec<WireFlow>),
    Repeat(Option<u32>, Option<WireText>, Vec<WireFlow>),
    Question(u32),
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireText {
    Inline(Vec<WirePart>),
    Itext(String),
    Worked(String),
}

#[derive(Serialize, Deserialize)]
pub(super) enum WirePart {
    Said(String),
    Output(String),
}

/// The forms of a text by name.
pub(super) type WireForms = Vec<(String, Vec<WirePart>)>;

#[derive(Serialize, Deserialize)]
pub(super) struct WireTexts {
    pub languages: Vec<String>,
    /// By id: in each language, the forms by name.
    pub entries: Vec<(String, Vec<Option<WireForms>>)>,
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireExpr {
    Number(f64),
    Text(String),
    Negate(Box<WireExpr>),
    Chain(Box<WireExpr>, Vec<(u8, WireExpr)>),
    Union(Vec<WireExpr>),
    Path(WireStart, Vec<WireStep>),
    /// The function's name, its place in the source, its arguments.
    Call(String, u32, Vec<WireExpr>),
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireStart {
    Context,
    Root,
    Filter(Box<WireExpr>, Vec<WireExpr>),
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireStep {
    pub axis: u8,
    pub test: WireTest,
    pub predicates: Vec<WireExpr>,
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireTest {
    Name(String, String),
    Any,
    AnyIn(String),
    Node,
    Text,
    Comment,
    Instruction(Option<String>),
}
