//! The ways of packing that drawing programs and QGIS use, each unpacked to so many bytes and no more.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::Broken;
use super::lzw;

/// Exactly so many bytes.
pub(super) fn unpacked(packed: &[u8], way: u32, bytes: usize) -> Result<Vec<u8>, Broken> {
    let mut unpacked = match way {
        1 => packed.get(..bytes).map(<[u8]>::to_vec).unwrap_or_default(),
        5 => lzw::unpacked(packed, bytes).ok_or(Broken::Damaged)?,
        8 | 32_946 => deflated(packed, bytes)?,
        32_773 => packbits(packed, bytes),
        other => return Err(Broken::Packing(other)),
    };
    if unpacked.len() < bytes {
        return Err(Broken::Damaged);
    }
    unpacked.truncate(bytes);
    Ok(unpacked)
}

fn deflated(packed: &[u8], bytes: usize) -> Result<Vec<u8>, Broken> {
    let mut unpacked = Vec::new();
    let mut reader = ZlibDecoder::new(packed).take(bytes as u64);
    reader
        .read_to_end(&mut unpacked)
        .map_err(|_| Broken::Damaged)?;
    Ok(unpacked)
}

/// TIFF 6.0, section 9: so many bytes as they are, or one byte so many times.
fn packbits(mut packed: &[u8], bytes: usize) -> Vec<u8> {
    let mut unpacked = Vec::new();
    while let Some((head, rest)) = packed.split_first() {
        if unpacked.len() >= bytes {
            break;
        }
        packed = rest;
        let count = usize::from(*head);
        match *head {
            0..=127 => {
                let (literal, rest) = packed.split_at(packed.len().min(count + 1));
                unpacked.extend_from_slice(literal);
                packed = rest;
            }
            128 => {}
            129..=255 => {
                let Some((byte, rest)) = packed.split_first() else {
                    break;
                };
                unpacked.resize(unpacked.len() + 257 - count, *byte);
                packed = rest;
            }
        }
    }
    unpacked
}
