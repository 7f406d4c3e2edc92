//! Text made harmless for the two kinds of file.

/// Text for html, between tags or inside a quoted attribute.
pub(crate) fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
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

/// Text for one cell of a CSV file: no formula, quoted as RFC 4180 wants.
/// A cell that a spreadsheet could run gets an apostrophe in front, which the spreadsheet shows as text.
pub(crate) fn cell(text: &str) -> String {
    let runs =
        text.trim_start().starts_with(FORMULA_STARTS) || text.starts_with(['\t', '\r', '\n']);
    let safe = if runs {
        format!("'{text}")
    } else {
        text.to_owned()
    };
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
    fn html_has_no_way_out_of_text_or_attribute() {
        assert_eq!(
            html("<b a=\"1\" c='2'>&"),
            "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;"
        );
        assert_eq!(html("a\u{0}b\nc"), "a b\nc");
    }
}
