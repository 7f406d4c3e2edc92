//! How far the answers can be trusted: who passed the practice questions, and who stopped. Before the figures, not after.

use waymark_count::{Release, ReleasedTable};
use waymark_words::{Locale, report};

use crate::escape::html;
use crate::sentences;

/// The tables about the round itself, and which of their lines is told (0-based).
const TOLD: [(&str, usize); 2] = [("checks", 0), ("taking-part", 1)];

/// Nothing where the round kept neither.
pub(super) fn section(release: &Release, locale: Locale) -> String {
    let line = |(id, at): (&str, usize)| {
        let table = release.tables().iter().find(|table| table.id() == id)?;
        Some(line(release, table, at, locale))
    };
    let lines: String = TOLD.into_iter().filter_map(line).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!(
        "<section class=\"quality\">\n<h2>{heading}</h2>\n<p class=\"note\">{note}</p>\n<dl>\n{lines}</dl>\n</section>\n",
        heading = html(report::part_quality(locale)),
        note = html(report::practice_passed_note(locale)),
    )
}

fn line(release: &Release, table: &ReleasedTable, at: usize, locale: Locale) -> String {
    let said = table.lines().get(at).map(|line| {
        let words = sentences::statement(line.statement(), table.words(line), table.base(), locale);
        let chance = sentences::interval(release.line_interval(table, line), locale);
        [Some(words), chance]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    });
    let statements: Vec<_> = table.lines().iter().map(|line| line.statement()).collect();
    let base = sentences::base(table.base(), &statements, locale);
    let said: Vec<String> = said
        .unwrap_or_default()
        .iter()
        .map(|said| html(said))
        .collect();
    format!(
        "<dt>{}: {}</dt><dd>{}<br><span class=\"base\">{}</span></dd>\n",
        html(&sentences::title(table, locale)),
        html(sentences::label(table, at, locale)),
        said.join("<br>"),
        html(&base),
    )
}
