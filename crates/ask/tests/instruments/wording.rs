//! Every text of the instruments is short, plain and gives nothing away.

use super::*;

/// Words that must never stand on her screen.
const NEVER: [&str; 13] = [
    "survivor",
    "victim",
    "violen",
    "abus",
    "perpetrator",
    "gbv",
    "essential",
    "referral",
    "coordinat",
    "provider",
    "data",
    "anonym",
    "aggregat",
];

/// Longest sentence, in words.
const LONGEST: usize = 15;

fn texts(form: &Form) -> Vec<String> {
    let mut texts = vec![form.title(LANG).to_owned()];
    for question in form.questions() {
        texts.extend([question.label(LANG), question.hint(LANG)].map(str::to_owned));
        texts.extend(
            question
                .choices()
                .iter()
                .map(|choice| choice.label(LANG).to_owned()),
        );
    }
    texts.retain(|text| !text.is_empty());
    texts
}

/// What is wrong with one text.
fn complaints(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let mut words = small.split(|letter: char| !letter.is_alphanumeric());
    let never = words.any(|word| NEVER.iter().any(|never| word.starts_with(never)));
    let sentences = text.split(['.', '?', '!', ':']);
    let long = sentences
        .map(|sentence| sentence.split_whitespace().count())
        .any(|count| count > LONGEST);
    let mut complaints = Vec::new();
    if never {
        complaints.push(format!("a word that must not be there: {text}"));
    }
    if long {
        complaints.push(format!("a long sentence: {text}"));
    }
    if grade(text) > 6.0 && text.split_whitespace().count() >= 8 {
        complaints.push(format!("grade {:.1}: {text}", grade(text)));
    }
    complaints
}

/// Flesch-Kincaid grade; syllables are groups of vowels, which is good to about a grade.
fn grade(text: &str) -> f64 {
    let sentences = text
        .split(['.', '?', '!', ':'])
        .filter(|part| !part.trim().is_empty())
        .count()
        .max(1);
    let words: Vec<&str> = text.split_whitespace().collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = words.len().max(1) as f64;
    0.39 * count / sentences as f64 + 11.8 * syllables as f64 / count - 15.59
}

fn syllables(word: &str) -> usize {
    let letters: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let groups = letters
        .split(|letter| !"aeiouy".contains(letter))
        .filter(|group| !group.is_empty())
        .count();
    let silent = letters.ends_with('e') && !letters.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[test]
fn every_text_is_short_and_plain_and_gives_nothing_away() {
    for folder in ["service-feedback", "community", "market-day"] {
        let form = survey(folder);
        let found: Vec<String> = texts(&form)
            .iter()
            .flat_map(|text| complaints(text))
            .collect();
        assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
        for question in form
            .questions()
            .iter()
            .filter(|question| question.kind() != Kind::Note)
        {
            assert!(
                question.label(LANG).split_whitespace().count() <= LONGEST,
                "{}",
                question.label(LANG)
            );
        }
    }
}

#[test]
fn a_bad_text_is_noticed() {
    assert_eq!(complaints("The Providers were kind.").len(), 1);
    assert_eq!(complaints(&"so ".repeat(16)).len(), 1);
    assert!(!complaints("Confidentiality considerations necessitate comprehensive organisational accountability always everywhere.").is_empty());
    assert!(complaints("Did you feel safe there?").is_empty());
}
