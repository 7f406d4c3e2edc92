//! A value of the team's work of which earlier states must be able to die, such as the directory.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::value::{self, ValueError};
use crate::{SlotSecret, Workspace};

const LABEL: &[u8] = b"waymark erasable 1";

/// Seals a value under the workspace and a secret of an erasable place. When the secret is overwritten, whatever was
/// sealed with it is gone, though a copy of the bytes may lie on the disk for years.
///
/// # Errors
/// `DoesNotSeal` never in practice.
pub fn seal_erasable(
    workspace: &Workspace,
    secret: &SlotSecret,
    name: &str,
    plain: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, ValueError> {
    let key = workspace.with_secret(secret.as_bytes(), LABEL);
    value::seal(&key, name, plain, rng)
}

/// Opens what was sealed under this name with these keys.
///
/// # Errors
/// `DoesNotOpen` when they are not its own.
pub fn open_erasable(
    workspace: &Workspace,
    secret: &SlotSecret,
    name: &str,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, ValueError> {
    let key = workspace.with_secret(secret.as_bytes(), LABEL);
    value::open(&key, name, sealed)
}
