//! A guide on the screen, block by block; a word that leads to another guide is a button.

mod read;
mod words;

use leptos::prelude::*;

pub use read::{Block, NotAGuide, Table, read};
pub use words::Piece;

/// Everything of a guide but its title, which is the screen's.
#[component]
pub fn GuideText(
    blocks: Vec<Block>,
    /// Called with the other guide's name.
    on_link: Callback<String>,
) -> impl IntoView {
    let blocks = blocks.into_iter().map(|block| drawn(block, on_link));
    view! { <div class="guide">{blocks.collect_view()}</div> }
}

fn drawn(block: Block, to: Callback<String>) -> AnyView {
    match block {
        Block::Title(_) => ().into_any(),
        Block::Heading(text) => view! { <h2>{text}</h2> }.into_any(),
        Block::Smaller(text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Paragraph(words) => view! { <p>{said(words, to)}</p> }.into_any(),
        Block::Items(items) => view! { <ul>{entries(items, to)}</ul> }.into_any(),
        Block::Steps(items) => view! { <ol>{entries(items, to)}</ol> }.into_any(),
        Block::Table(table) => tabled(table, to),
    }
}

fn entries(items: Vec<Vec<Piece>>, to: Callback<String>) -> impl IntoView {
    let items = items.into_iter();
    items
        .map(|words| view! { <li>{said(words, to)}</li> })
        .collect_view()
}

/// A wide table moves in its own box, not with the page.
fn tabled(table: Table, to: Callback<String>) -> AnyView {
    let head = table.head.into_iter();
    let head = head.map(|words| view! { <th scope="col">{said(words, to)}</th> });
    let rows = table.rows.into_iter().map(|row| {
        let cells = row.into_iter();
        let cells = cells.map(|words| view! { <td>{said(words, to)}</td> });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="guide-table" tabindex="0">
            <table>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn said(words: Vec<Piece>, to: Callback<String>) -> Vec<AnyView> {
    let one = |piece| {
        match piece {
        Piece::Plain(text) => text.into_any(),
        Piece::Strong(text) => view! { <strong>{text}</strong> }.into_any(),
        Piece::Link { text, guide } => view! {
            <button class="guide-link" type="button" on:click=move |_| to.run(guide.clone())>{text}</button>
        }
        .into_any(),
    }
    };
    words.into_iter().map(one).collect()
}
