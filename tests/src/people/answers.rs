//! What one woman answers: some answers laid down by the story, the rest varied but always possible.

use std::collections::BTreeMap;

/// One woman's answers, by question name. An empty list is a skip.
#[derive(Clone, Debug)]
pub struct Answers {
    laid_down: BTreeMap<String, Vec<String>>,
    seed: u64,
}

impl Answers {
    /// A woman whose free answers vary with `seed`; she looked for one kind of help and got it.
    pub fn varied(seed: u64) -> Self {
        let kinds = ["health", "emotional", "police", "court", "papers", "women"];
        let kind = kinds[usize::try_from(seed).unwrap_or_default() % kinds.len()];
        Self {
            laid_down: BTreeMap::new(),
            seed,
        }
        .with("sf01", kind)
        .with(&format!("sf02_{kind}"), "got")
        .with("sf05", kind)
    }

    /// The shortest way through: she looked for no help, and skips the rest.
    pub fn shortest(seed: u64) -> Self {
        ["sf04", "sf33", "sf34", "difficulty"]
            .into_iter()
            .fold(Self::varied(seed).with("sf01", "none"), Self::skipping)
    }

    pub fn with(mut self, question: &str, choice: &str) -> Self {
        self.laid_down.insert(question.into(), vec![choice.into()]);
        self
    }

    pub fn skipping(mut self, question: &str) -> Self {
        self.laid_down.insert(question.into(), Vec::new());
        self
    }

    /// Which of the `offered` cards she touches; none means she skips.
    pub fn to(&self, question: &str, offered: &[String]) -> Vec<String> {
        if let Some(laid_down) = self.laid_down.get(question) {
            return laid_down.clone();
        }
        let pick = self.draw(question);
        // About one free question in eight is skipped.
        if pick.is_multiple_of(8) || offered.is_empty() {
            return Vec::new();
        }
        let at = usize::try_from(pick / 8).unwrap_or_default() % offered.len();
        offered.get(at).cloned().into_iter().collect()
    }

    /// A number that depends on nothing but the woman and the question (FNV-1a).
    fn draw(&self, question: &str) -> u64 {
        let start = 0xcbf2_9ce4_8422_2325 ^ self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let hash = question.bytes().fold(start, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        hash >> 16
    }
}
