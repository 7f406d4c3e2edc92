//! A workbook of Excel 97 to 2003.
#![no_main]

/// How such a file begins.
const MARK: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = waymark_workbook::read(&[MARK, bytes].concat(), "form");
});
