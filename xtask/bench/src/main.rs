//! Measures natively: `waymark-bench NAME FILE RUNS` prints the milliseconds of every run and what came out.

use std::time::Instant;

use waymark_bench::cases::CASES;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [name, file, runs] = words.as_slice() else {
        eprintln!("usage: waymark-bench NAME FILE RUNS");
        std::process::exit(2);
    };
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let case = CASES.iter().find(|case| case.name == name);
    let Some(ready) = case.and_then(|case| case.prepare(&text)) else {
        eprintln!("{name}: no such case, or not its file");
        std::process::exit(1);
    };
    let mut took = Vec::new();
    let mut said = String::new();
    for _ in 0..runs.parse().unwrap_or(1) {
        let began = Instant::now();
        said = ready.run();
        took.push(format!("{:.3}", began.elapsed().as_secs_f64() * 1000.0));
    }
    println!("{}\t{said}", took.join(" "));
}
