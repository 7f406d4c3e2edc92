//! HSDS 3.0 (Open Referral): every provider an organization, every service line a service. Where a place is told it is a
//! location; where it is not, there is no location, no address and no point, but service areas, and an attribute that
//! says so. Services of providers who are not named stand under one organization without a name.

mod columns;
mod document;
mod rows;
mod tables;
mod uuid;

use super::listed::Listed;

pub(super) fn document(listed: &Listed<'_>) -> String {
    document::document(&rows::Rows::of(listed))
}

pub(super) fn packed(listed: &Listed<'_>) -> Vec<u8> {
    tables::packed(&rows::Rows::of(listed))
}

/// The code of the term that says that a place is not told.
const PLACE_NOT_TOLD: &str = "place-not-told";
/// The code of the term that says that a provider is not named.
const NOT_NAMED: &str = "not-named";
