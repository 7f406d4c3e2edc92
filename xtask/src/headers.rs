//! The exact headers each file of the site is sent with: the local server, the service worker,
//! the `_headers` file for static hosts and the tests all read them here.

use crate::build::names::HASH_DIGITS;

/// What a file is to the browser; decides its Content-Security-Policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Served {
    /// index.html, the team's document.
    Console,
    /// respond.html, the document in her hands.
    Respond,
    /// recorder.html, where the team records the voices.
    Recorder,
    /// A script; the policy matters when a worker is started from it.
    Script,
    /// Styles, icons, programs, forms: never a document of their own.
    Plain,
}

/// Whether a file's name changes with its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// The name holds the content's hash, so a copy never gets stale.
    ForEver,
    /// Asked for anew each time: documents, the service worker, the manifest, icons, forms.
    AskAgain,
}

/// Other addresses under which a host hands out a document: the folder itself, and the short
/// form some hosts redirect to.
pub const ADDRESSES: &[(&str, &str)] = &[
    ("", "index.html"),
    ("index", "index.html"),
    ("respond", "respond.html"),
    ("recorder", "recorder.html"),
];

/// Where the pieces of the base map lie.
pub const BASEMAP: &str = "basemap/";

/// A header's name and value.
pub type Header = (&'static str, String);

/// What no document of ours may ever do on the network, in a frame or in a form.
const SHUT: &[&str] = &[
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
];

/// Everything a page may load, all of it from its own origin.
const OWN_ORIGIN: &[&str] = &[
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
];

/// Granted to one document only: voices are recorded there.
const MICROPHONE: &str = "microphone";

/// Granted in her hands: how the tablet lies, since turned on its face it hides; the whole screen; and that it does not go dark under
/// her eyes.
const HERS: [&str; 4] = [
    "accelerometer",
    "fullscreen",
    "gyroscope",
    "screen-wake-lock",
];

/// Features a page could ask for; none is granted in any document, but for those above in one.
/// `autoplay` is not needed for what her document plays: it has been touched before.
/// An engine that does not know a name says so in its console, and that is all.
const FEATURES: &[&str] = &[
    "accelerometer",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
];

/// The stylesheets of what the team looks at before it is printed: the report, posters and cards, maps.
fn printed() -> Vec<String> {
    let report = waymark_share::page::style_source();
    let posters = waymark_share::poster::Form::ALL.map(waymark_share::poster::style_source);
    let all = core::iter::once(report).chain(posters);
    all.chain(waymark_share::map_style_sources())
        .map(|source| format!("'{source}'"))
        .collect()
}

impl Served {
    /// By the path inside the site, without the leading slash.
    pub fn of(path: &str) -> Self {
        match path {
            "index.html" => Self::Console,
            "respond.html" => Self::Respond,
            "recorder.html" => Self::Recorder,
            _ if path.ends_with(".js") => Self::Script,
            _ => Self::Plain,
        }
    }

    /// The directives a `<meta>` can carry: all but frame-ancestors and sandbox.
    pub fn policy_in_meta(self) -> String {
        let mut all: Vec<String> = Vec::new();
        match self {
            Self::Console => {
                all.extend(OWN_ORIGIN.iter().map(ToString::to_string));
                // Pictures beside a form that was picked are drawn from memory in a look at it, and nowhere else.
                all.push("img-src 'self' blob:".into());
                all.push(format!("style-src 'self' {}", printed().join(" ")));
                all.push("worker-src 'self'".into());
                // What is printed is a blob in a frame: exactly the bytes that leave. It inherits this
                // policy, so its one stylesheet is named above by its hash.
                all.push("frame-src blob:".into());
                all.push("trusted-types waymark".into());
            }
            Self::Respond | Self::Recorder => {
                all.extend(OWN_ORIGIN.iter().map(ToString::to_string));
                all.push("img-src 'self'".into());
                all.push("style-src 'self'".into());
                // In her hands, and where voices are recorded, no worker is started and no script address is ever made.
                all.push("worker-src 'none'".into());
                all.push("frame-src 'none'".into());
                all.push("trusted-types 'none'".into());
            }
            Self::Script => {
                all.push("default-src 'none'".into());
                all.push("script-src 'self' 'wasm-unsafe-eval'".into());
                all.push("connect-src 'self'".into());
                all.push("trusted-types 'none'".into());
            }
            Self::Plain => all.push("default-src 'none'".into()),
        }
        all.extend(SHUT.iter().map(ToString::to_string));
        all.join("; ")
    }

    /// The features a document may ask for, as a header. Hosts join rules for one path, so it never stands among what is common.
    fn features(self) -> String {
        let grant = |feature: &str| match (self, feature) {
            (Self::Recorder, MICROPHONE) => "(self)",
            (Self::Respond, hers) if HERS.contains(&hers) => "(self)",
            _ => "()",
        };
        let all = FEATURES
            .iter()
            .map(|name| format!("{name}={}", grant(name)));
        all.collect::<Vec<_>>().join(", ")
    }

    /// The whole Content-Security-Policy, as a header.
    pub fn policy(self) -> String {
        let sandbox = match self {
            // Files are saved and printed here, and nowhere else.
            Self::Console => {
                "; sandbox allow-scripts allow-same-origin allow-downloads allow-modals"
            }
            Self::Respond => "; sandbox allow-scripts allow-same-origin",
            // Voices are saved for another tablet.
            Self::Recorder => "; sandbox allow-scripts allow-same-origin allow-downloads",
            // A worker has no document to put in a sandbox.
            Self::Script => "",
            Self::Plain => "; sandbox",
        };
        format!("{}; frame-ancestors 'none'{sandbox}", self.policy_in_meta())
    }
}

impl Keeping {
    /// By the name alone: `console.0123456789abcdef.js` holds its hash.
    pub fn of(path: &str) -> Self {
        let file = path.rsplit('/').next().unwrap_or(path);
        // Exactly `stem.HASH.ending`, as the build writes it.
        let part = file.rsplit('.').nth(1).unwrap_or("");
        let hashed = part.len() == HASH_DIGITS
            && part.len() < file.rfind('.').unwrap_or(0)
            && part.bytes().all(|b| b.is_ascii_hexdigit());
        if hashed {
            Self::ForEver
        } else {
            Self::AskAgain
        }
    }

    fn value(self) -> &'static str {
        match self {
            Self::ForEver => "public, max-age=31536000, immutable",
            Self::AskAgain => "no-cache",
        }
    }
}

