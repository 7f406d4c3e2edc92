//! Damaged and malicious files through every reader: none may end the program or fill the memory.
//! `WAYMARK_MUTATIONS` says how many; a few hundred otherwise.

use crate::mutation;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use mutation::{Chance, mutated, seeds};
use peak_alloc::PeakAlloc;
use waymark_ask::workbook_write::write;
use waymark_workbook::write::xlsx;
use waymark_workbook::{read, read_list};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How many files when nobody says.
const USUAL: usize = 200;

/// Most bytes that reading one file may take, whatever is in it.
const MAX_MEMORY: usize = 448 << 20;

/// What became of one file.
enum End {
    Read,
    Refused,
    Panicked,
}

/// What could be read is written too: a form may be as strange as its file. Whatever it is may lie beside a form as well.
fn is_read(bytes: &[u8]) -> bool {
    let form = read(bytes, "form");
    if let Ok(form) = &form {
        let (workbook, _) = write(&form.definition);
        assert!(!xlsx(&workbook.sheets).is_empty());
    }
    for name in ["list.geojson", "list.xml", "list.csv"] {
        let _ = read_list(name, bytes.to_vec());
    }
    form.is_ok()
}

fn end_of(bytes: &[u8]) -> End {
    match catch_unwind(AssertUnwindSafe(|| is_read(bytes))) {
        Ok(true) => End::Read,
        Ok(false) => End::Refused,
        Err(_) => End::Panicked,
    }
}

#[test]
fn no_file_ends_the_program_or_fills_the_memory() {
    let wanted = std::env::var("WAYMARK_MUTATIONS")
        .ok()
        .and_then(|it| it.parse().ok());
    let wanted = wanted.unwrap_or(USUAL);
    let seeds = seeds();
    let (mut read, mut refused, mut panicked) = (0, 0, Vec::new());
    let (mut most, mut slowest) = ((0, String::new()), (0, String::new()));
    for number in 0..wanted {
        let seed = &seeds[number % seeds.len()];
        let (name, bytes) = mutated(seed, &mut Chance::of(number));
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let started = Instant::now();
        match end_of(&bytes) {
            End::Read => read += 1,
            End::Refused => refused += 1,
            End::Panicked => panicked.push(format!("{number} {name}")),
        }
        let taken = started.elapsed().as_millis();
        let memory = MEMORY.peak_usage().saturating_sub(before);
        if memory > most.0 {
            most = (memory, format!("{number} {name}"));
        }
        if taken > slowest.0 {
            slowest = (taken, format!("{number} {name}"));
        }
    }
    println!(
        "mutated files: {wanted}, {} panics, {read} read, {refused} refused; most memory {} MB ({}), \
         longest {} ms ({})",
        panicked.len(),
        most.0 >> 20,
        most.1,
        slowest.0,
        slowest.1
    );
    assert!(panicked.is_empty(), "{panicked:?}");
    assert!(most.0 < MAX_MEMORY, "{most:?}");
    // Otherwise the mutations would be too weak, or too strong, to show anything.
    assert!(read > 0 && refused > 0);
}
