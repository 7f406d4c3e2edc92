//! CLDR cardinal plural rules for whole numbers (unicode.org/reports/tr35, release 46), written out for the languages we plan.

/// The six categories CLDR knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "a build with few languages uses few of them")]
pub(crate) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// The category of `n` in a language (its primary subtag); `None` when its rules are not written down here.
pub(crate) fn rule(language: &str, n: u64) -> Option<Category> {
    match language {
        "en" | "es" | "sw" => Some(one_if(n == 1)),
        "fr" | "bn" => Some(one_if(n <= 1)),
        "ar" => Some(arabic(n)),
        "my" | "km" => Some(Category::Other),
        _ => None,
    }
}

fn one_if(one: bool) -> Category {
    if one { Category::One } else { Category::Other }
}

fn arabic(n: u64) -> Category {
    match (n, n % 100) {
        (0, _) => Category::Zero,
        (1, _) => Category::One,
        (2, _) => Category::Two,
        (_, 3..=10) => Category::Few,
        (_, 11..=99) => Category::Many,
        _ => Category::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Category, Category::*, rule};

    fn check(language: &str, expected: [Category; 6]) {
        let found = [0, 1, 2, 3, 11, 100].map(|n| rule(language, n));
        assert_eq!(found, expected.map(Some), "{language}");
    }

    #[test]
    fn zero_one_two_three_eleven_and_a_hundred() {
        check("en", [Other, One, Other, Other, Other, Other]);
        check("fr", [One, One, Other, Other, Other, Other]);
        check("ar", [Zero, One, Two, Few, Many, Other]);
        check("my", [Other, Other, Other, Other, Other, Other]);
    }

    #[test]
    fn a_language_without_rules_is_unknown() {
        assert_eq!(rule("tlh", 1), None);
    }
}
