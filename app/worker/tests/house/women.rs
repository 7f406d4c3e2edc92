//! Women who answer the service instrument, each in her own way.

use std::rc::Rc;
use std::sync::OnceLock;

use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Length, Record, xlsform};

/// The instrument as it lies in `surveys/`.
pub fn form() -> Form {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| read(str::to_owned).to_bytes());
    Form::from_bytes(bytes).unwrap()
}

/// The same with one word changed.
pub fn other_form() -> Form {
    read(|table| table.replacen("Thank you", "Thanks", 1))
}

fn read(changed: fn(&str) -> String) -> Form {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../surveys/service-feedback/"
    );
    let sheets: Vec<_> = ["survey", "choices", "settings"]
        .into_iter()
        .map(|name| {
            let bytes = std::fs::read(format!("{folder}{name}.csv")).unwrap();
            let table = changed(core::str::from_utf8(&bytes).unwrap());
            xlsform::read_csv(name, table.as_bytes()).unwrap()
        })
        .collect();
    xlsform::form(&sheets).unwrap()
}

/// The record of the woman with this number: always the same answers for the same number.
pub fn record(number: u32) -> Record {
    record_on(form(), number)
}

/// The same on a form that lies on a tablet already: an older wording is another form.
pub fn record_on(form: Form, number: u32) -> Record {
    let mut chance = number.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut draw = move |below: usize| {
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        chance as usize % below.max(1)
    };
    let mut interview = Interview::begin(Rc::new(form), Length::Full);
    while let Some(question) = interview.current() {
        let options = interview.options(question);
        // Now and then she passes, or touches a second choice.
        for _ in 0..draw(4) {
            if let Some(choice) = options.get(draw(options.len())) {
                interview.choose(*choice);
            }
        }
        interview.next();
    }
    interview.finish(sat(number)).unwrap()
}

/// Every third is young, every third is old.
fn sat(number: u32) -> Sat {
    Sat {
        outcome: Outcome::Finished,
        age: match number % 3 {
            0 => AgeBand::From18,
            1 => AgeBand::From25,
            _ => AgeBand::From50,
        },
        checks: Checks::Passed,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    }
}
