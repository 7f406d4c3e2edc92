//! What a form's language is, from the name its author gave it: `Arabic (ar)`, `العربية`, `fr`.

use waymark_words::{Direction, Locale};

/// A language of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47, for screen readers; empty where its author did not say.
    pub tag: String,
    /// Which way its lines run.
    pub direction: Direction,
    /// The same language among our own.
    pub locale: Option<Locale>,
}

/// Languages that run from right to left: primary subtag, and the name in English as forms have it.
const RIGHT_TO_LEFT: &[(&str, &str)] = &[
    ("ar", "arabic"),
    ("fa", "farsi"),
    ("fa", "persian"),
    ("prs", "dari"),
    ("he", "hebrew"),
    ("ur", "urdu"),
    ("ps", "pashto"),
    ("ckb", "sorani"),
    ("dv", "dhivehi"),
    ("sd", "sindhi"),
    ("ug", "uyghur"),
    ("yi", "yiddish"),
];

/// Blocks of letters that run from right to left (Unicode, Hebrew to Arabic Extended-A).
const LETTERS: core::ops::RangeInclusive<char> = '\u{590}'..='\u{8FF}';

impl Tongue {
    /// By the name in a form.
    pub fn named(name: &str) -> Self {
        let inside = name.rsplit_once('(').map(|(_, rest)| rest);
        let code = inside.map_or(name, |rest| rest.trim_end_matches([')', ' ']));
        // What is looked for is plain Latin; the tables of every script would be 5 KB on the way.
        let code = code.trim().to_ascii_lowercase();
        let spelled = name.to_ascii_lowercase();
        let first = spelled.split([' ', '(', '-']).next().unwrap_or_default();
        let known = RIGHT_TO_LEFT.iter().find(|(_, word)| *word == first);
        match known {
            Some((tag, _)) if !is_tag(&code) => Self::tagged(tag),
            _ if is_tag(&code) => Self::tagged(&code),
            _ => Self {
                direction: way(name.chars().any(|letter| LETTERS.contains(&letter))),
                ..Self::tagged("")
            },
        }
    }

    /// By a tag.
    pub fn tagged(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self {
            tag: tag.to_owned(),
            direction: way(RIGHT_TO_LEFT.iter().any(|(known, _)| *known == primary)),
            locale: Locale::from_tag(tag).filter(|_| !tag.is_empty()),
        }
    }
}

fn way(rtl: bool) -> Direction {
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

/// Two or three letters, perhaps with a script or a region behind a hyphen.
fn is_tag(code: &str) -> bool {
    let mut parts = code.split(['-', '_']);
    let primary = parts.next().unwrap_or_default();
    let letters = |part: &str| part.chars().all(|letter| letter.is_ascii_alphanumeric());
    (2..=3).contains(&primary.len()) && letters(primary) && parts.all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, tag: &str, direction: Direction) {
        let tongue = Tongue::named(name);
        assert_eq!(
            (tongue.tag.as_str(), tongue.direction),
            (tag, direction),
            "{name}"
        );
    }

    #[test]
    fn a_language_is_known_by_code_name_or_letters() {
        check("English (en)", "en", Direction::Ltr);
        check("Arabic (ar)", "ar", Direction::Rtl);
        check("Arabic", "ar", Direction::Rtl);
        check("العربية", "", Direction::Rtl);
        check("Dari", "prs", Direction::Rtl);
        check("fr", "fr", Direction::Ltr);
        check("Kreyol", "", Direction::Ltr);
        check("default", "", Direction::Ltr);
        check("", "", Direction::Ltr);
    }

    #[test]
    fn the_words_around_are_ours_where_we_have_them() {
        assert_eq!(Tongue::named("Arabic (ar)").locale, Locale::from_tag("ar"));
        assert_eq!(Tongue::named("Kreyol").locale, None);
    }
}
