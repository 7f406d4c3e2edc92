//! What got in the way most often, in order. Obstacles have an order; places and services never have one.

use waymark_count::{Figures, Ranked, Release};
use waymark_words::{Locale, report};

use super::Audience;
use crate::escape::html;
use crate::sentences;

pub(super) fn section(release: &Release, audience: Audience, locale: Locale) -> String {
    let Some((table, ranked)) = release.obstacles() else {
        return String::new();
    };
    let language = html(&release.terms().language);
    let row = |ranked: &Ranked<'_>| {
        let line = ranked.line();
        let said = sentences::statement(line.statement(), table.words(line), table.base(), locale);
        let percent = sentences::percent(line.statement())
            .filter(|_| table.base().map(Figures::allowed) == Some(Figures::InTen))
            .map(|percent| report::percent(locale, &percent.value().to_string()))
            .unwrap_or_default();
        let percent = percents(audience, || {
            format!("<td class=\"percent\">{}</td>", html(&percent))
        });
        format!(
            "<tr><td class=\"percent\">{place}</td><th scope=\"row\" lang=\"{language}\">{label}</th>\
             <td>{said}</td>{percent}</tr>\n",
            place = ranked.place(),
            label = html(line.label()),
            said = html(&said),
        )
    };
    let rows: String = ranked.iter().map(row).collect();
    format!(
        "<section>\n<h2>{heading}</h2>\n<p class=\"note\">{note}</p>\n<div class=\"table\">\n<table>\n\
         <thead><tr><th scope=\"col\">{place}</th><th scope=\"col\">{answer}</th><th scope=\"col\">{words}</th>\
         {percent}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n",
        heading = html(report::part_obstacles(locale)),
        note = html(report::obstacles_note(locale)),
        place = html(report::column_place(locale)),
        answer = html(report::column_answer(locale)),
        words = html(report::column_words(locale)),
        percent = percents(audience, || format!(
            "<th scope=\"col\">{}</th>",
            html(report::column_percent(locale))
        )),
    )
}

/// The column of percents, which the public page does not have.
fn percents(audience: Audience, cell: impl Fn() -> String) -> String {
    match audience {
        Audience::Public => String::new(),
        Audience::Partner | Audience::Planner => cell(),
    }
}
