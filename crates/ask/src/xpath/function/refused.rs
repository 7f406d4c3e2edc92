//! Functions that are known and declared as not supported here, in this one place.

use super::{Args, Function, MANY};
use crate::xpath::{Fault, Kind, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("geofence", 2, 2, refuse),
    Function::new("intersects", 1, 1, refuse),
    Function::new("add-date", 2, MANY, refuse),
    Function::new("cht:add-date", 2, MANY, refuse),
    Function::new("cht:difference-in-months", 2, 2, refuse),
    Function::new("cht:extension-lib", 1, MANY, refuse),
    Function::new("difference-in-months", 2, 2, refuse),
    Function::new("parse-timestamp-to-date", 1, 1, refuse),
    Function::new("to-bikram-sambat", 1, 1, refuse),
    Function::new("z-score", 4, 4, refuse),
];

fn refuse(args: Args<'_>) -> Result<Value, Fault> {
    let name = args.call.name();
    let sentence = format!("{name}() is not supported here. Work it out in another way.");
    Err(args.fault(Kind::Unsupported, &sentence))
}
