//! What was found in a form, a group a part: what has to be mended, what is worth knowing, what may not fit this work.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{FindingRow, Mending, Proposal, Turn, findings, tongue};
use waymark_talk::{Finding, FindingKind, FormSeen};
use waymark_words::{Locale, forms as words};

use crate::browser::focus;
use crate::console::{Console, console};
use crate::screens::form_place::place;

/// One group; nothing where nothing was found.
#[component]
pub fn Findings(seen: Arc<FormSeen>, kind: FindingKind) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let after = console.import.accepted.get_untracked();
    let turn = turn(&seen, after);
    let rows: Vec<FindingRow> = seen
        .of_kind(kind)
        .map(|(number, finding)| row(locale, (number, finding), turn))
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let count = rows.len().to_string();
    let (title, lead, name) = match kind {
        FindingKind::Mend => (
            words::mend_title(locale, &count),
            words::mend_lead(locale),
            "mend",
        ),
        FindingKind::Know => (
            words::know_title(locale, &count),
            words::know_lead(locale),
            "know",
        ),
        FindingKind::Fit => (
            words::fit_title(locale, &count),
            words::fit_lead(locale),
            "fit",
        ),
    };
    let accept = Callback::new(move |number| {
        leptos::task::spawn_local(accepted(console, number));
    });
    let rows = findings(rows, &mending(locale), accept);
    view! {
        <section class="desk-part" data-part=name>
            <h2>{title}</h2>
            <p>{lead}</p>
            {rows}
        </section>
    }
    .into_any()
}

/// The change the focus comes to next: the first at or behind the one just accepted, or else the first of all.
fn turn(seen: &FormSeen, after: u32) -> Option<u32> {
    let numbered = (0u32..).zip(&seen.findings);
    let mut open = numbered.filter(|(_, finding)| finding.fix.is_some());
    let first = open.clone().next();
    let next = open.find(|(number, _)| *number >= after);
    next.or(first).map(|(number, _)| number)
}

async fn accepted(console: Console, number: u32) {
    console.import.accept(number).await;
    focus::on("next-change").await;
}

fn row(locale: Locale, (number, finding): (u32, &Finding), turn: Option<u32>) -> FindingRow {
    let proposal = match &finding.fix {
        None => Proposal::None,
        Some(fix) => Proposal::Change {
            was: fix.was.clone(),
            becomes: fix.becomes.clone(),
            turn: match turn == Some(number) {
                true => Turn::Next,
                false => Turn::Later,
            },
        },
    };
    FindingRow {
        number,
        code: finding.code.clone(),
        place: place(locale, &finding.place),
        sentence: finding.sentence.clone(),
        proposal,
    }
}

fn mending(locale: Locale) -> Mending {
    Mending {
        now: words::now(locale),
        then: words::then(locale),
        empty: words::empty(locale),
        accept: words::accept(locale),
        accept_at: Arc::new(move |place| words::accept_at(locale, place)),
    }
}

/// What is not told yet.
pub fn left_out(locale: Locale, more: u32) -> AnyView {
    let said = words::more(locale, u64::from(more));
    view! { <p class="soft" hidden=more == 0>{said}</p> }.into_any()
}
