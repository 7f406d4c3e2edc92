//! The main figures: as cards with ten people, or as one table with bars.

use waymark_count::{Figures, Percent, Release, ReleasedIndicator, Statement};
use waymark_words::{Locale, report};

use super::{Audience, drawing};
use crate::escape::html;
use crate::sentences;

pub(super) fn section(release: &Release, audience: Audience, locale: Locale) -> String {
    let figures = release.indicators();
    if figures.is_empty() {
        return String::new();
    }
    let one = |figure: &&ReleasedIndicator| match audience {
        Audience::Public | Audience::Planner => card(release, figure, audience, locale),
        Audience::Partner => row(figure, locale),
    };
    // Whoever reads in a hurry gets what is said first, and in one list what is not.
    let (shown, kept): (Vec<_>, Vec<_>) = figures
        .iter()
        .partition(|figure| audience != Audience::Public || is_shown(figure));
    let hidden = hidden(&kept, locale);
    let figures: String = shown.iter().map(one).collect();
    let figures = match audience {
        Audience::Public | Audience::Planner => {
            format!("<div class=\"figures\">\n{figures}</div>\n")
        }
        Audience::Partner => table(&figures, locale),
    };
    let heading = html(report::part_figures(locale));
    format!("<section>\n<h2>{heading}</h2>\n{figures}{hidden}</section>\n")
}

fn is_shown(figure: &ReleasedIndicator) -> bool {
    !matches!(
        figure.statement(),
        Statement::TooFew | Statement::Withheld | Statement::NotAsked
    )
}

/// Nothing where every figure is shown.
fn hidden(kept: &[&ReleasedIndicator], locale: Locale) -> String {
    if kept.is_empty() {
        return String::new();
    }
    let lines: String = kept
        .iter()
        .map(|figure| format!("<li>{}</li>\n", html(&sentences::indicator(figure, locale))))
        .collect();
    format!(
        "<div class=\"hidden\">\n<h3>{}</h3>\n<ul>\n{lines}</ul>\n</div>\n",
        html(report::part_hidden(locale))
    )
}

/// The share, where enough women answered to speak of it in figures or to draw it.
fn large(figure: &ReleasedIndicator) -> Option<Percent> {
    let allowed = figure.base().map(Figures::allowed) == Some(Figures::InTen);
    sentences::percent(figure.statement()).filter(|_| allowed)
}

fn said(figure: &ReleasedIndicator, locale: Locale) -> String {
    sentences::statement(figure.statement(), figure.words(), figure.base(), locale)
}

fn base(figure: &ReleasedIndicator, locale: Locale) -> String {
    sentences::base(figure.base(), &[figure.statement()], locale)
}

fn note(figure: &ReleasedIndicator, locale: Locale) -> String {
    sentences::note(figure, locale)
        .map(|note| format!("<p class=\"note\">{}</p>\n", html(note)))
        .unwrap_or_default()
}

fn card(
    release: &Release,
    figure: &ReleasedIndicator,
    audience: Audience,
    locale: Locale,
) -> String {
    let said = said(figure, locale);
    let people = large(figure).map(|percent| drawing::people(percent, &said));
    let (number, chance) = match audience {
        Audience::Planner => (
            format!("<p class=\"number\">{}</p>\n", html(figure.id())),
            sentences::interval(release.interval(figure), locale),
        ),
        Audience::Public | Audience::Partner => (String::new(), None),
    };
    let chance = chance.map(|chance| format!("<p class=\"base\">{}</p>\n", html(&chance)));
    format!(
        "<article class=\"figure\">\n{number}<h3>{about}</h3>\n{people}\n\
         <p class=\"said\">{said}</p>\n<p class=\"base\">{base}</p>\n{chance}{note}</article>\n",
        about = html(&sentences::indicator(figure, locale)),
        people = people.unwrap_or_default(),
        said = html(&said),
        base = html(&base(figure, locale)),
        chance = chance.unwrap_or_default(),
        note = note(figure, locale),
    )
}

fn table(rows: &str, locale: Locale) -> String {
    format!(
        "<div class=\"table\">\n<table>\n<thead><tr><th scope=\"col\" class=\"answer\">{figure}</th>\
         <th scope=\"col\" class=\"bar\"></th><th scope=\"col\">{words}</th>\
         <th scope=\"col\">{percent}</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n",
        figure = html(report::column_figure(locale)),
        words = html(report::column_words(locale)),
        percent = html(report::column_percent(locale)),
    )
}

fn row(figure: &ReleasedIndicator, locale: Locale) -> String {
    let percent = large(figure);
    format!(
        "<tr><th scope=\"row\" class=\"answer\"><span class=\"number\">{id}</span> {about}\n{note}</th>\
         <td class=\"bar\">{bar}</td><td>{said}<br><span class=\"base\">{base}</span></td>\
         <td class=\"percent\">{percent}</td></tr>\n",
        id = html(figure.id()),
        about = html(&sentences::indicator(figure, locale)),
        note = note(figure, locale),
        bar = percent
            .map(|percent| drawing::bar(percent, locale.direction()))
            .unwrap_or_default(),
        said = html(&said(figure, locale)),
        base = html(&base(figure, locale)),
        percent = percent
            .map(|percent| html(&report::percent(locale, &percent.value().to_string())))
            .unwrap_or_default(),
    )
}
