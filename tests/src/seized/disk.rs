//! The disk as it was seized, and every 32 bytes on it that could be an erasable secret.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::driven::Scratch;
use crate::house::sources::walk;

pub type Secret = [u8; 32];

/// Where engines keep a site's databases, their logs, and its private files.
const OF_A_SITE: [&str; 5] = [
    "IndexedDB",
    "File System",
    "WebStorage",
    "Session Storage",
    "storage",
];

/// Of the same, where the private files lie: the erasable ones.
const PRIVATE: [&str; 2] = ["File System", "fs"];

/// Chance gives 32 bytes fewer different values than this once in ten million times; text and tables have fewer.
const DIFFERENT: usize = 22;

/// A copy of a profile, file by file.
pub fn copied(profile: &Path) -> Scratch {
    let copy = Scratch::new("seized");
    walk(profile, &mut |file| {
        let inside = file.strip_prefix(profile).expect("inside the profile");
        let to = copy.path().join(inside);
        let folder = to.parent().expect("a folder");
        fs::create_dir_all(folder).expect("a folder of the copy");
        // A lock is a link to nothing, and may be gone.
        let _ = fs::copy(file, to);
    });
    copy
}

/// What stands in each place of the erasable files.
pub fn erasable(profile: &Path) -> BTreeSet<Secret> {
    let mut secrets = BTreeSet::new();
    in_files_of(profile, &PRIVATE, &mut |bytes| {
        let places = bytes
            .chunks_exact(32)
            .filter_map(|place| place.try_into().ok());
        secrets.extend(places.filter(may_be_drawn));
    });
    secrets
}

/// Every 32 bytes, at every offset, of a site's databases, logs and private files, and of the files beside them.
pub fn everything(profile: &Path, beside: &[Vec<u8>]) -> BTreeSet<Secret> {
    let mut secrets = BTreeSet::new();
    let mut take = |bytes: &[u8]| {
        let all = bytes.windows(32).filter_map(|place| place.try_into().ok());
        secrets.extend(all.filter(may_be_drawn));
    };
    in_files_of(profile, &OF_A_SITE, &mut take);
    beside.iter().for_each(|file| take(file));
    secrets
}

fn in_files_of(profile: &Path, folders: &[&str], take: &mut dyn FnMut(&[u8])) {
    walk(profile, &mut |file| {
        let inside = file.strip_prefix(profile).expect("inside the profile");
        // A cache holds what the site sent, not what the site keeps.
        let cached = inside
            .iter()
            .any(|part| part == "cache" || part == "CacheStorage");
        if !cached
            && inside
                .iter()
                .any(|part| folders.iter().any(|one| part == *one))
        {
            take(&fs::read(file).unwrap_or_default());
        }
    });
}

fn may_be_drawn(bytes: &Secret) -> bool {
    let mut seen = [false; 256];
    bytes
        .iter()
        .for_each(|byte| seen[usize::from(*byte)] = true);
    seen.iter().filter(|there| **there).count() >= DIFFERENT
}
