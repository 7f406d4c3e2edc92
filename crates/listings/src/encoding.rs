//! Bytes as text, whatever a spreadsheet wrote: UTF-8, UTF-16, Windows-1252 or Windows-1256, by what stands there.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// A text, and where it was not of one piece.
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// Lines (from 1) in another encoding than the rest.
    pub(crate) odd_lines: Vec<u64>,
}

/// So many bytes tell UTF-16 without a mark.
const SAMPLE: usize = 4_096;

pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    let whole = |text: String| Decoded {
        text,
        odd_lines: Vec::new(),
    };
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        if encoding != UTF_8 {
            return whole(encoding.decode_without_bom_handling(rest).0.into_owned());
        }
        return by_line(rest);
    }
    match without_mark(bytes) {
        Some(encoding) => whole(encoding.decode_without_bom_handling(bytes).0.into_owned()),
        None => by_line(bytes),
    }
}

/// UTF-16 has a zero in every other byte of digits, separators and Latin letters; text of one byte a letter has none.
fn without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE.min(bytes.len()))?;
    let zeros = |start: usize| {
        let every_other = sample.iter().skip(start).step_by(2);
        every_other.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let enough = sample.len() / 8;
    if odd > enough && odd > even {
        return Some(UTF_16LE);
    }
    (even > enough && even > odd).then_some(UTF_16BE)
}

/// UTF-8 where it is that, else the one older encoding that fits all other lines.
fn by_line(bytes: &[u8]) -> Decoded {
    if let Ok(text) = core::str::from_utf8(bytes) {
        return Decoded {
            text: text.to_owned(),
            odd_lines: Vec::new(),
        };
    }
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let others = lines
        .iter()
        .filter(|line| core::str::from_utf8(line).is_err());
    let older = older(&others.copied().collect::<Vec<_>>());
    let mut text = String::with_capacity(bytes.len());
    let mut odd_lines = Vec::new();
    let mut is_mixed = false;
    for (line, number) in lines.into_iter().zip(1..) {
        match core::str::from_utf8(line) {
            Ok(line) => {
                is_mixed |= !line.is_ascii();
                text.push_str(line);
            }
            Err(_) => {
                odd_lines.push(number);
                text.push_str(&older.decode_without_bom_handling(line).0);
            }
        }
    }
    if !is_mixed {
        odd_lines.clear();
    }
    Decoded { text, odd_lines }
}

/// In Arabic whole words lie above ASCII; in the languages of Windows-1252 single letters do.
fn older(lines: &[&[u8]]) -> &'static Encoding {
    let (mut high, mut beside) = (0_usize, 0_usize);
    for line in lines {
        let mut before = false;
        for byte in line.iter() {
            let is_high = !byte.is_ascii();
            high += usize::from(is_high);
            beside += usize::from(is_high && before);
            before = is_high;
        }
    }
    if beside * 2 > high {
        WINDOWS_1256
    } else {
        WINDOWS_1252
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    fn check(bytes: &[u8], expected: &str, odd: &[u64]) {
        let decoded = decode(bytes);
        assert_eq!(decoded.text, expected);
        assert_eq!(decoded.odd_lines, odd);
    }

    #[test]
    fn every_encoding_of_a_spreadsheet_is_read() {
        check("name\nÉcole".as_bytes(), "name\nÉcole", &[]);
        check(b"\xef\xbb\xbfname", "name", &[]);
        check(b"\xff\xfen\0a\0", "na", &[]);
        check(b"\0n\0a\0m\0e", "name", &[]);
        check(b"n\0a\0m\0e\0", "name", &[]);
        check(b"name\n\xc9cole", "name\nÉcole", &[]);
        // "markaz" in Windows-1256.
        check(b"name\n\xe3\xd1\xdf\xd2", "name\nمركز", &[]);
    }

    #[test]
    fn a_line_of_another_encoding_is_named() {
        check(b"a\n\xc3\x89cole\n\xc9cole", "a\nÉcole\nÉcole", &[3]);
    }
}
