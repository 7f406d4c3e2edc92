//! Outlines of areas from a file of any kind, with everything that was found in it.

use waymark_atlas::{
    Imported, Layer, Problem, Refusal, Settings, Weight, guess_columns, import, no_layer, read,
};
use waymark_map::Women;
use waymark_map::boundaries::boundaries_to_bytes;
use waymark_talk::{
    AreaFinding, AreaWeight, AreasSeen, ContentBytes, ImportReply, MOST_LISTED, NoAreas, PickedFile,
};

/// Reads the first layer of a file that holds areas.
pub(crate) fn areas(picked: &PickedFile) -> ImportReply {
    let made = read(&picked.bytes.0, &picked.name).and_then(first);
    match made {
        Ok((format, imported)) => {
            ImportReply::Areas(Box::new(seen(&picked.name, format, &imported)))
        }
        Err(why) => ImportReply::NoAreas(NoAreas {
            file: picked.name.clone(),
            code: why.what.code().to_owned(),
            pieces: why.what.pieces().to_vec(),
            what: format!("{} {}", why.what, why.proposal),
        }),
    }
}

fn first(layers: Vec<Layer>) -> Result<(&'static str, Imported), Refusal> {
    let mut why = no_layer();
    for layer in layers {
        let (columns, format) = (guess_columns(&layer), layer.format.name());
        match import(layer, &columns, &Settings::NONE) {
            Ok(imported) => return Ok((format, imported)),
            Err(refused) => why = refused,
        }
    }
    Err(why)
}

fn seen(file: &str, format: &str, imported: &Imported) -> AreasSeen {
    let mut found: Vec<AreaFinding> = imported.problems.iter().map(finding).collect();
    found.sort_by_key(|one| one.weight);
    let more = found.len().saturating_sub(MOST_LISTED);
    found.truncate(MOST_LISTED);
    let areas = imported.boundaries.areas().map(|area| {
        let women = match &area.women {
            Women::NotKnown => String::new(),
            Women::Counted { number, .. } => number.to_string(),
        };
        (
            area.id.as_str().to_owned(),
            area.name.as_str().to_owned(),
            women,
        )
    });
    AreasSeen {
        file: file.to_owned(),
        format: format.to_owned(),
        areas: areas.collect(),
        found,
        more: u32::try_from(more).unwrap_or(u32::MAX),
        outlines: ContentBytes(boundaries_to_bytes(&imported.boundaries)),
    }
}

fn finding(problem: &Problem) -> AreaFinding {
    AreaFinding {
        feature: u32::try_from(problem.place.feature).unwrap_or(u32::MAX),
        field: problem.place.field.clone(),
        code: problem.what.code().to_owned(),
        pieces: problem.what.pieces().to_vec(),
        what: format!("{} {}", problem.what, problem.proposal),
        weight: match problem.weight {
            Weight::ToMend => AreaWeight::ToMend,
            Weight::Mended => AreaWeight::Mended,
            Weight::Know => AreaWeight::Know,
        },
    }
}
