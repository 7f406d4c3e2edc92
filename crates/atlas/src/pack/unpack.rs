//! The parts of a zip, unpacked within the limits whatever their headers claim.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::limits::{MOST_PARTS, MOST_UNPACKED};
use crate::problem::{Place, Refusal};
use crate::said::Said;

/// An open zip.
pub(crate) struct Pack<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    place: Place,
    /// How much more may be unpacked.
    left: usize,
}

impl<'a> Pack<'a> {
    /// Reads the directory.
    pub(crate) fn open(bytes: &'a [u8], file: &str) -> Result<Self, Refusal> {
        let place = Place::of_file(file);
        let archive = ZipArchive::new(Cursor::new(bytes));
        let archive = archive.map_err(|error| damaged(place.clone(), &error))?;
        if archive.len() > MOST_PARTS {
            let what = format!("This zip has more than {MOST_PARTS} parts.");
            let what = Said::of("too-many-parts", [&MOST_PARTS], what);
            let proposal = "Put only the files of the boundaries into it.";
            return Err(Refusal::new(place, what, proposal));
        }
        let names = archive
            .file_names()
            .map(|name| name.map(|it| it.replace('\\', "/")));
        let names = names.collect::<Result<_, _>>();
        let names = names.map_err(|error| damaged(place.clone(), &error))?;
        Ok(Self {
            archive,
            names,
            place,
            left: MOST_UNPACKED,
        })
    }

    /// Names of all parts, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// A part by its name.
    pub(crate) fn part(&mut self, name: &str) -> Result<Vec<u8>, Refusal> {
        let place = Place::of_file(&format!("{}/{name}", self.place.file));
        let found = self.names.iter().position(|one| one == name);
        let read = found.map(|at| self.unpack(at));
        match read.unwrap_or(Err(ZipError::FileNotFound)) {
            Ok(bytes) if bytes.len() > self.left => Err(too_large(place)),
            Ok(bytes) => {
                self.left -= bytes.len();
                Ok(bytes)
            }
            Err(error) => Err(damaged(place, &error)),
        }
    }

    /// The file beside another: the same name with another ending, in any case. Empty where there
    /// is none.
    pub(crate) fn beside(&mut self, stem: &str, ending: &str) -> Result<Vec<u8>, Refusal> {
        let wanted = format!("{stem}{ending}");
        let mut names = self.names.iter();
        let found = names
            .find(|name| name.eq_ignore_ascii_case(&wanted))
            .cloned();
        found.map_or_else(|| Ok(Vec::new()), |name| self.part(&name))
    }

    /// One byte more than is allowed is enough to know.
    fn unpack(&mut self, at: usize) -> Result<Vec<u8>, ZipError> {
        let most = self.left as u64 + 1;
        let mut bytes = Vec::new();
        self.archive
            .by_index(at)?
            .take(most)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

fn too_large(place: Place) -> Refusal {
    let most = MOST_UNPACKED >> 20;
    let what = format!("Unpacked, it has more than {most} MB.");
    let what = Said::of("unpacked-too-large", [&most], what);
    let proposal = "Simplify the boundaries, or take one country or one level.";
    Refusal::new(place, what, proposal)
}

fn damaged(place: Place, error: &ZipError) -> Refusal {
    if matches!(error, ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED) {
        let proposal = "Unpack it, and pack it again without one.";
        let what = Said::plain("password", "It is packed with a password.");
        return Refusal::new(place, what, proposal);
    }
    let what = "It is damaged or cut short: it cannot be unpacked.";
    let what = Said::plain("not-unpacked", what);
    Refusal::new(place, what, "Fetch it again.")
}
