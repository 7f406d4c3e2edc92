//! The promises the headers make, one sentence each.

use xtask::headers::{self, Keeping, Served};

fn check(path: &str, name: &str, expected: &str) {
    let all = headers::of(path);
    let found: Vec<&String> = all
        .iter()
        .filter(|(n, _)| *n == name)
        .map(|(_, v)| v)
        .collect();
    assert_eq!(found, [expected], "{path}: {name}");
}

fn directives(policy: &str) -> Vec<&str> {
    policy.split("; ").collect()
}

#[test]
fn a_name_with_a_hash_is_kept_for_ever_and_no_other() {
    for path in [
        "console.0123456789abcdef.js",
        "fonts/a.fedcba9876543210.woff2",
    ] {
        assert_eq!(Keeping::of(path), Keeping::ForEver, "{path}");
        check(path, "Cache-Control", "public, max-age=31536000, immutable");
    }
    for path in [
        "index.html",
        "respond.html",
        "sw.js",
        "manifest.webmanifest",
        "icons/icon-192.png",
        "surveys/market-day.form",
        "a.0123.js",
        "0123456789abcdef.js.html",
        "0123456789abcdef.js",
        "0123456789abcdefg.js",
    ] {
        assert_eq!(Keeping::of(path), Keeping::AskAgain, "{path}");
        check(path, "Cache-Control", "no-cache");
    }
}

#[test]
fn every_file_has_a_type_that_is_never_guessed() {
    for (path, expected) in [
        ("index.html", "text/html; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.wasm", "application/wasm"),
        ("a.css", "text/css; charset=utf-8"),
        ("manifest.webmanifest", "application/manifest+json"),
        ("icons/icon.svg", "image/svg+xml"),
        ("surveys/a.form", "application/octet-stream"),
        ("page.php", "application/octet-stream"),
        ("none", "application/octet-stream"),
    ] {
        check(path, "Content-Type", expected);
        check(path, "X-Content-Type-Options", "nosniff");
    }
}

#[test]
fn her_document_is_the_narrowest() {
    let policy = Served::Respond.policy();
    for directive in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "connect-src 'self'",
        "worker-src 'none'",
        "frame-src 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "trusted-types 'none'",
        "require-trusted-types-for 'script'",
        "sandbox allow-scripts allow-same-origin",
    ] {
        assert!(directives(&policy).contains(&directive), "{directive}");
    }
}

#[test]
fn the_teams_document_may_save_print_and_preview() {
    let policy = Served::Console.policy();
    let styles = policy.split(';').find(|part| part.contains("style-src"));
    let printed = [waymark_share::page::style_source()].into_iter();
    let posters = waymark_share::poster::Form::ALL.map(waymark_share::poster::style_source);
    for source in printed
        .chain(posters)
        .chain(waymark_share::map_style_sources())
    {
        let named = styles.is_some_and(|styles| styles.contains(&format!("'{source}'")));
        assert!(named, "{source}");
    }
    for directive in [
        "worker-src 'self'",
        "frame-src blob:",
        "trusted-types waymark",
        "sandbox allow-scripts allow-same-origin allow-downloads allow-modals",
    ] {
        assert!(directives(&policy).contains(&directive), "{directive}");
    }
}

#[test]
fn no_policy_names_another_origin_or_a_shortcut() {
    for served in [
        Served::Console,
        Served::Respond,
        Served::Recorder,
        Served::Script,
        Served::Plain,
    ] {
        let policy = served.policy();
        for never in [
            "*",
            "http:",
            "https:",
            "data:",
            "'unsafe-inline'",
            "'unsafe-eval'",
            "//",
        ] {
            assert!(!policy.contains(never), "{served:?}: {never}");
        }
        let mut names: Vec<&str> = directives(&policy)
            .iter()
            .filter_map(|d| d.split(' ').next())
            .collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        // A directive written twice is ignored the second time.
        assert_eq!(names.len(), count, "{served:?}");
    }
}

#[test]
fn a_meta_element_gets_only_what_it_can_carry() {
    for served in [Served::Console, Served::Respond, Served::Recorder] {
        let meta = served.policy_in_meta();
        assert!(!meta.contains("sandbox") && !meta.contains("frame-ancestors"));
        assert!(served.policy().starts_with(&meta));
        assert!(!meta.contains('"'), "it stands in an attribute");
    }
}

fn granted(path: &str) -> Vec<String> {
    let all = headers::of(path);
    let policies: Vec<&String> = all
        .iter()
        .filter(|(name, _)| *name == "Permissions-Policy")
        .map(|(_, value)| value)
        .collect();
    assert_eq!(policies.len(), 1, "{path}: one policy");
    for feature in [
        "autoplay",
        "camera",
        "microphone",
        "geolocation",
        "display-capture",
        "clipboard-read",
        "usb",
    ] {
        let named = policies[0].split(", ").any(|one| one.starts_with(feature));
        assert!(named, "{path}: {feature}");
    }
    let open = policies[0].split(", ").filter(|one| !one.ends_with("=()"));
    open.map(str::to_owned).collect()
}

#[test]
fn nothing_of_the_tablet_is_granted_but_what_one_document_needs() {
    let none: [String; 0] = [];
    assert_eq!(granted("index.html"), none);
    // How it lies, the whole screen, and that it stays bright; it can neither hear nor see her.
    let hers = [
        "accelerometer",
        "fullscreen",
        "gyroscope",
        "screen-wake-lock",
    ];
    assert_eq!(
        granted("respond.html"),
        hers.map(|name| format!("{name}=(self)"))
    );
    assert_eq!(granted("recorder.html"), ["microphone=(self)"]);
    // Hosts join the rules that match: under `/*` it would shut the one that is open.
    let common = headers::common();
    assert!(common.iter().all(|(name, _)| *name != "Permissions-Policy"));
    check("respond.html", "Referrer-Policy", "no-referrer");
    check("respond.html", "Cross-Origin-Opener-Policy", "same-origin");
    check("worker.js", "Cross-Origin-Embedder-Policy", "require-corp");
}

#[test]
fn the_base_map_has_one_rule_in_the_host_file() {
    let text = headers::host_file(["basemap/JOR.bin", "basemap/LBN.bin", "index.html"]);
    assert_eq!(text.matches("\n/basemap/*\n").count(), 1);
    assert!(!text.contains("JOR"));
}

#[test]
fn the_host_file_gives_each_address_one_policy() {
    let text = headers::host_file(["index.html", "respond.html", "a.0123456789abcdef.js"]);
    let rules: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
    let expected = [
        "/*",
        "/index.html",
        "/respond.html",
        "/a.0123456789abcdef.js",
        "/",
        "/index",
        "/respond",
        "/recorder",
    ];
    assert_eq!(rules, expected);
    // Hosts join the rules that match: a policy under `/*` would be added to every other.
    let (common, own) = text.split_once("/index.html\n").unwrap_or_default();
    assert!(!common.contains("Content-Security-Policy") && !common.contains("Cache-Control"));
    assert_eq!(
        own.matches("Content-Security-Policy").count(),
        expected.len() - 1
    );
    // Some hosts cut longer lines.
    assert!(text.lines().all(|line| line.len() < 2_000));
}
