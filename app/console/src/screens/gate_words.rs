//! The sentence of each point of the gate: how it stands, why, and what to do.

use waymark_talk::{GateItem, GatePoint, Settings, SupportContact, Today, Why};
use waymark_words::{Locale, ready as words};

use waymark_shell::today;

/// What is looked at.
pub fn title(locale: Locale, item: GateItem) -> &'static str {
    match item {
        GateItem::Setting => words::setting(locale),
        GateItem::Support => words::support(locale),
        GateItem::Responder => words::responder(locale),
        GateItem::Complaint => words::complaint(locale),
        GateItem::Place => words::place(locale),
        GateItem::WomenOnly => words::women_only(locale),
        GateItem::Duty => words::duty(locale),
        GateItem::Approvals => words::approvals(locale),
        GateItem::Languages => words::texts(locale),
        GateItem::Practice => words::practice(locale),
        GateItem::Quiz => words::quiz(locale),
        GateItem::Rehearsal => words::rehearsal(locale),
    }
}

/// How a point stands, in words.
pub fn sentence(locale: Locale, point: GatePoint, settings: &Settings) -> String {
    match point.why {
        Why::Done => done(locale, point.item).to_owned(),
        Why::Missing => missing(locale, point.item).to_owned(),
        Why::Emergency => words::setting_emergency(locale).to_owned(),
        Why::Displaced => words::setting_displaced(locale).to_owned(),
        Why::PoliceOnly => words::support_police(locale).to_owned(),
        Why::NeverCalled => words::support_uncalled(locale).to_owned(),
        Why::CalledLongAgo(Today(day)) => {
            words::support_old(locale, &today::written(day, locale.tag()))
        }
        Why::Called(Today(day)) => {
            let name = match &settings.support {
                SupportContact::Card { name, .. } => name.as_str(),
                SupportContact::NoneYet => "",
            };
            words::support_good(locale, name, &today::written(day, locale.tag()))
        }
        Why::TooLong => words::duty_long(locale).to_owned(),
        Why::InSomeLanguages => words::duty_some(locale).to_owned(),
        Why::NotNeeded => words::approvals_none(locale).to_owned(),
        Why::Drafts => words::texts_drafts(locale).to_owned(),
        Why::BeforeALiveRound => later(locale, point.item).to_owned(),
    }
}

fn done(locale: Locale, item: GateItem) -> &'static str {
    match item {
        GateItem::Setting => words::setting_good(locale),
        GateItem::Responder => words::responder_good(locale),
        GateItem::Place => words::place_good(locale),
        GateItem::WomenOnly => words::women_only_good(locale),
        GateItem::Duty => words::duty_good(locale),
        GateItem::Approvals => words::approvals_good(locale),
        GateItem::Languages => words::texts_good(locale),
        GateItem::Practice | GateItem::Quiz | GateItem::Rehearsal => words::learned_good(locale),
        GateItem::Support | GateItem::Complaint => words::complaint_good(locale),
    }
}

fn missing(locale: Locale, item: GateItem) -> &'static str {
    match item {
        GateItem::Setting => words::setting_unsaid(locale),
        GateItem::Support => words::support_missing(locale),
        GateItem::Responder => words::responder_bad(locale),
        GateItem::Complaint => words::complaint_bad(locale),
        GateItem::Place => words::place_bad(locale),
        GateItem::WomenOnly => words::women_only_bad(locale),
        GateItem::Duty => words::duty_bad(locale),
        GateItem::Approvals => words::approvals_bad(locale),
        GateItem::Languages => words::texts_drafts(locale),
        GateItem::Practice | GateItem::Quiz | GateItem::Rehearsal => later(locale, item),
    }
}

/// What is not needed for practice.
fn later(locale: Locale, item: GateItem) -> &'static str {
    match item {
        GateItem::Quiz => words::quiz_later(locale),
        GateItem::Rehearsal => words::rehearsal_later(locale),
        _ => words::practice_later(locale),
    }
}
