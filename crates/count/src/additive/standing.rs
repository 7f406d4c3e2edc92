//! What has already happened to a cell before this release.

/// Earlier releases are cells of the same table that can no longer be chosen about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Standing {
    /// It is part of this release.
    #[default]
    New,
    /// An earlier release published it.
    Published,
    /// An earlier release hid it, and it stays hidden.
    Hidden,
}
