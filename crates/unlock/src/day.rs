//! The day's key pair: the public half seals, the private half needs passphrase and slot both.

use core::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, Serializable, single_shot_open};
use rand_core::CryptoRng;
use waymark_keep::{DayPublicKey, RoundTag, SEALED_VERSION, Sealed, record_info};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::Workspace;
use crate::value::{self, ValueError};

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

const LABEL: &[u8] = b"waymark day key 1";

/// The erasable half of a key: 32 random bytes in a place that is overwritten when they die.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SlotSecret([u8; 32]);

impl SlotSecret {
    /// Draws one.
    pub fn draw(rng: &mut impl CryptoRng) -> Self {
        let mut secret = Self([0; 32]);
        rng.fill_bytes(&mut secret.0);
        secret
    }

    /// Takes one back from its place.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for writing them to their place.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for SlotSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SlotSecret(..)")
    }
}

/// A day's private key, sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct WrappedDayKey(Vec<u8>);

impl WrappedDayKey {
    /// Takes stored bytes; whether they open is for the keys to say.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for WrappedDayKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrappedDayKey(..)")
    }
}

/// A day's private key, in memory while the day is being closed.
pub struct DayKey(PrivateKey);

impl DayKey {
    /// Makes a day's key pair: the public half for the table, the private half wrapped.
    ///
    /// # Errors
    /// `DoesNotSeal` never in practice.
    pub fn generate(
        workspace: &Workspace,
        secret: &SlotSecret,
        rng: &mut impl CryptoRng,
    ) -> Result<(DayPublicKey, WrappedDayKey), ValueError> {
        let (private, public) = X25519HkdfSha256::gen_keypair_with_rng(rng);
        let public = DayPublicKey::from_bytes(public.to_bytes().into());
        let plain = Zeroizing::new(<[u8; 32]>::from(private.to_bytes()));
        let key = workspace.with_day_secret(&secret.0, LABEL)?;
        let wrapped = value::seal(&key, &name_of(&public), plain.as_slice(), rng)?;
        Ok((public, WrappedDayKey(wrapped)))
    }

    /// Opens a day's private key; it must belong to the public key of the open day.
    ///
    /// # Errors
    /// `DoesNotOpen` when workspace, secret, public key or bytes are not the ones it was made with.
    pub fn open(
        workspace: &Workspace,
        secret: &SlotSecret,
        public: &DayPublicKey,
        wrapped: &WrappedDayKey,
    ) -> Result<Self, ValueError> {
        let key = workspace.with_day_secret(&secret.0, LABEL)?;
        let plain = value::open(&key, &name_of(public), &wrapped.0)?;
        let private = PrivateKey::from_bytes(&plain).map_err(|_| ValueError::DoesNotOpen)?;
        Ok(Self(private))
    }

    /// What is worked out from it alone.
    pub(crate) fn secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes().into())
    }

    /// Opens one sealed record of a round; `None` when it is damaged, foreign or of another round.
    pub(crate) fn open_record(
        &self,
        round: &RoundTag,
        sealed: &Sealed,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let rest = sealed.as_bytes().get(1..)?;
        let (encapsulated, ciphertext) = rest.split_at_checked(32)?;
        let encapsulated = EncappedKey::from_bytes(encapsulated).ok()?;
        single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.0,
            &encapsulated,
            &record_info(round),
            ciphertext,
            &[SEALED_VERSION],
        )
        .ok()
        .map(Zeroizing::new)
    }
}

impl fmt::Debug for DayKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DayKey(..)")
    }
}

/// The name a day's private key is sealed under says which public key it belongs to.
fn name_of(public: &DayPublicKey) -> String {
    let hex = public.to_bytes().map(|byte| format!("{byte:02x}"));
    ["day key ", &hex.concat()].concat()
}

#[cfg(test)]
mod tests {
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;
    use waymark_ask::{RECORD_BYTES, Record};
    use waymark_keep::{SEALED_BYTES, seal};

    use super::*;
    use crate::{Kdf, Passphrase};

    const ROUND: RoundTag = RoundTag::from_bytes([7; 16]);

    struct Day {
        workspace: Workspace,
        secret: SlotSecret,
        public: DayPublicKey,
        wrapped: WrappedDayKey,
    }

