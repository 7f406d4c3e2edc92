//! Paths as text: the one above, the last step, and whether one lies below another.

/// The path of the node above; empty for the root's.
pub(super) fn above(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(above, _)| above)
}

/// The last step.
pub(super) fn last(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, last)| last)
}

/// All paths above, the nearest first.
pub(super) fn all_above(path: &str) -> impl Iterator<Item = &str> {
    let mut here = path;
    core::iter::from_fn(move || {
        here = above(here);
        (!here.is_empty()).then_some(here)
    })
}
