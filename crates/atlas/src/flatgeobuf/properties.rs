//! The fields of a feature: the number of a column, then its value, one behind the other.

use super::header::Column;

/// Nothing where they are damaged.
pub(super) fn read(bytes: &[u8], columns: &[Column]) -> Option<Vec<(String, String)>> {
    let mut rest = bytes;
    let mut fields = Vec::new();
    while !rest.is_empty() {
        let number = u16::from_le_bytes(take(&mut rest)?);
        let column = columns.get(usize::from(number))?;
        let value = value(&mut rest, column.kind)?;
        fields.push((column.name.clone(), value));
    }
    Some(fields)
}

/// A value as words, by the kinds of `header.fbs`.
fn value(rest: &mut &[u8], kind: u8) -> Option<String> {
    Some(match kind {
        0 => i8::from_le_bytes(take(rest)?).to_string(),
        1 => u8::from_le_bytes(take(rest)?).to_string(),
        2 => (take::<1>(rest)? != [0]).to_string(),
        3 => i16::from_le_bytes(take(rest)?).to_string(),
        4 => u16::from_le_bytes(take(rest)?).to_string(),
        5 => i32::from_le_bytes(take(rest)?).to_string(),
        6 => u32::from_le_bytes(take(rest)?).to_string(),
        7 => i64::from_le_bytes(take(rest)?).to_string(),
        8 => u64::from_le_bytes(take(rest)?).to_string(),
        9 => f32::from_le_bytes(take(rest)?).to_string(),
        10 => f64::from_le_bytes(take(rest)?).to_string(),
        // Words, JSON and times are texts.
        11..=13 => String::from_utf8_lossy(long(rest)?).into_owned(),
        14 => {
            long(rest)?;
            String::new()
        }
        _ => return None,
    })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, further) = rest.split_first_chunk::<N>()?;
    *rest = further;
    Some(*head)
}

fn long<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(u32::from_le_bytes(take(rest)?)).ok()?;
    let (head, further) = rest.split_at_checked(length)?;
    *rest = further;
    Some(head)
}
