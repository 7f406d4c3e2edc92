//! Fields of a record that is kept field by field: each reports what was entered as soon as it is left, and owns no rule.

mod hours;
mod hours_day;
mod one_of;
mod some_of;
mod written;

pub use hours::{DayIs, HoursAre, HoursField, HoursWords};
pub use one_of::{Offered, OneOf};
pub use some_of::SomeOf;
pub use written::Written;
