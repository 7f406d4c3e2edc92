//! Which known word is meant by a misspelt one.

/// Longest word that is compared: spelling mistakes are looked for in words, not in texts.
const LONGEST: usize = 64;

/// Most mistakes in a word.
const MOST: usize = 2;

/// One mistake for so many letters: half of a short word changed makes another word.
const LETTERS: usize = 3;

/// How many letters must be put in, taken out, changed, or swapped with the next (optimal string alignment,
/// Damerau 1964).
pub(super) fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len() > LONGEST || other.len() > LONGEST {
        return usize::MAX;
    }
    let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX / 2);
    let mut lines: [Vec<usize>; 2] = [Vec::new(), (0..=other.len()).collect()];
    for (row, left) in one.iter().enumerate() {
        let [earlier, before] = &lines;
        let mut now = vec![row + 1];
        for (column, right) in other.iter().enumerate() {
            let changed = at(before, column) + usize::from(left != right);
            let taken = at(before, column + 1) + 1;
            let put = at(&now, column) + 1;
            let mut least = changed.min(taken).min(put);
            let is_swap = column > 0
                && row > 0
                && one.get(row - 1) == Some(right)
                && other.get(column - 1) == Some(left);
            if is_swap {
                least = least.min(at(earlier, column - 1) + 1);
            }
            now.push(least);
        }
        let [_, before] = lines;
        lines = [before, now];
    }
    let [_, last] = &lines;
    last.last().copied().unwrap_or(usize::MAX)
}

/// The one known word that differs by a mistake or two, letters' case aside.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    let allowed = (length / LETTERS).clamp(1, MOST);
    known
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|(far, _)| *far <= allowed)
        .min_by_key(|(far, _)| *far)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_counted() {
        for (one, other, expected) in [
            ("", "", 0),
            ("town", "town", 0),
            ("town", "towns", 1),
            ("town", "twon", 1),
            ("text", "txet", 1),
            ("kitten", "sitting", 3),
            ("", "abc", 3),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
            assert_eq!(distance(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn a_short_word_is_not_taken_for_another() {
        let known = || ["name", "relevant", "text", "l1", "a"].into_iter();
        for (word, expected) in [
            ("note", None),
            ("relevent", Some("relevant")),
            ("Txet", Some("text")),
            ("irrelevant", Some("relevant")),
            ("unrelated", None),
        ] {
            assert_eq!(nearest(word, known()), expected, "{word}");
        }
    }
}
