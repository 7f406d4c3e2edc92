//! The name of a cell, `AB12`, as row and column.

/// Row and column from 0; nothing for what is no name of a cell.
pub(super) fn cell(name: &str) -> Option<(usize, usize)> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = name.split_at_checked(letters)?;
    let column = letters.bytes().try_fold(0_usize, |column, letter| {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A');
        column.checked_mul(26)?.checked_add(letter + 1)
    })?;
    let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
    let row: usize = is_number.then(|| digits.parse().ok())??;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn names_of_cells() {
        assert_eq!(cell("A1"), Some((0, 0)));
        assert_eq!(cell("ab12"), Some((11, 27)));
        assert_eq!(cell("XFD1048576"), Some((1_048_575, 16_383)));
        for wrong in [
            "",
            "A",
            "1",
            "A0",
            "A-1",
            "é1",
            "ZZZZZZZZZZZZZZZZ1",
            "A99999999999999999999",
        ] {
            assert_eq!(cell(wrong), None, "{wrong}");
        }
    }
}
