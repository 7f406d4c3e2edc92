//! How much of a file is read: beyond these bounds it is no questionnaire, or it was made to do harm.

/// Most bytes of a file. The largest of 46 real forms has 0.9 MB.
pub const MAX_FILE: usize = 32 << 20;

/// Most bytes of an XForm, whose tree takes some sixty times its text when it is made to do harm. The
/// largest of 7 real ones has 0.6 MB.
pub const MAX_XFORM: usize = 6 << 20;

/// Most bytes of a list in XML or GeoJSON beside a form, for the same reason; all files picked together have no more.
pub const MAX_LIST: usize = 6 << 20;

/// Most bytes of all parts of a packed file once unpacked, so that a small file cannot fill the memory.
/// The largest of 46 real forms has 13 MB.
pub const MAX_UNPACKED: usize = 64 << 20;

/// Most parts of a packed file: a workbook has one a sheet and a dozen besides, pictures apart.
pub const MAX_PARTS: usize = 4_096;

/// Most sheets of a workbook.
pub const MAX_SHEETS: usize = 128;

/// Most rows of a sheet, as in the reader of tables (`waymark_ask::xlsform`).
pub const MAX_ROWS: usize = 20_000;

/// Most columns of a sheet, as in the reader of tables (`waymark_ask::xlsform`).
pub const MAX_COLUMNS: usize = 256;

/// Most characters of a cell: what a spreadsheet cell can hold (Excel specifications and limits).
pub const MAX_CELL: usize = 32_767;

/// Most cells of a file, the empty ones before a filled one in its row too: 24 bytes each.
pub const MAX_CELLS: usize = 2_000_000;

/// Most bytes of all words of a file.
pub const MAX_WORDS: usize = 32 << 20;

/// Most notices about one file: nobody reads more.
pub const MAX_NOTICES: usize = 200;
