//! The whole program: one page at a time.

use leptos::prelude::*;

use crate::bring::screen::Bring;
use crate::directory::{
    areas::Areas, doubts::Doubts, due::Due, give::Give, hidden::Hidden, line::LineOf, list::List,
    log::Log, record::Record,
};
use crate::gaps::{board::BoardPage, overview::Gaps};
use crate::ground::screen::Ground;
use crate::maps::screen::MapPage;
use crate::page::Page;
use crate::planner::Planner;

#[component]
pub fn App(planner: Planner) -> impl IntoView {
    provide_context(planner.spoken);
    provide_context(planner);
    let drawn = move || screen(planner.page.get());
    view! { {drawn} }
}

fn screen(page: Page) -> AnyView {
    match page {
        Page::Directory => view! { <List/> }.into_any(),
        Page::Record(id) => view! { <Record id=id/> }.into_any(),
        Page::ServiceLine(id, service) => view! { <LineOf id=id service=service/> }.into_any(),
        Page::Bring => view! { <Bring/> }.into_any(),
        Page::Areas => view! { <Areas/> }.into_any(),
        Page::Ground => view! { <Ground/> }.into_any(),
        Page::Map => view! { <MapPage/> }.into_any(),
        Page::Gaps => view! { <Gaps/> }.into_any(),
        Page::Board(at) => view! { <BoardPage at=at/> }.into_any(),
        Page::Due => view! { <Due/> }.into_any(),
        Page::Doubts => view! { <Doubts/> }.into_any(),
        Page::HiddenRecords => view! { <Hidden/> }.into_any(),
        Page::DirectoryGive => view! { <Give/> }.into_any(),
        Page::DirectoryLog => view! { <Log/> }.into_any(),
    }
}
