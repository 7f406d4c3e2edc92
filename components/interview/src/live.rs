//! A state as a piece of a screen reads it: asked again whenever what it reads changes.

use std::sync::Arc;

/// Something to be read, now and whenever it changes.
///
/// Instead of leptos' own `Signal`, which brings the machinery of memos for every type it carries:
/// a fifth of the program before the first question.
pub struct Live<T>(Arc<dyn Fn() -> T + Send + Sync>);

impl<T> Live<T> {
    /// Read by asking.
    pub fn of(ask: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self(Arc::new(ask))
    }

    /// As it is now; within an effect, the effect runs again when it changes.
    pub fn now(&self) -> T {
        (self.0)()
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// What never changes.
impl<T: Clone + Send + Sync + 'static> From<T> for Live<T> {
    fn from(always: T) -> Self {
        Self::of(move || always.clone())
    }
}
