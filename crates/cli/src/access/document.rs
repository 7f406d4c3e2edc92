//! A JSON file, read field by field; what is wrong is told with its line.

use serde_json::Value;

use crate::outcome::Trouble;

/// A file that is JSON.
pub struct Document {
    file: String,
    text: String,
    root: Value,
}

/// A value inside, with the words that lead to it.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    document: &'a Document,
    pub value: &'a Value,
    key: &'a str,
    /// Which of the fields with this key it is, from 0.
    nth: usize,
}

impl Document {
    pub fn read(file: &str) -> Result<Self, Trouble> {
        let cannot = |error| {
            Trouble::of_file(
                file,
                &format!("cannot be opened ({error}); correct its name"),
            )
        };
        let text = std::fs::read_to_string(file).map_err(cannot)?;
        let root = serde_json::from_str(&text).map_err(|error: serde_json::Error| {
            let why = format!("is not JSON ({error}); correct it there");
            Trouble::at_line(file, error.line() as u64, &why)
        })?;
        Ok(Self {
            file: file.to_owned(),
            text,
            root,
        })
    }

    pub fn file(&self) -> &str {
        &self.file
    }

    pub fn root(&self) -> Field<'_> {
        Field {
            document: self,
            value: &self.root,
            key: "",
            nth: 0,
        }
    }

    /// The line of the field, counted from 1; the first line where it is nowhere.
    fn line(&self, key: &str, nth: usize) -> u64 {
        let quoted = format!("\"{key}\"");
        let found = self.text.match_indices(&quoted).nth(nth);
        let before = found.and_then(|(at, _)| self.text.get(..at));
        before.map_or(1, |text| text.matches('\n').count() as u64 + 1)
    }
}

impl<'a> Field<'a> {
    pub fn trouble(&self, why: &str) -> Trouble {
        let line = self.document.line(self.key, self.nth);
        let named = if self.key.is_empty() {
            "the file"
        } else {
            self.key
        };
        Trouble::at_line(&self.document.file, line, &format!("{named} {why}"))
    }

    /// A field of an object; nothing where it is left out.
    pub fn optional(&self, key: &'a str) -> Option<Self> {
        self.value.get(key).map(|value| Self {
            value,
            key,
            nth: self.nth,
            ..*self
        })
    }

    pub fn needed(&self, key: &'a str) -> Result<Self, Trouble> {
        let missing = format!("has no {key}; write it");
        self.optional(key).ok_or_else(|| self.trouble(&missing))
    }

    /// The entries of a list.
    pub fn list(&self) -> Result<Vec<Self>, Trouble> {
        let Value::Array(entries) = self.value else {
            return Err(self.trouble("must be a list"));
        };
        let entries = entries.iter().enumerate();
        Ok(entries
            .map(|(nth, value)| Self {
                value,
                nth,
                ..*self
            })
            .collect())
    }

    pub fn number(&self) -> Result<f64, Trouble> {
        let number = self.value.as_f64();
        number.ok_or_else(|| self.trouble(&format!("must be a number, not {}", self.value)))
    }

    pub fn whole(&self) -> Result<u32, Trouble> {
        let whole = self.value.as_u64().and_then(|it| u32::try_from(it).ok());
        whole.ok_or_else(|| self.trouble(&format!("must be a whole number, not {}", self.value)))
    }

    pub fn words(&self) -> Result<&'a str, Trouble> {
        let words = self.value.as_str();
        words.ok_or_else(|| self.trouble(&format!("must be words, not {}", self.value)))
    }

    /// The meaning of a word.
    pub fn one_of<T: Copy>(&self, meanings: &[(&str, T)]) -> Result<T, Trouble> {
        let given = self.words()?;
        let found = meanings.iter().find(|(word, _)| *word == given);
        found.map(|(_, meaning)| *meaning).ok_or_else(|| {
            let words: Vec<&str> = meanings.iter().map(|(word, _)| *word).collect();
            self.trouble(&format!("must be {}, not {given}", words.join(" or ")))
        })
    }
}
