//! Made-up links between the services of practice, so that a learner has a network to look at: some confirmed, some claimed.

use waymark_map::{Change, Edit, LinkId, OtherSide, ProviderId};

use super::practice::service;
use super::practice_rows::Row;

/// Who sends women on for what, by the kinds of help of the women's questions.
const WAYS: [(&str, &str); 8] = [
    ("health", "emotional"),
    ("health", "police"),
    ("police", "court"),
    ("women", "health"),
    ("women", "court"),
    ("emotional", "health"),
    ("court", "papers"),
    ("money", "work"),
];

/// Within an area, to the first who offers it. Whoever comes second of two says that it is so.
pub fn links(rows: &[Row], ids: &[ProviderId]) -> Vec<Edit> {
    let all: Vec<(&Row, ProviderId)> = rows.iter().zip(ids.iter().copied()).collect();
    let mut edits = Vec::new();
    let placed = all.iter().filter(|(row, _)| !row.area.is_empty());
    for (at, (row, id)) in placed.enumerate() {
        let ways = WAYS.iter().filter(|(has, _)| offers(row, has));
        let mut number = 0;
        for (_, wanted) in ways {
            let other = all
                .iter()
                .find(|(other, to)| other.area == row.area && to != id && offers(other, wanted));
            let (Some((_, to)), Some(service)) = (other, service(wanted)) else {
                continue;
            };
            number += 1;
            let link = LinkId(number);
            edits.push(Edit::Change(*id, Change::AddLink(link, *to, service)));
            if at % 2 == 1 {
                let agrees = Change::OtherSide(link, OtherSide::Confirms);
                edits.push(Edit::Change(*id, agrees));
            }
        }
    }
    edits
}

fn offers(row: &Row, kind: &str) -> bool {
    row.services.iter().any(|code| code == kind)
}
