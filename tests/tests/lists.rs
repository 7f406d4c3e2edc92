//! The files of the service directory, judged by others: check-jsonschema and frictionless, with the standard's schemas.

#[path = "../../crates/share/tests/directory/world.rs"]
mod world;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use waymark_map::{Audience, publish};
use waymark_share::{ListKind, list};
use waymark_tests::driven::Scratch;
use waymark_words::Locale;

#[test]
fn the_judges_of_others_accept_the_directory() {
    let standard = std::env::var_os("WAYMARK_DATA").map(PathBuf::from);
    let standard = standard.map(|folder| folder.join("geo/hsds-3.0"));
    let Some(standard) = standard.filter(|folder| folder.is_dir()) else {
        println!("skipped: conformance data not present");
        return;
    };
    let python = xtask::setup::lists_python();
    if !python.is_file() {
        println!("no judges in target/lists, which `cargo xtask test` sets up: not asked");
        return;
    }
    let scratch = Scratch::new("lists");
    for locale in Locale::offered() {
        let folder = scratch.path().join(locale.tag());
        fs::create_dir_all(folder.join("standard")).expect("a folder");
        fs::create_dir_all(folder.join("hsds")).expect("a folder");
        for (from, to) in [
            ("schema/compiled/service.json", "service.json"),
            ("datapackage.json", "datapackage.json"),
        ] {
            let bytes = fs::read(standard.join(from)).expect("the standard");
            fs::write(folder.join("standard").join(to), bytes).expect("a file");
        }
        let published = publish(&world::district(), Audience::Public, world::TODAY);
        let document = list(&published, locale, ListKind::HsdsJson);
        fs::write(folder.join("hsds.json"), document).expect("a file");
        let packed = list(&published, locale, ListKind::HsdsTables);
        for (name, text) in world::unpacked(&packed) {
            fs::write(folder.join("hsds").join(name), text).expect("a file");
        }
        let judge = xtask::place::root().join("tests/conformance/lists_accept.py");
        let said = Command::new(&python)
            .arg("-B")
            .args([judge.as_path(), folder.as_path()])
            .output()
            .expect("python runs");
        let told = String::from_utf8_lossy(&said.stdout).into_owned();
        println!("{}: {told}", locale.tag());
        assert!(
            said.status.success(),
            "{told}{}",
            String::from_utf8_lossy(&said.stderr)
        );
    }
}
