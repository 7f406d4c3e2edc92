//! The whole program: one page at a time.

use leptos::prelude::*;

use crate::backdrop::screen::BackdropPage;
use crate::bring::screen::Bring;
use crate::directory::{
    areas::Areas, doubts::Doubts, due::Due, give::Give, hidden::Hidden, line::LineOf, list::List,
    log::Log, record::Record,
};
use crate::exercises::{
    begin::Begin, draw::Draw, lead::Lead, lead::Read, list::Exercises, paper::Paper,
    summary::Summary, told::Told,
};
use crate::gaps::questions::page::QuestionPage;
use crate::gaps::{board::BoardPage, overview::Gaps};
use crate::ground::screen::Ground;
use crate::land::screen::LandPage;
use crate::maps::screen::MapPage;
use crate::network::screen::NetworkPage;
use crate::page::Page;
use crate::papers::screen::Posters;
use crate::planner::Planner;
use crate::reach::screen::ReachPage;

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
        Page::Network => view! { <NetworkPage/> }.into_any(),
        Page::Posters => view! { <Posters/> }.into_any(),
        Page::Backdrop => view! { <BackdropPage/> }.into_any(),
        Page::Gaps => view! { <Gaps/> }.into_any(),
        Page::Question(question) => view! { <QuestionPage question=question/> }.into_any(),
        Page::Reach => view! { <ReachPage/> }.into_any(),
        Page::Land => view! { <LandPage/> }.into_any(),
        Page::Board(at) => view! { <BoardPage at=at/> }.into_any(),
        Page::Exercises => view! { <Exercises/> }.into_any(),
        Page::ExerciseBegin => view! { <Begin/> }.into_any(),
        Page::ExerciseRead(script) => view! { <Read script=script/> }.into_any(),
        Page::ExerciseLead(id) => view! { <Lead id=id/> }.into_any(),
        Page::ExerciseSummary(id) => view! { <Summary id=id/> }.into_any(),
        Page::ExerciseDraw(id) => view! { <Draw id=id/> }.into_any(),
        Page::ExercisesTold => view! { <Told/> }.into_any(),
        Page::ExercisePaper => view! { <Paper/> }.into_any(),
        Page::Due => view! { <Due/> }.into_any(),
        Page::Doubts => view! { <Doubts/> }.into_any(),
        Page::HiddenRecords => view! { <Hidden/> }.into_any(),
        Page::DirectoryGive => view! { <Give/> }.into_any(),
        Page::DirectoryLog => view! { <Log/> }.into_any(),
    }
}
