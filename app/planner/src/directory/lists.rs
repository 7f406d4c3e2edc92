//! The directory's own lists as rows to choose from, and names of what stands in it.

use waymark_desk::Offered;
use waymark_map::{AreaId, Directory, FieldId, ProviderId, ServiceId, Visibility};
use waymark_words::{Locale, directory as words};

/// Areas by name.
pub fn areas(all: &Directory) -> Vec<Offered> {
    let mut areas: Vec<Offered> = all
        .areas()
        .map(|area| (area.id.as_str().to_owned(), area.name.as_str().to_owned()))
        .collect();
    areas.sort_by(|one, other| one.1.cmp(&other.1));
    areas
}

/// Services that are switched on, in the order of print, each with its number.
pub fn services(locale: Locale, all: &Directory) -> Vec<Offered> {
    let on = all.active().iter();
    on.map(|id| (id.to_string(), service(locale, all, id)))
        .collect()
}

/// A service by its plain name.
pub fn service(locale: Locale, all: &Directory, id: ServiceId) -> String {
    let service = all.taxonomy().service(id);
    let name = service.map_or("", |service| service.label.in_language(locale.tag()));
    name.to_owned()
}

/// A provider by its name; words for none where it has none yet.
pub fn provider(locale: Locale, all: &Directory, id: ProviderId) -> String {
    match all.provider(id).map(waymark_map::Provider::name) {
        None => words::log_gone(locale).to_owned(),
        Some("") => words::unnamed(locale).to_owned(),
        Some(name) => name.to_owned(),
    }
}

/// Another record named in this one: a hidden one is not named outside its own screens.
pub fn other(locale: Locale, all: &Directory, id: ProviderId) -> String {
    let seen = all.provider(id).map(waymark_map::Provider::visibility);
    match seen {
        Some(Visibility::Hidden) => words::mark_hidden(locale).to_owned(),
        _ => provider(locale, all, id),
    }
}

/// An area by its name.
pub fn area(all: &Directory, id: &AreaId) -> String {
    let area = all.areas().find(|area| area.id == *id);
    area.map_or_else(
        || id.as_str().to_owned(),
        |area| area.name.as_str().to_owned(),
    )
}

/// What a field asks.
pub fn field(locale: Locale, all: &Directory, id: FieldId) -> String {
    let field = all.inventory().field(id);
    let label = field.map_or("", |field| field.label.in_language(locale.tag()));
    label.to_owned()
}

/// The choices of a field.
pub fn choices(locale: Locale, all: &Directory, id: FieldId) -> Vec<Offered> {
    let Some(field) = all.inventory().field(id) else {
        return Vec::new();
    };
    let listed = all.inventory().choices(field);
    listed
        .map(|one| {
            let words = one.label.in_language(locale.tag());
            (one.choice.0.to_string(), words.to_owned())
        })
        .collect()
}

/// One choice of a field in words.
pub fn choice(locale: Locale, all: &Directory, id: FieldId, number: u8) -> String {
    let code = number.to_string();
    let found = choices(locale, all, id)
        .into_iter()
        .find(|one| one.0 == code);
    found.map(|(_, words)| words).unwrap_or_default()
}
