//! The name each kind of statement has in files for programs, the same in every language, and what it means.

use waymark_count::Statement;
use waymark_words::{Locale, files};

/// Never changed once written: programs of others look for it.
pub(crate) fn name(said: &Statement) -> &'static str {
    match said {
        Statement::Share(_) => "share",
        Statement::Few { .. } => "few",
        Statement::MoreThanHalf => "more-than-half",
        Statement::Withheld => "withheld",
        Statement::TooFew => "too-few",
        Statement::Median { .. } => "median",
        Statement::NotAsked => "not-asked",
    }
}

type Meaning = fn(Locale) -> &'static str;

/// Every name with its meaning, for the codebook.
pub(crate) const MEANINGS: [(&str, Meaning); 7] = [
    ("share", files::kind_share),
    ("few", files::kind_few),
    ("more-than-half", files::kind_more_than_half),
    ("withheld", files::kind_withheld),
    ("too-few", files::kind_too_few),
    ("median", files::kind_median),
    ("not-asked", files::kind_not_asked),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(said: &Statement, expected: &str) {
        assert_eq!(name(said), expected);
        let listed = MEANINGS.iter().filter(|(listed, _)| *listed == expected);
        assert_eq!(listed.count(), 1, "{expected} has one meaning");
    }

    #[test]
    fn every_kind_has_its_name_and_one_meaning() {
        check(&Statement::Few { below: 3 }, "few");
        check(&Statement::MoreThanHalf, "more-than-half");
        check(&Statement::Withheld, "withheld");
        check(&Statement::TooFew, "too-few");
        let label = "3".to_owned();
        check(&Statement::Median { label }, "median");
        check(&Statement::NotAsked, "not-asked");
        // A share is made by the guard alone; its name is looked at in the files.
        assert!(MEANINGS.iter().any(|(name, _)| *name == "share"));
    }
}
