//! The page for Thursday's meeting, one A4: three gaps, women's words beside them, who sees to it,
//! the next date.

use waymark_act::{Choice, Row, Thursday};
use waymark_map::Taxonomy;
use waymark_map::gaps::iso;
use waymark_words::{Locale, gaps};

use super::board::figure;
use super::document::{facts, list, note, one_sheet, paragraph, section};
use super::{places, said, voices};
use crate::escape::html;

/// The document as text.
#[must_use]
pub fn thursday(page: &Thursday, taxonomy: &Taxonomy, locale: Locale) -> String {
    let title = gaps::thursday(locale, page.area.name.as_str());
    let about = [
        (gaps::label_women(locale), places::women(&page.area, locale)),
        (gaps::label_day(locale), iso(page.on)),
    ];
    let shares = page.shares.iter();
    let shares: String = shares
        .filter_map(|(code, share, _)| figure(code, *share, locale))
        .map(|sentence| paragraph(&sentence))
        .collect();
    let rows: String = page
        .rows
        .iter()
        .map(|one| row(one, taxonomy, locale))
        .collect();
    let body = format!(
        "<header>\n<h1>{}</h1>\n{}</header>\n{shares}<div class=\"three\">\n{rows}</div>\n{}{}",
        html(&title),
        facts(&about),
        themes(page, locale),
        recipes(page, locale),
    );
    one_sheet(&title, &body, locale)
}

fn row(row: &Row, taxonomy: &Taxonomy, locale: Locale) -> String {
    let chosen = match row.chosen {
        Choice::ByPeople => gaps::chosen(locale),
        Choice::NotChosen => gaps::not_put_in_order(locale),
    };
    let said: Vec<String> = row
        .voices
        .iter()
        .map(|voice| voices::sentence(voice, locale))
        .collect();
    let women = match said.is_empty() {
        true => paragraph(gaps::nothing_shown(locale)),
        false => list(&said),
    };
    let mut about = said::facts(&row.gap, locale);
    about.extend(said::next(&row.next, locale));
    let body = format!(
        "<div class=\"figure\">\n{}<h3>{}</h3>\n{women}{}</div>\n",
        facts(&about),
        html(gaps::part_need(locale)),
        note(chosen),
    );
    section(&said::heading(taxonomy, &row.gap, locale), &body)
}

fn themes(page: &Thursday, locale: Locale) -> String {
    if page.themes.is_empty() {
        return String::new();
    }
    let themes = page.themes.iter();
    let lines: Vec<String> = themes.map(|theme| voices::theme(theme, locale)).collect();
    section(gaps::part_themes(locale), &list(&lines))
}

/// From what every number of the page was worked out.
fn recipes(page: &Thursday, locale: Locale) -> String {
    let shares = page.shares.iter().map(|(_, _, recipe)| recipe.to_string());
    let gaps_of = page.rows.iter().map(|row| row.gap.recipe.to_string());
    let women = page
        .rows
        .iter()
        .flat_map(|row| row.voices.iter().map(voices::source));
    let lines: Vec<String> = shares.chain(gaps_of).chain(women).collect();
    let women_note = note(gaps::read_women(locale));
    let recipes = section(gaps::label_recipe(locale), &(list(&lines) + &women_note));
    format!("<div class=\"from\">\n{recipes}</div>\n")
}
