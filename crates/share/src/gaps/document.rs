//! One printable html page: no script, the one stylesheet of our pages, nothing fetched from
//! anywhere.

use waymark_words::{Locale, report};

use crate::escape::html;
use crate::page::{STYLE, style_source};
use crate::xlsx::{Cell, Sheet};

/// A whole document around a body that is html already.
pub(super) fn document(title: &str, body: &str, locale: Locale) -> String {
    in_kind("", title, body, locale)
}

/// The same in smaller type, laid out so that it is one A4 on paper.
pub(super) fn one_sheet(title: &str, body: &str, locale: Locale) -> String {
    in_kind(" class=\"one-sheet\"", title, body, locale)
}

fn in_kind(kind: &str, title: &str, body: &str, locale: Locale) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{source}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main{kind}>\n{body}</main>\n\
         <footer>\n<p>{scope}</p>\n<p>{end}</p>\n</footer>\n</body>\n</html>\n",
        tag = html(locale.tag()),
        dir = locale.direction().attribute(),
        source = style_source(),
        title = html(title),
        scope = html(report::scope(locale)),
        end = html(report::end(locale)),
    )
}

/// A heading, and what stands under it.
pub(super) fn section(heading: &str, body: &str) -> String {
    format!("<section>\n<h2>{}</h2>\n{body}</section>\n", html(heading))
}

pub(super) fn paragraph(text: &str) -> String {
    format!("<p>{}</p>\n", html(text))
}

pub(super) fn note(text: &str) -> String {
    format!("<p class=\"note\">{}</p>\n", html(text))
}

pub(super) fn list(lines: &[String]) -> String {
    let lines = lines
        .iter()
        .map(|line| format!("<li>{}</li>\n", html(line)));
    format!("<ul>\n{}</ul>\n", lines.collect::<String>())
}

/// Labels and what stands beside them.
pub(super) fn facts(facts: &[(&str, String)]) -> String {
    let facts = facts
        .iter()
        .map(|(label, fact)| format!("<dt>{}</dt><dd>{}</dd>\n", html(label), html(fact)));
    format!("<dl>\n{}</dl>\n", facts.collect::<String>())
}

/// A sheet as a table.
pub(super) fn table(sheet: &Sheet, locale: Locale) -> String {
    let headings: String = sheet
        .headings()
        .map(|heading| format!("<th scope=\"col\">{}</th>", html(heading)))
        .collect();
    let row = |cells: &Vec<Cell>| {
        let cells = cells.iter();
        let cells: String = cells
            .map(|cell| format!("<td>{}</td>", html(&cell.read(locale))))
            .collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = sheet.rows().iter().map(row).collect();
    format!("<table>\n<thead><tr>{headings}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}
