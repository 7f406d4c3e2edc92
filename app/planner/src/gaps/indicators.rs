//! The indicators by which an item of the plan can be seen, by their numbers of the handbook.

use waymark_desk::Offered;
use waymark_words::{Locale, questions as words};

/// In the order of the handbook; those that a gap board can move.
pub fn indicators(locale: Locale) -> Vec<Offered> {
    let all: [(&str, &str); 14] = [
        ("I-01", words::indicator_01(locale)),
        ("I-02", words::indicator_02(locale)),
        ("I-03", words::indicator_03(locale)),
        ("I-04", words::indicator_04(locale)),
        ("I-05", words::indicator_05(locale)),
        ("I-06", words::indicator_06(locale)),
        ("I-07", words::indicator_07(locale)),
        ("I-08", words::indicator_08(locale)),
        ("I-12", words::indicator_12(locale)),
        ("I-15", words::indicator_15(locale)),
        ("I-23", words::indicator_23(locale)),
        ("I-29", words::indicator_29(locale)),
        ("I-34", words::indicator_34(locale)),
        ("I-39", words::indicator_39(locale)),
    ];
    all.map(|(code, name)| (code.to_owned(), format!("{code} · {name}")))
        .to_vec()
}
