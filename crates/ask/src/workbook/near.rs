//! Which known word is meant by a misspelt one.

/// Longest word that is compared: spelling mistakes are looked for in words, not in texts.
const LONGEST: usize = 64;

/// Most letters that may differ.
const MOST: usize = 2;

/// How many letters must be put in, taken out or changed (Levenshtein 1966).
pub(super) fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len() > LONGEST || other.len() > LONGEST {
        return usize::MAX;
    }
    let mut before: Vec<usize> = (0..=other.len()).collect();
    for (row, left) in one.iter().enumerate() {
        let mut now = vec![row + 1];
        for (column, right) in other.iter().enumerate() {
            let at =
                |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&before, column) + usize::from(left != right);
            let taken = at(&before, column + 1) + 1;
            let put = at(&now, column) + 1;
            now.push(changed.min(taken).min(put));
        }
        before = now;
    }
    before.last().copied().unwrap_or(usize::MAX)
}

/// The one known word that differs by two letters at most, letters' case aside; short words by one.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let allowed = if word.chars().count() < 4 { 1 } else { MOST };
    known
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|(far, _)| *far <= allowed)
        .min_by_key(|(far, _)| *far)
        .map(|(_, candidate)| candidate)
}
