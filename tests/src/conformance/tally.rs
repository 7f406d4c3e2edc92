//! Counting cases: right, declared unsupported, wrong.

/// How a suite went.
#[derive(Clone, Debug)]
pub struct Tally {
    name: &'static str,
    right: usize,
    unsupported: usize,
    wrong: usize,
    loud: bool,
}

impl Tally {
    /// A suite before its first case; `WAYMARK_WRONG` set says each wrong case aloud.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            right: 0,
            unsupported: 0,
            wrong: 0,
            loud: std::env::var_os("WAYMARK_WRONG").is_some(),
        }
    }

    pub fn right(&mut self) {
        self.right += 1;
    }

    pub fn count_right(&mut self, count: usize) {
        self.right += count;
    }

    pub fn count_wrong(&mut self, count: usize) {
        self.wrong += count;
    }

    pub fn unsupported(&mut self, case: &str, why: &str) {
        self.unsupported += 1;
        self.say("unsupported", case, why);
    }

    pub fn wrong(&mut self, case: &str, why: &str) {
        self.wrong += 1;
        self.say("wrong", case, why);
    }

    pub fn say(&self, what: &str, case: &str, why: &str) {
        if self.loud {
            println!("{} {what}: {case}: {why}", self.name);
        }
    }

    /// How many cases there were.
    #[must_use]
    pub fn of(&self) -> usize {
        self.right + self.unsupported + self.wrong
    }

    /// How many differ without having been declared.
    #[must_use]
    pub fn wrongs(&self) -> usize {
        self.wrong
    }

    /// How many are right.
    #[must_use]
    pub fn rights(&self) -> usize {
        self.right
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "conformance {}: {} right, {} unsupported, {} wrong, of {}",
            self.name,
            self.right,
            self.unsupported,
            self.wrong,
            self.of()
        )
    }
}
