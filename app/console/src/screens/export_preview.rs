//! What leaves, before it leaves: text as the text it is, the report in a frame that may do nothing, the workbook as rows.

use leptos::prelude::*;
use waymark_count::Release;
use waymark_desk::tongue;
use waymark_share::{Cell, Kind, Sheet, sheets};
use waymark_words::export as words;

use crate::browser::save::Lent;
use crate::screens::export_words::named;

/// `bytes` are the very bytes that will be saved.
pub fn preview(release: &Release, kind: Kind, bytes: &[u8]) -> AnyView {
    match kind {
        Kind::Page => view! { <Report bytes=bytes.to_vec()/> }.into_any(),
        Kind::Workbook => view! { <Book sheets=sheets(release, tongue())/> }.into_any(),
        _ => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            view! { <Text kind=kind text=text/> }.into_any()
        }
    }
}

#[component]
fn Text(kind: Kind, text: String) -> impl IntoView {
    let named = named(kind, tongue());
    let label = words::preview(tongue(), named.title);
    view! {
        <pre class="leaving" data-preview=named.name role="region" aria-label=label tabindex="0" dir="ltr">{text}</pre>
    }
}

/// The page to read and print.
#[component]
fn Report(bytes: Vec<u8>) -> impl IntoView {
    let named = named(Kind::Page, tongue());
    // The address lives as long as the screen; then the bytes are given back.
    let lent = StoredValue::new_local(Lent::of(&bytes, Kind::Page.media_type()).ok());
    let address = lent.with_value(|l| {
        l.as_ref()
            .map(|l| l.address().to_owned())
            .unwrap_or_default()
    });
    let label = words::preview(tongue(), named.title);
    view! {
        <iframe class="leaving-page" data-preview=named.name sandbox="" title=label src=address></iframe>
    }
}

/// The sheets one under the other: the rows that the workbook is written from.
#[component]
fn Book(sheets: Vec<Sheet>) -> impl IntoView {
    let named = named(Kind::Workbook, tongue());
    let label = words::preview(tongue(), named.title);
    let sheets = sheets
        .into_iter()
        .map(|sheet| view! { <Rows sheet=sheet/> });
    view! {
        <div class="leaving leaving-book" data-preview=named.name role="region" aria-label=label tabindex="0">
            {sheets.collect_view()}
        </div>
    }
}

#[component]
fn Rows(sheet: Sheet) -> impl IntoView {
    let headings = sheet
        .headings()
        .map(|heading| view! { <th scope="col">{heading.to_owned()}</th> });
    let rows = sheet.rows().iter().map(|cells| {
        let cells = cells.iter().map(|cell| view! { <td>{shown(cell)}</td> });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <table>
            <caption>{sheet.name().to_owned()}</caption>
            <thead><tr>{headings.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
    }
}
