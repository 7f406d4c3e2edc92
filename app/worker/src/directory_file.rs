//! A list of services that leaves: made from what its readers may see, and nothing else.

use waymark_map::{Audience, Day, Directory, publish};
use waymark_share::{ListKind, list};
use waymark_talk::{ContentBytes, FileMade, ListFile, ListFor, Today, TroubleKind};
use waymark_words::Locale;

use crate::trouble::Done;

pub(crate) fn list_file(
    directory: &Directory,
    (to, kind): (ListFor, ListFile),
    language: &str,
    today: Today,
) -> Done<FileMade> {
    let locale = Locale::from_tag(language).ok_or(TroubleKind::NotUnderstood)?;
    let day = Day::since_1970(i32::try_from(today.0).unwrap_or(i32::MAX));
    let published = publish(directory, audience(to), day);
    let kind = written_as(kind);
    Ok(FileMade {
        bytes: ContentBytes(list(&published, locale, kind)),
        name: format!("{}.{}", stem(to), kind.ending()),
        media_type: kind.media_type().to_owned(),
        sheets: Vec::new(),
    })
}

/// Quiet names that still say who may read it.
fn stem(to: ListFor) -> &'static str {
    match to {
        ListFor::Everybody => "services-public",
        ListFor::Professionals => "services-professionals",
        ListFor::Coordination => "services-coordination",
    }
}

fn audience(to: ListFor) -> Audience {
    match to {
        ListFor::Everybody => Audience::Public,
        ListFor::Professionals => Audience::Professionals,
        ListFor::Coordination => Audience::Coordination,
    }
}

fn written_as(kind: ListFile) -> ListKind {
    match kind {
        ListFile::HsdsJson => ListKind::HsdsJson,
        ListFile::HsdsTables => ListKind::HsdsTables,
        ListFile::GeoJson => ListKind::GeoJson,
        ListFile::Kml => ListKind::Kml,
        ListFile::Csv => ListKind::Csv,
    }
}
