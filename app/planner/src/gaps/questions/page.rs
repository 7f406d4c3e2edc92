//! The screen of one question, whichever it is.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_map::boundaries::Boundaries;
use waymark_map::gaps::{Travel, centres};
use waymark_map::{Audience, Benchmark, PublicDirectory, publish};
use waymark_share::gaps::{Given, Part, table};
use waymark_share::{Cell, Sheet};
use waymark_words::{Locale, questions as words};

use super::papers::Papers;
use super::told::{TellOne, Told};
use super::{Question, beside, best, heat, in_time, pathway, single, sure, whom};
use crate::frame::{Frame, WayBack};
use crate::ground::kept::outlines;
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;

/// What every question is answered from: the directory as the coordination body may see it, and walks between what it tells.
#[derive(Clone)]
pub struct Basis {
    pub published: Arc<PublicDirectory>,
    pub outlines: Option<Arc<Boundaries>>,
    pub travel: Arc<Travel>,
    pub guides: Arc<Vec<Benchmark>>,
}

#[component]
pub fn QuestionPage(question: Question) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let basis: RwSignal<Option<Basis>> = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.guides.read(planner).await;
        let outlines = outlines(planner).await.map(Arc::new);
        let published = planner
            .register
            .once(|all| publish(all, Audience::Coordination, day()));
        let found = published.map(|published| {
            let middles = outlines.as_deref().map(centres).unwrap_or_default();
            Basis {
                travel: Arc::new(Travel::straight(&published, &middles)),
                published: Arc::new(published),
                guides: Arc::new(planner.guides.now()),
                outlines,
            }
        });
        basis.try_set(found);
    });
    let part = move || {
        basis
            .get()
            .map(|basis| view! { <Answered question=question basis=basis/> })
    };
    let (title, lead) = said(locale, question);
    view! {
        <Frame name=question.name() title=title way_back=WayBack::To(Page::Gaps)>
            <p>{lead}</p>
            {part}
        </Frame>
    }
}

/// What it is called, and what it answers.
pub fn said(locale: Locale, question: Question) -> (&'static str, &'static str) {
    match question {
        Question::Pathway => (words::pathway(locale), words::pathway_lead(locale)),
        Question::ThreeDays => (words::three_days(locale), words::three_days_lead(locale)),
        Question::Single => (words::single(locale), words::single_lead(locale)),
        Question::ForWhom => (words::for_whom(locale), words::for_whom_lead(locale)),
        Question::NextBest => (words::next_best(locale), words::next_best_lead(locale)),
        Question::Beside => (words::beside(locale), words::beside_lead(locale)),
        Question::Hours => (words::hours(locale), words::hours_lead(locale)),
        Question::Sure => (words::sure(locale), words::sure_lead(locale)),
    }
}

#[component]
fn Answered(question: Question, basis: Basis) -> impl IntoView {
    let (locale, part) = (tongue(), part(question));
    let given = Given::new(&basis.guides, &basis.travel);
    let sheet = table(&basis.published, given, part, locale);
    let figures: Vec<Told> = match question {
        Question::Pathway => pathway::told(locale, &basis, &sheet),
        Question::ThreeDays => in_time::told(locale, &basis, &sheet),
        Question::Single => single::told(locale, &basis),
        Question::ForWhom => whom::told(locale, &basis),
        Question::NextBest => best::told(locale, &basis),
        Question::Beside => beside::told(locale, &basis),
        Question::Hours => Vec::new(),
        Question::Sure => sure::told(locale, &basis),
    };
    let none = figures.is_empty() && question != Question::Hours;
    let figures = figures
        .into_iter()
        .map(|told| view! { <TellOne told=told/> });
    let heat = (question == Question::Hours).then(|| {
        let basis = basis.clone();
        view! { <heat::Heat basis=basis/> }
    });
    let whole = table_of(locale, &sheet);
    view! {
        <p role="status" hidden=!none>{words::nothing(locale)}</p>
        <div class="question-figures" data-part="figures">{figures.collect_view()}</div>
        {heat}
        {whole}
        <Papers basis=basis part=part/>
    }
}

/// The table of a question, the same that leaves.
const fn part(question: Question) -> Part {
    match question {
        Question::Pathway => Part::Pathway,
        Question::ThreeDays => Part::InTime,
        Question::Single => Part::Losses,
        Question::ForWhom => Part::Eligible,
        Question::NextBest => Part::NextBest,
        Question::Beside => Part::Beside,
        Question::Hours => Part::Hours,
        Question::Sure => Part::Presence,
    }
}

/// Every row with its recipe, put on the page when it is opened.
fn table_of(locale: Locale, sheet: &Sheet) -> AnyView {
    let head: Vec<String> = sheet.headings().map(str::to_owned).collect();
    let row = |cells: &Vec<Cell>| cells.iter().map(|cell| cell.read(locale)).collect();
    let rows: Vec<Vec<String>> = sheet.rows().iter().map(row).collect();
    let opened = RwSignal::new(false);
    let body = move || opened.get().then(|| grid(head.clone(), rows.clone(), 1));
    view! {
        <details data-part="whole-table" on:toggle=move |_| opened.set(true)>
            <summary>{words::whole_table(locale)}</summary>
            <div class="reach-room" tabindex="0" role="region" aria-label=words::whole_table(locale)>
                <table class="record-log">{body}</table>
            </div>
        </details>
    }
    .into_any()
}