/// Headers that are the same for every file of the site.
pub fn common() -> Vec<Header> {
    vec![
        ("Referrer-Policy", "no-referrer".into()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Embedder-Policy", "require-corp".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
        ("X-DNS-Prefetch-Control", "off".into()),
    ]
}

/// Headers that depend on the file; the path has no leading slash.
pub fn own(path: &str) -> Vec<Header> {
    let served = Served::of(path);
    let mut own = vec![
        ("Content-Security-Policy", served.policy()),
        ("Cache-Control", Keeping::of(path).value().into()),
        ("Content-Type", content_type(path).into()),
    ];
    // A worker has what its document has; anything else is never a document with an origin.
    if !matches!(served, Served::Script | Served::Plain) {
        own.push(("Permissions-Policy", served.features()));
    }
    own
}

/// All headers of one file.
pub fn of(path: &str) -> Vec<Header> {
    let mut all = common();
    all.extend(own(path));
    all
}

/// By the ending of the name; anything unknown is bytes, never guessed.
pub fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The `_headers` file that several static hosts read.
/// What is common stands under `/*`; hosts join rules, so a policy must stand under one path only.
pub fn host_file<'a>(paths: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = rule("*", &common());
    let (pieces, paths): (Vec<&str>, Vec<&str>) = paths
        .into_iter()
        .partition(|path| path.starts_with(BASEMAP));
    // Some hosts take a hundred rules and no more, and the pieces are all alike.
    if let Some(piece) = pieces.first() {
        text += &rule(&format!("{BASEMAP}*"), &own(piece));
    }
    for path in paths {
        text += &rule(path, &own(path));
    }
    for (address, path) in ADDRESSES {
        text += &rule(address, &own(path));
    }
    text
}

fn rule(address: &str, headers: &[Header]) -> String {
    let lines: String = headers
        .iter()
        .map(|(n, v)| format!("  {n}: {v}\n"))
        .collect();
    format!("/{address}\n{lines}")
}
