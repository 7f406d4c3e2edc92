//! What is kept of an interview: closed answers only, in a fixed number of bytes, no clock, no order, no device.

mod bits;
mod layout;
mod sat;
mod seat_token;

use core::fmt;

use zeroize::Zeroize;

use crate::answer::Answer;
use crate::form::Form;
pub use layout::Layout;
pub use sat::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use seat_token::TOKEN_BYTES;
pub use seat_token::{SEAT_FIGURES, SEAT_NUMBERS, SeatToken};

/// Length of every record in bytes, whatever was asked or answered: a longer one would tell who
/// said more. Twenty times what the largest form we know needs.
pub const RECORD_BYTES: usize = 1024;

/// The first and only layout.
const RECORD_VERSION: u8 = 1;

/// How much of the form's hash stands in a record; enough to tell any two forms apart.
const FORM_TAG_BYTES: usize = 16;

/// Version, form, sat (one byte), area (one byte).
const HEADER_BYTES: usize = 1 + FORM_TAG_BYTES + 2;

/// Bytes from here on hold the number of her paper slip; all zero where none was typed.
const TOKEN_AT: usize = RECORD_BYTES - TOKEN_BYTES;

/// Bits left for answers.
const ANSWER_BITS: usize = (TOKEN_AT - HEADER_BYTES) * 8;

/// One finished or stopped interview. Overwritten when it is given up; prints nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Record(Box<[u8; RECORD_BYTES]>);

impl Record {
    /// Packs the answers, one for each question of the form.
    pub(crate) fn of(form: &Form, sat: &Sat, answers: &[Answer]) -> Result<Self, RecordError> {
        let layout = Layout::of(form)?;
        let mut record = Self(Box::new([0; RECORD_BYTES]));
        let (header, rest) = record.0.split_at_mut(HEADER_BYTES);
        let (body, _) = rest.split_at_mut(TOKEN_AT - HEADER_BYTES);
        let [sat, area] = sat.to_bytes();
        let parts = [RECORD_VERSION]
            .into_iter()
            .chain(tag(form))
            .chain([sat, area]);
        for (place, byte) in header.iter_mut().zip(parts) {
            *place = byte;
        }
        layout.write(answers, body);
        Ok(record)
    }

    /// The same under the number of a paper slip.
    #[must_use]
    pub fn under(mut self, token: SeatToken) -> Self {
        if let Some(place) = self.0.last_chunk_mut() {
            *place = token.to_bytes();
        }
        self
    }

    /// The number it was answered under; nothing where none was typed.
    #[must_use]
    pub fn seat_token(&self) -> Option<SeatToken> {
        self.slip().ok().flatten()
    }

    fn slip(&self) -> Result<Option<SeatToken>, RecordError> {
        match self.0.last_chunk() {
            Some([0, 0]) => Ok(None),
            Some(bytes) => match SeatToken::from_bytes(*bytes) {
                Some(token) => Ok(Some(token)),
                None => Err(RecordError::Damaged),
            },
            None => Err(RecordError::Length),
        }
    }

    /// The bytes, for sealing.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Takes bytes that begin as a record does; its answers are checked by [`read`], which knows the form.
    ///
    /// # Errors
    /// When the length, the version or the first fields are not those of a record.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let whole = Box::<[u8]>::from(bytes)
            .try_into()
            .map_err(|_| RecordError::Length)?;
        let record = Self(whole);
        record.sat()?;
        Ok(record)
    }

    fn sat(&self) -> Result<Sat, RecordError> {
        let header = self.0.get(..HEADER_BYTES).unwrap_or_default();
        match (header.first(), header.last_chunk()) {
            (Some(&RECORD_VERSION), Some(sat)) => Sat::from_bytes(*sat).ok_or(RecordError::Damaged),
            _ => Err(RecordError::Version),
        }
    }

    fn form_tag(&self) -> &[u8] {
        self.0.get(1..=FORM_TAG_BYTES).unwrap_or_default()
    }
}

/// Reads a record: how it was sat, and one answer for each question of the form. The number of her slip stays out of it:
/// nothing that is counted may hang on it.
///
/// # Errors
/// When it belongs to another form, or holds anything that this form could not have given.
pub fn read(form: &Form, record: &Record) -> Result<(Sat, Vec<Answer>), RecordError> {
    let sat = record.sat()?;
    record.slip()?;
    if !record.form_tag().iter().copied().eq(tag(form)) {
        return Err(RecordError::OtherForm);
    }
    let body = record.0.get(HEADER_BYTES..TOKEN_AT).unwrap_or_default();
    let answers = Layout::of(form)?
        .read(form, body)
        .ok_or(RecordError::Damaged)?;
    Ok((sat, answers))
}

fn tag(form: &Form) -> impl Iterator<Item = u8> {
    form.wording().into_iter().take(FORM_TAG_BYTES)
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Record(..)")
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Why there is no record, or why it cannot be read. Says nothing about what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// Not as long as a record.
    Length,
    /// Written by another version of this program.
    Version,
    /// For another form, or another wording of it.
    OtherForm,
    /// Holds something that no interview gives.
    Damaged,
    /// The form asks more than a record can hold.
    FormTooLarge,
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Length => "this has not the length of a record",
            Self::Version => "the record was written by another version of this program",
            Self::OtherForm => "the record belongs to another form or another wording",
            Self::Damaged => "the record is damaged",
            Self::FormTooLarge => "the form has more answers than fit into a record",
        })
    }
}

impl core::error::Error for RecordError {}
