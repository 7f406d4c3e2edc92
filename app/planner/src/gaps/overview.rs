//! Every area at a glance: what is there, what works, and how many kinds of help nobody offers.

use leptos::prelude::*;
use waymark_desk::{OneOf, tongue};
use waymark_map::gaps::{AreaCard, Matrix, Verdict, Who};
use waymark_map::{Area, Audience, Directory, PublicDirectory, Share, publish};
use waymark_share::gaps::terms;
use waymark_words::{Locale, access, gaps as said, planner as words, questions};

use super::questions::{Question, page::said as asked};
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;
use crate::register::day;

#[component]
pub fn Gaps() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let chosen = RwSignal::new("0".to_owned());
    let choices = Who::ALL.into_iter().enumerate();
    let choices =
        choices.map(move |(at, one)| (at.to_string(), terms::who(one, locale).to_owned()));
    let who = move || {
        let at = chosen.get().parse().ok();
        at.and_then(|at: usize| Who::ALL.get(at).copied())
            .unwrap_or(Who::AnyWoman)
    };
    let rows = move || {
        let who = who();
        planner.register.of(|all| drawn(locale, all, who))
    };
    let turn = Callback::new(move |code: String| chosen.set(code));
    view! {
        <Frame name="gaps" title=said::title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::gaps_lead(locale)}</p>
            <p class="soft">{said::read_apart(locale)}</p>
            <OneOf id="gaps-who".to_owned() label=words::gaps_who(locale) none="—" choices=choices.collect() value=chosen on_choice=turn/>
            {rows}
            <p class="soft">{said::read_hidden(locale)}</p>
            <Ways/>
        </Frame>
    }
}

/// One question a screen.
#[component]
fn Ways() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let way = |act: &'static str, title: &'static str, lead: &'static str, page: Page| {
        view! {
            <li>
                <button class="button question-way" type="button" data-act=act on:click=move |_| planner.go(page)>
                    <strong>{title}</strong>
                    <span class="soft">{lead}</span>
                </button>
            </li>
        }
    };
    let reach = way(
        "reach",
        access::title(locale),
        access::lead(locale),
        Page::Reach,
    );
    let questions = Question::ALL.map(|question| {
        let (title, lead) = asked(locale, question);
        way(question.name(), title, lead, Page::Question(question))
    });
    view! {
        <section class="desk-part">
            <h2>{questions::title(locale)}</h2>
            <ul class="question-ways" data-part="questions">{reach}{questions.collect_view()}</ul>
        </section>
    }
}

fn drawn(locale: Locale, all: &Directory, who: Who) -> AnyView {
    let published = publish(all, Audience::Coordination, day());
    let matrix = Matrix::of(&published, who);
    if published.areas().is_empty() {
        return view! { <p role="status">{words::gaps_no_areas(locale)}</p> }.into_any();
    }
    let rows: Vec<AnyView> = (0..)
        .zip(published.areas())
        .map(|(at, area)| row(locale, &published, &matrix, (at, area)))
        .collect();
    view! { <ul class="record-rows" data-part="gaps">{rows}</ul> }.into_any()
}

/// An area: how many kinds of help are there and work, and a bar of the four verdicts with its words.
fn row(
    locale: Locale,
    published: &PublicDirectory,
    matrix: &Matrix,
    (at, area): (u32, &Area),
) -> AnyView {
    let planner = planner();
    let card = AreaCard::of(published, area, &[]);
    let verdicts = [
        Verdict::Present,
        Verdict::Unconfirmed,
        Verdict::Unknown,
        Verdict::Absent,
    ];
    let counts = verdicts.map(|verdict| {
        let cells = matrix.services().iter();
        let has = cells.filter(|one| matrix.cell(&area.id, **one).verdict() == verdict);
        (verdict, has.count())
    });
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let told = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(verdict, count)| format!("{count} {}", terms::verdict(*verdict, locale)));
    let told = told.collect::<Vec<_>>().join(" · ");
    let open = move |_| planner.go(Page::Board(at));
    let name = area.name.as_str().to_owned();
    let label = format!("{} {name}", words::gaps_open(locale));
    view! {
        <li class="record-row gaps-row" data-gaps=area.id.as_str().to_owned()>
            <div>
                <h2>{name}</h2>
                {bar(counts, all)}
                <p>{told}</p>
                <p class="soft">{share(card.completeness, |part, of| said::basic(locale, part, of))}</p>
                <p class="soft">{share(card.working, |part, of| said::reliable(locale, part, of))}</p>
                <p class="soft">{share(card.round_the_clock, |part, of| said::night(locale, part, of))}</p>
            </div>
            <button class="button" type="button" data-act="open-board" aria-label=label on:click=open>{words::gaps_open(locale)}</button>
        </li>
    }
    .into_any()
}

fn share(share: Share, say: impl Fn(&str, &str) -> String) -> String {
    say(&share.part().to_string(), &share.of().to_string())
}

/// Four stretches in the order of the words under it, each with a pattern of its own.
fn bar(counts: [(Verdict, usize); 4], all: usize) -> AnyView {
    let mut from = 0;
    let parts: Vec<AnyView> = counts
        .into_iter()
        .map(|(verdict, count)| {
            let (x, width) = (from, count * 100 / all.max(1));
            from += width;
            let class = match verdict {
                Verdict::Present => "gaps-there",
                Verdict::Unconfirmed => "gaps-stale",
                Verdict::Unknown => "gaps-unknown",
                Verdict::Absent => "gaps-none",
            };
            view! { <rect class=class x=x.to_string() width=width.to_string() height="10"></rect> }
                .into_any()
        })
        .collect();
    view! { <svg class="gaps-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">{parts}</svg> }
        .into_any()
}
