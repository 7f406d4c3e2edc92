//! Whether a question can be understood by ear: its length, and in English its reading grade.

use super::asked::Asked;
use super::notice;
use crate::definition::Problem;

/// Longest question, in words.
const MOST_WORDS: usize = 15;
/// Highest reading grade of English for respondents.
const MOST_GRADE: f64 = 6.0;
/// Shorter texts have no grade worth telling.
const FEWEST_WORDS: usize = 8;

pub(super) fn check(asked: &Asked<'_>, found: &mut Vec<Problem>) {
    let place = &asked.question.place;
    for (language, words) in asked.said() {
        let longest = sentences(words).map(count).max().unwrap_or_default();
        if longest > MOST_WORDS {
            let sentence = format!(
                "{} has a sentence of {longest} words ({language}); {MOST_WORDS} can be followed by ear. Say it shorter, or in two.",
                asked.called()
            );
            found.push(notice(place, "long-question", sentence));
        }
        let grade = grade(words);
        if is_english(language) && count(words) >= FEWEST_WORDS && grade > MOST_GRADE {
            let sentence = format!(
                "{} reads at grade {grade:.0} ({language}); 6 is the most. Use shorter and more common words.",
                asked.called()
            );
            found.push(notice(place, "hard-to-read", sentence));
        }
    }
}

fn is_english(language: &str) -> bool {
    let name = language.to_lowercase();
    name.starts_with("english")
        || name.ends_with("(en)")
        || ["en", "default", ""].contains(&name.as_str())
}

fn sentences(words: &str) -> impl Iterator<Item = &str> {
    words
        .split(['.', '?', '!', '؟', '\n', ':'])
        .filter(|it| count(it) > 0)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

fn count(text: &str) -> usize {
    words_of(text).count()
}

/// The Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
fn grade(text: &str) -> f64 {
    let whole = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let (words, said) = (whole(count(text)), whole(sentences(text).count()));
    let syllables = whole(words_of(text).map(syllables).sum());
    if words == 0.0 || said == 0.0 {
        return 0.0;
    }
    0.39 * words / said + 11.8 * syllables / words - 15.59
}

/// Groups of vowels, a silent e at the end aside; at least one.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let is_vowel = |letter: &char| "aeiouy".contains(*letter);
    let starts = letters
        .iter()
        .enumerate()
        .filter(|(at, letter)| {
            let before = at.checked_sub(1).and_then(|before| letters.get(before));
            is_vowel(letter) && !before.is_some_and(is_vowel)
        })
        .count();
    let ends: String = letters.iter().rev().take(2).collect();
    let silent = starts > 1 && ends.starts_with('e') && ends != "el";
    (starts - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::{grade, syllables};

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (word, expected) in [
            ("help", 1),
            ("people", 2),
            ("service", 2),
            ("make", 1),
            ("information", 4),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn plain_words_are_easy_and_learned_ones_hard() {
        assert!(grade("Did they tell you what help there is?") < 6.0);
        assert!(
            grade(
                "Were administrative requirements communicated appropriately by institutional representatives?"
            ) > 12.0
        );
    }
}
