//! Words of lists for how far a service is there, what it costs, and what kind of provider offers it.

use waymark_map::{Cost, ProviderType, Status, folded};

/// The status that a list tells; none when its words say nothing here.
pub(super) fn status(cell: &str) -> Option<Status> {
    Some(match folded(cell).as_str() {
        "active" | "functional" | "fully functional" | "operational" | "open" | "full" | "yes" => {
            Status::Full
        }
        "partly" | "partial" | "partially functional" | "limited" => Status::Partly,
        "inactive" | "defunct" | "temporarily closed" | "closed" | "not functional"
        | "non functional" | "not now" | "suspended" => Status::NotNow,
        "not offered" => Status::NotOffered,
        "unknown" => Status::Unknown,
        _ => return None,
    })
}

pub(super) fn cost(cell: &str) -> Option<Cost> {
    let words = folded(cell);
    let has = |part: &str| words.contains(part);
    if has("waive") {
        return Some(Cost::Waivable);
    }
    if has("free") || has("gratuit") || has("مجان") {
        return Some(Cost::Free);
    }
    (has("fee") || has("paid") || has("برسم")).then_some(Cost::Fee)
}

pub(super) fn kind(cell: &str) -> Option<ProviderType> {
    let words = folded(cell);
    let has = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    Some(if has(&["women", "نساء", "نسائي"]) {
        ProviderType::WomensOrganisation
    } else if has(&["government", "ministry", "public", "حكوم"]) {
        ProviderType::Government
    } else if has(&["international", "united nations", "ingo"]) || words == "un" {
        ProviderType::International
    } else if has(&["ngo", "national", "cbo", "civil society"]) {
        ProviderType::NationalOrganisation
    } else if has(&["private", "خاص"]) {
        ProviderType::Private
    } else if has(&["faith", "church", "mosque", "customary"]) {
        ProviderType::Faith
    } else {
        return None;
    })
}
