//! LZW as TIFF packs it (Adobe, "TIFF Revision 6.0", section 13): codes of 9 to 12 bits, the highest bit first.

const CLEAR: usize = 256;
const END: usize = 257;
const FIRST: usize = 258;
const LONGEST: u32 = 12;
/// Codes of twelve bits name no more; writers clear the table before.
const MOST: usize = (1 << LONGEST) - FIRST;

/// At most `size` bytes; none where a code means nothing.
pub(super) fn unpacked(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut out: Vec<u8> = Vec::new();
    // Each code beyond the first ones is a stretch of what was written: where it begins, and how long it is.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let mut codes = Codes { packed, at: 0 };
    let mut before: Option<(usize, usize)> = None;
    while out.len() < size {
        // One early: as soon as the table ends with the last code but one of a width.
        let width = match FIRST + table.len() {
            0..=510 => 9,
            511..=1_022 => 10,
            1_023..=2_046 => 11,
            _ => LONGEST,
        };
        let Some(code) = codes.next(width) else { break };
        if code == END {
            break;
        }
        if code == CLEAR {
            table.clear();
            before = None;
            continue;
        }
        let from = out.len();
        match code {
            0..=255 => out.push(u8::try_from(code).ok()?),
            _ => match (table.get(code - FIRST).copied(), before) {
                (Some((start, length)), _) => again(&mut out, start, length)?,
                // The entry that this very code makes: what was before, and its first letter once more.
                (None, Some((start, length))) if code == FIRST + table.len() => {
                    again(&mut out, start, length)?;
                    out.push(*out.get(start)?);
                }
                _ => return None,
            },
        }
        if let Some((start, length)) = before.filter(|_| table.len() < MOST) {
            // What was before and the first letter of this lie side by side in what was written.
            table.push((start, length + 1));
        }
        before = Some((from, out.len() - from));
    }
    Some(out)
}

fn again(out: &mut Vec<u8>, start: usize, length: usize) -> Option<()> {
    for at in start..start + length {
        out.push(*out.get(at)?);
    }
    Some(())
}

struct Codes<'a> {
    packed: &'a [u8],
    /// In bits.
    at: usize,
}

impl Codes<'_> {
    fn next(&mut self, width: u32) -> Option<usize> {
        let mut code = 0_usize;
        for _ in 0..width {
            let byte = self.packed.get(self.at / 8)?;
            code = code << 1 | usize::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(code)
    }
}

#[cfg(test)]
mod tests {
    use super::unpacked;

    /// Codes of nine bits, one after the other.
    fn packed(codes: &[u16]) -> Vec<u8> {
        let mut bits: Vec<u8> = Vec::new();
        for code in codes {
            bits.extend(
                (0..9)
                    .rev()
                    .map(|at| u8::try_from(code >> at & 1).unwrap_or_default()),
            );
        }
        let byte = |bits: &[u8]| {
            bits.iter()
                .enumerate()
                .fold(0, |byte, (at, bit)| byte | bit << (7 - at))
        };
        bits.chunks(8).map(byte).collect()
    }

    /// The example of the specification (TIFF 6.0, page 58).
    #[test]
    fn the_example_of_the_specification_is_unpacked() {
        let codes = [256, 7, 258, 8, 8, 258, 6, 6, 257];
        assert_eq!(
            unpacked(&packed(&codes), 9),
            Some(vec![7, 7, 7, 8, 8, 7, 7, 6, 6])
        );
        assert_eq!(unpacked(&packed(&[256, 7, 300]), 9), None);
    }
}
