//! The way through a form, one stop at a time: a question, a note, or whether there is one more of something.

mod onward;
mod stop;

use super::datatype::DataType;
use super::media::Beside;
use super::model::ModelId;
use super::options::Offered;
use crate::definition::Widget;
use crate::tree::NodeId;

/// A place on the way. It stays valid when answers change; the stop there may no longer be asked then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(Vec<Step>);

/// How far one goes at one level: which thing of the list, and in which instance of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    at: usize,
    instance: usize,
}

/// What there is at a place.
#[derive(Clone)]
pub enum Stop {
    Question(Box<Card>),
    /// Instances of a repeat that people may add to: how many there are, and whether there is one more.
    More(More),
}

/// A question or note as it is shown now.
#[derive(Clone)]
pub struct Card {
    pub node: NodeId,
    /// The node's name, unique within what it stands in.
    pub name: String,
    pub widget: Widget,
    pub datatype: DataType,
    /// Whether it is only shown.
    pub note: bool,
    /// The words of the group it stands in, where that has any.
    pub section: String,
    pub label: String,
    pub hint: String,
    /// Pictures, sounds and films beside its label.
    pub beside: Vec<Beside>,
    pub appearance: String,
    pub parameters: Vec<(String, String)>,
    pub choices: Vec<Offered>,
    pub value: String,
    /// What is said when the answer breaks the form's own rule.
    pub broken: Option<String>,
}

/// A repeat that can grow.
#[derive(Clone)]
pub struct More {
    pub holder: NodeId,
    pub repeat: ModelId,
    pub label: String,
    pub count: usize,
}

impl core::fmt::Debug for Card {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // No answers in a log.
        write!(f, "Card({})", self.name)
    }
}
