//! Names of towns and their like, in the team's language where the tile has them in it.

use waymark_map::backdrop::{LONGEST_TOWN, TileName};
use waymark_map::one_line;

use super::feature::Feature;
use super::geometry::lines;
use super::{Budget, NoTile};

/// The name of a feature, if it is that of a place where people live.
pub(super) fn name(
    feature: &Feature<'_>,
    tongue: &str,
    budget: &mut Budget,
) -> Result<Option<TileName>, NoTile> {
    let places = ["place", "places", "place_labels"];
    if !places.contains(&feature.layer.name) {
        return Ok(None);
    }
    let (Some(rank), Some(text)) = (rank(feature), said(feature, tongue)) else {
        return Ok(None);
    };
    let points = lines(feature, budget)?;
    let at = points.first().and_then(|line| line.first());
    Ok(at.map(|at| TileName {
        at: *at,
        rank,
        text,
    }))
}

/// The less, the larger the place; none of countries, seas and the like, which the map names itself.
fn rank(feature: &Feature<'_>) -> Option<u8> {
    let keys = ["kind_detail", "class", "kind", "pmap:kind"];
    let ranks = keys.iter().filter_map(|key| match feature.text(key)? {
        "city" | "capital" | "state_capital" => Some(0),
        "town" => Some(1),
        "village" => Some(2),
        "locality" | "hamlet" | "suburb" | "neighbourhood" | "macrohood" | "quarter"
        | "isolated_dwelling" => Some(3),
        _ => None,
    });
    ranks.min()
}

fn said(feature: &Feature<'_>, tongue: &str) -> Option<String> {
    let keys = [
        format!("name:{tongue}"),
        format!("name_{tongue}"),
        "name".to_owned(),
        "name:en".to_owned(),
        "name_en".to_owned(),
    ];
    let name = keys.iter().find_map(|key| feature.text(key))?;
    let name: String = one_line(name).chars().take(LONGEST_TOWN).collect();
    (!name.is_empty()).then_some(name)
}
