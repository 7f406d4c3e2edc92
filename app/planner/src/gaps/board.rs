//! The gap board of one area: supply beside need, in the order people set, and who does what by when.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_act::{Board, Theme, Work, told};
use waymark_count::Release;
use waymark_desk::{QuietButton, lines, tongue};
use waymark_map::exercise::Session;
use waymark_map::{AreaId, Audience, Directory, PublicDirectory, publish};
use waymark_share::gaps::{owner, terms};
use waymark_words::{Locale, gaps as said, planner as words};

use super::files::Files;
use super::gap::Gaps;
use super::guides_part::Enough;
use super::needs::needs;
use super::releases::releases;
use crate::directory::kept::KeptLine;
use crate::exercises::summaries::scripts;
use crate::frame::{Foot, Frame, Part, WayBack};
use crate::page::Page;
use crate::planner::{Planner, planner};
use crate::register::day;

/// What the board is made of beside the plan: one directory as the body may see it, and what women said.
#[derive(Clone)]
pub struct Made {
    pub published: Arc<PublicDirectory>,
    pub area: AreaId,
    pub releases: Arc<Vec<Release>>,
    /// What groups said in exercises, as far as three of them held one.
    pub themes: Arc<Vec<Theme>>,
}

impl Made {
    /// The board with the plan as it is now.
    pub fn board(&self, work: &Work) -> Option<Board> {
        let releases: Vec<&Release> = self.releases.iter().collect();
        let mut work = work.clone();
        let themes = self.themes.iter().cloned();
        themes.for_each(|theme| work.add_theme(theme));
        let guides = planner().guides.now();
        Board::of(&self.published, &self.area, &guides, &releases, &work)
    }
}

#[component]
pub fn BoardPage(at: u32) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let made: RwSignal<Option<Made>> = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.plan.read(planner).await;
        planner.read_summaries().await;
        planner.guides.read(planner).await;
        let releases = Arc::new(releases(planner).await);
        let found = planner.register.once(|all| area_of(all, at)).flatten();
        made.try_set(found.map(|(published, area)| Made {
            themes: Arc::new(groups_said(planner, &area)),
            published,
            area,
            releases,
        }));
    });
    let name = planner.register.once(|all| {
        let area = all.areas().nth(usize::try_from(at).unwrap_or(usize::MAX));
        area.map(|area| area.name.as_str().to_owned())
    });
    let title = said::title_of(locale, &name.flatten().unwrap_or_default());
    let part = move || made.get().map(|made| view! { <Drawn made=made/> });
    view! {
        <Frame name="board" title=title way_back=WayBack::To(Page::Gaps)>
            {part}
            <Foot><KeptLine/></Foot>
        </Frame>
    }
}

/// For the coordination body, whose board this is.
fn groups_said(planner: Planner, area: &AreaId) -> Vec<Theme> {
    let language = planner.locale().tag();
    let said = |all: &[Session]| told(scripts(), all, area, Audience::Coordination, language);
    untrack(|| planner.summaries.all(said)).unwrap_or_default()
}

fn area_of(all: &Directory, at: u32) -> Option<(Arc<PublicDirectory>, AreaId)> {
    let published = publish(all, Audience::Coordination, day());
    let area = published.areas().get(usize::try_from(at).ok()?)?.id.clone();
    Some((Arc::new(published), area))
}

#[component]
fn Drawn(made: Made) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let of = made.clone();
    let supply = made
        .board(&Work::default())
        .map(|board| supply(locale, &board));
    let said_by_women = made
        .board(&Work::default())
        .map(|board| needs(locale, board.needs()));
    let groups = themes(locale, &made.themes);
    let plan = move || {
        let board = planner.plan.of(|work| of.board(work)).flatten();
        board.map(|board| items(locale, &of, &board))
    };
    view! {
        <Part title=said::part_supply(locale)>{supply}</Part>
        <Enough made=made.clone()/>
        <div class="gaps-sides">
            <Gaps made=made.clone()/>
            <div class="stack-wide">
                <Part title=said::part_need(locale)>
                    {said_by_women}
                    <p class="soft">{said::read_women(locale)}</p>
                </Part>
                {groups}
            </div>
        </div>
        <Part title=said::part_items(locale)>{plan}</Part>
        <Files made=made/>
    }
}

/// Groups are counted, never people; nothing where nothing may be told.
fn themes(locale: Locale, themes: &[Theme]) -> Option<AnyView> {
    let said = themes.iter().map(|theme| {
        let (named, held) = theme.groups();
        let (named, held) = (named.to_string(), held.to_string());
        said::theme(locale, &named, &held, theme.words().as_str())
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| {
        view! {
            <Part title=said::part_themes(locale)>
                <div data-part="board-themes">{lines(said)}</div>
            </Part>
        }
        .into_any()
    })
}

fn supply(locale: Locale, board: &Board) -> AnyView {
    let [basic, _, reliable, night] = board.shares();
    let tell = |share: waymark_map::Share, say: fn(Locale, &str, &str) -> String| {
        say(locale, &share.part().to_string(), &share.of().to_string())
    };
    lines(vec![
        tell(basic.1, said::basic),
        tell(reliable.1, said::reliable),
        tell(night.1, said::night),
    ])
}

/// Who does what by when; done and dropped with one touch.
fn items(locale: Locale, made: &Made, board: &Board) -> AnyView {
    if board.items().is_empty() {
        return view! { <p class="soft">{said::nobody_yet(locale)}</p> }.into_any();
    }
    let rows: Vec<AnyView> = board
        .items()
        .iter()
        .map(|(id, item)| {
            let service = terms::service(made.published.taxonomy(), item.service, locale);
            let who = owner(&item.owner, locale);
            let when = super::item::when(locale, item);
            let (id, planner) = (*id, planner());
            let done = Callback::new(move |()| {
                // The item is on the board, so it is there.
                planner.plan.change(planner, |work| {
                    let _ = work.set_state(id, waymark_act::State::Done(day()));
                });
            });
            let open = item.state == waymark_act::State::Open;
            let done = open.then(|| view! { <QuietButton act="item-done" text=words::item_done(locale) on_press=done/> });
            view! {
                <li class="record-row" data-item=id.0.to_string()>
                    <span class="pick-words">
                        <strong>{item.what.as_str().to_owned()}</strong>
                        <span>{service}</span>
                        <span class="soft">{format!("{who} · {when} · {}", item.measured)}</span>
                    </span>
                    {done}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="record-rows">{rows}</ul> }.into_any()
}
