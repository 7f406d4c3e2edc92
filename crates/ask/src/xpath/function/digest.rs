//! `digest` and `base64-decode`.

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::{Args, Function};
use crate::xpath::{Fault, Kind, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("digest", 2, 3, digest),
    Function::new("base64-decode", 1, 1, decode),
];

/// A digest of a text's UTF-8, in base64 or hexadecimal.
fn digest(args: Args<'_>) -> Result<Value, Fault> {
    let text = args.text(0)?;
    args.run.spend(text.len())?;
    let bytes = text.as_bytes();
    let sum = match args.text(1)?.as_str() {
        "MD5" => Md5::digest(bytes).to_vec(),
        "SHA-1" => Sha1::digest(bytes).to_vec(),
        "SHA-256" => Sha256::digest(bytes).to_vec(),
        "SHA-384" => Sha384::digest(bytes).to_vec(),
        "SHA-512" => Sha512::digest(bytes).to_vec(),
        _ => {
            let sentence =
                "digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512. Write one of them.";
            return Err(args.fault(Kind::Type, sentence));
        }
    };
    let encoding = match args.len() {
        2 => String::from("base64"),
        _ => args.text(2)?,
    };
    match encoding.as_str() {
        "base64" => Ok(Value::Text(encode(&sum))),
        "hex" => Ok(Value::Text(
            sum.iter().map(|byte| format!("{byte:02x}")).collect(),
        )),
        _ => {
            let sentence = "digest() writes base64 or hex. Write one of them.";
            Err(args.fault(Kind::Type, sentence))
        }
    }
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64, RFC 4648 section 4.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for index in 0..4_usize {
            let six = usize::try_from(bits >> (18 - 6 * index) & 63).unwrap_or(0);
            let letter = LETTERS.get(six).copied().unwrap_or(b'=');
            text.push(if index > three.len() {
                '='
            } else {
                char::from(letter)
            });
        }
    }
    text
}

/// Text from base64 of UTF-8; nothing from what is not base64.
fn decode(args: Args<'_>) -> Result<Value, Fault> {
    let text = args.text(0)?;
    args.run.spend(text.len())?;
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in text.trim_end_matches('=').bytes() {
        if letter.is_ascii_whitespace() {
            continue;
        }
        let Some(six) = LETTERS.iter().position(|it| *it == letter) else {
            return Ok(Value::Text(String::new()));
        };
        bits = (bits << 6 | u32::try_from(six).unwrap_or(0)) & 0xFFFF;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xFF).unwrap_or(0));
        }
    }
    Ok(Value::Text(String::from_utf8_lossy(&bytes).into_owned()))
}
