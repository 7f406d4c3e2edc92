//! Pictures, sounds and films beside words: the files that a form names.

use std::collections::BTreeSet;

use super::{Entry, Part, Texts};

/// What stands beside words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    Picture,
    Sound,
    Film,
}

/// The media of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaNames {
    /// Each file once, by its name without folders.
    pub files: BTreeSet<(Medium, String)>,
    /// Kinds of which a name is worked out while the form is filled in: which files they are, nobody knows before.
    pub worked_out: BTreeSet<Medium>,
}

impl Medium {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Picture, Self::Sound, Self::Film];

    /// The forms of a text that name one, the first one that is there holds (ODK XForms, `itext`).
    #[must_use]
    pub fn forms(self) -> &'static [&'static str] {
        match self {
            Self::Picture => &["image", "big-image"],
            Self::Sound => &["audio"],
            Self::Film => &["video"],
        }
    }
}

/// The name in an address such as `jr://images/well.png`; nothing where a translation has none (`-`).
#[must_use]
pub fn file_of(address: &str) -> Option<&str> {
    let name = address.rsplit('/').next().unwrap_or_default().trim();
    (!name.is_empty() && name != "-").then_some(name)
}

impl Texts {
    /// The media of all texts, in all languages.
    #[must_use]
    pub fn media(&self) -> MediaNames {
        let mut names = MediaNames::default();
        for entry in self.entries.values().flatten().flatten() {
            for medium in Medium::ALL {
                names.learn(medium, entry);
            }
        }
        names
    }
}

impl MediaNames {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.worked_out.is_empty()
    }

    fn learn(&mut self, medium: Medium, entry: &Entry) {
        let forms = medium.forms().iter();
        for parts in forms.filter_map(|form| entry.form(form)) {
            let said: Option<String> = parts.iter().map(said).collect();
            match said {
                None => {
                    self.worked_out.insert(medium);
                }
                Some(address) => {
                    let name = file_of(&address);
                    self.files
                        .extend(name.map(|name| (medium, name.to_owned())));
                }
            }
        }
    }
}

fn said(part: &Part) -> Option<&str> {
    match part {
        Part::Said(words) => Some(words),
        Part::Output(_) => None,
    }
}
