//! Tables between bars.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let table = format!("| survey |\n| | type | name | label | relevant |\n{text}");
    let _ = waymark_workbook::read(table.as_bytes(), "form");
});
