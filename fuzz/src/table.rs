//! A comma-separated table.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let table = format!("type,name,label,calculation\n{text}");
    let _ = waymark_workbook::read(table.as_bytes(), "form");
});
