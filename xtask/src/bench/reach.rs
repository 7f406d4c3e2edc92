//! What a slider of "how far help is" waits for, natively and in wasm, beside what it is allowed.

use std::process::Command;

use waymark_bench::cases::CASES;

use super::{Measured, measured, wasm};
use crate::{Outcome, Trouble};

const GROUP: &str = "reach";

/// Runs the cases of the group with the native program that was built.
pub fn run(program: &std::path::Path) -> Outcome<()> {
    let script = wasm::built();
    if let Err(why) = &script {
        println!("not in wasm: {why}");
    }
    println!("| case | native ms | wasm ms | allowed ms |\n|---|---|---|---|");
    for case in CASES.iter().filter(|case| case.group == GROUP) {
        let natively = measured(|runs| {
            let mut command = Command::new(program);
            command.args([case.name, "", &runs.to_string()]);
            command
        })?;
        let in_wasm = match &script {
            Ok(script) => Some(measured(|runs| wasm::command(script, case.name, "", runs))?),
            Err(_) => None,
        };
        let wasm_ms = in_wasm.as_ref().map_or(f64::NAN, Measured::median);
        println!(
            "| {} | {:.1} | {wasm_ms:.1} | {} |",
            case.name,
            natively.median(),
            case.most
        );
        let slowest = natively
            .median()
            .max(if wasm_ms.is_nan() { 0.0 } else { wasm_ms });
        if slowest > f64::from(case.most) {
            return Err(Trouble::new(format!(
                "{}: {slowest:.0} ms is more than is allowed",
                case.name
            )));
        }
    }
    Ok(())
}
