//! The reporting areas: each with how many women live there, and one more.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, Written, tongue};
use waymark_map::{Area, AreaId, Edit, Text, Women};
use waymark_words::{Locale, directory as words, ground};

use super::areas_one::OneArea;
use super::kept::KeptLine;
use super::refused::{refused, text_refused};
use crate::frame::{Foot, Frame, Part, WayBack};
use crate::page::Page;
use crate::planner::{Planner, planner};

/// What is entered of an area before it is kept.
#[derive(Clone, Copy)]
struct Draft {
    code: RwSignal<String>,
    name: RwSignal<String>,
    women: RwSignal<String>,
    source: RwSignal<String>,
    year: RwSignal<String>,
    wrong: RwSignal<String>,
}

impl Draft {
    fn empty() -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            code: line(),
            name: line(),
            women: line(),
            source: line(),
            year: line(),
            wrong: line(),
        }
    }

    /// The area, or the sentence for what is amiss.
    fn made(self, locale: Locale) -> Result<Area, &'static str> {
        let text = |signal: RwSignal<String>| {
            Text::new(&signal.get_untracked()).map_err(|why| text_refused(locale, why))
        };
        let code = self.code.get_untracked();
        let women = match self.women.get_untracked().trim() {
            "" => Women::NotKnown,
            number => Women::Counted {
                number: number.parse().map_err(|_| words::refused_number(locale))?,
                source: text(self.source)?,
                year: whole(self.year).ok_or(words::refused_number(locale))?,
            },
        };
        Ok(Area {
            id: AreaId::parse(code.trim()).ok_or(words::refused_area_code(locale))?,
            name: text(self.name)?,
            women,
        })
    }

    fn clear(self) {
        for line in [self.code, self.name, self.women] {
            line.set(String::new());
        }
    }
}

fn whole(signal: RwSignal<String>) -> Option<u16> {
    signal.get_untracked().trim().parse().ok()
}

#[component]
pub fn Areas() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let draft = Draft::empty();
    let ids = Memo::new(move |_| {
        let ids = planner
            .register
            .of(|all| all.areas().map(|area| area.id.clone()).collect());
        ids.unwrap_or_else(Vec::<AreaId>::new)
    });
    let rows = move || {
        let rows = ids.get().into_iter();
        rows.map(|id| view! { <OneArea id=id/> }).collect_view()
    };
    let keep = Callback::new(move |()| keep(planner, draft));
    view! {
        <Frame name="areas" title=words::areas_title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::areas_lead(locale)}</p>
            <ul class="record-rows" data-part="areas">{rows}</ul>
            <QuietButton act="ground" text=ground::open(locale) on_press=Callback::new(move |()| planner.go(Page::Ground))/>
            <New draft=draft/>
            <Foot>
                <KeptLine/>
                <BigButton act="keep-area" text=words::area_keep(locale) ready=true on_press=keep/>
            </Foot>
        </Frame>
    }
}

fn keep(planner: Planner, draft: Draft) {
    let locale = planner.locale();
    let made = draft.made(locale).and_then(|area| {
        let set = planner.edit(Edit::SetArea(area));
        set.map_err(|why| refused(locale, why))
    });
    draft.wrong.set(made.err().unwrap_or_default().to_owned());
    if made.is_ok() {
        draft.clear();
    }
}

#[component]
fn New(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let line = |id: &str, label, hint: &str, keys, signal: RwSignal<String>| {
        let left = Callback::new(move |text: String| signal.set(text));
        let now = move || signal.get();
        let (id, hint) = (id.to_owned(), hint.to_owned());
        move || {
            let (id, hint) = (id.clone(), hint.clone());
            view! { <Written id=id label=label hint=hint keys=keys value=now() on_left=left/> }
        }
    };
    view! {
        <Part title=words::area_keep(locale)>
            <div class="district-filters">
                {line("area-code", words::area_code(locale), words::area_code_hint(locale), "text", draft.code)}
                {line("area-name", words::area_name(locale), "", "text", draft.name)}
                {line("area-women", words::area_women(locale), words::area_women_hint(locale), "numeric", draft.women)}
                {line("area-source", words::area_source(locale), "", "text", draft.source)}
                {line("area-year", words::area_year(locale), "", "numeric", draft.year)}
            </div>
            <p class="field-wrong" role="alert" data-status="area-wrong" hidden=move || draft.wrong.with(String::is_empty)>{move || draft.wrong.get()}</p>
        </Part>
    }
}
