//! Says beforehand when a disk is too full for a whole run: the compiler's own words come late and in pieces.

use std::process::Command;

use crate::place;

/// What a first run writes into the target folder, in gigabytes, rounded up.
const WANTED: u64 = 12;

/// A warning, where less is free than a first run wants. Silent where nobody can tell.
pub fn warning() -> Option<String> {
    let target = place::target();
    let there = target.ancestors().find(|folder| folder.is_dir())?;
    let said = Command::new("df").arg("-Pk").arg(there).output().ok()?;
    let free = free_gigabytes(&String::from_utf8_lossy(&said.stdout))?;
    (free < WANTED).then(|| {
        format!(
            "only {free} GB are free for the target folder; a first run wants about {WANTED} GB. \
             If it ends with \"No space left on device\", make room and run it again."
        )
    })
}

/// The fourth column of the second line that `df -Pk` prints, from kilobytes.
fn free_gigabytes(printed: &str) -> Option<u64> {
    let line = printed.lines().nth(1)?;
    let kilobytes: u64 = line.split_whitespace().nth(3)?.parse().ok()?;
    Some(kilobytes >> 20)
}

#[cfg(test)]
mod tests {
    use super::free_gigabytes;

    #[test]
    fn the_free_column_is_read() {
        let printed = "Filesystem 1024-blocks Used Available Capacity Mounted on\n\
                       /dev/vda 264000000 92000000 3900000 96% /\n";
        assert_eq!(free_gigabytes(printed), Some(3));
        assert_eq!(free_gigabytes("df: no such folder\n"), None);
    }
}
