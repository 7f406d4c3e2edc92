//! From Rust to what a browser runs: cargo, then wasm-bindgen as a library, then a smaller file.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use super::{brief, shelf::Shelf, shrink, wall};
use crate::{Outcome, Trouble, place};

/// The programs of the site, by the name of their files; the package is `waymark-<name>`.
pub const PROGRAMS: &[&str] = &[
    "respond", "console", "planner", "worker", "importer", "preview", "recorder",
];

/// The compilation target of every program.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Builds every program and places its two files, `<name>.js` and `<name>.wasm`.
pub fn place_all(shelf: &mut Shelf) -> Outcome<()> {
    check_versions()?;
    for name in PROGRAMS {
        place_one(shelf, name)?;
    }
    Ok(())
}

fn place_one(shelf: &mut Shelf, name: &str) -> Outcome<()> {
    let (wasm, glue) = finished(name, &compiled(name, &[])?)?;
    shelf.place_hashed(&format!("{name}.wasm"), wasm)?;
    shelf.place_hashed(&format!("{name}.js"), glue)
}

/// What a browser runs, and the script that starts it, from what cargo compiled.
pub fn finished(name: &str, compiled: &Path) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let sentence = |e: &dyn std::fmt::Display| Trouble::new(format!("wasm-bindgen, {name}: {e}"));
    let mut output = Bindgen::new()
        .input_module(&format!("waymark-{name}"), wall::walled(compiled)?)
        .web(true)
        .map_err(|e| sentence(&e))?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The boot file says where the program is, so the glue's hash does not depend on it.
        .omit_default_module_path(true)
        .generate_output()
        .map_err(|e| sentence(&e))?;
    if output.js().contains("./snippets/") {
        return Err(sentence(
            &"a crate brings JavaScript of its own, which the site does not ship",
        ));
    }
    let glue = unindented(output.js());
    let glue = brief::named(output.wasm_mut(), &glue);
    let wasm = shrink::smallest(name, output.wasm_mut().emit_wasm())?;
    Ok((wasm, glue.into_bytes()))
}

/// The glue for a browser: what indents its lines, and its remarks, are a sixth of it, packed. No text in it
/// goes over several lines.
fn unindented(glue: &str) -> String {
    let mut remark = false;
    let is_read = |line: &&str| {
        remark |= line.starts_with("/**");
        let read = !remark && !line.is_empty() && !line.starts_with("//");
        remark &= !line.ends_with("*/");
        read
    };
    let lines = glue.lines().map(str::trim).filter(is_read);
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The rules of maps are compiled for speed, because the worker searches ways with them. Programs that only draw by them or know
/// their names would be twice as large, and take a minute longer each to build.
fn small(name: &str) -> &'static [&'static str] {
    match name {
        "console" | "importer" | "planner" => &[
            "--config",
            "profile.release.package.waymark-map.opt-level='s'",
        ],
        _ => &[],
    }
}

/// One cargo call a program: together, cargo would join their features and make each larger.
/// `more` is for cargo.
pub fn compiled(name: &str, more: &[&str]) -> Outcome<PathBuf> {
    let done = Command::new(place::cargo())
        .current_dir(place::root())
        .args(["build", "--release", "--locked", "--target", WASM])
        .args(["--package", &format!("waymark-{name}")])
        .args(["--config", &flags()])
        .args(small(name))
        .args(more)
        .status()
        .map_err(|e| Trouble::new(format!("cargo could not be started: {e}")))?;
    if !done.success() {
        return Err(Trouble::new(format!("waymark-{name} does not compile")));
    }
    let file = format!("waymark-{name}.wasm");
    Ok(place::target().join(WASM).join("release").join(file))
}

/// The console has many screens, each a type of its own to the compiler; `erase_components` lets Leptos hide these types from
/// one another and makes it a fifth smaller. Respond, which has few, gets a hundredth larger: one set of flags for all spares
/// building everything twice.
///
/// SHA-2 unrolled is 19 KB of each program; as loops it is 1.5 KB, and what is hashed here is short.
///
/// With names written the newer way, `classes` and `silence` can tell functions apart that are one in the sources.
///
/// Panic messages hold source paths: without the maps, the name of the builder's home would be in
/// every program, and two machines would build different bytes.
fn flags() -> String {
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")))
        .unwrap_or_default();
    let root = place::root();
    format!(
        "target.{WASM}.rustflags=['-Csymbol-mangling-version=v0','--cfg=erase_components','--cfg=sha2_backend_soft=\"compact\"',\
         '--remap-path-prefix={home}=cargo',\
         '--remap-path-prefix={}=.']",
        root.display()
    )
}

/// The library that writes the glue and the crate the programs use must be one release.
fn check_versions() -> Outcome<()> {
    let lock = crate::trouble::read_text(&place::root().join("Cargo.lock"))?;
    same_release(&lock)
}

fn same_release(lock: &str) -> Outcome<()> {
    let used = locked(lock, "wasm-bindgen");
    let writes = locked(lock, "wasm-bindgen-cli-support");
    if used.is_some() && used == writes {
        return Ok(());
    }
    Err(Trouble::new(format!(
        "Cargo.lock has wasm-bindgen {} and wasm-bindgen-cli-support {}: set the version in xtask/Cargo.toml to the first",
        used.unwrap_or("none"),
        writes.unwrap_or("none"),
    )))
}

/// The version of a package in Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(used: &str, writes: &str, expected: Result<(), &str>) {
        let lock = format!(
            "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{used}\"\n\n[[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"{writes}\"\n"
        );
        let said = same_release(&lock).map_err(|e| e.to_string());
        match expected {
            Ok(()) => assert_eq!(said, Ok(())),
            Err(part) => assert!(said.unwrap_err().contains(part)),
        }
    }

    #[test]
    fn two_releases_of_wasm_bindgen_stop_the_build() {
        check("0.2.130", "0.2.130", Ok(()));
        check("0.2.131", "0.2.130", Err("wasm-bindgen 0.2.131"));
    }

    #[test]
    fn glue_loses_its_indents_and_nothing_else() {
        assert_eq!(
            unindented("/** e */\n  a {\n\n    // d\n    /**\n     * f\n     */\n    b c;\n\t}\n"),
            "a {\nb c;\n}\n"
        );
    }

    #[test]
    fn the_lock_file_of_this_repository_agrees() {
        assert_eq!(check_versions(), Ok(()));
    }
}
