//! What changed since an earlier round: before, now, and a direction where one can be said; or why it is not compared.

use waymark_count::{Change, Moved, NotCompared, Release, ReleasedIndicator, change};
use waymark_words::{Locale, change as words, report};

use super::Audience;
use crate::escape::html;
use crate::{change_words, sentences};

/// Where the rounds cannot be compared the public gets nothing: the reason is for those who plan the next one.
pub(super) fn section(
    before: &Release,
    now: &Release,
    audience: Audience,
    locale: Locale,
) -> String {
    let earlier = &before.terms().round;
    let body = match change::between(before, now) {
        Ok(changes) => table(&changes, audience, locale),
        Err(_) if audience == Audience::Public => return String::new(),
        Err(why) => format!(
            "<p class=\"note\">{} {}</p>\n",
            html(&report::not_compared(locale, earlier)),
            html(words::refused(locale, why.key()).unwrap_or_default())
        ),
    };
    format!(
        "<section>\n<h2>{}</h2>\n{body}</section>\n",
        html(&report::part_change(locale, earlier))
    )
}

fn table(changes: &[Change<'_>], audience: Audience, locale: Locale) -> String {
    // What is not shown in both rounds has nothing to be read across.
    let told = changes
        .iter()
        .filter(|change| change.moved() != Moved::Not(NotCompared::NotShown));
    let rows: String = told.map(|change| row(change, audience, locale)).collect();
    let columns = [
        report::column_figure,
        report::column_before,
        report::column_now,
        report::column_change,
    ];
    let columns: String = columns
        .iter()
        .map(|column| format!("<th scope=\"col\">{}</th>", html(column(locale))))
        .collect();
    format!(
        "<p class=\"note\">{note} {left_out}</p>\n<div class=\"table\">\n<table>\n<thead><tr>{columns}</tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n",
        note = html(report::change_note(locale)),
        left_out = html(report::change_left_out(locale)),
    )
}

fn row(change: &Change<'_>, audience: Audience, locale: Locale) -> String {
    let said = |figure: &ReleasedIndicator| {
        sentences::statement(figure.statement(), figure.words(), figure.base(), locale)
    };
    let now = change.after();
    let id = match audience {
        Audience::Public => String::new(),
        Audience::Partner | Audience::Planner => {
            format!("<span class=\"number\">{}</span> ", html(now.id()))
        }
    };
    format!(
        "<tr><th scope=\"row\">{id}{about}</th><td>{before}</td><td>{after}</td>\
         <td>{moved}</td></tr>\n",
        about = html(&sentences::indicator(now, locale)),
        before = html(&change.before().map(said).unwrap_or_default()),
        after = html(&said(now)),
        moved = html(&change_words::moved(
            change.moved(),
            audience.depth(),
            locale
        )),
    )
}
