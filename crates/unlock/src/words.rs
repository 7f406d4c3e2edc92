//! A passphrase to offer: six words drawn by chance.

use diceware_wordlists::EFF_SHORT_WORDLIST_1 as WORDS;
use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// Words in a suggestion. Six of 1,296 are 62 bits: with a second of Argon2id for every guess,
/// out of reach for whoever copies the disk.
pub const SUGGESTED_WORDS: usize = 6;

/// Six words of the EFF's short list (at most five letters, easy to say and to write down).
pub fn suggest(rng: &mut impl CryptoRng) -> Zeroizing<String> {
    let mut phrase = Zeroizing::new(String::with_capacity(SUGGESTED_WORDS * 8));
    for _ in 0..SUGGESTED_WORDS {
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(word(rng));
    }
    phrase
}

/// One word, each equally likely: draws that would favour the first few are thrown away.
fn word(rng: &mut impl CryptoRng) -> &'static str {
    let fair_below = usize::from(u16::MAX) / WORDS.len() * WORDS.len();
    loop {
        let mut bytes = [0u8; 2];
        rng.fill_bytes(&mut bytes);
        let drawn = usize::from(u16::from_be_bytes(bytes));
        if let (true, Some(word)) = (drawn < fair_below, WORDS.get(drawn % WORDS.len())) {
            return word;
        }
    }
}
