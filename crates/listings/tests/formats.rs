//! The same two providers in every format, told apart by what stands in the file.

use crate::common;

use common::*;
use waymark_listings::{Format, What, Why, read};
use waymark_map::{FieldId, Hours, Moment, Place, ProviderId, ServiceId, Slot, Value};

/// Format, names, services, and places told, of everything that is new.
fn check(text: &str, format: Format, expected: &[(&str, &str, bool)]) {
    assert_eq!(reading("any.txt", text).format(), format);
    let preview = looked("any.txt", text);
    let directory = taken(&preview);
    let found: Vec<(String, String, bool)> = (101..)
        .map_while(|id| directory.provider(ProviderId(id)))
        .map(|one| {
            let services = one.lines().map(|line| line.service().to_string());
            let is_exact = matches!(one.place(), Place::Exact { .. });
            (
                one.name().to_owned(),
                services.collect::<Vec<_>>().join(" "),
                is_exact,
            )
        })
        .collect();
    let expected: Vec<(String, String, bool)> = expected
        .iter()
        .map(|(name, services, exact)| ((*name).to_owned(), (*services).to_owned(), *exact))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn geojson() {
    let text = r#"{"type": "FeatureCollection", "features": [
     {"type": "Feature", "properties": {"name": "Clinic", "category": "Clinic"}, "geometry": {"type": "Point", "coordinates": [35.9, 31.9]}},
     {"type": "Feature", "properties": {"name": "Court", "category": "Court"}, "geometry": {"type": "Polygon", "coordinates": []}}]}"#;
    check(
        text,
        Format::GeoJson,
        &[("Clinic", "H2", true), ("Court", "J5", false)],
    );
    let expected = [(3, "geometry", What::NoPoint), (3, "", What::NoArea)];
    assert_eq!(told(&looked("any.geojson", text)), expected);
}

#[test]
fn a_list_on_one_line_is_told_by_its_entries() {
    let text = r#"[{"node": {"name": "A", "category": "Clinic"}}, {"node": {"name": "B", "category": "Clinic"}}]"#;
    let preview = looked("any.json", text);
    let told: Vec<String> = preview
        .problems
        .listed()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(told.len(), 2);
    assert!(
        told[1].starts_with("any.json, line 1, entry 2: nothing says in which area"),
        "{}",
        told[1]
    );
    // The control: entries with lines of their own are not counted.
    let preview = looked("any.json", text.replace(", {", ",\n{"));
    assert!(
        preview.problems.listed()[1]
            .to_string()
            .starts_with("any.json, line 2: ")
    );
}

#[test]
fn openstreetmap() {
    let text = r#"{"elements": [
     {"type": "node", "id": 1, "lat": 31.9, "lon": 35.9, "tags": {"amenity": "police", "name": "Post", "contact:phone": "06 555 0100", "opening_hours": "24/7"}},
     {"type": "way", "id": 2, "center": {"lat": 31.8, "lon": 35.8}, "tags": {"amenity": "social_facility", "social_facility": "shelter", "social_facility:for": "abused", "name": "House"}},
     {"type": "node", "id": 3, "lat": 31.9, "lon": 35.9}]}"#;
    check(
        text,
        Format::Osm,
        &[("Post", "J2 J3", true), ("House", "S2 S4", false)],
    );
    assert_eq!(told(&looked("any.json", text)), [(3, "", What::SafePlace)]);
    let directory = taken(&looked("any.json", text));
    let post = directory.provider(ProviderId(101)).unwrap();
    assert_eq!(
        post.line(service("J2")).unwrap().hours(),
        Some(&Hours::Always)
    );
    let phone = post.value(Slot::Own(FieldId::PHONE));
    assert!(matches!(phone, Some(Value::Phone(_))));
}

fn service(id: &str) -> ServiceId {
    ServiceId::parse(id).unwrap()
}

#[test]
fn kml() {
    let text = r#"<?xml version="1.0"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Clinic</name>
<Placemark><name>Clinic</name><description>ask Ms. Rana</description>
<Point><coordinates>35.9,31.9,0</coordinates></Point></Placemark></Folder>
<Placemark><name>Court</name><ExtendedData><Data name="category"><value>Court</value></Data></ExtendedData></Placemark>
</Document></kml>"#;
    check(
        text,
        Format::Kml,
        &[("Clinic", "H2", true), ("Court", "J5", false)],
    );
    let expected = [(3, "description", What::StaffName), (5, "", What::NoArea)];
    assert_eq!(told(&looked("any.kml", text)), expected);
}

