//! The tables of HSDS 3.0 that are written, with every column the standard has for them, in its order.

/// A table: its name, its file, and its columns as `name kind`, with `!` where a value is required and `>` before the
/// table whose row it names.
pub(super) type Table = (&'static str, &'static str, &'static str);

pub(super) const TABLES: [Table; 10] = [
    (
        "organization",
        "organizations.csv",
        "id uuid!, name text!, alternate_name text, description text!, email email, website uri,
         tax_status text, tax_id text, year_incorporated number, legal_status text, logo uri, uri uri,
         parent_organization_id uuid",
    ),
    (
        "service",
        "services.csv",
        "id uuid!, organization_id uuid! >organization, program_id uuid, name text!,
         alternate_name text, description text, url uri, email email, status text!,
         interpretation_services text, application_process text, fees_description text,
         wait_time text, fees text, accreditations text, eligibility_description text,
         minimum_age number, maximum_age number, assured_date date, assurer_email email,
         licenses text, alert text, last_modified datetime",
    ),
    (
        "location",
        "locations.csv",
        "id uuid!, location_type text!, url uri, organization_id uuid >organization, name text,
         alternate_name text, description text, transportation text, latitude number,
         longitude number, external_identifier text, external_identifier_type text",
    ),
    (
        "service_at_location",
        "service_at_location.csv",
        "id uuid!, service_id uuid! >service, location_id uuid! >location, description text",
    ),
    (
        "service_area",
        "service_areas.csv",
        "id uuid!, service_id uuid >service, name text, description text, extent text,
         extent_type text, uri text",
    ),
    (
        "phone",
        "phones.csv",
        "id uuid!, location_id uuid >location, service_id uuid >service,
         organization_id uuid >organization, contact_id uuid,
         service_at_location_id uuid >service_at_location, number text!, extension number,
         type text, description text",
    ),
    (
        "schedule",
        "schedules.csv",
        "id uuid!, service_id uuid >service, location_id uuid >location,
         service_at_location_id uuid >service_at_location, valid_from date, valid_to date,
         dtstart date, timezone number, until date, count number, wkst text, freq text,
         interval number, byday text, byweekno text, bymonthday text, byyearday text,
         description text, opens_at time, closes_at time, schedule_link uri, attending_type text,
         notes text",
    ),
    (
        "attribute",
        "attributes.csv",
        "id uuid!, link_id uuid!, taxonomy_term_id uuid! >taxonomy_term, link_type text,
         link_entity text!, value text",
    ),
    (
        "taxonomy",
        "taxonomies.csv",
        "id uuid!, name text!, description text!, uri uri, version text",
    ),
    (
        "taxonomy_term",
        "taxonomy_terms.csv",
        "id uuid!, code text, name text!, description text!, parent_id uuid, taxonomy text,
         language text, taxonomy_id uuid >taxonomy, term_uri uri",
    ),
];

/// One column of a table.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) kind: &'static str,
    pub(super) need: Need,
    /// The table whose row it names; empty for none.
    pub(super) names: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    Optional,
}

pub(super) fn columns(table: &str) -> Vec<Column> {
    let found = TABLES.iter().find(|(name, ..)| *name == table);
    let columns = found.map_or("", |(.., columns)| *columns);
    columns.split(',').filter_map(column).collect()
}

fn column(words: &'static str) -> Option<Column> {
    let mut words = words.split_whitespace();
    let (name, kind) = (words.next()?, words.next()?);
    let names = words.next().and_then(|word| word.strip_prefix('>'));
    Some(Column {
        name,
        kind: kind.trim_end_matches('!'),
        need: if kind.ends_with('!') {
            Need::Required
        } else {
            Need::Optional
        },
        names: names.unwrap_or_default(),
    })
}
