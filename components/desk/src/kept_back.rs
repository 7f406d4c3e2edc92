//! What could open a table, or the rest of one: the rules as they are, never how many women are missing.

use waymark_count::{Class, ReleasedTable, SmallestGroup, Statement};
use waymark_words::{Locale, learn};

/// One sentence for each kind of statement that is not a share; none where every line is one.
#[must_use]
pub fn what_opens(locale: Locale, table: &ReleasedTable, group: SmallestGroup) -> Vec<String> {
    let said =
        |wanted: fn(&Statement) -> bool| table.lines().iter().any(|line| wanted(line.statement()));
    let group = group.people().to_string();
    if table.base().is_none() || said(|one| matches!(one, Statement::TooFew)) {
        return vec![learn::kept_table(locale, &group)];
    }
    let below = few_below(table.class());
    let sentences = [
        said(|one| matches!(one, Statement::Few { .. })).then(|| learn::kept_few(locale, &below)),
        said(|one| matches!(one, Statement::MoreThanHalf))
            .then(|| learn::kept_half(locale, &below)),
        said(|one| matches!(one, Statement::Withheld)).then(|| learn::kept_back(locale).to_owned()),
    ];
    sentences.into_iter().flatten().collect()
}

fn few_below(class: Class) -> String {
    class.few_below().to_string()
}
