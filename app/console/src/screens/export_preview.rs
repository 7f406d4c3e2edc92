//! What leaves, before it leaves: text as the text it is, the report in a frame that may do nothing, the workbook as rows.

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_talk::{FileKind, FileMade, SheetSeen};
use waymark_words::export as words;

use crate::screens::export_words::named;
use waymark_shell::save::Lent;

/// Made of the very bytes that will be saved; a workbook's of the rows it is written from.
pub fn preview(made: &FileMade, kind: FileKind) -> AnyView {
    let bytes = &made.bytes.0;
    match kind {
        FileKind::Page(_) | FileKind::Chart => {
            let lent = Lent::of(bytes, &made.media_type).ok();
            view! { <Drawn kind=kind lent=StoredValue::new_local(lent)/> }.into_any()
        }
        FileKind::Workbook => view! { <Book sheets=made.sheets.clone()/> }.into_any(),
        _ => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            view! { <Text kind=kind text=text/> }.into_any()
        }
    }
}

#[component]
fn Text(kind: FileKind, text: String) -> impl IntoView {
    let named = named(kind, tongue());
    let label = words::preview(tongue(), named.title);
    view! {
        <pre class="leaving" data-preview=named.name role="region" aria-label=label tabindex="0" dir="ltr">{text}</pre>
    }
}

/// The page to read and print, or the drawing. Its address lives as long as the screen; then the bytes are given back.
#[component]
fn Drawn(kind: FileKind, lent: StoredValue<Option<Lent>, LocalStorage>) -> impl IntoView {
    let named = named(kind, tongue());
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
fn Book(sheets: Vec<SheetSeen>) -> impl IntoView {
    let named = named(FileKind::Workbook, tongue());
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
fn Rows(sheet: SheetSeen) -> impl IntoView {
    view! {
        <table>
            <caption>{sheet.name}</caption>
            {grid(sheet.headings, sheet.rows, usize::MAX)}
        </table>
    }
}
