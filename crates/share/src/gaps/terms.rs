//! The words of the analysis: what a verdict, a reason or a kind of woman is called.

use std::collections::BTreeSet;

use waymark_act::Standing;
use waymark_map::gaps::{Because, Tongue, Unlisted, Verdict, Who, Why};
use waymark_map::{Audience, FieldId, Inventory, ServiceId, Taxonomy};
use waymark_words::{Locale, gaps};

/// Between things that stand side by side.
const BETWEEN: &str = "; ";

#[must_use]
pub fn verdict(said: Verdict, locale: Locale) -> &'static str {
    match said {
        Verdict::Present => gaps::present(locale),
        Verdict::Unconfirmed => gaps::unconfirmed(locale),
        Verdict::Unknown => gaps::unknown(locale),
        Verdict::Absent => gaps::missing(locale),
    }
}

#[must_use]
pub fn standing(said: Standing, locale: Locale) -> &'static str {
    match said {
        Standing::Missing => gaps::missing(locale),
        Standing::Unconfirmed => gaps::unconfirmed(locale),
        Standing::Unknown => gaps::unknown(locale),
        Standing::NotWorking => gaps::not_working(locale),
    }
}

pub(super) fn unlisted(said: Unlisted, locale: Locale) -> &'static str {
    match said {
        Unlisted::Nobody => "",
        Unlisted::Somebody => gaps::unlisted_yes(locale),
        Unlisted::PerhapsNotForHer => gaps::unlisted_perhaps(locale),
    }
}

pub(super) fn audience(whom: Audience, locale: Locale) -> &'static str {
    match whom {
        Audience::Public => gaps::audience_public(locale),
        Audience::Professionals => gaps::audience_professionals(locale),
        Audience::Coordination => gaps::audience_coordination(locale),
    }
}

#[must_use]
pub fn who(her: Who, locale: Locale) -> &'static str {
    match her {
        Who::AnyWoman => gaps::who_any_woman(locale),
        Who::GirlOf15 => gaps::who_girl(locale),
        Who::InAWheelchair => gaps::who_wheelchair(locale),
        Who::WithoutPapers => gaps::who_no_papers(locale),
        Who::SpeakerOf(Tongue::Local) => gaps::who_local(locale),
        Who::SpeakerOf(Tongue::Migrant) => gaps::who_migrant(locale),
        Who::SpeakerOf(Tongue::Sign) => gaps::who_sign(locale),
    }
}

/// All reasons in one line.
#[must_use]
pub fn reasons(why: &BTreeSet<Why>, locale: Locale) -> String {
    let words: Vec<String> = why.iter().map(|why| reason(*why, locale)).collect();
    words.join(BETWEEN)
}

fn reason(why: Why, locale: Locale) -> String {
    let say = match why {
        Why::Nobody => gaps::why_nobody,
        Why::NotNow => gaps::why_not_now,
        Why::NotForHer => gaps::why_not_for_her,
        Why::Unconfirmed => gaps::why_unconfirmed,
        Why::StatusUnknown => gaps::why_status_unknown,
        Why::NotAskedIfForHer => gaps::why_not_asked_if_for_her,
        Why::Partly => gaps::why_partly,
        Why::Fee => gaps::why_fee,
        Why::CostNotAsked => gaps::why_cost_not_asked,
        Why::NoPrivateRoom => gaps::why_no_private_room,
        Why::RoomNotAsked => gaps::why_room_not_asked,
        Why::PoliceReportFirst => gaps::why_police_report,
        Why::FamilyConsent => gaps::why_family_consent,
        Why::RequirementsNotAsked => gaps::why_requirements_not_asked,
        Why::Named(choice) => return named(choice, locale),
    };
    say(locale).to_owned()
}

/// What the inventory calls a reason that a provider names itself.
fn named(choice: waymark_map::Choice, locale: Locale) -> String {
    let inventory = Inventory::standard();
    let field = FieldId::parse("PR-27").and_then(|id| inventory.field(id));
    let mut choices = field.into_iter().flat_map(|field| inventory.choices(field));
    let found = choices.find(|listed| listed.choice == choice);
    found
        .map(|listed| listed.label.in_language(locale.language()).to_owned())
        .unwrap_or_default()
}

/// What could still turn it, in one line.
#[must_use]
pub fn because(these: &BTreeSet<Because>, locale: Locale) -> String {
    let word = |because: &Because| match because {
        Because::WalkingSpeed => gaps::because_speed(locale),
        Because::CoarsePlace => gaps::because_place(locale),
        Because::UnknownHours => gaps::because_hours(locale),
        Because::Unconfirmed => gaps::because_unconfirmed(locale),
        Because::NotAsked => gaps::because_not_asked(locale),
    };
    let words: Vec<&str> = these.iter().map(word).collect();
    words.join(BETWEEN)
}

/// A service in plain words.
#[must_use]
pub fn service(taxonomy: &Taxonomy, id: ServiceId, locale: Locale) -> String {
    let found = taxonomy.service(id);
    found
        .map(|one| one.label.in_language(locale.language()).to_owned())
        .unwrap_or_default()
}

/// Several, in one line.
pub(super) fn services(taxonomy: &Taxonomy, ids: &[ServiceId], locale: Locale) -> String {
    let words = ids.iter().map(|id| service(taxonomy, *id, locale));
    words.collect::<Vec<String>>().join(BETWEEN)
}
