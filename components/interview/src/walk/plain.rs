//! Words of a form without the marks that other programs draw: tags, stars, number signs.

/// The words alone.
pub fn plain(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '<' if letters
                .peek()
                .is_some_and(|next| next.is_alphabetic() || *next == '/') =>
            {
                for inside in letters.by_ref() {
                    if inside == '>' {
                        break;
                    }
                }
            }
            '\\' if letters.peek().is_some_and(char::is_ascii_punctuation) => {
                text.extend(letters.next());
            }
            '*' | '#' if text.is_empty() || text.ends_with('\n') || letter == '*' => {}
            '_' if letters.peek() == Some(&'_') => {
                letters.next();
            }
            letter => text.push(letter),
        }
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    fn check(words: &str, expected: &str) {
        assert_eq!(plain(words), expected);
    }

    #[test]
    fn marks_are_left_out_and_words_stay() {
        check("**How old** are you?", "How old are you?");
        check("# Section", "Section");
        check("<span style=\"color:red\">Red</span> < 5", "Red < 5");
        check(r"\*not a mark\*", "*not a mark*");
        check("snake_case stays", "snake_case stays");
    }
}
