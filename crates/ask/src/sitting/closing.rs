//! How a sitting ended.

/// How a sitting ended. All endings thank her in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closing {
    /// A record waits to be sealed.
    Kept,
    /// She wanted nothing kept.
    Erased,
    /// She did not want to start.
    Declined,
    /// She stopped before anything was said.
    Left,
    /// She came to the end of the dull questionnaire, or stopped in it; nothing was ever kept.
    Thanked,
}
