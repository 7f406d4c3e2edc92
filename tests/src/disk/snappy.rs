//! Undoing Snappy, in which Chromium's stores pack their blocks, so that a search sees what is inside.
//! The format: <https://github.com/google/snappy/blob/main/format_description.txt>.

/// No block or value of a profile is larger than this when unpacked (LevelDB blocks are 4 KiB, with room for large values).
const LARGEST: usize = 1 << 20;
/// Less than this hides nothing worth finding.
const SMALLEST: usize = 32;

/// What a Snappy stream at the start of `packed` unpacks to; as far as it goes when it breaks off.
/// `None` when there is none there.
pub fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (length, mut at) = announced(packed)?;
    if !(SMALLEST..=LARGEST).contains(&length) {
        return None;
    }
    let mut out = Vec::new();
    while out.len() < length {
        let Some(took) = element(packed.get(at..)?, &mut out) else {
            break;
        };
        at += took;
    }
    (out.len() >= SMALLEST && out.len() <= length).then_some(out)
}

/// The announced length (a varint) and where the elements begin.
fn announced(packed: &[u8]) -> Option<(usize, usize)> {
    let mut length = 0_usize;
    for (at, byte) in packed.iter().take(4).enumerate() {
        length |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((length, at + 1));
        }
    }
    None
}

/// Reads one element, a literal or a copy, and says how many bytes it took.
fn element(packed: &[u8], out: &mut Vec<u8>) -> Option<usize> {
    let tag = usize::from(*packed.first()?);
    let number = |from: usize, bytes: usize| {
        let taken = packed.get(from..from + bytes)?;
        Some(
            taken
                .iter()
                .rev()
                .fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte)),
        )
    };
    match tag & 3 {
        0 => {
            let short = tag >> 2;
            let (length, head) = match short {
                0..=59 => (short + 1, 1),
                longer => (number(1, longer - 59)?.checked_add(1)?, longer - 58),
            };
            out.extend_from_slice(packed.get(head..head.checked_add(length)?)?);
            Some(head + length)
        }
        1 => copy(out, ((tag >> 5) << 8) | number(1, 1)?, ((tag >> 2) & 7) + 4).map(|()| 2),
        2 => copy(out, number(1, 2)?, (tag >> 2) + 1).map(|()| 3),
        _ => copy(out, number(1, 4)?, (tag >> 2) + 1).map(|()| 5),
    }
}

fn copy(out: &mut Vec<u8>, back: usize, length: usize) -> Option<()> {
    let from = out.len().checked_sub(back).filter(|_| back > 0)?;
    for at in from..from + length {
        let byte = *out.get(at)?;
        out.push(byte);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::unpack;

    #[test]
    fn a_literal_and_a_copy_come_back() {
        // 40 bytes announced: the literal "waymark!" and a copy of it, four times over.
        let packed = [&[40, 7 << 2][..], b"waymark!", &[(31 << 2) | 2, 8, 0]].concat();
        assert_eq!(unpack(&packed), Some(b"waymark!".repeat(5)));
    }

    #[test]
    fn other_bytes_are_not_taken_for_a_stream() {
        assert_eq!(unpack(&[0xff; 64]), None);
        assert_eq!(unpack(b"plain words, not packed at all"), None);
    }
}
