//! Who made sure of a line: how it stands now, and one touch for "right as of today".

use leptos::prelude::*;
use waymark_desk::{OneOf, QuietButton, StatusLine, Tone, tongue};
use waymark_map::{
    Change, Check, Day, Directory, Edit, Evidence, Line, ProviderId, ServiceId, Source, Verified,
};
use waymark_words::{Locale, directory as words};

use crate::planner::{Planner, planner};
use crate::register::day;
use waymark_shell::today;

/// Whether a line counts, in a tone and a sentence.
pub fn stands(locale: Locale, all: &Directory, line: Line<'_>) -> (Tone, String) {
    let Some(check) = line.check() else {
        return (Tone::Wait, words::verify_never(locale).to_owned());
    };
    let due = written(locale, check.due(all.fresh_for()));
    match line.is_confirmed(day(), all.fresh_for()) {
        true => (Tone::Good, words::verify_until(locale, &due)),
        false => (Tone::Wait, words::verify_since(locale, &due)),
    }
}

/// A day as people write it.
pub fn written(locale: Locale, day: Day) -> String {
    let number = u32::try_from(day.number()).unwrap_or_default();
    today::written(number, locale.tag())
}

#[component]
pub fn Verify(id: ProviderId, service: ServiceId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let how = How::call_and_told();
    let now = Memo::new(move |_| {
        let now = planner.register.of(|all| {
            let line = all.provider(id)?.line(service)?;
            Some(stands(locale, all, line))
        });
        now.flatten().unwrap_or((Tone::Wait, String::new()))
    });
    let tone = Signal::derive(move || now.get().0);
    let text = Signal::derive(move || now.get().1);
    let press = Callback::new(move |()| how.verify(planner, id, Verified::Line(service)));
    view! {
        <section class="desk-part">
            <h2>{words::verify_title(locale)}</h2>
            <StatusLine tone=tone text=text name="line-stands"/>
            <HowAsked how=how/>
            <QuietButton act="verify-line" text=words::verify_now(locale) on_press=press/>
        </section>
    }
}

/// How it is known.
#[derive(Clone, Copy)]
pub struct How {
    source: RwSignal<String>,
    evidence: RwSignal<String>,
}

impl How {
    /// What most checks are: a call.
    pub fn call_and_told() -> Self {
        Self {
            source: RwSignal::new("1".to_owned()),
            evidence: RwSignal::new("1".to_owned()),
        }
    }

    /// Made sure of as of today.
    pub fn verify(self, planner: Planner, id: ProviderId, what: Verified) {
        let stamp = planner.register.stamp();
        let check = Check {
            on: stamp.on,
            by: stamp.by,
            source: at(&Source::ALL, &self.source).unwrap_or(Source::Call),
            evidence: at(&Evidence::ALL, &self.evidence).unwrap_or(Evidence::Told),
        };
        // Dated today and for a line that is on the screen, so it is taken.
        let _ = planner.edit(Edit::Change(id, Change::Verify(what, check)));
    }
}

fn at<T: Copy>(all: &[T], code: &RwSignal<String>) -> Option<T> {
    all.get(code.get_untracked().parse::<usize>().ok()?)
        .copied()
}

#[component]
pub fn HowAsked(how: How) -> impl IntoView {
    let locale = tongue();
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    let rows = |names: Vec<&'static str>| {
        let rows = names.into_iter().enumerate();
        rows.map(|(at, name)| (at.to_string(), name.to_owned()))
            .collect::<Vec<_>>()
    };
    let sources = rows(vec![
        words::source_visit(locale),
        words::source_call(locale),
        words::source_document(locale),
        words::source_partner(locale),
    ]);
    let evidence = rows(vec![
        words::evidence_seen(locale),
        words::evidence_told(locale),
        words::evidence_not_seen(locale),
    ]);
    view! {
        <div class="district-filters">
            <OneOf id="source".to_owned() label=words::verify_source(locale) none="—" choices=sources value=how.source on_choice=into(how.source)/>
            <OneOf id="evidence".to_owned() label=words::evidence_question(locale) none="—" choices=evidence value=how.evidence on_choice=into(how.evidence)/>
        </div>
    }
}
