//! Bounds of what is read: beyond them a file is no questionnaire.

/// Most rows of a sheet, as in the reader of tables.
pub const MAX_ROWS: usize = 20_000;

/// Most columns of a sheet, as in the reader of tables.
pub const MAX_COLUMNS: usize = 256;

/// Most characters of a cell: what a spreadsheet cell can hold (Excel specifications and limits).
pub const MAX_CELL: usize = 32_767;

/// Most groups and repeats inside one another; the deepest real form seen has nine.
pub const MAX_DEPTH: usize = 40;

/// Most problems that are listed: nobody mends more in one sitting.
pub const MAX_PROBLEMS: usize = 2_000;

/// Most bytes of a text that holds tables.
pub const MAX_TEXT: usize = 16 << 20;

/// Most nodes of the answers' tree: nested repeats are written twice each, and must not multiply.
pub const MAX_NODES: usize = 200_000;
