//! What the team says before women are asked, and what it has learned on this tablet.

use rand_core::CryptoRng;
use waymark_ask::form_check::tells_a_stranger;
use waymark_keep::stored::{Damaged, DutySaid, RoundPublic, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{Confirmed, LONGEST_DUTY, Learned, Lesson, Readiness, Reply, TroubleKind};
use waymark_unlock::Workspace;
use zeroize::Zeroizing;

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

/// Version byte, then what is said in postcard.
const READY_VERSION: u8 = 1;
/// Version byte, then one byte each: practice, quiz, rehearsal.
const LEARNED_VERSION: u8 = 1;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// While a round is open its duty to report is read out to every woman, so it may be reworded but not taken away.
    pub(crate) async fn save_readiness(&mut self, said: &Readiness) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let duty = duty(said)?;
        let mut changes = vec![
            self.means
                .sealed(workspace, keys::READY, &ready_to_bytes(said))?,
        ];
        if let Some(bytes) = self.means.public(keys::ROUND).await? {
            let mut round = RoundPublic::from_bytes(&bytes)?;
            if duty.is_empty() && !round.duty.is_empty() {
                return Err(TroubleKind::NotReady.into());
            }
            round.duty = duty;
            changes.push(Change::put(Shelf::Public, keys::ROUND, round.to_bytes()));
        }
        self.means.vault.commit(&changes).await?;
        self.state().await
    }

    pub(crate) async fn learn(&mut self, lesson: Lesson) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let learned = self.means.learned(workspace).await?.with(lesson);
        let bytes = learned_to_bytes(learned);
        let change = self.means.sealed(workspace, keys::LEARNED, &bytes)?;
        self.means.vault.commit(&[change]).await?;
        self.state().await
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Nothing said before somebody says it.
    pub(crate) async fn readiness(&self, workspace: &Workspace) -> Done<Readiness> {
        match self.vault.get(Shelf::Work, keys::READY).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::READY, &sealed)?;
                Ok(ready_from_bytes(&plain)?)
            }
            None => Ok(Readiness::default()),
        }
    }

    pub(crate) async fn learned(&self, workspace: &Workspace) -> Done<Learned> {
        match self.vault.get(Shelf::Work, keys::LEARNED).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::LEARNED, &sealed)?;
                Ok(learned_from_bytes(&plain)?)
            }
            None => Ok(Learned::default()),
        }
    }
}

/// The sentences as every woman hears them. They lie unsealed on the tablet.
pub(crate) fn duty(said: &Readiness) -> Done<Vec<DutySaid>> {
    let written = said.duty_written();
    if written.iter().any(|one| tells_a_stranger(&one.text)) {
        return Err(TroubleKind::DutyTells.into());
    }
    let written = written.into_iter();
    let short = written.filter(|one| one.text.chars().count() <= LONGEST_DUTY);
    Ok(short
        .map(|one| DutySaid {
            language: one.language,
            text: one.text,
        })
        .collect())
}

pub(crate) fn ready_to_bytes(said: &Readiness) -> Zeroizing<Vec<u8>> {
    // Fails only for sequences of unknown length, which this does not have.
    Zeroizing::new(postcard::to_extend(said, vec![READY_VERSION]).unwrap_or_default())
}

pub(crate) fn ready_from_bytes(bytes: &[u8]) -> Result<Readiness, Damaged> {
    match bytes {
        [READY_VERSION, rest @ ..] => match postcard::take_from_bytes(rest) {
            Ok((said, [])) => Ok(said),
            _ => Err(Damaged),
        },
        _ => Err(Damaged),
    }
}

fn learned_to_bytes(learned: Learned) -> Vec<u8> {
    let byte = |confirmed| u8::from(confirmed == Confirmed::Yes);
    vec![
        LEARNED_VERSION,
        byte(learned.practice),
        byte(learned.quiz),
        byte(learned.rehearsal),
    ]
}

fn learned_from_bytes(bytes: &[u8]) -> Result<Learned, Damaged> {
    let confirmed = |byte| match byte {
        1 => Confirmed::Yes,
        _ => Confirmed::NotYet,
    };
    match *bytes {
        [
            LEARNED_VERSION,
            practice @ 0..2,
            quiz @ 0..2,
            rehearsal @ 0..2,
        ] => Ok(Learned {
            practice: confirmed(practice),
            quiz: confirmed(quiz),
            rehearsal: confirmed(rehearsal),
        }),
        _ => Err(Damaged),
    }
}
