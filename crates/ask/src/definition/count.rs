//! How much a form asks.

use super::{Control, Definition};

impl Definition {
    /// How many questions and notes it has; those of a repeat count once.
    #[must_use]
    pub fn questions(&self) -> usize {
        counted(&self.body)
    }
}

fn counted(controls: &[Control]) -> usize {
    let each = controls.iter().map(|control| match control {
        Control::Group(group) => counted(&group.children),
        Control::Repeat(repeat) => counted(&repeat.children),
        Control::Question(_) => 1,
    });
    each.sum()
}
