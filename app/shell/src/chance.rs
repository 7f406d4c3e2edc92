//! A name nobody has seen before, for the field of the passphrase, and numbers of records. No secrets: they only must not be recognised.

/// Something like `f4821760`.
pub fn field_name() -> String {
    // A browser offers to keep what it recognises; eight digits it never saw are enough.
    let drawn = js_sys::Math::random() * 90_000_000.0;
    format!("f{}", 10_000_000 + drawn as u32)
}

/// A number for a new record, which tells nothing: not even how many there were before.
pub fn number() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
