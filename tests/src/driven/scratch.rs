//! A folder of a test's own (a browser's profile, its downloads), gone when the test ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static MADE: AtomicU32 = AtomicU32::new(0);

/// A fresh folder; removed on drop, kept when `WAYMARK_KEEP` is set (to look at a failure).
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    pub fn new(purpose: &str) -> Self {
        Self::under(&std::env::temp_dir(), purpose)
    }

    /// In a folder of the test's own, as on a disk it has mounted.
    pub fn under(folder: &Path, purpose: &str) -> Self {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("waymark-{purpose}-{}-{number}", std::process::id());
        let path = folder.join(name);
        fs::create_dir_all(&path).expect("a folder for scratch");
        Self { path }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A file in it.
    pub fn written(&self, name: &str, text: &str) -> PathBuf {
        let file = self.path.join(name);
        fs::write(&file, text).expect("a file is written");
        file
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if std::env::var_os("WAYMARK_KEEP").is_none() {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
