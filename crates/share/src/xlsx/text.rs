//! Text for the parts of a workbook.

/// Longest text of one cell, in UTF-16 units, that the most used spreadsheet opens (its published limit).
const LONGEST: usize = 32_767;

/// Text between tags or inside a quoted attribute. Letters that XML 1.0 has no place for become spaces.
///
/// `_x0041_` in a workbook stands for the letter of that number (ISO/IEC 29500, 22.9.2.19), so an underscore that would
/// begin such a word is written as one.
pub(super) fn xml(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > LONGEST {
            break;
        }
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '_' if stands_for_a_letter(text.get(at..).unwrap_or_default()) => {
                safe.push_str("_x005F_");
            }
            '\n' | '\t' => safe.push(letter),
            '\u{fffe}' | '\u{ffff}' => safe.push(' '),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

/// `_x`, four figures to the base of sixteen, `_`.
fn stands_for_a_letter(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next() == Some('_')
        && letters.next() == Some('x')
        && letters
            .by_ref()
            .take(4)
            .filter(char::is_ascii_hexdigit)
            .count()
            == 4
        && letters.next() == Some('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(xml(text), expected, "{text:?}");
    }

    #[test]
    fn text_has_no_way_out_of_its_element() {
        check(
            "<f>1+1</f> & \"x\"",
            "&lt;f&gt;1+1&lt;/f&gt; &amp; &quot;x&quot;",
        );
        check("a\u{0}b\u{b}c\nd", "a b c\nd");
    }

    #[test]
    fn a_word_that_stands_for_a_letter_is_written_out() {
        check("_x000D_", "_x005F_x000D_");
        // The controls: words that only look alike.
        check("_x00_ _y0041_ a_b", "_x00_ _y0041_ a_b");
    }

    #[test]
    fn a_text_that_no_spreadsheet_opens_is_cut() {
        assert_eq!(xml(&"a".repeat(LONGEST + 5)).len(), LONGEST);
        assert_eq!(
            xml(&"\u{1f600}".repeat(LONGEST)).chars().count(),
            LONGEST / 2
        );
    }
}
