//! Names of columns as lists have them, folded, and what they mean.

use super::Meaning;

/// Whole names, folded (in Arabic ة as ه), by what they mean.
const NAMES: &str = include_str!("names.csv");

/// The meanings as the table writes them.
const MEANINGS: [(&str, Meaning); 24] = [
    ("name", Meaning::Name),
    ("organisation", Meaning::Organisation),
    ("place", Meaning::Place),
    ("category", Meaning::Category),
    ("detail", Meaning::Detail),
    ("area-code", Meaning::AreaCode),
    ("area-name", Meaning::AreaName),
    ("north", Meaning::North),
    ("east", Meaning::East),
    ("point", Meaning::Point),
    ("phone", Meaning::Phone),
    ("opens", Meaning::Opens),
    ("closes", Meaning::Closes),
    ("days", Meaning::Days),
    ("hours", Meaning::Hours),
    ("type", Meaning::Type),
    ("cost", Meaning::Cost),
    ("status", Meaning::Status),
    ("ends", Meaning::Ends),
    ("hidden-place", Meaning::HiddenPlace),
    ("number", Meaning::Number),
    ("referral-required", Meaning::ReferralRequired),
    ("referral-method", Meaning::ReferralMethod),
    ("words", Meaning::Words),
];

/// Words that make a column one about a person, wherever they stand in its name.
const OF_A_PERSON: &[&str] = &[
    "contact",
    "contacts",
    "focal",
    "staff",
    "manager",
    "director",
    "supervisor",
    "person",
    "responsable",
    "contacto",
    "coordinator",
    "attention",
    "updated",
    "المسؤول",
    "المسؤوله",
];
const OF_A_PHONE: &[&str] = &[
    "phone",
    "tel",
    "telephone",
    "mobile",
    "cell",
    "whatsapp",
    "هاتف",
    "جوال",
];
/// Phones that people carry.
const CARRIED: &[&str] = &["mobile", "cell", "whatsapp", "gsm", "جوال"];
const OF_MAIL: &[&str] = &["email", "mail", "emails"];

pub(super) fn meaning(name: &str) -> Meaning {
    let words: Vec<&str> = name.split(' ').collect();
    let has = |some: &[&str]| words.iter().any(|word| some.contains(word));
    let is_mail = has(OF_MAIL) || name.contains("e mail");
    if is_mail {
        return Meaning::Email;
    }
    if has(CARRIED) || has(OF_A_PERSON) && has(OF_A_PHONE) {
        return Meaning::PersonalPhone;
    }
    if has(OF_A_PERSON) {
        return Meaning::Person;
    }
    whole(name).unwrap_or(Meaning::Ignored)
}

fn whole(name: &str) -> Option<Meaning> {
    let known = NAMES.lines().filter_map(|line| line.split_once(','));
    let mut known = known.filter(|(_, names)| names.split('|').any(|known| known == name));
    let (code, _) = known.next()?;
    let found = MEANINGS.iter().find(|(known, _)| *known == code);
    found.map(|(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use waymark_map::folded;

    use super::{MEANINGS, Meaning, NAMES, meaning};

    #[test]
    fn columns_are_known_by_their_names() {
        let check = |name: &str, expected| assert_eq!(meaning(&folded(name)), expected, "{name}");
        check("Provider name", Meaning::Name);
        check("partnerName", Meaning::Organisation);
        check("8. Office Open at", Meaning::Opens);
        check("ADM1_PCODE", Meaning::AreaCode);
        check("المحافظة", Meaning::AreaName);
        check("Contact person", Meaning::Person);
        check("Focal point phone", Meaning::PersonalPhone);
        check("Mobile", Meaning::PersonalPhone);
        check("E-mail", Meaning::Email);
        check("contacts: email", Meaning::Email);
        // The control: an office has a phone, and most columns mean nothing here.
        check("Phone", Meaning::Phone);
        check("Shoe size", Meaning::Ignored);
    }

    #[test]
    fn every_line_of_the_table_means_something() {
        for line in NAMES.lines().skip(1) {
            let (code, names) = line.split_once(',').unwrap();
            assert!(MEANINGS.iter().any(|(known, _)| *known == code), "{code}");
            for name in names.split('|') {
                assert_eq!(folded(name), name, "stands folded");
            }
        }
    }
}
