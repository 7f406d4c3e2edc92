//! HSDS 3.0 (Open Referral): one document with everything inside, or a table for each kind of thing.

pub(super) mod document;
mod keys;
pub(super) mod tables;

/// The columns that a service becomes, by the names under which `Columns` knows them.
pub(crate) mod named {
    pub(crate) const ORGANISATION: &str = "organization";
    pub(crate) const LOCATION: &str = "location";
    pub(crate) const SERVICE: &str = "service";
    pub(crate) const TAXONOMY: &str = "taxonomy";
    pub(crate) const STATUS: &str = "status";
    pub(crate) const SERVICE_AREA: &str = "service_area";
    pub(crate) const REGION: &str = "region";
    pub(crate) const PHONE: &str = "phone";
    pub(crate) const SCHEDULE: &str = "schedule";
    pub(crate) const CONTACT: &str = "contacts: name";
    pub(crate) const CONTACT_PHONE: &str = "contacts: phone";
    pub(crate) const CONTACT_EMAIL: &str = "contacts: email";
    pub(crate) const EMAIL: &str = "email";
    pub(crate) const ASSURER: &str = "assurer_email";
    pub(crate) const ATTENTION: &str = "addresses: attention";
    pub(crate) const UPDATED_BY: &str = "metadata: updated by";
}

/// The code of the term by which our own files say that a place is not told: there is none to take.
const PLACE_NOT_TOLD: &str = "place-not-told";
/// The code of the term by which our own files say that a provider is not named: there is nobody to add.
const NOT_NAMED: &str = "not-named";
