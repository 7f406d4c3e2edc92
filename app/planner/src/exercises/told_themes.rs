//! What groups said, exercise by exercise: a table whose last column is drawn as well.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_map::exercise::{Among, Kinds, Script, Theme, themes};
use waymark_words::{Locale, exercises as words};

use super::summaries::scripts;
use super::told::Asked;
use crate::frame::Part;
use crate::planner::planner;

#[component]
pub fn Themes(asked: Asked) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let drawn = move || {
        let kinds = asked.kinds();
        let among = Among {
            area: asked.area()?,
            kinds,
        };
        let to = asked.to();
        let told = planner
            .summaries
            .all(|all| themes(scripts(), all, &among, to))?;
        if told.is_empty() {
            let why = match kinds {
                Kinds::All => words::told_none(locale),
                Kinds::Only(_) => words::told_none_kind(locale),
            };
            return Some(view! { <p role="status">{why}</p> }.into_any());
        }
        let scripts = scripts().scripts().iter();
        let parts = scripts.filter_map(|script| of_script(locale, script, &told));
        Some(parts.collect_view().into_any())
    };
    view! {
        <Part title=words::told_themes(locale)>
            <div class="stack-wide" data-part="themes">{drawn}</div>
        </Part>
    }
}

/// The table of one exercise; none where nothing of it is told.
fn of_script(locale: Locale, script: &Script, told: &[Theme]) -> Option<AnyView> {
    let own = told.iter().filter(|theme| theme.line.script() == script.id);
    let mut own: Vec<&Theme> = own.collect();
    if own.is_empty() {
        return None;
    }
    // Within a line, what most groups said comes first.
    own.sort_by_key(|theme| (theme.line, core::cmp::Reverse(theme.said_by)));
    let rows: Vec<AnyView> = own.into_iter().map(|theme| row(locale, theme)).collect();
    let name = script.name.in_language(locale.tag()).to_owned();
    Some(
        view! {
            <section class="question" data-script=script.id.to_string()>
                <h3>{name}</h3>
                <table class="bars">
                    <thead class="unseen">
                        <tr><th scope="col">{words::told_column_said(locale)}</th><th scope="col">{words::told_column_groups(locale)}</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

fn row(locale: Locale, theme: &Theme) -> AnyView {
    let label = scripts().entry(theme.line);
    let label = label.map_or("", |entry| entry.label.in_language(locale.tag()));
    let topic = theme.topic_in(scripts(), locale.tag());
    let (said, of) = (theme.said_by, theme.of);
    let width = u32::from(said) * 100 / u32::from(of.max(1));
    view! {
        <tr>
            <th scope="row"><span class="theme-line soft">{label}</span>{topic}</th>
            <td>
                <span class="bar-said">{words::told_of(locale, &said.to_string(), &of.to_string())}</span>
                <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar-room" width="100" height=8></rect>
                    <rect class="bar-share" height="8" width=width.to_string()></rect>
                </svg>
            </td>
        </tr>
    }
    .into_any()
}
