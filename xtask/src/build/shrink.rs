//! A smaller program: wasm-opt when the machine has it, no section that only tools read, and functions in an order that
//! packs well.

use std::process::Command;

use super::alike;
use crate::trouble::{read, write};
use crate::{Outcome, Trouble, place};

/// What the compiler may use by default; wasm-opt must be told, or it refuses or rewrites it.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Every wasm file starts with these eight bytes: its magic number and version 1.
const PREAMBLE: &[u8] = b"\0asm\x01\0\0\0";

/// Section 0 holds names, producers and other things no engine needs to run the program.
const CUSTOM: u8 = 0;

/// Release 108 (Debian 12) points the exported table of references at the wrong table, and the
/// program stops at its first line. This is the oldest release that was tried and found right.
const OLDEST_RELEASE: u32 = 123;

/// Whether the programs were made smaller, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Optimiser {
    Here,
    TooOld(u32),
    Missing,
}

/// The program without custom sections, through wasm-opt if a right one is on the PATH.
pub fn smallest(name: &str, wasm: Vec<u8>) -> Outcome<Vec<u8>> {
    let wasm = match optimiser() {
        Optimiser::Here => optimised(name, &wasm)?,
        Optimiser::TooOld(_) | Optimiser::Missing => wasm,
    };
    without_custom(&wasm)
        .and_then(|wasm| alike::together(&wasm))
        .ok_or_else(|| Trouble::new(format!("{name}: the program is cut short")))
}

/// Asks the wasm-opt of this machine for its release.
pub fn optimiser() -> Optimiser {
    let asked = Command::new("wasm-opt").arg("--version").output();
    asked.map_or(Optimiser::Missing, |said| {
        of_release(&String::from_utf8_lossy(&said.stdout))
    })
}

/// From `wasm-opt version 123 (version_123)`.
fn of_release(said: &str) -> Optimiser {
    match said.split(' ').find_map(|word| word.trim().parse().ok()) {
        Some(release) if release < OLDEST_RELEASE => Optimiser::TooOld(release),
        Some(_) => Optimiser::Here,
        None => Optimiser::Missing,
    }
}

fn optimised(name: &str, wasm: &[u8]) -> Outcome<Vec<u8>> {
    let folder = place::target().join("xtask");
    let (before, after) = (
        folder.join(format!("{name}.before.wasm")),
        folder.join(format!("{name}.after.wasm")),
    );
    write(&before, wasm)?;
    let mut command = Command::new("wasm-opt");
    command
        .arg("-Oz")
        .args(FEATURES)
        .arg(&before)
        .arg("-o")
        .arg(&after);
    let done = command
        .status()
        .map_err(|e| Trouble::new(format!("wasm-opt: {e}")))?;
    if done.success() {
        return read(&after);
    }
    Err(Trouble::new(format!(
        "wasm-opt refused {name}; the message stands above"
    )))
}

/// Copies all sections but the custom ones; nothing if the file is not whole.
fn without_custom(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut rest = wasm.strip_prefix(PREAMBLE)?;
    let mut kept = PREAMBLE.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (length, body) = unsigned(after_id)?;
        let header = rest.len() - body.len();
        let (section, next) = rest.split_at_checked(header + length)?;
        if id != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = next;
    }
    Some(kept)
}

/// A LEB128 number of at most 32 bits, and what follows it.
fn unsigned(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0u32;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= u32::from(byte & 0x7f).checked_shl(7 * u32::try_from(index).ok()?)?;
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sections: &[u8], expected: Option<&[u8]>) {
        let whole = |part: &[u8]| [PREAMBLE, part].concat();
        assert_eq!(without_custom(&whole(sections)), expected.map(whole));
    }

    #[test]
    fn a_release_that_breaks_programs_is_not_used() {
        assert_eq!(of_release("wasm-opt version 108\n"), Optimiser::TooOld(108));
        assert_eq!(
            of_release("wasm-opt version 123 (version_123)\n"),
            Optimiser::Here
        );
        assert_eq!(of_release(""), Optimiser::Missing);
    }

    #[test]
    fn only_custom_sections_go() {
        check(&[], Some(&[]));
        check(&[1, 2, 9, 9], Some(&[1, 2, 9, 9]));
        check(
            &[1, 1, 9, 0, 3, 1, b'n', 7, 10, 1, 5],
            Some(&[1, 1, 9, 10, 1, 5]),
        );
        // a length written in two bytes
        check(&[0, 0x81, 0, 7, 3, 0], Some(&[3, 0]));
    }

    #[test]
    fn a_program_cut_short_is_refused() {
        check(&[1, 5, 9], None);
        check(&[1], None);
        check(&[0, 0x80, 0x80, 0x80, 0x80, 0x80, 0], None);
        assert_eq!(without_custom(b"<html>"), None);
    }
}