    impl Day {
        fn begin() -> Self {
            let mut rng = UnwrapErr(SysRng);
            let words = Passphrase::new("acorn bagel cedar daisy ember fable");
            let (workspace, _) = Workspace::create(&words, Kdf::FLOOR, &mut rng).unwrap();
            let secret = SlotSecret::draw(&mut rng);
            let (public, wrapped) = DayKey::generate(&workspace, &secret, &mut rng).unwrap();
            Self {
                workspace,
                secret,
                public,
                wrapped,
            }
        }

        fn key(&self) -> DayKey {
            DayKey::open(&self.workspace, &self.secret, &self.public, &self.wrapped).unwrap()
        }

        fn sealed(&self, record: &Record) -> Sealed {
            seal(&self.public, &ROUND, record, &mut UnwrapErr(SysRng)).unwrap()
        }
    }

    fn record() -> Record {
        let mut bytes = [0x5a; RECORD_BYTES];
        // Version 1; and, after the form's 16 bytes, an interview that was finished.
        (bytes[0], bytes[17]) = (1, 0);
        Record::from_bytes(&bytes).unwrap()
    }

    fn check(day: &Day, round: &RoundTag, bytes: &[u8], expected: Option<&[u8]>) {
        let opened = Sealed::from_bytes(bytes)
            .ok()
            .and_then(|sealed| day.key().open_record(round, &sealed));
        assert_eq!(opened.as_ref().map(|plain| plain.as_slice()), expected);
    }

    #[test]
    fn a_sealed_record_opens_with_the_days_key_in_its_round_alone() {
        let (day, other) = (Day::begin(), Day::begin());
        let sealed = day.sealed(&record());
        check(&day, &ROUND, sealed.as_bytes(), Some(record().bytes()));
        check(&other, &ROUND, sealed.as_bytes(), None);
        let elsewhere = RoundTag::from_bytes([8; 16]);
        check(&day, &elsewhere, sealed.as_bytes(), None);
    }

    #[test]
    fn a_change_in_any_byte_and_any_cut_is_refused() {
        let day = Day::begin();
        let key = day.key();
        let sealed = day.sealed(&record());
        let opens = |bytes: &[u8]| {
            Sealed::from_bytes(bytes).is_ok_and(|sealed| key.open_record(&ROUND, &sealed).is_some())
        };
        assert!(opens(sealed.as_bytes()));
        for at in 0..SEALED_BYTES {
            for bit in [1, 0x80] {
                let mut changed = sealed.as_bytes().to_vec();
                changed[at] ^= bit;
                assert!(!opens(&changed), "byte {at}");
            }
            assert!(!opens(&sealed.as_bytes()[..at]), "cut at {at}");
        }
        assert!(!opens(&[sealed.as_bytes(), &[0]].concat()));
    }

    #[test]
    fn nothing_of_the_record_shows_in_what_is_sealed() {
        let day = Day::begin();
        let record = record();
        let shows = |bytes: &[u8]| {
            let canary = &record.bytes()[100..108];
            bytes.windows(canary.len()).any(|window| window == canary)
        };
        for _ in 0..100 {
            assert!(!shows(day.sealed(&record).as_bytes()));
        }
        // The control: the search does find it where nothing is sealed.
        assert!(shows(record.bytes()));
    }

    #[test]
    fn the_private_key_needs_workspace_slot_and_its_own_public_key() {
        let (day, other) = (Day::begin(), Day::begin());
        let opens = |workspace, secret, public| {
            DayKey::open(workspace, secret, public, &day.wrapped).is_ok()
        };
        assert!(opens(&day.workspace, &day.secret, &day.public));
        assert!(!opens(&other.workspace, &day.secret, &day.public));
        assert!(!opens(&day.workspace, &other.secret, &day.public));
        assert!(!opens(&day.workspace, &day.secret, &other.public));
    }

    #[test]
    fn keys_print_nothing() {
        let day = Day::begin();
        let printed = format!("{:?} {:?} {:?}", day.key(), day.secret, day.wrapped);
        assert_eq!(printed, "DayKey(..) SlotSecret(..) WrappedDayKey(..)");
    }
}
