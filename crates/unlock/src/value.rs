//! Sealing one value under a key: XChaCha20-Poly1305, bound to the value's name.

use core::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Layout: version, nonce (24), ciphertext, tag (16).
const VALUE_VERSION: u8 = 1;
const NONCE_BYTES: usize = 24;

/// A 32-byte key, wiped when dropped.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// What a sealed value was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueError {
    /// Damaged, sealed under another key, or moved here from under another name.
    DoesNotOpen,
    /// The cipher refused to seal, which only an absurd length can bring about.
    DoesNotSeal,
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DoesNotOpen => "something kept on this tablet cannot be opened",
            Self::DoesNotSeal => "something is too large to be kept",
        })
    }
}

impl core::error::Error for ValueError {}

/// A key of its own for one use, from secret parts and a label.
pub(crate) fn derive(parts: &[&[u8]], label: &[u8]) -> Key {
    let secret = Zeroizing::new(parts.concat());
    let mut key = Key::default();
    // Fails only for outputs longer than 255 hashes.
    let _ = Hkdf::<Sha256>::new(None, &secret).expand(label, key.as_mut_slice());
    key
}

/// The version and the name are authenticated, so a value moved to another key is refused.
fn bound_to(name: &str) -> Vec<u8> {
    [&[VALUE_VERSION], name.as_bytes()].concat()
}

pub(crate) fn seal(
    key: &Key,
    name: &str,
    plain: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, ValueError> {
    let mut nonce = [0u8; NONCE_BYTES];
    rng.fill_bytes(&mut nonce);
    let payload = Payload {
        msg: plain,
        aad: &bound_to(name),
    };
    let ciphertext = cipher(key)
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| ValueError::DoesNotSeal)?;
    Ok([[VALUE_VERSION].as_slice(), &nonce, &ciphertext].concat())
}

pub(crate) fn open(key: &Key, name: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, ValueError> {
    let Some((&[VALUE_VERSION], rest)) = bytes.split_first_chunk() else {
        return Err(ValueError::DoesNotOpen);
    };
    let Some((nonce, ciphertext)) = rest.split_first_chunk::<NONCE_BYTES>() else {
        return Err(ValueError::DoesNotOpen);
    };
    let payload = Payload {
        msg: ciphertext,
        aad: &bound_to(name),
    };
    cipher(key)
        .decrypt(&XNonce::from(*nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| ValueError::DoesNotOpen)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&chacha20poly1305::Key::from(**key))
}
