//! Two places whose calendars never show the same day: a day passes by carrying the tablet from one to the other.

/// Twelve hours behind Greenwich (the sign of these names is turned round).
pub const WEST: &str = "Etc/GMT+12";
/// Fourteen hours ahead of it, 26 hours from `WEST`: always the next day there, or the day after.
pub const EAST: &str = "Pacific/Kiritimati";
