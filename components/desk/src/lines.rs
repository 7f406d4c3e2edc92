//! Lists and tables of plain sentences, drawn in one place: each view of its own would weigh a few kilobytes.

use leptos::prelude::*;

/// A short list of sentences.
#[must_use]
pub fn lines(sentences: Vec<String>) -> AnyView {
    let items: Vec<AnyView> = sentences
        .into_iter()
        .map(|one| view! { <li>{one}</li> }.into_any())
        .collect();
    view! { <ul class="desk-list">{items}</ul> }.into_any()
}

/// Names and what they are.
#[must_use]
pub fn facts(facts: Vec<(String, String)>) -> AnyView {
    let rows: Vec<AnyView> = facts
        .into_iter()
        .map(|(what, is)| view! { <dt>{what}</dt><dd>{is}</dd> }.into_any())
        .collect();
    view! { <dl class="says">{rows}</dl> }.into_any()
}

/// Head and body of a table; the cell number `heads` of each row, from 0, is its heading; none where it has fewer.
#[must_use]
pub fn grid(head: Vec<String>, rows: Vec<Vec<String>>, heads: usize) -> AnyView {
    let names = head.clone();
    let head: Vec<AnyView> = head
        .into_iter()
        .map(|cell| view! { <th scope="col">{cell}</th> }.into_any())
        .collect();
    let row = |cells: Vec<String>| {
        let cells = cells.into_iter().enumerate();
        let cells: Vec<AnyView> = cells
            .map(|(at, cell)| match at == heads {
                true => view! { <th scope="row">{cell}</th> }.into_any(),
                false => {
                    // On a narrow screen the row stands upright, and each cell says what it is.
                    let name = names.get(at).cloned();
                    view! { <td data-label=name>{cell}</td> }.into_any()
                }
            })
            .collect();
        view! { <tr>{cells}</tr> }.into_any()
    };
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    view! { <thead><tr>{head}</tr></thead><tbody>{rows}</tbody> }.into_any()
}
