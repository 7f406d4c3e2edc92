//! What a round tells back, looked at before it is kept: it lies unsealed on the tablet, and every woman reads it.

use waymark_ask::form_check::tells_a_stranger;
use waymark_keep::stored::{PastRounds, ToldBack};
use waymark_talk::{ToldAmiss, ToldIn, TroubleKind};

/// The sentences as women hear them. What came of a round before is told only where its results were released: else the
/// team would tell what nobody may know.
pub(crate) fn told_back(
    said: &[ToldIn],
    past: &PastRounds,
    area: &str,
) -> Result<Vec<ToldBack>, TroubleKind> {
    let told: Vec<ToldIn> = said.iter().map(ToldIn::trimmed).collect();
    let told = told.into_iter().filter(|one| !one.is_silent());
    let released = past.earlier(area, past.all().len()).is_some();
    told.map(|one| checked(one, released)).collect()
}

fn checked(told: ToldIn, released: bool) -> Result<ToldBack, TroubleKind> {
    match told.amiss() {
        Some(ToldAmiss::Half) => return Err(TroubleKind::ToldHalf),
        Some(ToldAmiss::TooLong) => return Err(TroubleKind::ToldTooLong),
        None if told.sentences().into_iter().any(tells_a_stranger) => {
            return Err(TroubleKind::ToldTells);
        }
        None if told.tells_of_last_time() && !released => {
            return Err(TroubleKind::NothingReleasedYet);
        }
        None => {}
    }
    Ok(ToldBack {
        language: told.language,
        said: told.said,
        changed: told.changed,
        when: told.when,
        place: told.place,
    })
}
