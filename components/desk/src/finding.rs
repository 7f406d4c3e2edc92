//! What was found in a form: where it is, the sentence, and the change that would mend it.

use std::sync::Arc;

use leptos::prelude::*;

/// One finding as it is drawn. Sentence and cells are the form's matter, and keep their own language and direction.
pub struct FindingRow {
    /// Its place in the list it came from.
    pub number: u32,
    /// Its short fixed name, for tests.
    pub code: String,
    /// `survey, row 12, B12`.
    pub place: String,
    /// In English.
    pub sentence: String,
    /// What would mend it.
    pub proposal: Proposal,
}

/// What would mend a finding.
pub enum Proposal {
    /// Only its author knows.
    None,
    /// A change of one cell.
    Change {
        /// The cell now.
        was: String,
        /// The cell then.
        becomes: String,
        /// Whether the focus comes here next.
        turn: Turn,
    },
}

/// Whether the focus comes to a change after the one before it was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Next,
    Later,
}

/// The words around all findings.
#[derive(Clone)]
pub struct Mending {
    /// `Now`.
    pub now: &'static str,
    /// `Proposed`.
    pub then: &'static str,
    /// For a cell with nothing in it.
    pub empty: &'static str,
    /// On the button.
    pub accept: &'static str,
    /// Its whole name for a screen reader, from the place.
    pub accept_at: Arc<dyn Fn(&str) -> String>,
}

/// A list of findings; `on_accept` gets a finding's number.
#[must_use]
pub fn findings(rows: Vec<FindingRow>, words: &Mending, on_accept: Callback<u32>) -> AnyView {
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|row| finding(row, words, on_accept))
        .collect();
    view! { <ul class="findings">{rows}</ul> }.into_any()
}

fn finding(row: FindingRow, words: &Mending, on_accept: Callback<u32>) -> AnyView {
    let change = match row.proposal {
        Proposal::None => ().into_any(),
        Proposal::Change { was, becomes, turn } => {
            let name = (words.accept_at)(&row.place);
            let cells = change(words, was, becomes);
            let button = accept(words.accept, name, row.number, (turn, on_accept));
            view! { <div class="finding-change">{cells}{button}</div> }.into_any()
        }
    };
    view! {
        <li class="finding" data-finding=row.code>
            <p class="finding-place">{row.place}</p>
            <p lang="en" dir="ltr">{row.sentence}</p>
            {change}
        </li>
    }
    .into_any()
}

fn change(words: &Mending, was: String, becomes: String) -> AnyView {
    let was = match was.is_empty() {
        true => view! { <span class="soft">{words.empty}</span> }.into_any(),
        false => cell(was),
    };
    view! {
        <dl class="finding-cells">
            <div><dt>{words.now}</dt><dd>{was}</dd></div>
            <div><dt>{words.then}</dt><dd>{cell(becomes)}</dd></div>
        </dl>
    }
    .into_any()
}

/// What stands in a cell: in nobody knows which language.
fn cell(words: String) -> AnyView {
    view! { <code lang="" dir="auto">{words}</code> }.into_any()
}

fn accept(
    text: &'static str,
    name: String,
    number: u32,
    (turn, on_accept): (Turn, Callback<u32>),
) -> AnyView {
    let field = (turn == Turn::Next).then_some("next-change");
    view! {
        <button
            class="button"
            type="button"
            data-act="accept"
            data-field=field
            data-number=number.to_string()
            aria-label=name
            on:click=move |_| on_accept.run(number)
        >
            {text}
        </button>
    }
    .into_any()
}
