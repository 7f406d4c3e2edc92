//! What lies beyond the page: the browser's own tools, its console, its downloads.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::browser::Browser;
use super::engine::Engine;

impl Browser {
    /// A command of the Chrome DevTools Protocol (Chromium only).
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        let order = Raw {
            path: "goog/cdp/execute",
            body: json!({ "cmd": command, "params": parameters }),
        };
        self.wait_for(self.client().issue_cmd(order))
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// A command of WebDriver that the client has no name for.
    pub(super) fn own_command(&self, path: &'static str, body: Value) -> Value {
        self.wait_for(self.client().issue_cmd(Raw { path, body }))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// What the page's console said since the last look (Chromium only; empty elsewhere).
    pub fn console(&self) -> Vec<String> {
        if self.engine() != Engine::Chromium {
            return Vec::new();
        }
        let order = Raw {
            path: "se/log",
            body: json!({ "type": "browser" }),
        };
        let Ok(lines) = self.wait_for(self.client().issue_cmd(order)) else {
            return Vec::new();
        };
        let lines = lines.as_array().into_iter().flatten();
        lines
            .map(|line| format!("{} {}", line["level"], line["message"]))
            .collect()
    }

    /// The errors among them: a page that is well has none.
    pub fn console_errors(&self) -> Vec<String> {
        let lines = self.console().into_iter();
        lines.filter(|line| line.contains("SEVERE")).collect()
    }

    pub fn downloads(&self) -> &Path {
        self.downloads.path()
    }

    /// Waits for a finished download whose name ends like this, and reads it.
    pub fn downloaded(&self, ending: &str) -> (String, Vec<u8>) {
        self.until(&format!("a downloaded *{ending}"), || {
            let entries: Vec<_> = fs::read_dir(self.downloads()).ok()?.flatten().collect();
            let name = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
            let unfinished = |name: &str| name.ends_with(".part") || name.ends_with(".crdownload");
            if entries.iter().any(|entry| unfinished(&name(entry))) {
                return None;
            }
            let found = entries.iter().find(|entry| name(entry).ends_with(ending))?;
            let bytes = fs::read(found.path())
                .ok()
                .filter(|bytes| !bytes.is_empty())?;
            Some((name(found), bytes))
        })
    }
}

/// A driver's own command, outside the standard.
#[derive(Debug)]
struct Raw {
    path: &'static str,
    body: Value,
}

impl fantoccini::wd::WebDriverCompatibleCommand for Raw {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
