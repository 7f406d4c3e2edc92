//! How WebKitGTK's driver is started: it says no port, needs a screen, and keeps everything in the usual folders of a home.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::engine::Engine;

/// The driver in a process group of its own, on a screen of its own, with `home` as its home.
pub fn command(port: u16, home: &Path, downloads: &Path) -> Command {
    let folders = home.join("config");
    fs::create_dir_all(&folders).expect("a folder for its settings");
    // The browser asks the desktop where downloads go.
    let wish = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(folders.join("user-dirs.dirs"), wish).expect("its settings are written");
    let mut command = Command::new("xvfb-run");
    command
        .args([
            "-a",
            "-s",
            "-screen 0 1400x1400x24",
            &Engine::WebKit.driver(),
        ])
        .args(["--host=127.0.0.1", &format!("--port={port}")])
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", &folders)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("GIO_USE_VFS", "local")
        .process_group(0);
    command
}

/// A port nobody has now.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// Waits until somebody listens there.
pub fn listens(port: u16, patience: Duration) -> u16 {
    let deadline = Instant::now() + patience;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "the driver does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
    port
}

/// Ends the whole group: the screen, the driver and the browser.
pub fn end(leader: u32) {
    for signal in ["-TERM", "-KILL"] {
        let _ = Command::new("kill")
            .args([signal, "--", &format!("-{leader}")])
            .stderr(Stdio::null())
            .status();
        std::thread::sleep(Duration::from_millis(100));
    }
}
