//! The practice district's services, made up: put into an empty directory once, so that a learner has something to change.

use waymark_map::{
    Area, AreaId, Change, Check, Directory, Edit, Evidence, FieldId, Phone, ProviderId, ServiceId,
    Shown, Slot, Source, Stamp, Status, Text, Value, Verified, Visibility, Women,
};

use super::practice_links::links;
use super::practice_rows::{Row, read};
use crate::planner::Planner;
use waymark_shell::chance;
use waymark_talk::MadeUp;

/// Fills the directory when it is empty.
pub async fn furnish(planner: Planner) {
    let empty = |all: &Directory| {
        [Shown::ToSomebody, Shown::ToNobody]
            .into_iter()
            .all(|which| all.to_edit(which).next().is_none())
    };
    if planner.register.once(empty) != Some(true) {
        return;
    }
    let rows = planner.made_up(MadeUp::Services).await;
    let Some(rows) = rows.and_then(|text| read(&text)) else {
        return;
    };
    let edits = edits(&rows, planner.register.stamp());
    // Made-up rows that do not fit are no reason to stop a learner: the list is then empty and can be filled by hand.
    let _ = planner.edit_all(edits);
}

fn edits(rows: &[Row], stamp: Stamp) -> Vec<Edit> {
    let mut names: Vec<&str> = rows.iter().map(|row| row.area.as_str()).collect();
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    names.dedup();
    let areas = names.iter().filter_map(|name| {
        let (id, name) = (area_id(name)?, Text::new(name).ok()?);
        let women = Women::NotKnown;
        Some(Edit::SetArea(Area { id, name, women }))
    });
    let mut edits: Vec<Edit> = areas.collect();
    let ids: Vec<ProviderId> = rows.iter().map(|_| ProviderId(chance::number())).collect();
    for (row, id) in rows.iter().zip(&ids) {
        edits.extend(of_row(row, *id, stamp));
    }
    edits.extend(links(rows, &ids));
    edits
}

/// The code of a made-up area.
pub fn area_id(name: &str) -> Option<AreaId> {
    AreaId::parse(&name.replace(' ', "-"))
}

fn of_row(row: &Row, id: ProviderId, stamp: Stamp) -> Vec<Edit> {
    let own = |code, value| Some(Change::Set(Slot::Own(FieldId::parse(code)?), value));
    let mut changes: Vec<Option<Change>> = vec![
        Text::new(&row.name)
            .ok()
            .and_then(|name| own("PR-01", Value::Text(name))),
        // By this name everybody sees it, on posters too.
        Text::new(&row.name)
            .ok()
            .and_then(|name| own("PR-02", Value::Text(name))),
        Phone::of_the_organisation(&row.phone)
            .ok()
            .and_then(|phone| own("PR-07", Value::Phone(phone))),
        area_id(&row.area).and_then(|area| own("PR-11", Value::areas([area]))),
        Some(Change::Visibility(Visibility::Public)),
    ];
    let offered = row.services.iter().filter_map(|code| service(code));
    for service in offered {
        let status = FieldId::parse("PR-20").map(|field| {
            Change::Set(
                Slot::Service(service, field),
                Value::One(Status::Full.choice()),
            )
        });
        changes.push(status);
    }
    changes.push(Some(Change::Verify(Verified::EveryLine, checked(stamp))));
    let changes = changes.into_iter().flatten();
    let of = changes.map(|change| Edit::Change(id, change));
    std::iter::once(Edit::Add(id)).chain(of).collect()
}

fn checked(stamp: Stamp) -> Check {
    Check {
        on: stamp.on,
        by: stamp.by,
        source: Source::Visit,
        evidence: Evidence::Seen,
    }
}

/// A kind of help of the women's questions as the service of the package it stands for here.
pub fn service(code: &str) -> Option<ServiceId> {
    ServiceId::parse(match code {
        "health" => "H2",
        "emotional" => "S8",
        "police" => "J2",
        "court" => "S7",
        "place" => "S4",
        "money" => "S5",
        "papers" => "S6",
        "children" => "S10",
        "work" => "S12",
        "women" => "S9",
        "helpline" => "S3",
        _ => return None,
    })
}
