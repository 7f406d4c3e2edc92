//! The words after a command: options with one value each, and files.

use crate::outcome::Trouble;

/// What was given, read once; whatever is asked for must have been announced.
pub struct Arguments {
    options: Vec<(String, String)>,
    pub files: Vec<String>,
}

impl Arguments {
    /// Options are `--name value` or `-o value`; `known` are their names.
    pub fn read(words: &[&str], known: &[&str]) -> Result<Self, Trouble> {
        let mut arguments = Self {
            options: Vec::new(),
            files: Vec::new(),
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if !word.starts_with('-') {
                arguments.files.push((*word).to_owned());
                continue;
            }
            if !known.contains(word) {
                let known = known.join(", ");
                return Err(Trouble::of_use(format!("{word} is not one of {known}")));
            }
            let value = words
                .next()
                .ok_or_else(|| Trouble::of_use(format!("{word} needs a value")))?;
            arguments
                .options
                .push(((*word).to_owned(), (*value).to_owned()));
        }
        Ok(arguments)
    }

    /// Every value of an option that may be repeated.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let named = self.options.iter().filter(|(option, _)| option == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of an option that may be given once.
    pub fn optional(&self, name: &str) -> Result<Option<&str>, Trouble> {
        match self.all(name).as_slice() {
            [] => Ok(None),
            [value] => Ok(Some(value)),
            _ => Err(Trouble::of_use(format!("{name} was given more than once"))),
        }
    }

    pub fn needed(&self, name: &str) -> Result<&str, Trouble> {
        self.optional(name)?
            .ok_or_else(|| Trouble::of_use(format!("{name} is missing")))
    }

    /// The meaning of an option's value, among named ones.
    pub fn one_of<T: Copy>(
        &self,
        name: &str,
        meanings: &[(&str, T)],
    ) -> Result<Option<T>, Trouble> {
        let Some(value) = self.optional(name)? else {
            return Ok(None);
        };
        let found = meanings.iter().find(|(word, _)| *word == value);
        found.map(|(_, meaning)| Some(*meaning)).ok_or_else(|| {
            let words: Vec<&str> = meanings.iter().map(|(word, _)| *word).collect();
            let words = words.join(" or ");
            Trouble::of_use(format!("{name} must be {words}, not {value}"))
        })
    }
}
