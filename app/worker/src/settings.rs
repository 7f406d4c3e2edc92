//! The team's settings as they are sealed on the work shelf.

use waymark_keep::stored::{Damaged, SupportCard};
use waymark_talk::{Settings, SupportContact, Team};
use zeroize::Zeroizing;

/// Version byte, then the settings in postcard. The second knows the day of the call; it reads what the first wrote.
const FIRST_VERSION: u8 = 1;
const SETTINGS_VERSION: u8 = 2;

pub(crate) fn to_bytes(settings: &Settings) -> Zeroizing<Vec<u8>> {
    // Fails only for sequences of unknown length, which settings do not have.
    Zeroizing::new(postcard::to_extend(settings, vec![SETTINGS_VERSION]).unwrap_or_default())
}

pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Settings, Damaged> {
    match bytes {
        [FIRST_VERSION | SETTINGS_VERSION, rest @ ..] => match postcard::take_from_bytes(rest) {
            Ok((settings, [])) => Ok(settings),
            _ => Err(Damaged),
        },
        _ => Err(Damaged),
    }
}

/// The names others may see.
pub(crate) fn names(settings: &Settings) -> Vec<&str> {
    let mut names = vec![settings.area.as_str()];
    if let Team::Named(team) = &settings.team {
        names.push(team);
    }
    names
}

/// The card shown to everybody; only a contact that passed the gate has one.
pub(crate) fn card(contact: &SupportContact) -> Option<SupportCard> {
    match contact {
        SupportContact::NoneYet => None,
        SupportContact::Card {
            name,
            phone,
            hours,
            complaint,
            ..
        } => Some(SupportCard {
            name: name.clone(),
            phone: phone.clone(),
            hours: hours.clone(),
            complaint: complaint.clone(),
        }),
    }
}
