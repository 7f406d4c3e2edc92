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
use waymark_count::{Sender, Tables, Tally};
use waymark_keep::RoundTag;
use zeroize::Zeroizing;

use crate::Workspace;
use crate::value::ValueError;
use crate::whole::hash;

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Layout of sealed totals: version, encapsulated key (32), ciphertext, tag (16). Inside since the second version: the
/// sender (32), the tally.
const TOTALS_VERSION: u8 = 2;
/// Without a sender: these totals were sealed once and for all, so their own hash names them.
const NAMELESS: u8 = 1;
const TOTALS_INFO: &[u8] = b"waymark totals 1";
const NAMELESS_PURPOSE: &[u8] = b"waymark nameless sender\0";
const SENDER_LABEL: &[u8] = b"waymark sender 1";
const SENDER_BYTES: usize = 32;

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

    /// Opens totals that were sealed to this round's key and counted by this plan, and says whose they are.
    ///
    /// # Errors
    /// `DoesNotOpen` when damaged, of another round, or counted by another plan.
    pub fn open_totals(
        &self,
        round: &RoundTag,
        tables: &Tables,
        sealed: &[u8],
    ) -> Result<(Sender, Tally), ValueError> {
        let shut = ValueError::DoesNotOpen;
        let (version, rest) = sealed.split_first().ok_or(shut)?;
        if ![TOTALS_VERSION, NAMELESS].contains(version) {
            return Err(shut);
        }
        let (encapsulated, ciphertext) = rest.split_at_checked(32).ok_or(shut)?;
        let encapsulated = EncappedKey::from_bytes(encapsulated).map_err(|_| shut)?;
        let plain = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.0,
            &encapsulated,
            &info(round),
            ciphertext,
            &[*version],
        );
        let plain = Zeroizing::new(plain.map_err(|_| shut)?);
        let (sender, tally) = match *version {
            NAMELESS => (hash(NAMELESS_PURPOSE, sealed), plain.as_slice()),
            _ => {
                let (sender, tally) = plain.split_first_chunk::<SENDER_BYTES>().ok_or(shut)?;
                (*sender, tally)
            }
        };
        let tally = Tally::from_bytes(tables, tally).map_err(|_| shut)?;
        Ok((Sender(sender), tally))
    }
}

/// The name under which a workspace's totals of a round go into the sum. A copy of the work brought back on another tablet
/// has the same: it is the same women.
#[must_use]
pub fn sender_of(workspace: &Workspace, round: &RoundTag) -> Sender {
    let mut round_bytes = [0; SENDER_BYTES];
    let (head, _) = round_bytes.split_at_mut(16);
    head.copy_from_slice(&round.to_bytes());
    let derived = workspace.with_secret(&round_bytes, SENDER_LABEL);
    Sender(*derived)
}

/// Seals a tablet's totals to the round's key. It needs no workspace, and what comes out cannot be opened here.
///
/// # Errors
/// `DoesNotSeal` when the public key is not a usable one.
pub fn seal_totals(
    public: &[u8; 32],
    round: &RoundTag,
    (sender, tally): (Sender, &Tally),
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, ValueError> {
    let shut = ValueError::DoesNotSeal;
    let recipient = PublicKey::from_bytes(public).map_err(|_| shut)?;
    let tally = Zeroizing::new(tally.to_bytes());
    let plain = Zeroizing::new([sender.0.as_slice(), &tally].concat());
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
