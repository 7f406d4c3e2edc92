//! A release as one printable html page for one audience: no script, no style but one, nothing fetched from anywhere.

mod audience;
mod drawing;
mod figures;
mod footer;
mod header;
mod obstacles;
mod quality;
mod reading;
mod since;
mod style;
mod tables;
mod who_learns;

use waymark_words::{Locale, report};

use crate::escape::html;
use crate::issue::Issue;

pub use audience::Audience;
pub(crate) use style::source_of;
pub use style::{STYLE, style_source};

/// The whole document as text. Depends on nothing but what is issued, the audience and the language.
#[must_use]
pub fn page<'a>(of: impl Into<Issue<'a>>, audience: Audience, locale: Locale) -> String {
    let of = of.into();
    let title = format!("{} · {}", report::title(locale), of.release().area());
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{source}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         {header}{reading}{body}</main>\n{footer}</body>\n</html>\n",
        tag = html(locale.tag()),
        dir = locale.direction().attribute(),
        source = style_source(),
        title = html(&title),
        header = header::section(of, audience, locale),
        reading = reading::section(audience, locale),
        body = body(of, audience, locale),
        footer = footer::section(of.release(), audience, locale),
    )
}

/// The parts in order: what stands first is what this audience comes for.
fn body(of: Issue<'_>, audience: Audience, locale: Locale) -> String {
    let release = of.release();
    let since = of.before().map(|before| {
        // Where the round before cannot be compared, the public has no use for the reason.
        since::section(before, release, audience, locale)
    });
    let parts = [
        match audience {
            Audience::Planner => quality::section(release, locale),
            Audience::Public | Audience::Partner => String::new(),
        },
        figures::section(release, audience, locale),
        since.unwrap_or_default(),
        obstacles::section(release, audience, locale),
        match audience {
            Audience::Public => String::new(),
            Audience::Partner | Audience::Planner => tables::section(release, audience, locale),
        },
        match audience {
            Audience::Planner => who_learns::section(release, locale),
            Audience::Public | Audience::Partner => String::new(),
        },
    ];
    parts.concat()
}
