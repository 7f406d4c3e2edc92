//! What is on the wire. Lists of choices are written once and named by their place.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(super) struct WireForm<'a> {
    pub id: &'a str,
    pub version: &'a str,
    #[serde(borrow)]
    pub titles: Vec<&'a str>,
    #[serde(borrow)]
    pub languages: Vec<WireLanguage<'a>>,
    pub window_months: u8,
    #[serde(borrow)]
    pub lists: Vec<Vec<WireChoice<'a>>>,
    #[serde(borrow)]
    pub questions: Vec<WireQuestion<'a>>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireLanguage<'a> {
    pub name: &'a str,
    pub tag: &'a str,
    /// Place in `TextStatus::ALL`.
    pub status: u8,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireChoice<'a> {
    pub name: &'a str,
    #[serde(borrow)]
    pub labels: Vec<&'a str>,
    /// Place in `Meaning::ALL`.
    pub meaning: u8,
    pub picture: &'a str,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WireQuestion<'a> {
    pub name: &'a str,
    /// Places in the `ALL` of each.
    pub kind: u8,
    pub role: u8,
    pub sensitivity: u8,
    pub short: u8,
    pub support_after: bool,
    pub item: &'a str,
    pub section: &'a str,
    #[serde(borrow)]
    pub labels: Vec<&'a str>,
    #[serde(borrow)]
    pub hints: Vec<&'a str>,
    /// Place in `lists`.
    pub list: Option<u16>,
    pub right: Option<u8>,
    pub beat: Option<u16>,
    #[serde(borrow)]
    pub measures: Vec<&'a str>,
    #[serde(borrow)]
    pub relevant: Option<Vec<WireStep<'a>>>,
    #[serde(borrow)]
    pub choice_filter: Option<Vec<WireStep<'a>>>,
    #[serde(borrow)]
    pub calculation: Option<Vec<WireStep<'a>>>,
}

#[derive(Serialize, Deserialize)]
pub(super) enum WireStep<'a> {
    Text(&'a str),
    Number(f64),
    Answer(u16),
    Itself,
    ChoiceName,
    And,
    Or,
    /// Place in `Comparison::ALL`.
    Compare(u8),
    Plus,
    Minus,
    Negate,
    /// Place in `Function::ALL`, number of arguments.
    Call(u8, u8),
}
