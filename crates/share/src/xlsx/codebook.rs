//! The last sheet: the wording of every item and answer, the care each needs, and what each kind of statement means.

use waymark_count::{Class, Release, ReleasedTable, Shape};
use waymark_words::{Locale, files, report};

use super::sheet::{Cell, Sheet, Width};
use crate::{kind, sentences};

pub(super) fn sheet(release: &Release, locale: Locale) -> Sheet {
    let tables = release.tables().iter();
    let items = tables.flat_map(|table| item(table, &release.terms().language, locale));
    Sheet {
        name: files::sheet_codebook(locale),
        columns: vec![
            (report::column_part(locale), Width::Code),
            (report::column_id(locale), Width::Code),
            (files::column_place(locale), Width::Code),
            (files::column_text(locale), Width::Sentence),
            (files::label_language(locale), Width::Code),
            (files::column_class(locale), Width::Code),
            (files::column_choices(locale), Width::Code),
        ],
        rows: items
            .chain(classes(locale))
            .chain(statements(locale))
            .collect(),
    }
}

/// The item, and its answers under it. Questions and answers are in the language of the round.
fn item(table: &ReleasedTable, language: &str, locale: Locale) -> Vec<Vec<Cell>> {
    let row = |part: &str, place: Cell, text: &str, class: &str, choices: &str| {
        vec![
            Cell::text(part),
            Cell::text(table.id()),
            place,
            Cell::text(text),
            Cell::text(language),
            Cell::text(class),
            Cell::text(choices),
        ]
    };
    let choices = match table.shape() {
        Shape::Single => files::answers_one(locale),
        Shape::Multiple => files::answers_several(locale),
    };
    let question = row(
        files::row_item(locale),
        Cell::Empty,
        &sentences::title(table, locale),
        class(table.class(), locale),
        choices,
    );
    let answers = (0..table.lines().len()).map(|at| {
        let label = sentences::label(table, at, locale);
        row(
            files::row_answer(locale),
            Cell::place(at + 1),
            label,
            "",
            "",
        )
    });
    std::iter::once(question).chain(answers).collect()
}

fn classes(locale: Locale) -> Vec<Vec<Cell>> {
    let classes = [Class::Plain, Class::Personal, Class::Harmful];
    let meaning = |class: Class| match class.few_below() {
        0 => files::class_plain_meaning(locale).to_owned(),
        below => files::class_personal_meaning(locale, &below.to_string()),
    };
    let row = |name: &str, class| ours(files::row_class(locale), name, &meaning(class), locale);
    classes
        .map(|one| row(class(one, locale), one))
        .into_iter()
        .collect()
}

fn statements(locale: Locale) -> Vec<Vec<Cell>> {
    let row = |name: &str, meaning: &str| ours(files::row_statement(locale), name, meaning, locale);
    let kinds = kind::MEANINGS.iter();
    kinds
        .map(|(name, meaning)| row(name, meaning(locale)))
        .collect()
}

/// A word of the tables and what it means, in the language of the file.
fn ours(part: &str, name: &str, meaning: &str, locale: Locale) -> Vec<Cell> {
    let [part, name, meaning] = [part, name, meaning].map(Cell::text);
    let language = Cell::text(locale.tag());
    vec![
        part,
        name,
        Cell::Empty,
        meaning,
        language,
        Cell::Empty,
        Cell::Empty,
    ]
}

fn class(class: Class, locale: Locale) -> &'static str {
    match class {
        Class::Plain => files::class_plain(locale),
        Class::Personal => files::class_personal(locale),
        Class::Harmful => files::class_harmful(locale),
    }
}
