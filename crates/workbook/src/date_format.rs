//! Which number formats show dates and times.

use crate::value::Shown;

/// Formats that every workbook knows by number (ECMA-376 part 1, 18.8.30): dates and times are 14 to 22
/// and 45 to 47, and those of East Asia 27 to 36 and 50 to 58.
pub(crate) const fn built_in(id: usize) -> Shown {
    match id {
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Shown::Date,
        _ => Shown::Number,
    }
}

/// A format as written: it shows a date when it has a letter of one outside quotes, colours and the like.
pub(crate) fn of_code(code: &str) -> Shown {
    // Only the first section, the one for positive numbers, counts.
    let mut letters = code.chars();
    let mut general = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '"' => {
                letters.by_ref().find(|it| *it == '"');
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inner: String = letters.by_ref().take_while(|it| *it != ']').collect();
                let is_span = matches!(
                    inner.to_lowercase().as_str(),
                    "h" | "hh" | "m" | "mm" | "s" | "ss"
                );
                if is_span {
                    return Shown::Date;
                }
            }
            other => general.extend(other.to_lowercase()),
        }
    }
    if general.contains("general") {
        return Shown::Number;
    }
    if general.contains(['y', 'm', 'd', 'h', 's']) {
        Shown::Date
    } else {
        Shown::Number
    }
}

#[cfg(test)]
mod tests {
    use super::of_code;
    use crate::value::Shown;

    #[test]
    fn formats_of_dates_are_told_from_those_of_numbers() {
        for date in ["yyyy\\-mm\\-dd", "d/m/yy", "[$-409]h:mm AM/PM;@", "[h]:mm"] {
            assert_eq!(of_code(date), Shown::Date, "{date}");
        }
        for number in [
            "0.00",
            "General",
            "#,##0 \"days\"",
            "[Red]0",
            "0\\d",
            "@",
            "_-* #,##0",
        ] {
            assert_eq!(of_code(number), Shown::Number, "{number}");
        }
    }
}
