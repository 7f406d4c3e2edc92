//! JSON (RFC 8259) read value by value, numbers as they are written: no tree of it is ever made.

mod words;

/// How deep what is passed over may nest: coordinates of many surfaces nest 4 deep (RFC 7946).
const DEPTH: usize = 64;

/// What is wrong, and in which line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) sentence: String,
}

/// What stands at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A text, or a number, `true` or `false` as it is written.
    Words(String),
    Null,
    /// An object or an array; it was passed over.
    Nested,
}

/// A text with how far it was read.
pub(super) struct Json<'a> {
    whole: &'a str,
    rest: &'a str,
}

impl<'a> Json<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            whole: text,
            rest: text,
        }
    }

    /// The fault at the place that was come to.
    pub(super) fn fault(&self, sentence: &str) -> Fault {
        let read = self.whole.len().saturating_sub(self.rest.len());
        let before = self.whole.as_bytes().iter().take(read);
        Fault {
            line: before.filter(|byte| **byte == b'\n').count() + 1,
            sentence: sentence.to_owned(),
        }
    }

    /// Goes through the members of an object; `each` takes the member's value.
    pub(super) fn members(
        &mut self,
        mut each: impl FnMut(&mut Self, &str) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.needs('{')?;
        if self.takes('}') {
            return Ok(());
        }
        loop {
            let member = self.member()?;
            each(self, &member)?;
            if !self.takes(',') {
                return self.needs('}');
            }
        }
    }

    /// Goes through the values of an array; `each` takes one.
    pub(super) fn values(
        &mut self,
        mut each: impl FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.needs('[')?;
        if self.takes(']') {
            return Ok(());
        }
        loop {
            each(self)?;
            if !self.takes(',') {
                return self.needs(']');
            }
        }
    }

    /// Takes one value, whatever it is.
    pub(super) fn value(&mut self) -> Result<Value, Fault> {
        if self.begins('{') || self.begins('[') {
            self.pass()?;
            return Ok(Value::Nested);
        }
        if self.begins('"') {
            return self.words().map(Value::Words);
        }
        let bare = self.bare()?;
        Ok(match bare {
            "null" => Value::Null,
            said => Value::Words(said.to_owned()),
        })
    }

    /// Whether an object, an array or a text begins here, by its mark.
    pub(super) fn begins(&mut self, mark: char) -> bool {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        self.rest.starts_with(mark)
    }

    /// Nothing may stand behind the last value.
    pub(super) fn ends(&mut self) -> Result<(), Fault> {
        match self.rest.trim_matches([' ', '\t', '\r', '\n']).is_empty() {
            true => Ok(()),
            false => Err(self.fault("Something stands behind the end of this file. Take it out.")),
        }
    }

    /// Passes over a value without recursion, so that nobody's nesting can end the program.
    fn pass(&mut self) -> Result<(), Fault> {
        let mut open: Vec<char> = Vec::new();
        loop {
            if open.len() > DEPTH {
                return Err(self.fault("Values nest too deep here. Flatten them."));
            }
            if self.takes('{') {
                if !self.takes('}') {
                    open.push('}');
                    self.member()?;
                    continue;
                }
            } else if self.takes('[') {
                if !self.takes(']') {
                    open.push(']');
                    continue;
                }
            } else {
                self.value()?;
            }
            // A value ended: so may what stands around it.
            loop {
                let Some(close) = open.last().copied() else {
                    return Ok(());
                };
                if self.takes(',') {
                    if close == '}' {
                        self.member()?;
                    }
                    break;
                }
                self.needs(close)?;
                open.pop();
            }
        }
    }

    /// A member's name and the colon behind it.
    fn member(&mut self) -> Result<String, Fault> {
        let name = self.words()?;
        self.needs(':')?;
        Ok(name)
    }

    fn takes(&mut self, mark: char) -> bool {
        let begins = self.begins(mark);
        if begins {
            self.rest = self.rest.strip_prefix(mark).unwrap_or(self.rest);
        }
        begins
    }

    fn needs(&mut self, mark: char) -> Result<(), Fault> {
        match self.takes(mark) {
            true => Ok(()),
            false => Err(self.fault(&format!("This is not JSON: “{mark}” is missing here."))),
        }
    }
}
