//! The poster as text to be read aloud: a sentence a line, numbers digit by digit and twice.

use waymark_words::poster as words;

use super::{Office, Poster};
use crate::escape::upright;

/// Plain text, lines ended by a line feed.
pub fn spoken(poster: &Poster) -> String {
    let locale = poster.locale;
    let mut lines = vec![
        format!("{}.", words::title(locale, &poster.area)),
        words::lead(locale).to_owned(),
    ];
    for part in &poster.parts {
        lines.push(words::spoken_part(locale, &part.name));
        for office in &part.offices {
            lines.extend(said(office, poster));
        }
    }
    lines.push(words::fresh(locale, &poster.days.to_string(), &poster.on));
    let lines = lines.iter().map(|line| upright(line) + "\n");
    lines.collect()
}

fn said(office: &Office, poster: &Poster) -> Vec<String> {
    let locale = poster.locale;
    let mut lines = vec![words::spoken_office(locale, &office.name)];
    if !office.phone.is_empty() {
        let digits: Vec<String> = office
            .phone
            .chars()
            .filter(|letter| letter.is_numeric() || *letter == '+')
            .map(String::from)
            .collect();
        lines.push(words::spoken_call(locale, &digits.join(" ")));
    }
    let facts = office.facts.short.iter().chain(&office.facts.long);
    lines.extend(facts.map(|fact| ended(fact)));
    lines
}

/// With a full stop, if it has none.
fn ended(fact: &str) -> String {
    if fact.ends_with('.') {
        return fact.to_owned();
    }
    format!("{fact}.")
}
