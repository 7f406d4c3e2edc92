//! A map as a picture of dots (PNG) that knows how large it is on paper.

/// The signature and the first chunk (IHDR), which every PNG begins with (ISO/IEC 15948, 5.3).
const HEAD: usize = 33;

/// The picture with its dots a metre (pHYs) written behind its head, so that it is printed at the size of its paper. A
/// canvas does not say it. What is no PNG stays as it is.
#[must_use]
pub fn map_png(picture: &[u8], dots_a_metre: u32) -> Vec<u8> {
    let Some((head, rest)) = picture
        .split_at_checked(HEAD)
        .filter(|(head, _)| head.starts_with(b"\x89PNG\r\n\x1a\n"))
    else {
        return picture.to_vec();
    };
    let dots = dots_a_metre.to_be_bytes();
    let mut chunk = b"pHYs".to_vec();
    chunk.extend(dots);
    chunk.extend(dots);
    // The unit is the metre.
    chunk.push(1);
    let sum = crc32fast::hash(&chunk);
    let mut whole = head.to_vec();
    whole.extend(9_u32.to_be_bytes());
    whole.extend(chunk);
    whole.extend(sum.to_be_bytes());
    whole.extend(rest);
    whole
}

#[cfg(test)]
mod tests {
    use super::map_png;

    #[test]
    fn a_picture_says_how_many_dots_a_metre_it_has() {
        let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
        picture.extend([0; 25]);
        picture.extend(b"rest");
        let made = map_png(&picture, 7_874);
        // 7,874 is 0x1EC2; the sum is that of two other writers (Python's zlib, libpng).
        let chunk = [
            0, 0, 0, 9, b'p', b'H', b'Y', b's', 0, 0, 0x1E, 0xC2, 0, 0, 0x1E, 0xC2, 1,
        ];
        assert_eq!(made.get(33..50), Some(&chunk[..]));
        assert_eq!(made.get(50..54), Some(&[0x6E, 0xD0, 0x75, 0x3E][..]));
        assert!(made.ends_with(b"rest"));
        assert_eq!(map_png(b"no picture", 1), b"no picture");
    }
}
