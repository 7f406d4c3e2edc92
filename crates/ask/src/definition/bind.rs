//! The rules of one node.

use super::{Source, Text};

/// A bind of ODK XForms.
#[derive(Clone, Debug, Default)]
pub struct Bind {
    /// The node's path, `/data/group/question`.
    pub nodeset: String,
    /// Data type without its prefix: `string`, `int`, `decimal`, `date`, …; empty is a string.
    pub kind: String,
    pub relevant: Option<Source>,
    pub required: Option<Source>,
    pub readonly: Option<Source>,
    pub constraint: Option<Source>,
    pub calculate: Option<Source>,
    pub constraint_message: Option<Text>,
    pub required_message: Option<Text>,
    pub preload: Option<Preload>,
}

/// `jr:preload` and its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preload {
    /// `date`, `timestamp`, `uid`, `property`, …
    pub kind: String,
    /// `today`, `start`, `end`, `deviceid`, …
    pub parameter: String,
}
