//! Names made comparable: without accents, marks and the letters that writers use for one another.

/// A name made comparable: small letters without accents and marks, words parted by one space.
pub fn folded(name: &str) -> String {
    words(name).join(" ")
}

/// The words of a name, folded.
pub(crate) fn words(name: &str) -> Vec<String> {
    let letters: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|letter| !is_mark(*letter))
        .map(|letter| {
            if letter.is_alphanumeric() {
                plain(letter)
            } else {
                ' '
            }
        })
        .collect();
    letters.split_whitespace().map(str::to_owned).collect()
}

/// Arabic vowel marks, the lengthening stroke, and combining accents.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{300}'..='\u{36f}')
        || matches!(letter, '\'' | '’' | '.')
}

/// Letters that stand for one another in the same name.
fn plain(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

/// Whether one name becomes the other by so few changes of a letter that it is likely the same (Levenshtein).
pub(crate) fn are_near(one: &str, other: &str) -> bool {
    /// Two slips of the finger; in short names two letters are another name.
    const SLIPS: usize = 2;
    const SHORT: usize = 8;
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < SHORT || one.len().abs_diff(other.len()) > SLIPS {
        return false;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut next = vec![at + 1];
        for (column, (pair, same)) in row.iter().zip(row.iter().skip(1)).zip(&other).enumerate() {
            let (corner, above) = pair;
            let left = next.get(column).copied().unwrap_or(usize::MAX - 1);
            let change = corner + usize::from(letter != same);
            next.push(change.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().is_some_and(|changes| *changes <= SLIPS)
}
