//! The gap board of one area as a page: what is there, what is missing and why, what women and
//! groups said, who does what.

use waymark_act::Board;
use waymark_map::gaps::iso;
use waymark_map::{Share, Taxonomy};
use waymark_words::{Locale, gaps};

use super::areas::density;
use super::document::{document, facts, list, note, paragraph, section, table};
use super::{places, said, terms, voices};
use crate::escape::html;
use crate::xlsx::{Cell, Sheet, Width};

/// The document as text.
#[must_use]
pub fn board(board: &Board, taxonomy: &Taxonomy, locale: Locale) -> String {
    let title = gaps::title_of(locale, board.area().name.as_str());
    let about = [
        (
            gaps::label_women(locale),
            places::women(board.area(), locale),
        ),
        (gaps::label_day(locale), iso(board.on())),
    ];
    let parts = [
        format!(
            "<header>\n<h1>{}</h1>\n{}</header>\n",
            html(&title),
            facts(&about)
        ),
        section(gaps::part_supply(locale), &supply(board, taxonomy, locale)),
        section(gaps::part_gaps(locale), &missing(board, taxonomy, locale)),
        section(gaps::part_need(locale), &need(board, locale)),
        section(gaps::part_themes(locale), &themes(board, locale)),
        section(
            gaps::part_items(locale),
            &table(&items(board, taxonomy, locale), locale),
        ),
    ];
    document(&title, &parts.concat(), locale)
}

/// The figures of an area in sentences, with their recipes.
fn supply(board: &Board, taxonomy: &Taxonomy, locale: Locale) -> String {
    let said = board.shares().iter().filter_map(|(code, share, recipe)| {
        let sentence = figure(code, *share, locale)?;
        Some(paragraph(&sentence) + &note(&recipe.to_string()))
    });
    let enough = density(taxonomy, board.card(), locale);
    let enough = match enough.is_empty() {
        true => String::new(),
        false => paragraph(&enough),
    };
    said.collect::<String>() + &enough
}

/// The sentence of a supply indicator; none for one that is for planners alone.
pub(super) fn figure(code: &str, share: Share, locale: Locale) -> Option<String> {
    let say = match code {
        "I-01" => gaps::basic,
        "I-02" => gaps::reliable,
        "I-03" => gaps::night,
        _ => return None,
    };
    Some(say(
        locale,
        &share.part().to_string(),
        &share.of().to_string(),
    ))
}

fn missing(board: &Board, taxonomy: &Taxonomy, locale: Locale) -> String {
    let order = note(gaps::read_order(locale));
    let rows = board.gaps().map(|gap| {
        let cells = [
            terms::service(taxonomy, gap.service, locale),
            terms::standing(gap.standing, locale).to_owned(),
            terms::reasons(&gap.why, locale),
            terms::because(&gap.not_certain, locale),
            gap.recipe.to_string(),
        ];
        cells.iter().map(|text| Cell::text(text)).collect()
    });
    let sheet = Sheet {
        name: gaps::part_gaps(locale),
        columns: vec![
            (gaps::column_service(locale), Width::Words),
            (gaps::column_standing(locale), Width::Code),
            (gaps::column_why(locale), Width::Sentence),
            (gaps::column_not_certain(locale), Width::Words),
            (gaps::label_recipe(locale), Width::Sentence),
        ],
        rows: rows.collect(),
    };
    order + &table(&sheet, locale)
}

fn need(board: &Board, locale: Locale) -> String {
    let needs = board.needs();
    if needs.is_empty() {
        return paragraph(gaps::nothing_shown(locale));
    }
    let all = needs.obstacles().iter().chain(needs.figures());
    let said = all
        .map(|voice| paragraph(&voices::sentence(voice, locale)) + &note(&voices::source(voice)));
    said.collect::<String>() + &note(gaps::read_women(locale))
}

fn themes(board: &Board, locale: Locale) -> String {
    let themes = board.themes().iter();
    let lines: Vec<String> = themes.map(|theme| voices::theme(theme, locale)).collect();
    list(&lines)
}

fn items(board: &Board, taxonomy: &Taxonomy, locale: Locale) -> Sheet {
    let rows = board.items().iter().map(|(_, item)| {
        let cells = said::item(taxonomy, item, locale);
        cells.iter().map(|text| Cell::text(text)).collect()
    });
    Sheet {
        name: gaps::part_items(locale),
        columns: vec![
            (gaps::column_service(locale), Width::Words),
            (gaps::column_what(locale), Width::Sentence),
            (gaps::column_owner(locale), Width::Words),
            (gaps::column_due(locale), Width::Code),
            (gaps::column_measured(locale), Width::Code),
        ],
        rows: rows.collect(),
    }
}
