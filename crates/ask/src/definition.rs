//! A form as its author wrote it, whichever file it came from: what an XLSForm and an XForm have in common.
//!
//! Shaped like ODK XForms: a tree of answers, rules bound to its nodes, controls that show them, lists and
//! texts. Expressions are still text here, each with the place it was written at; `engine` compiles them.

mod bind;
mod control;
mod count;
mod medium;
mod place;
mod problem;
mod text;

pub use bind::{Bind, Preload};
pub use control::{
    Choices, Control, Fixed, Group, InlineChoice, Itemset, Question, Repeat, Widget,
};
pub use medium::{MediaNames, Medium, file_of};
pub use place::{Place, Source, letters};
pub use problem::{Fix, Problem, Weight};
pub use text::{Entry, Part, Text, Texts};

use crate::tree::Tree;

/// A form before it is compiled.
#[derive(Clone, Debug, Default)]
pub struct Definition {
    /// What people call it.
    pub title: String,
    /// `form_id` of the settings; the root's attribute `id`.
    pub id: String,
    /// The root's attribute `version`.
    pub version: String,
    /// The answers' tree as it is when nobody has answered. A repeat stands there once as its template
    /// (with the attribute `jr:template`), and as often besides as it starts out with.
    pub primary: Tree,
    /// Lists and other lookups, `instance('id')`.
    pub secondary: Vec<Secondary>,
    /// Rules of nodes.
    pub binds: Vec<Bind>,
    /// What is shown, in order.
    pub body: Vec<Control>,
    /// Values set when something happens.
    pub actions: Vec<Action>,
    /// Words in all languages.
    pub texts: Texts,
}

/// A secondary instance.
#[derive(Clone, Debug)]
pub struct Secondary {
    /// What `instance()` calls it.
    pub id: String,
    /// The address of its file, `jr://file-csv/x.csv`; empty when it stands in the form.
    pub file: String,
    /// Its content; empty until the file is there.
    pub tree: Tree,
}

/// `setvalue`: puts a value into a node when an event happens.
#[derive(Clone, Debug)]
pub struct Action {
    /// `odk-instance-first-load`, `odk-new-repeat`, `xforms-value-changed`, …
    pub events: Vec<String>,
    /// The node that is set.
    pub target: String,
    /// What is worked out for it; the words in `literal` where this is nothing.
    pub value: Option<Source>,
    /// Words as they are.
    pub literal: String,
    /// The control or repeat that it stands in, whose event it listens to; empty for the model.
    pub within: String,
}
