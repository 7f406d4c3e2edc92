//! What is surely missing in each area, and what only perhaps, and because of what.

use std::collections::BTreeSet;

use waymark_map::Area;
use waymark_map::gaps::{Because, Question as Asked, Recipe, Sure, Travel, sure};
use waymark_share::gaps::terms;
use waymark_words::{Locale, questions as words};

use super::page::Basis;
use super::told::{Drawing, Told};

pub fn told(locale: Locale, basis: &Basis) -> Vec<Told> {
    let areas = basis.published.areas().iter();
    areas.map(|area| of_area(locale, basis, area)).collect()
}

fn of_area(locale: Locale, basis: &Basis, area: &Area) -> Told {
    let published = &basis.published;
    let (mut gaps, mut open, mut because) = (0_usize, 0_usize, BTreeSet::<Because>::new());
    let services: Vec<_> = published.active().iter().collect();
    for service in &services {
        match sure(published, &Travel::unknown(), &area.id, Asked::of(*service)) {
            Sure::Served => {}
            Sure::Gap => gaps += 1,
            Sure::NotCertain(why) => {
                open += 1;
                because.extend(why);
            }
        }
    }
    let (gap_words, of) = (gaps.to_string(), services.len().to_string());
    let said = match open {
        0 => words::surely(locale, &gap_words, &of),
        open => words::not_certain(
            locale,
            &gap_words,
            &of,
            &open.to_string(),
            &terms::because(&because, locale),
        ),
    };
    Told {
        id: format!("sure-{}", area.id.as_str()),
        about: area.name.as_str().to_owned(),
        said,
        drawing: Drawing::Share(
            u64::try_from(gaps).unwrap_or(u64::MAX),
            u64::try_from(services.len()).unwrap_or(u64::MAX),
        ),
        base: words::base_sure(locale).to_owned(),
        recipe: Recipe::of(published, "presence")
            .with("area", area.id.as_str())
            .to_string(),
    }
}