#[test]
fn activityinfo() {
    let text = r#"{"features": [
     {"type": "Feature", "id": 7, "properties": {"partnerName": "Alpha", "locationName": "Camp", "activityCategory": "HEALTH", "activityName": "Health Services",
       "endDate": "2020-12-31", "8. Office Open at": {"8:30am": true}, "9. Office close at": {"Close at 16:00pm": true}, "7. Availability Day": {"Sun-Thurs": true},
       "10. Referral Method": {"Referrals not accepted": true}, "Referral required": "Yes", "indicators": {"Immunization": 0, "First aid": 1}},
      "geometry": {"type": "Point", "coordinates": [35.9, 31.9]}}], "type": "FeatureCollection"}"#;
    check(text, Format::ActivityInfo, &[("Alpha, Camp", "H2", true)]);
    let preview = looked("any.json", text);
    let found: Vec<What> = told(&preview).into_iter().map(|(.., what)| what).collect();
    assert_eq!(found, [What::ReferralDisagrees, What::Ended]);
    let directory = taken(&preview);
    let line = directory
        .provider(ProviderId(101))
        .unwrap()
        .line(service("H2"));
    let hours = line.unwrap().hours().unwrap();
    assert_eq!(hours.at(6, 600), Moment::Open, "Sunday");
    assert_eq!(hours.at(4, 600), Moment::Unknown, "Friday was not told");
}

const ORGANIZATIONS: &str = "id,name,description\no1,Alpha,x\n";
const SERVICES: &str = "id,organization_id,name,status\ns1,o1,Clinic,active\n";
const LOCATIONS: &str =
    "id,location_type,name,latitude,longitude\nl1,physical,Main house,31.9,35.9\n";
const PLACES: &str = "id,service_id,location_id\np1,s1,l1\n";

#[test]
fn hsds() {
    let text = r#"{"id": "s1", "name": "Clinic", "status": "active",
     "organization": {"id": "o1", "name": "Alpha", "description": "x"}, "contacts": [{"id": "c", "name": "Rana Secret"}],
     "schedules": [{"id": "h", "freq": "WEEKLY", "byday": "MO", "opens_at": "08:00:00", "closes_at": "16:00:00"}],
     "service_at_locations": [{"id": "p1", "location": {"id": "l1", "location_type": "physical", "name": "Main house", "latitude": 31.9, "longitude": 35.9}}]}"#;
    check(text, Format::HsdsJson, &[("Alpha, Main house", "H2", true)]);
    assert_eq!(
        told(&looked("any.json", text)),
        [(1, "contacts: name", What::StaffName)]
    );
    let tables = [
        given("organizations.csv", ORGANIZATIONS.as_bytes()),
        given("services.csv", SERVICES.as_bytes()),
        given("locations.csv", LOCATIONS.as_bytes()),
        given("service_at_location.csv", PLACES.as_bytes()),
    ];
    let read = read(&tables).unwrap();
    assert_eq!(
        (read.len(), read[0].format(), read[0].rows()),
        (1, Format::HsdsTables, 1)
    );
    let preview = beside(&read[0], &waymark_map::Directory::empty(), AGREED);
    assert_eq!(preview.proposed[0].name, "Alpha, Main house");
    assert!(preview.problems.is_empty());
}

#[test]
fn hsds_tables_with_keys_that_name_nothing_are_refused_at_each() {
    let broken = PLACES.replace("s1,l1", "s9,l9");
    let tables = [
        given("organizations.csv", ORGANIZATIONS.as_bytes()),
        given("services.csv", SERVICES.as_bytes()),
        given("locations.csv", LOCATIONS.as_bytes()),
        given("service_at_location.csv", broken.as_bytes()),
    ];
    let Why::Keys(keys) = read(&tables).unwrap_err().why else {
        panic!("refused for something else");
    };
    let keys: Vec<_> = keys
        .iter()
        .map(|one| (one.file.as_str(), one.line, one.field.as_str()))
        .collect();
    let file = "service_at_location.csv";
    assert_eq!(keys, [(file, 2, "location_id"), (file, 2, "service_id")]);
}
