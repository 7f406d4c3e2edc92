//! A packed file: a workbook or tables.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = waymark_workbook::read(&[b"PK\x03\x04", bytes].concat(), "form");
});
