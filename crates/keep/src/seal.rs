//! Sealing one record to the day's public key, so that nothing in her hands can open it again.

use core::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable, single_shot_seal_with_rng};
use rand_core::CryptoRng;
use waymark_ask::{RECORD_BYTES, Record};

/// The first and only layout: version, encapsulated key (32), ciphertext, tag (16).
pub const SEALED_VERSION: u8 = 1;

/// Length of every sealed record, finished or stopped, whatever was answered.
pub const SEALED_BYTES: usize = 1 + 32 + RECORD_BYTES + 16;

/// What every record is bound to, before the round's own tag.
pub const RECORD_INFO: &[u8] = b"waymark record 1";

/// The public half of a day's key: it closes, it never opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DayPublicKey([u8; 32]);

impl DayPublicKey {
    /// An X25519 public key as its 32 bytes; checked when it is used.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

impl fmt::Debug for DayPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DayPublicKey(..)")
    }
}

/// Which round a record belongs to; a record sealed for one round opens in no other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RoundTag([u8; 16]);

impl RoundTag {
    /// The round's 16 random bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    pub fn to_bytes(self) -> [u8; 16] {
        self.0
    }
}

impl fmt::Debug for RoundTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundTag(..)")
    }
}

/// HPKE's `info`: what the record is, then the round.
pub fn record_info(round: &RoundTag) -> Vec<u8> {
    [RECORD_INFO, &round.0].concat()
}

/// A sealed record: exactly [`SEALED_BYTES`], the version byte first.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Box<[u8; SEALED_BYTES]>);

impl Sealed {
    /// Takes bytes of the right length and version; whether they open is for the key to say.
    ///
    /// # Errors
    /// When the length or the version byte is wrong.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotSealed> {
        let boxed: Box<[u8; SEALED_BYTES]> =
            Box::<[u8]>::from(bytes).try_into().map_err(|_| NotSealed)?;
        match boxed.first() {
            Some(&SEALED_VERSION) => Ok(Self(boxed)),
            _ => Err(NotSealed),
        }
    }

    /// The bytes as they are stored.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed(..)")
    }
}

/// Seals a record to the day's key: HPKE in base mode (RFC 9180) with X25519, HKDF-SHA256 and
/// ChaCha20-Poly1305; the version byte is authenticated too.
///
/// # Errors
/// When the day's key is not a usable public key.
pub fn seal(
    key: &DayPublicKey,
    round: &RoundTag,
    record: &Record,
    rng: &mut impl CryptoRng,
) -> Result<Sealed, SealError> {
    let recipient = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&key.0)
        .map_err(|_| SealError::UnusableKey)?;
    let (encapsulated, ciphertext) =
        single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &recipient,
            &record_info(round),
            record.bytes(),
            &[SEALED_VERSION],
            rng,
        )
        .map_err(|_| SealError::UnusableKey)?;
    let bytes = [
        [SEALED_VERSION].as_slice(),
        &encapsulated.to_bytes(),
        &ciphertext,
    ]
    .concat();
    Sealed::from_bytes(&bytes).map_err(|_| SealError::UnusableKey)
}

/// Why a record was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// The day's public key is not a point that can be used.
    UnusableKey,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("today's key cannot be used; nothing was kept")
    }
}

impl core::error::Error for SealError {}

/// These bytes are not a sealed record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSealed;

impl fmt::Display for NotSealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a sealed interview")
    }
}

impl core::error::Error for NotSealed {}
