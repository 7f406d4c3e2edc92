//! Work that goes on beside the steps, until one of them asks how it ended.

use std::thread::{self, JoinHandle};

use crate::{Outcome, Trouble};

pub struct Aside(JoinHandle<Outcome<()>>);

pub fn begin(work: impl FnOnce() -> Outcome<()> + Send + 'static) -> Aside {
    Aside(thread::spawn(work))
}

impl Aside {
    /// Waits for it. What broke off without a sentence is a failure too.
    pub fn ended(self) -> Outcome<()> {
        let broken = |_| Err(Trouble::new("it broke off; its last words stand above"));
        self.0.join().unwrap_or_else(broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_or_breaks_off_beside_is_told_where_it_is_asked_for() {
        assert_eq!(begin(|| Ok(())).ended(), Ok(()));
        let failed = begin(|| Err(Trouble::new("no room"))).ended();
        assert_eq!(failed, Err(Trouble::new("no room")));
        assert!(begin(|| panic!("as a bug would")).ended().is_err());
    }
}
