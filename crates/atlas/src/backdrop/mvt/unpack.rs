//! A tile out of its packing: gzip or none, told by its first bytes, and no larger than a tile is.

use std::io::Read;

use flate2::read::GzDecoder;

use super::NoTile;

/// Bytes of a tile, unpacked. Writers aim at half a megabyte packed, which is two unpacked.
const MOST_BYTES: u64 = 4 * 1024 * 1024;
/// A tile begins with a layer: field 3, its length first.
const LAYER: u8 = 0x1a;

pub(super) fn unpacked(packed: &[u8]) -> Result<Vec<u8>, NoTile> {
    match packed {
        [] => Ok(Vec::new()),
        [0x1f, 0x8b, ..] => {
            let mut bytes = Vec::new();
            let mut reader = GzDecoder::new(packed).take(MOST_BYTES + 1);
            let read = reader.read_to_end(&mut bytes);
            read.map_err(|_| NoTile::Damaged)?;
            within(&bytes).map(|()| bytes)
        }
        [LAYER, ..] => within(packed).map(|()| packed.to_vec()),
        _ => Err(NoTile::Packing),
    }
}

fn within(bytes: &[u8]) -> Result<(), NoTile> {
    match bytes.len() as u64 > MOST_BYTES {
        true => Err(NoTile::TooMuch),
        false => Ok(()),
    }
}
