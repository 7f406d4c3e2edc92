//! Forms that a team imported and made ready for rounds, each as the form of a round is built.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, MAX_STORED_BYTES, read, versioned, write};

const OWN_FORMS_V1: u8 = 1;

/// Forms kept at most: more is a drawer that nobody tidies.
pub const MOST_OWN_FORMS: usize = 12;

/// One of them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnForm {
    /// Its id; there is one form of an id.
    pub id: String,
    /// The form's bytes.
    pub form: Vec<u8>,
    /// The local date on which it was kept, in days since 1970-01-01.
    pub kept_on: u32,
}

/// Silent: what a team asks is the team's to show.
impl fmt::Debug for OwnForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnForm(..)")
    }
}

/// All of them, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnForms {
    forms: Vec<OwnForm>,
}

/// There are too many forms, or they are too large together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormsFull;

impl OwnForms {
    /// In order.
    #[must_use]
    pub fn forms(&self) -> &[OwnForm] {
        &self.forms
    }

    /// The form of this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&OwnForm> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// With one more, in the place of the one that had its id.
    ///
    /// # Errors
    /// When there would be too many, or too much to be kept in one value.
    pub fn with(mut self, form: OwnForm) -> Result<Self, FormsFull> {
        match self.forms.iter_mut().find(|known| known.id == form.id) {
            Some(known) => *known = form,
            None => self.forms.push(form),
        }
        // Some room for the seal.
        let fits = self.to_bytes().len() <= MAX_STORED_BYTES - 1024;
        match fits && self.forms.len() <= MOST_OWN_FORMS {
            true => Ok(self),
            false => Err(FormsFull),
        }
    }

    /// Without the form of this id.
    #[must_use]
    pub fn without(mut self, id: &str) -> Self {
        self.forms.retain(|form| form.id != id);
        self
    }

    /// Version byte, then postcard.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        write(OWN_FORMS_V1, &self.forms)
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (OWN_FORMS_V1, rest) = versioned(bytes)? else {
            return Err(Damaged);
        };
        Ok(Self { forms: read(rest)? })
    }
}
