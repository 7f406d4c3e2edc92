//! Pictures, sounds and films beside a form: which were picked, which are missing, which a look can draw.

use waymark_ask::definition::{Definition, Medium, Place, Problem, Weight};
use waymark_talk::{MOST_PICTURE_BYTES, PictureMade};

use crate::file::FormFile;
use crate::names::is_media;
use crate::picked::Named;
use crate::picture;

/// What was picked besides the form and its lists.
#[derive(Default)]
pub(crate) struct Media {
    pictures: Vec<PictureMade>,
    /// Names of what a look does not draw, with what keeps it from that.
    others: Vec<(String, Not)>,
}

/// Why it is not drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Not {
    /// A sound or a film, or no medium at all.
    APicture,
    /// A picture of a kind that browsers do not draw, or that could run a program.
    Known,
    /// The pictures before it took all the room there is.
    Fitting,
}

/// What a file is to the form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Drawn,
    Named,
    None,
}

impl Media {
    /// One more file. Of what no look draws only the name is kept.
    pub(crate) fn put(&mut self, (name, bytes): Named) {
        let taken: usize = self.pictures.iter().map(|it| it.bytes.0.len()).sum();
        match picture::made(&name, bytes) {
            Some(it) if taken + it.bytes.0.len() <= MOST_PICTURE_BYTES => self.pictures.push(it),
            Some(_) => self.others.push((name, Not::Fitting)),
            None if picture::is_named_so(&name) => self.others.push((name, Not::Known)),
            None => self.others.push((name, Not::APicture)),
        }
    }

    /// The pictures that the form names.
    pub(crate) fn pictures(&self, definition: &Definition) -> Vec<PictureMade> {
        let named = self.pictures.iter();
        let named = named.filter(|it| is_named(definition, &it.name));
        named.cloned().collect()
    }

    /// Every file, and what it is to the form.
    pub(crate) fn uses(&self, definition: &Definition) -> Vec<(&str, Use)> {
        let drawn = self
            .pictures
            .iter()
            .map(|it| (it.name.as_str(), Use::Drawn));
        let others = self
            .others
            .iter()
            .map(|(name, _)| (name.as_str(), Use::Named));
        let all = drawn.chain(others);
        all.map(|(name, used)| match is_named(definition, name) {
            true => (name, used),
            false => (name, Use::None),
        })
        .collect()
    }

    /// What is missing, what cannot be drawn, and what becomes of all of it; each where the form names it.
    pub(crate) fn problems(&self, definition: &Definition, file: &FormFile) -> Vec<Problem> {
        let names = definition.texts.media();
        let single = names.files.iter().filter_map(|(medium, name)| {
            let (code, sentence) = self.fault(*medium, name)?;
            Some(notice(file.place_of(name), code, &sentence))
        });
        let mut problems: Vec<Problem> = single.collect();
        let heard = [Medium::Sound, Medium::Film].into_iter().any(|medium| {
            names.worked_out.contains(&medium) || names.files.iter().any(|(it, _)| *it == medium)
        });
        if heard {
            let sentence = "Sounds and films stand beside questions. A look names them and does not play them.";
            problems.push(notice(Place::default(), "medium-not-played", sentence));
        }
        if !names.is_empty() {
            let sentence = "Pictures, sounds and films beside questions are not shown to women yet: in a round \
                            they are left out.";
            problems.push(notice(Place::default(), "media-not-in-a-round", sentence));
        }
        problems
    }

    fn fault(&self, medium: Medium, name: &str) -> Option<(&'static str, String)> {
        let is = |known: &str| known.eq_ignore_ascii_case(name);
        if self.pictures.iter().any(|it| is(&it.name)) {
            return None;
        }
        let picked = self.others.iter().find(|(known, _)| is(known));
        match (picked, medium) {
            (None, _) => Some((
                "medium-missing",
                format!("“{name}” is not with the form. Choose it together with the form."),
            )),
            (Some((_, Not::Fitting)), Medium::Picture) => Some((
                "picture-left-out",
                format!(
                    "“{name}” is left out of a look: pictures together have at most {} MB. Make them smaller.",
                    MOST_PICTURE_BYTES >> 20
                ),
            )),
            (Some(_), Medium::Picture) => Some((
                "picture-unknown",
                format!("“{name}” is no picture that is drawn here. Save it as PNG or JPEG."),
            )),
            (Some(_), Medium::Sound | Medium::Film) => None,
        }
    }
}

/// Where names are worked out, every medium may be meant.
fn is_named(definition: &Definition, name: &str) -> bool {
    let names = definition.texts.media();
    let mut files = names.files.iter();
    let may_be = is_media(name) && !names.worked_out.is_empty();
    may_be || files.any(|(_, known)| known.eq_ignore_ascii_case(name))
}

fn notice(place: Place, code: &'static str, sentence: &str) -> Problem {
    Problem {
        place,
        code,
        weight: Weight::Notice,
        sentence: sentence.to_owned(),
        fix: None,
    }
}
