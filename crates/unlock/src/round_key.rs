//! The key of a round that several tablets share: each seals its totals to it, the first tablet alone opens them.

use core::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open,
    single_shot_seal_with_rng,
};
use rand_core::CryptoRng;
use waymark_count::{Tables, Tally};
use waymark_keep::RoundTag;
use zeroize::Zeroizing;

use crate::Workspace;
use crate::value::ValueError;

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Layout of sealed totals: version, encapsulated key (32), ciphertext, tag (16).
const TOTALS_VERSION: u8 = 1;
const TOTALS_INFO: &[u8] = b"waymark totals 1";

/// The private half, in memory while it is used.
pub struct RoundKey(PrivateKey);

impl RoundKey {
    /// Makes a round's key pair: the public half for the round file, the private half wrapped for the work shelf.
    ///
    /// # Errors
    /// `DoesNotSeal` never in practice.
    pub fn generate(
        workspace: &Workspace,
        rng: &mut impl CryptoRng,
    ) -> Result<([u8; 32], Vec<u8>), ValueError> {
        let (private, public) = X25519HkdfSha256::gen_keypair_with_rng(rng);
        let public = <[u8; 32]>::from(public.to_bytes());
        let plain = Zeroizing::new(<[u8; 32]>::from(private.to_bytes()));
        let wrapped = workspace.seal(&name_of(&public), plain.as_slice(), rng)?;
        Ok((public, wrapped))
    }

    /// Opens the private half that belongs to this public one.
    ///
    /// # Errors
    /// `DoesNotOpen` when it does not belong to it, or to this workspace.
    pub fn open(
        workspace: &Workspace,
        public: &[u8; 32],
        wrapped: &[u8],
    ) -> Result<Self, ValueError> {
        let plain = workspace.open_value(&name_of(public), wrapped)?;
        let private = PrivateKey::from_bytes(&plain).map_err(|_| ValueError::DoesNotOpen)?;
        Ok(Self(private))
    }

    /// Opens totals that were sealed to this round's key and counted by this plan.
    ///
    /// # Errors
    /// `DoesNotOpen` when damaged, of another round, or counted by another plan.
    pub fn open_totals(
        &self,
        round: &RoundTag,
        tables: &Tables,
        sealed: &[u8],
    ) -> Result<Tally, ValueError> {
        let shut = ValueError::DoesNotOpen;
        let (&[TOTALS_VERSION], rest) = sealed.split_first_chunk().ok_or(shut)? else {
            return Err(shut);
        };
        let (encapsulated, ciphertext) = rest.split_at_checked(32).ok_or(shut)?;
        let encapsulated = EncappedKey::from_bytes(encapsulated).map_err(|_| shut)?;
        let plain = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.0,
            &encapsulated,
            &info(round),
            ciphertext,
            &[TOTALS_VERSION],
        );
        let plain = Zeroizing::new(plain.map_err(|_| shut)?);
        Tally::from_bytes(tables, &plain).map_err(|_| shut)
    }
}

/// Seals a tablet's totals to the round's key. It needs no workspace, and what comes out cannot be opened here.
///
/// # Errors
/// `DoesNotSeal` when the public key is not a usable one.
pub fn seal_totals(
    public: &[u8; 32],
    round: &RoundTag,
    tally: &Tally,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, ValueError> {
    let shut = ValueError::DoesNotSeal;
    let recipient = PublicKey::from_bytes(public).map_err(|_| shut)?;
    let plain = Zeroizing::new(tally.to_bytes());
    let (encapsulated, ciphertext) =
        single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &recipient,
            &info(round),
            &plain,
            &[TOTALS_VERSION],
            rng,
        )
        .map_err(|_| shut)?;
    Ok([
        [TOTALS_VERSION].as_slice(),
        &encapsulated.to_bytes(),
        &ciphertext,
    ]
    .concat())
}

fn info(round: &RoundTag) -> Vec<u8> {
    [TOTALS_INFO, &round.to_bytes()].concat()
}

/// The name a private key is sealed under says which public key it belongs to.
fn name_of(public: &[u8; 32]) -> String {
    let hex = public.map(|byte| format!("{byte:02x}"));
    ["round key ", &hex.concat()].concat()
}

impl fmt::Debug for RoundKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundKey(..)")
    }
}
