//! Dates and times.

mod format;

use super::{Args, Function};
use crate::xpath::time::DAY;
use crate::xpath::{Fault, Moment, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("now", 0, 0, |args| {
        Ok(Value::Moment(Moment::At(args.run.world.now())))
    })
    .unsteady(),
    Function::new("today", 0, 0, today).unsteady(),
    Function::new("date", 1, 1, date),
    Function::new("date-time", 1, 1, date),
    Function::new("decimal-date-time", 1, 1, decimal_date_time),
    Function::new("decimal-time", 1, 1, decimal_time),
    Function::new("format-date", 2, 2, format::date),
    Function::new("format-date-time", 2, 2, format::date_time),
];

/// Local midnight.
fn today(args: Args<'_>) -> Result<Value, Fault> {
    let world = args.run.world;
    let now = world.now();
    let ahead = i64::from(world.offset(now)) * 60_000;
    let midnight = (now + ahead).div_euclid(DAY) * DAY;
    Ok(Value::Moment(Moment::of_local(midnight, world)))
}

/// A moment from text or from days since 1970; nothing stays nothing.
fn date(args: Args<'_>) -> Result<Value, Fault> {
    Ok(match args.value(0)? {
        Value::Truth(_) => Value::Text(String::new()),
        Value::Number(days) => Value::Moment(Moment::of_days(days)),
        Value::Moment(moment) => Value::Moment(moment),
        other => {
            let text = other.text(args.run.world);
            if text.is_empty() {
                return Ok(Value::Text(text));
            }
            Value::Moment(Moment::read_loosely(text.trim(), args.run.world))
        }
    })
}

fn decimal_date_time(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Number(match date(args)? {
        Value::Moment(moment) => moment.days(),
        _ => f64::NAN,
    }))
}

fn decimal_time(args: Args<'_>) -> Result<Value, Fault> {
    let time = Moment::time_of_day(&args.text(0)?, args.run.world);
    Ok(Value::Number(time.unwrap_or(f64::NAN)))
}
