//! `format-date` and `format-date-time`: the marks of ODK XForms, month and day names in English.

use crate::xpath::function::Args;
use crate::xpath::time::Local;
use crate::xpath::{Fault, Moment, Value};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/// Whether marks of the clock are filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    Date,
    DateAndTime,
}

pub(super) fn date(args: Args<'_>) -> Result<Value, Fault> {
    format(args, Marks::Date)
}

pub(super) fn date_time(args: Args<'_>) -> Result<Value, Fault> {
    format(args, Marks::DateAndTime)
}

fn format(args: Args<'_>, marks: Marks) -> Result<Value, Fault> {
    let world = args.run.world;
    let moment = match args.value(0)? {
        Value::Moment(moment) => moment,
        Value::Number(days) => Moment::of_days(days),
        other => Moment::read_loosely(other.text(world).trim(), world),
    };
    let pattern = args.text(1)?;
    let Some(local) = moment.local(world) else {
        return Ok(Value::Text(String::new()));
    };
    let mut text = String::new();
    let mut rest = pattern.chars();
    while let Some(it) = rest.next() {
        if it != '%' {
            text.push(it);
            continue;
        }
        let mark = rest.next();
        let filled = mark.and_then(|mark| fill(mark, &local, marks));
        if let Some(filled) = filled {
            text.push_str(&filled);
        } else {
            text.push('%');
            text.extend(mark);
        }
    }
    Ok(Value::Text(text))
}

fn fill(mark: char, local: &Local, marks: Marks) -> Option<String> {
    let named = |names: &[&str], index: i64| {
        let index = usize::try_from(index).ok()?;
        names.get(index).map(|name| (*name).to_owned())
    };
    match mark {
        'Y' => Some(format!("{:04}", local.year)),
        'y' => Some(format!("{:02}", local.year.rem_euclid(100))),
        'm' => Some(format!("{:02}", local.month)),
        'n' => Some(local.month.to_string()),
        'b' => named(&MONTHS, local.month - 1),
        'd' => Some(format!("{:02}", local.day)),
        'e' => Some(local.day.to_string()),
        'a' => named(&DAYS, local.weekday()),
        _ if marks == Marks::Date => None,
        'H' => Some(format!("{:02}", local.hour())),
        'h' => Some(local.hour().to_string()),
        'M' => Some(format!("{:02}", local.minute())),
        'S' => Some(format!("{:02}", local.second())),
        '3' => Some(format!("{:03}", local.millisecond())),
        _ => None,
    }
}
