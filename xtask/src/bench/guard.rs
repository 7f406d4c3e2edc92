//! `cargo xtask bench guard`: rounds through the guard, and large tables protected and attacked.

use std::path::Path;
use std::process::Command;

use waymark_bench::cases::{CASES, Case};

use super::{Measured, cases, measured, native, wasm};
use crate::{Outcome, Trouble};

const GROUP: &str = "guard";

pub fn run() -> Outcome<()> {
    let program = native()?;
    let wasm = wasm::built();
    if let Err(why) = &wasm {
        println!("not in wasm: {why}");
    }
    let folder = cases();
    if folder.is_none() {
        println!("not the large tables: set WAYMARK_DATA to the folder that holds sdc/ssb");
    }
    println!("| case | native ms | × yardstick | wasm ms | × yardstick | allowed ms |");
    println!("|---|---|---|---|---|---|");
    let (mut stick, mut wasm_stick) = (f64::NAN, f64::NAN);
    let ours = |case: &&Case| case.group == GROUP || case.group.is_empty();
    for case in CASES.iter().filter(ours) {
        let Some(file) = file(case, folder.as_deref()) else {
            continue;
        };
        let natively = measured(|runs| {
            let mut command = Command::new(&program);
            command.args([case.name, &file, &runs.to_string()]);
            command
        })?;
        let in_wasm = match &wasm {
            Ok(script) => Some(measured(|runs| {
                wasm::command(script, case.name, &file, runs)
            })?),
            Err(_) => None,
        };
        if let Some(other) = in_wasm.as_ref().filter(|other| other.said != natively.said) {
            let both = format!("{} and {}", natively.said, other.said);
            return Err(Trouble::new(format!(
                "{}: not the same in wasm: {both}",
                case.name
            )));
        }
        if case.group.is_empty() {
            stick = natively.median();
            wasm_stick = in_wasm.as_ref().map_or(f64::NAN, Measured::median);
        }
        let wasm_ms = in_wasm.as_ref().map_or(f64::NAN, Measured::median);
        println!(
            "| {} | {:.1} | {:.1} | {wasm_ms:.1} | {:.1} | {} |",
            case.name,
            natively.median(),
            natively.median() / stick,
            wasm_ms / wasm_stick,
            case.most,
        );
        eprintln!("  {}: {}", case.name, natively.said);
    }
    Ok(())
}

/// The file of a case, empty where it needs none; nothing where it is not there.
fn file(case: &Case, folder: Option<&Path>) -> Option<String> {
    if case.file.is_empty() {
        return Some(String::new());
    }
    let file = folder?.join(case.file);
    file.is_file().then(|| file.display().to_string())
}
