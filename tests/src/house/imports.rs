//! What a wasm program asks its host for.

use std::collections::BTreeSet;

use super::built::without_hash;

/// What a program asks its host for, as `module name`, sorted, without what the build adds to tell names apart.
pub fn imports(wasm: &[u8]) -> Result<BTreeSet<String>, String> {
    let mut bytes = Bytes { rest: wasm };
    if bytes.take(8)? != b"\0asm\x01\0\0\0" {
        return Err("not a wasm program".into());
    }
    let mut found = BTreeSet::new();
    while !bytes.rest.is_empty() {
        let section = bytes.byte()?;
        let length = bytes.number()?;
        let mut body = Bytes {
            rest: bytes.take(length)?,
        };
        if section == IMPORT_SECTION {
            for _ in 0..body.number()? {
                let (module, name) = (body.name()?, body.name()?);
                body.skip_description()?;
                found.insert(format!(
                    "{} {}",
                    without_hash(&module),
                    without_number(&name)
                ));
            }
        }
    }
    Ok(found)
}

/// The build numbers names that became alike.
fn without_number(name: &str) -> &str {
    name.split('$').next().unwrap_or(name)
}

const IMPORT_SECTION: u8 = 2;

/// A reader over a wasm program (the binary format of the WebAssembly core specification, 5.5).
struct Bytes<'a> {
    rest: &'a [u8],
}

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], String> {
        let (head, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or("the program is cut short")?;
        self.rest = rest;
        Ok(head)
    }

    fn byte(&mut self) -> Result<u8, String> {
        Ok(self.take(1)?.first().copied().unwrap_or_default())
    }

    /// An unsigned LEB128 number.
    fn number(&mut self) -> Result<usize, String> {
        let (mut value, mut shift) = (0_u64, 0);
        loop {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return usize::try_from(value).map_err(|_| "a number out of range".into());
            }
            if shift > 63 {
                return Err("a number out of range".into());
            }
        }
    }

    fn name(&mut self) -> Result<String, String> {
        let length = self.number()?;
        Ok(String::from_utf8_lossy(self.take(length)?).into_owned())
    }

    fn limits(&mut self) -> Result<(), String> {
        let flags = self.byte()?;
        self.number()?;
        if flags & 1 == 1 {
            self.number()?;
        }
        Ok(())
    }

    /// Passes over what an import is: function, table, memory, global or tag.
    fn skip_description(&mut self) -> Result<(), String> {
        match self.byte()? {
            0 => self.number().map(drop),
            1 => self.byte().and_then(|_| self.limits()),
            2 => self.limits(),
            3 => self.take(2).map(drop),
            4 => self.byte().and_then(|_| self.number()).map(drop),
            other => Err(format!("an import of unknown kind {other}")),
        }
    }
}
