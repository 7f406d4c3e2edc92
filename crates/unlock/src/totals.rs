//! The running totals: sealed under a key that dies with each fold.

use rand_core::CryptoRng;
use waymark_count::{Tables, Tally};
use zeroize::Zeroizing;

use crate::value::{self, ValueError};
use crate::{SlotSecret, Workspace};

const LABEL: &[u8] = b"waymark tally 1";
const NAME: &str = "tally";

/// Seals a tally under the workspace and a fresh secret. Totals of few people are as telling as
/// answers, so the state before a fold must die with its secret.
///
/// # Errors
/// `DoesNotSeal` never in practice.
pub fn seal_tally(
    workspace: &Workspace,
    secret: &SlotSecret,
    tally: &Tally,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, ValueError> {
    let plain = Zeroizing::new(tally.to_bytes());
    let key = workspace.with_secret(secret.as_bytes(), LABEL);
    value::seal(&key, NAME, &plain, rng)
}

/// Opens a tally of this plan.
///
/// # Errors
/// `DoesNotOpen` when the keys are not its own, or it was counted under another plan.
pub fn open_tally(
    workspace: &Workspace,
    secret: &SlotSecret,
    tables: &Tables,
    sealed: &[u8],
) -> Result<Tally, ValueError> {
    let key = workspace.with_secret(secret.as_bytes(), LABEL);
    let plain = value::open(&key, NAME, sealed)?;
    Tally::from_bytes(tables, &plain).map_err(|_| ValueError::DoesNotOpen)
}
