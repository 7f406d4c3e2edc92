//! Words that ask who somebody is, what happened, or that tell a stranger what the questions are about.

use super::asked::Asked;
use super::notice;
use super::telling::TELLING;
use crate::definition::Problem;

/// Words, by language, that ask who somebody is or where she can be found.
const WHO: &[&str] = &[
    "your name",
    "full name",
    "first name",
    "last name",
    "surname",
    "family name",
    "nickname",
    "telephone",
    "phone number",
    "mobile number",
    "whatsapp",
    "e-mail",
    "email",
    "address",
    "date of birth",
    "birthday",
    "passport",
    "identity card",
    "national id",
    "id number",
    "fingerprint",
    "photo of",
    "signature",
    "gps",
    "اسمك",
    "الاسم الكامل",
    "رقم الهاتف",
    "رقم هاتف",
    "العنوان",
    "تاريخ الميلاد",
    "جواز السفر",
    "بطاقة الهوية",
    "توقيع",
];

/// Words that ask what happened to somebody.
const HAPPENED: &[&str] = &[
    "happened to you",
    "what happened",
    "did he hit",
    "hit you",
    "beat you",
    "beaten",
    "hurt you",
    "slapped",
    "kicked",
    "choked",
    "forced you",
    "force you to have",
    "raped",
    "rape",
    "assaulted",
    "attacked you",
    "perpetrator",
    "attacker",
    "abuser",
    "the incident",
    "date of incident",
    "ماذا حدث",
    "حدث لك",
    "ضربك",
    "اعتدى",
    "اغتصاب",
    "الجاني",
    "المعتدي",
];

/// Names of nodes that are made for a person.
const NAMED: &[&str] = &[
    "name",
    "firstname",
    "first_name",
    "lastname",
    "last_name",
    "surname",
    "fullname",
    "full_name",
    "phone",
    "telephone",
    "mobile",
    "email",
    "address",
    "dob",
    "birthdate",
    "date_of_birth",
    "passport",
    "national_id",
    "gps",
    "signature",
];

pub(super) fn check(asked: &Asked<'_>, found: &mut Vec<Problem>) {
    let place = &asked.question.place;
    let called = asked.called();
    if is_named_for_a_person(asked.name) || any(asked, WHO).is_some() {
        let sentence = format!(
            "{called} seems to ask who somebody is or where she can be found. Leave it out: no answer may lead back to a person."
        );
        found.push(notice(place, "asks-who", sentence));
    }
    if let Some(word) = any(asked, HAPPENED) {
        let sentence = format!(
            "{called} seems to ask what happened (“{word}”). Ask what the service was like instead."
        );
        found.push(notice(place, "asks-what-happened", sentence));
    }
    if let Some(word) = any(asked, TELLING) {
        let sentence = format!(
            "{called} says “{word}”, which tells whoever looks over her shoulder what this is about. Say it without that word."
        );
        found.push(notice(place, "telling-word", sentence));
    }
}

/// Whether a text says a word that no screen in her hands says.
pub(crate) fn tells(said: &str) -> bool {
    first(said, TELLING).is_some()
}

/// Whether a text asks who somebody is.
pub(crate) fn asks_who(said: &str) -> bool {
    first(said, WHO).is_some()
}

/// Whether a text asks what happened to somebody.
pub(crate) fn asks_what_happened(said: &str) -> bool {
    first(said, HAPPENED).is_some()
}

/// Whether the name of a node is one that is given to what a person is known by.
pub(crate) fn is_named_for_a_person(name: &str) -> bool {
    NAMED.contains(&name.to_lowercase().as_str())
}

/// The first of these that the question says, as whole words.
fn any(asked: &Asked<'_>, words: &[&'static str]) -> Option<&'static str> {
    asked.said().find_map(|(_, said)| first(said, words))
}

fn first(said: &str, words: &[&'static str]) -> Option<&'static str> {
    let said = format!(" {} ", spaced(said));
    let mut words = words.iter().copied();
    words.find(|word| said.contains(&format!(" {} ", spaced(word))))
}

/// In small letters, with single spaces and nothing else between words.
fn spaced(words: &str) -> String {
    let small = words.to_lowercase();
    let parts: Vec<&str> = small
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}
