//! A small disk of a test's own: an ext4 file system in an image file, mounted by loop. It can be filled to the last byte,
//! and its power can be cut: then only what the file system had handed to its block device is left.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::scratch::Scratch;

#[derive(Debug)]
pub struct DiskImage {
    folder: Scratch,
    number: u32,
}

impl DiskImage {
    /// A fresh disk of so many megabytes, or nothing where this machine lets no test mount one.
    pub fn mounted(megabytes: u64) -> Option<Self> {
        let disk = Self {
            folder: Scratch::new("disk"),
            number: 0,
        };
        let image = fs::File::create(disk.image()).ok()?;
        image.set_len(megabytes * 1_000_000).ok()?;
        let image = disk.image();
        let made = run(
            "mkfs.ext4",
            &["-q", "-m", "0", "-E", "lazy_itable_init=0", &text(&image)],
        );
        (made && disk.mount()).then_some(disk)
    }

    /// The folder to write into.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join(format!("image-{}", self.number))
    }

    /// `commit=300`: nothing is handed to the block device within five minutes unless a program asks for it.
    fn mount(&self) -> bool {
        fs::create_dir_all(self.path()).is_ok()
            && run(
                "mount",
                &[
                    "-o",
                    "loop,commit=300,noatime",
                    &text(&self.image()),
                    &text(&self.path()),
                ],
            )
    }

    fn unmount(&self) {
        // The last process of a browser may hold it a moment longer.
        for _ in 0..200 {
            if run("umount", &[&text(&self.path())]) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// Lets everything written so far reach the device, as the system does by itself within half a minute.
    pub fn settle(&self) {
        assert!(
            run("sync", &["-f", &text(&self.path())]),
            "the disk can be synced"
        );
    }

    /// Cuts the power (the browser must be dead): the disk as its device had it, mounted anew.
    pub fn power_cut(&mut self) {
        let before = self.image();
        let after = self
            .folder
            .path()
            .join(format!("image-{}", self.number + 1));
        assert!(
            run("cp", &["--sparse=always", &text(&before), &text(&after)]),
            "the device can be copied"
        );
        self.unmount();
        let _ = fs::remove_file(before);
        self.number += 1;
        assert!(self.mount(), "the disk can be mounted after the cut");
    }

    /// Takes every byte that is left: nearly all of it reserved at once, the rest written.
    pub fn fill(&self) {
        let length = |kilobytes: u64| format!("{kilobytes}KiB");
        for kilobytes in [1 << 16, 1 << 12, 1 << 8, 1 << 4] {
            let mut taken = fs::metadata(self.filler()).map_or(0, |filler| filler.len() / 1024);
            while run(
                "fallocate",
                &[
                    "-o",
                    &length(taken),
                    "-l",
                    &length(kilobytes),
                    &text(&self.filler()),
                ],
            ) {
                taken += kilobytes;
            }
        }
        let mut filler = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.filler())
            .expect("a file to fill the disk with");
        for size in [1 << 12, 1 << 8, 1] {
            while filler.write_all(&vec![0x5a; size]).is_ok() {}
        }
        let _ = filler.sync_all();
    }

    /// Gives the room back.
    pub fn make_room(&self) {
        fs::remove_file(self.filler()).expect("the filler can be removed");
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }
}

impl Drop for DiskImage {
    fn drop(&mut self) {
        self.unmount();
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn run(program: &str, with: &[&str]) -> bool {
    Command::new(program)
        .args(with)
        .stderr(std::process::Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
