//! What is on the wire. Places in lists of names are numbers; the lists stand where they are read. Whoever changes the order of
//! fields or kinds changes what reads them, and the version.

mod expression;
mod shown;

pub(super) use expression::{WireExpr, WireStart, WireStep, WireTest};
pub(super) use shown::{WireChoices, WireFlow, WirePart, WireQuestion, WireText, WireTexts};

use serde::Serialize;

#[derive(Serialize)]
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

#[derive(Serialize)]
pub(super) struct WireTree {
    /// Namespace, local name, prefix.
    pub names: Vec<(String, String, String)>,
    /// In document order, attributes before children.
    pub nodes: Vec<WireTreeNode>,
}

#[derive(Serialize)]
pub(super) struct WireTreeNode {
    pub kind: u8,
    pub name: u32,
    /// Place of its parent among the nodes, from 1; 0 is the document.
    pub parent: u32,
    pub value: String,
}

#[derive(Serialize)]
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

#[derive(Serialize)]
pub(super) struct WireRule {
    pub node: u32,
    pub lives_on: u32,
    pub what: u8,
    pub expression: WireExpr,
    pub each: Option<WireExpr>,
}

#[derive(Serialize)]
pub(super) struct WireHanging {
    pub rule: u32,
    pub within: Option<u32>,
}

#[derive(Serialize)]
pub(super) struct WireSetter {
    pub events: Vec<String>,
    pub target: u32,
    pub picked: Option<WireExpr>,
    pub value: Option<WireExpr>,
    pub literal: String,
    pub within: Option<u32>,
}
