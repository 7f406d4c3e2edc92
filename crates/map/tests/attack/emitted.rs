//! Everything that a published directory can say, as the lines that a reader of every file would have.

use std::fmt::Write as _;

use waymark_map::{
    Audience, Benchmark, Days, Directory, FieldId, Inventory, Network, ProviderType,
    PublicDirectory, PublicProvider, Scope, Sector, Slot, Value, balanced_completeness, call_back,
    completeness, density, freshness, missing, present, publish, quality_minimum, round_the_clock,
    trained_staff, working_completeness,
};

use crate::common::*;

/// Every list, search, figure and paper, for every audience.
pub fn everything(directory: &Directory) -> String {
    let mut said = String::new();
    for audience in Audience::ALL {
        let public = publish(directory, audience, TODAY);
        public
            .providers()
            .iter()
            .for_each(|one| record(&mut said, one));
        for words in ["office", "refuge", "1", ""] {
            let found = public.search(words);
            let names: Vec<&str> = found.iter().map(|one| one.name()).collect();
            writeln!(said, "search {words}: {names:?}").unwrap();
        }
        for (area, service) in public.elsewhere() {
            let held = public.held_elsewhere(area, service);
            writeln!(said, "elsewhere {} {service} {held}", area.as_str()).unwrap();
        }
        for area in public.areas() {
            let guide = Benchmark {
                service: service("S4"),
                places: 1,
                for_women: 10_000,
            };
            let places = density(&public, area, guide);
            writeln!(said, "places {} {places:?}", area.id.as_str()).unwrap();
        }
        for scope in scopes(&public) {
            figures(&mut said, &public, &scope);
        }
    }
    for office in call_back(directory, TODAY.plus(Days(100)), Days(7)) {
        writeln!(
            said,
            "ring {} {} {:?}",
            office.name,
            office.phone,
            office.lines.len()
        )
        .unwrap();
    }
    said
}

fn record(said: &mut String, one: &PublicProvider) {
    let point = one.position().map(|point| (point.north(), point.east()));
    let links: Vec<_> = one.links().collect();
    write!(
        said,
        "record {} {} {point:?} {links:?}",
        one.number(),
        one.name()
    )
    .unwrap();
    let fields: Vec<FieldId> = Inventory::standard()
        .fields()
        .iter()
        .map(|one| one.id)
        .collect();
    for field in fields {
        let lines = one.lines().map(|line| Slot::Service(line.service(), field));
        for slot in lines.chain([Slot::Own(field)]) {
            if let Some(value) = one.value(slot) {
                write!(said, " {slot:?}={}", shown(value)).unwrap();
            }
        }
    }
    said.push('\n');
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.as_str().to_owned(),
        Value::Phone(phone) => phone.as_str().to_owned(),
        Value::One(choice) => choice.0.to_string(),
        Value::Many(choices) => format!("{choices:?}"),
        Value::Number(number) => number.to_string(),
        Value::Day(day) => day.number().to_string(),
        Value::Areas(areas) => format!("{areas:?}"),
        Value::Hours(hours) => format!("{hours:?}"),
        Value::Providers(providers) => format!("{providers:?}"),
    }
}

/// Everywhere and each area; whole, by sector, and everywhere by kind of provider.
fn scopes(public: &PublicDirectory) -> Vec<Scope> {
    let areas = public
        .areas()
        .iter()
        .map(|one| Scope::everything().in_area(one.id.clone()));
    let places: Vec<Scope> = areas.chain([Scope::everything()]).collect();
    let sectors = places
        .iter()
        .flat_map(|place| Sector::ALL.map(|sector| place.clone().of_sector(sector)));
    let kinds = ProviderType::ALL.map(|kind| Scope::everything().of_type(kind));
    let mut scopes: Vec<Scope> = sectors.chain(kinds).collect();
    scopes.extend(places);
    scopes
}

fn figures(said: &mut String, public: &PublicDirectory, scope: &Scope) {
    let net = Network::of(public, scope);
    let shares = [
        completeness(public, scope),
        balanced_completeness(public, scope),
        working_completeness(public, scope),
        round_the_clock(public, scope),
        trained_staff(public, scope),
        quality_minimum(public, scope).met,
        freshness(public, scope),
        net.link_completeness(),
        net.two_way(),
        net.dead_end_share(),
        net.two_step_reach(),
        net.written_agreements(),
    ];
    writeln!(said, "{scope:?}: {shares:?}").unwrap();
    let lists = (
        present(public, scope),
        missing(public, scope),
        net.dead_ends(),
    );
    let broken = (net.circles(), net.no_way_in(), net.single_points());
    writeln!(said, "{lists:?} {broken:?}").unwrap();
}
