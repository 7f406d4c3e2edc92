//! Words that no wall and no pocket says: whoever reads over a shoulder would know from them what the help is for.

/// Beginnings of words.
const BEGIN: [&str; 30] = [
    "violen",
    "violên",
    "victim",
    "víctim",
    "survivor",
    "abus",
    "rape",
    "raping",
    "assault",
    "batter",
    "beaten",
    "perpetrat",
    "shelter",
    "survivant",
    "maltrait",
    "agress",
    "viol",
    "refuge",
    "sobreviv",
    "superviv",
    "maltrat",
    "agresi",
    "albergue",
    "ukatili",
    "unyanyas",
    "mwathirika",
    "waathirika",
    "manusura",
    "gbv",
    "vbg",
];

/// Words that begin so and say nothing.
const HARMLESS: [&str; 12] = [
    "refugee",
    "refugees",
    "violet",
    "violets",
    "violette",
    "violettes",
    "violin",
    "viola",
    "battery",
    "batteries",
    "about",
    "violinist",
];

/// Parts of words, in languages that bend and join their words.
const WITHIN: [&str; 13] = [
    "عنف",
    "ضحي",
    "ضحايا",
    "ناجي",
    "مأوى",
    "ماوى",
    "اغتصاب",
    "اعتداء",
    "إساءة",
    "اساءة",
    "সহিংস",
    "নির্যাতন",
    "ভুক্তভোগী",
];

/// Whether a text says such a word.
pub fn tells(text: &str) -> bool {
    let text = text.to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let tells =
        |word: &str| !HARMLESS.contains(&word) && BEGIN.iter().any(|begin| word.starts_with(begin));
    words.into_iter().any(tells) || WITHIN.iter().any(|part| text.contains(part))
}

#[cfg(test)]
mod tests {
    use super::tells;

    #[test]
    fn a_telling_word_is_found_and_its_likeness_is_not() {
        for text in [
            "House for victims",
            "Stop-Violence office",
            "مركز حماية من العنف",
            "Women's refuge",
            "GBV desk",
            "Centre des victimes",
        ] {
            assert!(tells(text), "{text}");
        }
        for text in [
            "Help for refugees",
            "Therapeutic centre",
            "Violet street clinic",
            "مركز النساء",
            "Battery road 5",
        ] {
            assert!(!tells(text), "{text}");
        }
    }
}
