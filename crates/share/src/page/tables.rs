//! Every planned table, with a bar beside each share.

use waymark_count::{Figures, Release, ReleasedTable, Shape, Statement};
use waymark_words::{Locale, report};

use super::{Audience, drawing};
use crate::escape::html;
use crate::sentences;

pub(super) fn section(release: &Release, audience: Audience, locale: Locale) -> String {
    let tables: String = release
        .tables()
        .iter()
        .map(|table| one(release, table, audience, locale))
        .collect();
    format!(
        "<section>\n<h2>{}</h2>\n{tables}</section>\n",
        html(report::part_tables(locale))
    )
}

fn one(release: &Release, table: &ReleasedTable, audience: Audience, locale: Locale) -> String {
    let language = release.terms().language.as_str();
    let statements: Vec<&Statement> = table
        .lines()
        .iter()
        .map(waymark_count::Line::statement)
        .collect();
    let several = match table.shape() {
        Shape::Multiple => Some(report::several_answers(locale)),
        Shape::Single => None,
    };
    let base = sentences::base(table.base(), &statements, locale);
    let notes = [
        Some(base.as_str()),
        several,
        sentences::unsure(table.unsure(), locale),
    ];
    let notes: Vec<String> = notes.into_iter().flatten().map(html).collect();
    if nothing_is_shown(&statements) {
        return kept_back(table, language, &base, locale);
    }
    let lines: String = (0..table.lines().len())
        .map(|at| line(release, table, at, audience, locale))
        .collect();
    format!(
        "<div class=\"table\">\n<table>\n<caption><span class=\"number\">{id}</span> \
         <span class=\"question\" lang=\"{language}\">{title}</span> <span class=\"base\">{notes}</span></caption>\n\
         <thead><tr><th scope=\"col\" class=\"answer\">{answer}</th><th scope=\"col\" class=\"bar\"></th>\
         <th scope=\"col\">{words}</th><th scope=\"col\">{percent}</th>{chance}</tr></thead>\n\
         <tbody>\n{lines}</tbody>\n</table>\n</div>\n",
        id = html(table.id()),
        language = html(language),
        title = html(&sentences::title(table, locale)),
        notes = notes.join(" "),
        answer = html(report::column_answer(locale)),
        words = html(report::column_words(locale)),
        percent = html(report::column_percent(locale)),
        chance = heading(audience, locale),
    )
}

/// Every line says the same: that it is not shown.
fn nothing_is_shown(statements: &[&Statement]) -> bool {
    statements
        .iter()
        .all(|said| matches!(said, Statement::TooFew | Statement::Withheld))
}

/// The question and why it has no table; the same sentence beside each answer would say no more.
fn kept_back(table: &ReleasedTable, language: &str, base: &str, locale: Locale) -> String {
    let too_few = table
        .lines()
        .iter()
        .any(|line| *line.statement() == Statement::TooFew);
    let why = match too_few {
        true => report::too_few(locale),
        false => report::kept_back(locale),
    };
    format!(
        "<div class=\"table\">\n<p><span class=\"number\">{id}</span> \
         <span class=\"question\" lang=\"{language}\">{title}</span></p>\n\
         <p class=\"base\">{base} {why}</p>\n</div>\n",
        id = html(table.id()),
        language = html(language),
        title = html(&sentences::title(table, locale)),
        base = html(base),
        why = html(why),
    )
}

fn line(
    release: &Release,
    table: &ReleasedTable,
    at: usize,
    audience: Audience,
    locale: Locale,
) -> String {
    let Some(line) = table.lines().get(at) else {
        return String::new();
    };
    let words = table.words(line);
    let share = sentences::percent(line.statement());
    let figures = table.base().map(Figures::allowed);
    let percent = share.filter(|_| figures == Some(Figures::InTen));
    format!(
        "<tr><th scope=\"row\" class=\"answer\" lang=\"{language}\">{label}</th><td class=\"bar\">{bar}</td>\
         <td>{said}</td><td class=\"percent\">{percent}</td>{chance}</tr>\n",
        language = html(&release.terms().language),
        label = html(sentences::label(table, at, locale)),
        bar = share
            .map(|percent| drawing::bar(percent, locale.direction()))
            .unwrap_or_default(),
        said = html(&sentences::statement(
            line.statement(),
            words,
            table.base(),
            locale
        )),
        chance = chances(audience, || {
            sentences::range(release.line_interval(table, line), locale).unwrap_or_default()
        }),
        percent = percent
            .map(|percent| html(&report::percent(locale, &percent.value().to_string())))
            .unwrap_or_default(),
    )
}

fn heading(audience: Audience, locale: Locale) -> String {
    match audience {
        Audience::Public | Audience::Partner => String::new(),
        Audience::Planner => {
            format!(
                "<th scope=\"col\">{}</th>",
                html(report::column_chance(locale))
            )
        }
    }
}

/// The column of intervals, which planners alone have.
fn chances(audience: Audience, text: impl Fn() -> String) -> String {
    match audience {
        Audience::Public | Audience::Partner => String::new(),
        Audience::Planner => format!("<td class=\"percent\">{}</td>", html(&text())),
    }
}
