//! Which column holds which words of a node.

/// Columns of the forms of an entry.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Label,
    /// The label of a choice in a list whose words are all looked up, or all not.
    Choice(Looked),
    Hint,
    ConstraintMessage,
    RequiredMessage,
}

/// Whether the reader looks words up that stand in plain columns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Looked {
    Up,
    Not,
}

impl Of {
    /// The column for a form of an entry; nothing where there is none.
    pub(super) fn column(self, form: &str) -> Option<String> {
        Some(match (self, form) {
            (Self::Label | Self::Choice(_), "") => "label".to_owned(),
            (Self::Label | Self::Choice(_), "image" | "big-image" | "audio" | "video") => {
                format!("media::{form}")
            }
            (Self::Hint, "") => "hint".to_owned(),
            (Self::Hint, "guidance") => "guidance_hint".to_owned(),
            (Self::ConstraintMessage, "") => "constraint_message".to_owned(),
            (Self::RequiredMessage, "") => "required_message".to_owned(),
            _ => return None,
        })
    }
}
