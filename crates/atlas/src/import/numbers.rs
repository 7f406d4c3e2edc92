//! How many women, and how many people, live in an area; women only with their source and year.

use waymark_map::boundaries::Residents;
use waymark_map::{Text, Women};

use super::{Columns, Settings, WomenCounted};
use crate::layer::{Feature, Layer};
use crate::problem::{Place, Problem};
use crate::said::Said;

pub(super) struct Numbers {
    women: String,
    residents: String,
    source: String,
    year: String,
    said: WomenCounted,
}

impl Numbers {
    pub(super) fn new(
        layer: &Layer,
        columns: &Columns,
        settings: &Settings,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let numbers = Self {
            women: columns.women.clone(),
            residents: columns.residents.clone(),
            source: columns.source.clone(),
            year: columns.year.clone(),
            said: settings.women.clone(),
        };
        let known = layer
            .features
            .first()
            .is_some_and(|one| numbers.counted(one).is_some());
        if !numbers.women.is_empty() && !known {
            let place = Place::of_file(&layer.file).field(&numbers.women);
            let what = "It counts women, but neither the file nor anybody says by whom and in which year; the counts \
                        are left out.";
            let proposal = "Say the source and the year, or add columns \"source\" and \"year\".";
            let what = Said::plain("women-unsourced", what);
            problems.push(Problem::to_mend(place, what, proposal));
        }
        numbers
    }

    /// Who counted, and in which year.
    fn counted(&self, feature: &Feature) -> Option<(Text, u16)> {
        let source = Text::new(feature.field(&self.source)).ok();
        let year = feature.field(&self.year).trim().parse().ok();
        match (source.zip(year), &self.said) {
            (Some(in_file), _) => Some(in_file),
            (None, WomenCounted::By { source, year }) => Some((source.clone(), *year)),
            (None, WomenCounted::NotSaid) => None,
        }
    }

    pub(super) fn women(
        &self,
        feature: &Feature,
        place: &Place,
        problems: &mut Vec<Problem>,
    ) -> Women {
        let Some((source, year)) = self.counted(feature) else {
            return Women::NotKnown;
        };
        let Some(number) = count(feature, &self.women, place, problems) else {
            return Women::NotKnown;
        };
        let written = feature.field(&self.residents);
        if let Some(people) = number_of(written).filter(|people| *people < number) {
            let what = format!(
                "It has {number} women among {people} people; neither is taken for certain."
            );
            let what = Said::of("more-women", [&number, &people], what);
            problems.push(Problem::to_mend(
                place.field(&self.women),
                what,
                "Correct one of them.",
            ));
            return Women::NotKnown;
        }
        Women::Counted {
            number,
            source,
            year,
        }
    }

    pub(super) fn residents(
        &self,
        feature: &Feature,
        place: &Place,
        problems: &mut Vec<Problem>,
    ) -> Residents {
        let people = count(feature, &self.residents, place, problems);
        people.map_or(Residents::NotKnown, Residents::Counted)
    }
}

fn count(
    feature: &Feature,
    column: &str,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Option<u32> {
    let written = feature.field(column);
    if column.is_empty() || written.trim().is_empty() {
        return None;
    }
    let number = number_of(written);
    if number.is_none() {
        let short: String = written.chars().take(40).collect();
        let what = format!("\"{short}\" is no count of people.");
        let what = Said::of("no-count", [&short], what);
        problems.push(Problem::to_mend(
            place.field(column),
            what,
            "Write a whole number.",
        ));
    }
    number
}

/// "243700", "243,700", "243 700" and "243700.0" are one number.
fn number_of(written: &str) -> Option<u32> {
    let kept: String = written
        .chars()
        .filter(|it| !it.is_whitespace() && *it != ',' && *it != '\'')
        .collect();
    let number: f64 = kept.parse().ok()?;
    // In range, so the rounded number fits.
    let fits = (0.0..=f64::from(u32::MAX)).contains(&number);
    fits.then(|| number.round() as u32)
}
