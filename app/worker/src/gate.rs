//! The support gate: without somebody tested who helps, the survey stays shut.

use waymark_keep::stored::SupportCard;
use waymark_talk::{ContactKind, ContactTested, Settings, SupportContact, TroubleKind};

use crate::settings;

/// The support card to show, or why the survey stays shut. Asking women about services and
/// leaving a woman who needs help without a number would harm her.
pub(crate) fn support_gate(settings: &Settings) -> Result<SupportCard, TroubleKind> {
    if settings.area.trim().is_empty() {
        return Err(TroubleKind::NoArea);
    }
    let card = settings::card(&settings.support).ok_or(TroubleKind::NoSupportContact)?;
    if card.name.trim().is_empty() || card.phone.trim().is_empty() {
        return Err(TroubleKind::NoSupportContact);
    }
    match &settings.support {
        SupportContact::Card {
            kind: ContactKind::PoliceOnly,
            ..
        } => Err(TroubleKind::SupportIsPoliceOnly),
        SupportContact::Card {
            tested: ContactTested::NotYet,
            ..
        } => Err(TroubleKind::SupportUntested),
        _ => Ok(card),
    }
}
