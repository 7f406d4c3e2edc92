//! A made-up service of the practice district, as the builder's rows tell it.

use waymark_words::{Locale, practice as words};

/// One service.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    /// Codes of the kinds of help.
    pub services: Vec<String>,
    /// Empty where the place is not shown.
    pub area: String,
    pub hours: String,
    pub phone: String,
}

/// Kinds of help, in the order of the women's questions.
pub const SERVICES: [&str; 11] = [
    "health",
    "emotional",
    "police",
    "court",
    "place",
    "money",
    "papers",
    "children",
    "work",
    "women",
    "helpline",
];

/// Reads the rows; nothing when one of them is not whole.
pub fn read(text: &str) -> Option<Vec<Row>> {
    text.lines().map(row).collect()
}

fn row(line: &str) -> Option<Row> {
    let mut cells = line.split('\t').map(str::to_owned);
    Some(Row {
        name: cells.next()?,
        services: cells.next()?.split(';').map(str::to_owned).collect(),
        area: cells.next()?,
        hours: cells.next()?,
        phone: cells.next()?,
    })
}

/// A kind of help in words.
pub fn service(locale: Locale, code: &str) -> &'static str {
    match code {
        "health" => words::service_health(locale),
        "emotional" => words::service_emotional(locale),
        "police" => words::service_police(locale),
        "court" => words::service_court(locale),
        "place" => words::service_place(locale),
        "money" => words::service_money(locale),
        "papers" => words::service_papers(locale),
        "children" => words::service_children(locale),
        "work" => words::service_work(locale),
        "women" => words::service_women(locale),
        _ => words::service_helpline(locale),
    }
}
