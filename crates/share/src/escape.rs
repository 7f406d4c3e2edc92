//! Text made harmless for every kind of file.

/// What opens an isolated run of text (LRI, RLI, FSI), and what ends it (PDI).
const ISOLATES: std::ops::RangeInclusive<char> = '\u{2066}'..='\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';
/// LRE, RLE, PDF, LRO, RLO: they can turn what follows around, and say "31" as "13".
const EMBEDDINGS: std::ops::RangeInclusive<char> = '\u{202a}'..='\u{202e}';

/// Text that cannot disturb the direction of what stands beside it: no embedding or override, every isolate closed.
pub(crate) fn upright(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut open = 0_u32;
    for letter in text.chars() {
        match letter {
            letter if EMBEDDINGS.contains(&letter) => continue,
            END_OF_ISOLATE if open == 0 => continue,
            END_OF_ISOLATE => open -= 1,
            letter if ISOLATES.contains(&letter) => open += 1,
            _ => {}
        }
        safe.push(letter);
    }
    safe.extend((0..open).map(|_| END_OF_ISOLATE));
    safe
}

/// Text for html, between tags or inside a quoted attribute.
pub(crate) fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in upright(text).chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // Other control characters have no business in a page.
            letter if letter.is_control() && letter != '\n' => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

/// First letters that make a spreadsheet take a cell for a formula, full-width forms included.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Letters without a picture: some programs drop them before they look at a cell.
const UNSEEN: [char; 7] = [
    '\u{feff}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{061c}', '\u{2060}', '\u{2069}',
];

/// Whether a spreadsheet could take this text for a formula.
pub(crate) fn runs(text: &str) -> bool {
    let unseen = |letter: char| {
        letter.is_whitespace() || UNSEEN.contains(&letter) || ISOLATES.contains(&letter)
    };
    text.trim_start_matches(unseen).starts_with(FORMULA_STARTS)
        || text.starts_with(['\t', '\r', '\n'])
}

/// Text for one cell of a CSV file: no formula, quoted as RFC 4180 wants.
/// A cell that a spreadsheet could run gets an apostrophe in front, which the spreadsheet shows as text.
pub(crate) fn cell(text: &str) -> String {
    let text = upright(text);
    let runs = runs(&text);
    let safe = if runs { format!("'{text}") } else { text };
    if runs || safe.contains([',', ';', '"', '\r', '\n', '\t']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(cell(text), expected, "{text:?}");
    }

    #[test]
    fn plain_cells_stay_as_they_are() {
        check("North", "North");
        check("60", "60");
        check("", "");
        check("a=b", "a=b");
    }

    #[test]
    fn cells_with_separators_are_quoted() {
        check("yes, always", "\"yes, always\"");
        check("she said \"no\"", "\"she said \"\"no\"\"\"");
        check("two\r\nlines", "\"two\r\nlines\"");
    }

    #[test]
    fn cells_a_spreadsheet_would_run_are_text() {
        check("=1+1", "\"'=1+1\"");
        check("+1", "\"'+1\"");
        check("-1", "\"'-1\"");
        check("@SUM(A1)", "\"'@SUM(A1)\"");
        check("\t=1", "\"'\t=1\"");
        check("\r=1", "\"'\r=1\"");
        check("  =1", "\"'  =1\"");
        check("＝1", "\"'＝1\"");
        check("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    }

    #[test]
    fn unseen_letters_do_not_hide_a_formula() {
        check("\u{200f}=1", "\"'\u{200f}=1\"");
        check("\u{2068}=1\u{2069}", "\"'\u{2068}=1\u{2069}\"");
        // The control: an unseen letter alone does no harm.
        check("\u{200f}North", "\u{200f}North");
    }

    #[test]
    fn nothing_turns_the_text_beside_it_around() {
        let check = |text: &str, expected: &str| assert_eq!(upright(text), expected, "{text:?}");
        check("\u{202e}31\u{202c} women", "31 women");
        check("a\u{2069}b", "ab");
        check("\u{2067}open", "\u{2067}open\u{2069}");
        check(
            "\u{2068}20\u{2069} to \u{2068}29\u{2069}",
            "\u{2068}20\u{2069} to \u{2068}29\u{2069}",
        );
        assert_eq!(html("\u{202e}x"), "x");
        assert_eq!(cell("\u{202d}x"), "x");
    }

    #[test]
    fn html_has_no_way_out_of_text_or_attribute() {
        assert_eq!(
            html("<b a=\"1\" c='2'>&"),
            "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"
        );
        assert_eq!(html("a\u{0}b\nc"), "a b\nc");
    }
}
