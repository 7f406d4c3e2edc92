//! The practice district as the console knows it: how to enter, leave and come back, and the steps of its tour.

use leptos::prelude::{GetUntracked, Update};
use waymark_keep::browser::{Browser, was_made};
use waymark_keep::stored::{Away, Seat, Tour, TourStep};
use waymark_keep::{Place, StoreError};
use waymark_talk::{
    Confirmed, ContactKind, ContactTested, ContentBytes, Lesson, PRACTICE_PASSPHRASE,
    PracticeHouse, Request, Settings, SupportContact, Team, Today, ToldIn,
};
use waymark_words::{Locale, console as words, practice as own, respond};

use crate::console::Console;
use crate::page::Page;
use crate::public::{self, Public, SetUp, Store};
use waymark_shell::fetch::{self, NotFetched};
use waymark_shell::today;

/// The page of practice that needs no passphrase. Locked, it opens by itself: its passphrase is on the screen anyway.
pub fn front(public: &Public) -> Page {
    match (public.seat, public.set_up, public.day) {
        (Seat::HandedOver | Seat::InProgress, _, _) => Page::Cover,
        (Seat::Empty, SetUp::Done, Some(_)) => Page::Table,
        (Seat::Empty, SetUp::Done, None) => Page::Locked,
        (Seat::Empty, SetUp::Never, _) => Page::Practice,
    }
}

/// At a start: whether the tablet comes back from a hand-over in practice. The work goes first: while somebody holds the
/// tablet there, practice is not even looked at.
pub async fn comes_back(console: Console) -> Result<(), StoreError> {
    let work = console.public.get_untracked().seat;
    if work != Seat::Empty || !was_made(Place::Practice).await {
        return Ok(());
    }
    if let Some(away) = public::was_away(&Store::new(Browser(Place::Practice))).await? {
        console.go_over(Place::Practice);
        // A store that says no shows its own page.
        let _ = console.look().await;
        if away == Away::Answered {
            note(console, TourStep::Answer).await?;
        }
    }
    Ok(())
}

/// Back to the team's own work, and to the one page that leads on there.
pub async fn leave(console: Console) {
    console.go_over(Place::Work);
    if console.look().await.is_ok() {
        console.go(console.front());
    }
}

/// Whether the tour of the practice district was gone through on this tablet; from then on the team's own place knows.
pub async fn note_the_tour(console: Console) {
    let home = console.home.get_untracked();
    let open = home.filter(|home| home.learned.practice == Confirmed::NotYet);
    let at_work = console.place.get_untracked() == Place::Work;
    if open.is_none() || !at_work || !was_made(Place::Practice).await {
        return;
    }
    let tour = public::tour_of(&Store::new(Browser(Place::Practice))).await;
    if tour.is_ok_and(|tour| tour.next().is_none()) {
        // Not noted now, it is noted the next time.
        let _ = console.tell(Request::Learn(Lesson::Practice)).await;
    }
}

/// Whether somebody has hidden the screen in practice.
pub async fn somebody_hid() -> bool {
    let store = Store::new(Browser(Place::Practice));
    was_made(Place::Practice).await && public::has_hidden(&store).await.unwrap_or(false)
}

/// The screen was hidden; in practice that is a part of the rehearsal.
pub fn hid(console: Console) {
    if console.place.get_untracked() == Place::Practice {
        leptos::task::spawn_local(async move {
            // Not noted now, it is noted the next time.
            let _ = public::note_hidden(&console.store()).await;
        });
    }
}

/// A step of the tour is done; outside practice there is no tour.
pub fn done(console: Console, step: TourStep) {
    leptos::task::spawn_local(async move {
        // A tour that cannot be noted is no reason to stop.
        let _ = note(console, step).await;
    });
}

async fn note(console: Console, step: TourStep) -> Result<(), StoreError> {
    let tour = console.public.get_untracked().tour;
    if console.place.get_untracked() == Place::Work || tour.has(step) {
        return Ok(());
    }
    keep(console, tour.with(step)).await
}

/// Keeps the tour and shows it.
pub async fn keep(console: Console, tour: Tour) -> Result<(), StoreError> {
    console.public.update(|public| public.tour = tour);
    public::keep_tour(&console.store(), tour).await
}

/// What a passphrase field holds at first: nothing, or in practice what everybody knows.
pub fn typed(console: Console) -> String {
    match console.place.get_untracked() {
        Place::Work => String::new(),
        Place::Practice => PRACTICE_PASSPHRASE.to_owned(),
    }
}

/// What the open round of the district tells back in a language.
fn told(locale: Locale) -> ToldIn {
    ToldIn {
        language: locale.tag().to_owned(),
        said: respond::practice_said(locale).to_owned(),
        changed: respond::practice_changed(locale).to_owned(),
        when: respond::practice_when(locale).to_owned(),
        place: respond::practice_place(locale).to_owned(),
    }
}

/// What the worker needs to make the district.
pub async fn house(locale: Locale) -> Result<PracticeHouse, NotFetched> {
    Ok(PracticeHouse {
        settings: Settings {
            area: own::area(locale).to_owned(),
            team: Team::Named(own::team(locale).to_owned()),
            support: SupportContact::Card {
                name: own::contact(locale).to_owned(),
                phone: own::contact_phone(locale).to_owned(),
                hours: own::contact_hours(locale).to_owned(),
                complaint: own::contact_complaint(locale).to_owned(),
                kind: ContactKind::TrainedResponder,
                tested: ContactTested::On(Today(today::today())),
            },
        },
        earlier: own::round_earlier(locale).to_owned(),
        open: own::round_open(locale).to_owned(),
        invitation: words::round_invitation_draft(locale).to_owned(),
        told: Locale::ALL.iter().copied().map(told).collect(),
        form: ContentBytes(fetch::survey(fetch::FORM).await?),
        decoy: ContentBytes(fetch::survey(fetch::DECOY).await?),
        language: locale.tag().to_owned(),
        today: Today(today::today()),
    })
}
