//! The figures of example E1, and how to find them in the exported files.

use serde_json::json;

use crate::driven::Browser;

/// One indicator of the example and what the files must say of it.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub id: &'static str,
    /// Its statement, or the telling part of it.
    pub says: &'static str,
    /// Its rounded share; empty where none may be said.
    pub percent: &'static str,
    /// How many answered, as a band.
    pub people: &'static str,
}

/// What example E1 names, worked out by hand from its 24 interviews.
pub const E1: &[Figure] = &[
    // 11 of 21 is 52.4 %.
    Figure {
        id: "I-21",
        says: "about half",
        percent: "50",
        people: "20 to 29",
    },
    // The eleventh of 21 answers in order.
    Figure {
        id: "I-22",
        says: "the middle answer is: 3",
        percent: "",
        people: "20 to 29",
    },
    // 16 of 22 is 72.7 %.
    Figure {
        id: "I-12",
        says: "most: about 6 to 7 in 10",
        percent: "75",
        people: "20 to 29",
    },
    // 2 of 20: too few to be told from none.
    Figure {
        id: "I-14",
        says: "fewer than 5, maybe none",
        percent: "",
        people: "20 to 29",
    },
    // 6 of 10: a base under 20 is rounded to ten in a hundred, and said without figures.
    Figure {
        id: "I-23",
        says: "most",
        percent: "60",
        people: "10 to 14",
    },
    // 9 of 15.
    Figure {
        id: "I-23b",
        says: "most",
        percent: "60",
        people: "15 to 19",
    },
];

/// What a figure's place on the results screen says.
const SHOWN: &str =
    "return document.querySelector(`[data-figure='${arguments[0]}']`)?.innerText ?? ''";

/// The whole numbers of a text, in order.
fn numbers(text: &str) -> Vec<u32> {
    let runs = text.split(|letter: char| !letter.is_ascii_digit());
    runs.filter_map(|run| run.parse().ok()).collect()
}

/// Columns of the exported table.
const ID: usize = 1;
const WORDS: usize = 4;
const PERCENT: usize = 5;
const PEOPLE: usize = 6;

/// The exported table: its lines, each a list of cells.
#[derive(Clone, Debug)]
pub struct Table {
    lines: Vec<Vec<String>>,
}

impl Table {
    pub fn read(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(bytes);
        let lines = reader.records().map(|line| {
            line.expect("the table is proper CSV")
                .iter()
                .map(str::to_owned)
                .collect()
        });
        Self {
            lines: lines.collect(),
        }
    }

    /// The lines about one question or figure.
    pub fn lines_of(&self, id: &str) -> Vec<&Vec<String>> {
        self.lines
            .iter()
            .filter(|line| line.get(ID).is_some_and(|cell| cell == id))
            .collect()
    }

    pub fn lines(&self) -> &[Vec<String>] {
        &self.lines
    }
}

impl Figure {
    pub fn check_in_table(&self, table: &Table) {
        let lines = table.lines_of(self.id);
        let [line] = lines.as_slice() else {
            panic!(
                "{} has {} lines in the table:\n{:#?}",
                self.id,
                lines.len(),
                table.lines()
            );
        };
        let cell = |at: usize| line.get(at).map_or("", String::as_str);
        assert!(cell(WORDS).contains(self.says), "{self:?}: {line:?}");
        assert_eq!(
            (cell(PERCENT), cell(PEOPLE)),
            (self.percent, self.people),
            "{self:?}: {line:?}"
        );
    }

    /// The same figure in a table of another language: the words are others, the numbers are not.
    pub fn check_numbers_in_table(&self, table: &Table) {
        let lines = table.lines_of(self.id);
        let [line] = lines.as_slice() else {
            panic!("{} has {} lines: {lines:#?}", self.id, lines.len());
        };
        let cell = |at: usize| line.get(at).map_or("", String::as_str);
        assert_eq!(cell(PERCENT), self.percent, "{self:?}: {line:?}");
        assert_eq!(
            numbers(cell(PEOPLE)),
            numbers(self.people),
            "{self:?}: {line:?}"
        );
        self.check_numbers(cell(WORDS));
    }

    /// The same of a text of another language, which may say more than the figure's own sentence.
    pub fn check_numbers(&self, text: &str) {
        let (there, said) = (numbers(text), numbers(self.says));
        let held = said.is_empty() || there.windows(said.len()).any(|some| some == said);
        assert!(held, "{self:?}: {text}");
    }

    /// What the results screen says of it.
    pub fn shown(&self, browser: &Browser) -> String {
        let shown = browser.run(SHOWN, &[json!(self.id)]);
        shown.as_str().unwrap_or_default().to_owned()
    }

    /// The same in the page.
    pub fn check_numbers_in_page(&self, page: &str) {
        self.check_numbers(self.in_page(page));
        let people = numbers(self.people);
        let told = numbers(self.in_page(page));
        assert!(
            told.windows(people.len()).any(|some| some == people),
            "{self:?} should say {people:?}: {told:?}"
        );
    }

    /// The results screen shows it as the files say it.
    pub fn check_on_screen(&self, browser: &Browser) {
        let shown = self.shown(browser);
        assert!(shown.contains(self.says), "{self:?}: {shown}");
    }

    /// The page has a paragraph of its own for each figure.
    pub fn check_in_page(&self, page: &str) {
        let figure = self.in_page(page);
        for words in [self.says, self.people] {
            assert!(
                figure.contains(words),
                "{self:?} should say {words:?}: {figure}"
            );
        }
    }

    fn in_page<'a>(&self, page: &'a str) -> &'a str {
        let number = format!("<p class=\"number\">{}</p>", self.id);
        let after = page
            .split_once(&number)
            .unwrap_or_else(|| panic!("{} is not in the page", self.id))
            .1;
        after.split("</article>").next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests_of_numbers {
    use super::{E1, Table};

    #[test]
    fn numbers_are_the_same_in_every_language_and_a_wrong_one_is_caught() {
        let right = "figure,I-12,آمنة,,معظمهن: نحو 6 إلى 7 من 10,75,من \u{2068}20\u{2069} إلى \u{2068}29\u{2069}\n";
        E1[2].check_numbers_in_table(&Table::read(right.as_bytes()));
        for (from, to) in [("75", "70"), ("29", "39"), ("6 ", "5 ")] {
            let wrong = Table::read(right.replacen(from, to, 1).as_bytes());
            assert!(std::panic::catch_unwind(|| E1[2].check_numbers_in_table(&wrong)).is_err());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{E1, Table};

    #[test]
    fn a_wrong_figure_is_caught() {
        let right = Table::read(b"figure,I-21,Told,,about half: about 5 in 10,50,20 to 29\n");
        let wrong = Table::read(b"figure,I-21,Told,,about half: about 5 in 10,55,20 to 29\n");
        E1[0].check_in_table(&right);
        assert!(std::panic::catch_unwind(|| E1[0].check_in_table(&wrong)).is_err());
    }
}
