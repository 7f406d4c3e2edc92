//! One driver process on a port of its own; it and its browser end with it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use super::engine::Engine;
use super::webkit;

/// A driver has this long to say on which port it listens: a start from a cold disk, with room to spare.
const START: Duration = Duration::from_secs(60);

/// Chromium's driver takes any free port of one kind of address, ends when the other kind has it already, and is asked again.
const TRIES: u32 = 3;

#[derive(Debug)]
pub struct Driver {
    child: Child,
    engine: Engine,
    port: u16,
    profile: String,
}

impl Driver {
    /// Starts a driver; its browser will live in `profile`, in the time zone `zone` (a `TZ` value).
    pub fn start(engine: Engine, profile: &Path, downloads: &Path, zone: &str) -> Self {
        let try_it = || Self::try_to_start(engine, profile, downloads, zone);
        let started = (0..TRIES).find_map(|_| try_it());
        started.unwrap_or_else(|| panic!("{} says no port", engine.driver()))
    }

    fn try_to_start(engine: Engine, profile: &Path, downloads: &Path, zone: &str) -> Option<Self> {
        let (mut command, chosen) = match engine {
            Engine::Chromium => (asked(engine, &["--port=0"]), None),
            Engine::Firefox => (asked(engine, &["--port", "0"]), None),
            Engine::WebKit => {
                let port = webkit::free_port();
                (webkit::command(port, profile, downloads), Some(port))
            }
        };
        let mut child = command
            .env("TZ", zone)
            .env("MOZ_DISABLE_CONTENT_SANDBOX", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", engine.driver()));
        let port = match chosen {
            Some(port) => webkit::listens(port, START),
            None => said_port(&mut child)?,
        };
        Some(Self {
            child,
            engine,
            port,
            profile: profile.to_string_lossy().into_owned(),
        })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser's processes: those that were started with this driver's own profile folder.
    pub fn browser_processes(&self) -> Vec<u32> {
        let Ok(entries) = fs::read_dir("/proc") else {
            return Vec::new();
        };
        entries
            .flatten()
            .filter_map(|entry| entry.file_name().to_string_lossy().parse().ok())
            .filter(|process: &u32| {
                fs::read(format!("/proc/{process}/cmdline"))
                    .is_ok_and(|line| String::from_utf8_lossy(&line).contains(&self.profile))
            })
            .filter(|process| *process != self.child.id())
            .collect()
    }

    /// Ends the browser as a power cut would: every process of it, at once, without a word.
    pub fn kill_browser(&self) {
        let named: Vec<String> = self
            .browser_processes()
            .iter()
            .map(u32::to_string)
            .collect();
        if !named.is_empty() {
            let _ = Command::new("kill")
                .arg("-9")
                .args(named)
                .stderr(Stdio::null())
                .status();
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill_browser();
        if self.engine == Engine::WebKit {
            webkit::end(self.child.id());
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.kill_browser();
    }
}

fn asked(engine: Engine, arguments: &[&str]) -> Command {
    let mut command = Command::new(engine.driver());
    command.args(arguments);
    command
}

/// Waits for the line in which a driver says its port; goes on reading, so that it never stands still. Nothing when it
/// ends without a word.
fn said_port(child: &mut Child) -> Option<u16> {
    let spoken = child.stdout.take().expect("its words are piped");
    let (send, port) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(spoken).lines().map_while(Result::ok) {
            if let Some(port) = port_in(&line) {
                let _ = send.send(port);
            }
        }
    });
    let port = port.recv_timeout(START).ok();
    if port.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    port
}

/// The port in the line in which a driver says where it listens.
fn port_in(line: &str) -> Option<u16> {
    let marks = ["successfully on port ", "Listening on 127.0.0.1:"];
    let rest = marks.iter().find_map(|mark| line.split_once(mark))?.1;
    rest.chars()
        .take_while(char::is_ascii_digit)
        .collect::<String>()
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn both_drivers_are_understood() {
        assert_eq!(
            port_in("ChromeDriver was started successfully on port 38123."),
            Some(38123)
        );
        assert_eq!(
            port_in("1700\tgeckodriver\tINFO\tListening on 127.0.0.1:4444"),
            Some(4444)
        );
        assert_eq!(port_in("Starting ChromeDriver 156"), None);
    }
}
