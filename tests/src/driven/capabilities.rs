//! What is asked of each browser: no window, no chatter of its own, its own profile and downloads folder.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::engine::Engine;
use super::start::Start;

/// The first size of a window: a cheap tablet held upright.
pub const TABLET: (u32, u32) = (800, 1280);

/// Everything the driver is told before it starts the browser.
pub fn of(start: &Start, profile: &Path, downloads: &Path) -> Capabilities {
    let told = match start.engine {
        Engine::Chromium => chromium(start, profile, downloads),
        Engine::Firefox => firefox(start, profile, downloads),
        Engine::WebKit => webkit(),
    };
    match told {
        Value::Object(map) => map,
        _ => unreachable!("capabilities are an object"),
    }
}

fn chromium(start: &Start, profile: &Path, downloads: &Path) -> Value {
    let (width, height) = TABLET;
    let mut flags = vec![
        "--headless".to_owned(),
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--disable-dev-shm-usage".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        // Nothing but this machine can be reached, and every attempt is in the log.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1".into(),
        format!("--window-size={width},{height}"),
        format!("--user-data-dir={}", profile.display()),
    ];
    if let Some(log) = &start.network_log {
        flags.push(format!("--log-net-log={}", log.display()));
    }
    flags.extend(start.flags.iter().cloned());
    json!({
        "browserName": "chrome",
        "pageLoadStrategy": "normal",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": flags,
            "prefs": {
                "download.default_directory": downloads,
                "download.prompt_for_download": false,
            },
        },
    })
}

/// Where Debian keeps the little browser that its driver drives; `WEBKITBROWSER` may name another.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

fn webkit() -> Value {
    let binary = std::env::var("WEBKITBROWSER").unwrap_or_else(|_| MINI_BROWSER.into());
    json!({
        "pageLoadStrategy": "normal",
        "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] },
    })
}

fn firefox(start: &Start, profile: &Path, downloads: &Path) -> Value {
    let mut prefs = json!({
        "browser.download.dir": downloads,
        "browser.download.folderList": 2,
        "browser.download.useDownloadDir": true,
        "browser.download.alwaysOpenPanel": false,
        "browser.download.always_ask_before_handling_new_types": false,
        "browser.helperApps.neverAsk.saveToDisk": "text/csv,text/html,application/octet-stream",
        "pdfjs.disabled": true,
        // The browser's own errands would blur the question whether the page sends anything.
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "app.normandy.enabled": false,
        "app.update.auto": false,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "datareporting.healthreport.uploadEnabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "toolkit.telemetry.enabled": false,
        "extensions.getAddons.cache.enabled": false,
    });
    for (name, value) in &start.preferences {
        prefs[name] = value.clone();
    }
    json!({
        "browserName": "firefox",
        "pageLoadStrategy": "normal",
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile],
            "prefs": prefs,
        },
    })
}
