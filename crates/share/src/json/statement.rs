//! One statement as an object: its kind, what that kind says, and the words a reader gets.

use waymark_count::{Band, Class, Statement};

use super::writer::Writer;
use crate::kind;

/// Every kind of statement passes here and nowhere else.
pub(super) fn statement(out: &mut Writer, said: &Statement, words: &str) {
    out.object("statement", |out| {
        out.text("kind", kind::name(said));
        match said {
            Statement::Share(percent) => out.number("percent", percent.value()),
            Statement::Few { below } => out.number("below", *below),
            Statement::Median { label } => out.text("answer", label),
            Statement::MoreThanHalf
            | Statement::Withheld
            | Statement::TooFew
            | Statement::NotAsked => {}
        }
        out.text("words", words);
    });
}

/// A number of people: the band's two ends, and the sentence. The last band has no upper end; where how many is not
/// said, the sentence stands alone.
pub(super) fn band(out: &mut Writer, key: &str, band: Option<Band>, words: &str) {
    out.object(key, |out| {
        if let Some(band) = band {
            out.number("least", band.least());
            if let Some(most) = band.most() {
                out.number("most", most);
            }
        }
        out.text("words", words);
    });
}

/// The name of a class in files for programs.
pub(crate) fn class(class: Class) -> &'static str {
    match class {
        Class::Plain => "plain",
        Class::Personal => "personal",
        Class::Harmful => "harmful",
    }
}
