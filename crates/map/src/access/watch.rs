//! How a long computation tells how far it is, and is asked to stop.

use std::fmt;

/// What is done of what there is; the unit is the computation's own (cells, rows, cycles).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    pub done: usize,
    pub of: usize,
}

/// The answer to having told how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    On,
    Stop,
}

/// Called now and then, a few thousand times at most for each run.
pub type Watch<'a> = dyn FnMut(Done) -> Go + 'a;

/// It was asked to stop; there is no half result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("stopped before it was done")
    }
}

/// Nobody watches.
pub fn unwatched(_: Done) -> Go {
    Go::On
}

/// Tells how far it is, and gives up if that is wanted.
pub fn tell(watch: &mut Watch<'_>, done: usize, of: usize) -> Result<(), Stopped> {
    match watch(Done { done, of }) {
        Go::On => Ok(()),
        Go::Stop => Err(Stopped),
    }
}
