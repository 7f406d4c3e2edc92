//! Why a TIFF is not read, whatever it was to be.

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// So many bytes are missing at its end.
    CutShort(u64),
    /// Something in it contradicts itself.
    Damaged,
    /// It is of the kind for files over four gigabytes.
    Big,
    /// Packed in this way, which is not read.
    Packing(u32),
    /// A block of this width and height.
    TooLarge(u32, u32),
}
