//! Where she is, in sections: dots on the screen, never a percentage.

use super::Interview;

impl Interview {
    /// The section she is in, from 0, and how many there are. Through: the last one.
    #[must_use]
    pub fn section_progress(&self) -> (usize, usize) {
        let mut names: Vec<&str> = Vec::new();
        let mut here = 0;
        for (at, question) in self.form.questions().iter().enumerate() {
            if !self.belongs(question) {
                continue;
            }
            if names.last() != Some(&question.section()) {
                names.push(question.section());
            }
            if at <= self.at {
                here = names.len().saturating_sub(1);
            }
        }
        (here, names.len())
    }
}
