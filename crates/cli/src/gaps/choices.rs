//! A cell as a value of the inventory: choices by their names, hours, numbers, texts.

use std::collections::BTreeSet;

use waymark_map::{
    Choice, Field, FieldId, Inventory, Kind, Of, Phone, ServiceId, Slot, Text, Value,
};

use super::{cells, hours};

/// Where the value stands and what it is; else why it cannot be read.
pub fn value(code: FieldId, service: ServiceId, cell: &str) -> Result<(Slot, Value), String> {
    let inventory = Inventory::standard();
    let field = inventory
        .field(code)
        .ok_or_else(|| "is no field of the inventory".to_owned())?;
    let slot = match field.of {
        Of::Provider => Slot::Own(code),
        Of::Service | Of::Both => Slot::Service(service, code),
        Of::Link => return Err("is about a referral, which a table of services has not".to_owned()),
    };
    let value = match field.kind {
        Kind::One => choice(&inventory, field, cell).map(Value::One)?,
        Kind::Many { .. } => {
            let chosen = cells::several(cell).map(|name| choice(&inventory, field, name));
            Value::Many(chosen.collect::<Result<BTreeSet<Choice>, String>>()?)
        }
        Kind::Number => {
            let number = cell.parse().map_err(|_| "is not a whole number".to_owned());
            Value::Number(number?)
        }
        Kind::Hours => Value::Hours(hours::read(cell)?),
        Kind::Text => {
            let words = Text::new(cell).map_err(|_| "cannot be kept as a text".to_owned());
            Value::Text(words?)
        }
        Kind::Phone => {
            let phone = Phone::of_the_organisation(cell);
            Value::Phone(phone.map_err(|_| "is no phone of an organisation".to_owned())?)
        }
        Kind::Day | Kind::Areas | Kind::Providers | Kind::Apart => {
            return Err("cannot be given in a table".to_owned());
        }
    };
    Ok((slot, value))
}

fn choice(inventory: &Inventory, field: &Field, name: &str) -> Result<Choice, String> {
    let mut listed = inventory.choices(field);
    let found = listed.find(|listed| listed.name == name);
    found.map(|listed| listed.choice).ok_or_else(|| {
        let names: Vec<&str> = inventory
            .choices(field)
            .map(|listed| listed.name.as_str())
            .collect();
        format!("\"{name}\" is not one of {}", names.join(", "))
    })
}
