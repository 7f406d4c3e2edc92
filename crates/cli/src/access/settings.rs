//! What is asked of a scenario: which way people go, by how many neighbours, within which times.

use waymark_map::access::travel::{Bicycle, Course, Moves};
use waymark_map::access::units::Minutes;

use super::document::Field;
use crate::outcome::Trouble;

/// Settings under `travel`, each of which may be left out.
pub struct Settings {
    pub courses: Vec<Course>,
    pub moves: Moves,
    pub bicycle: Bicycle,
    pub within: Vec<Minutes>,
    /// Times beyond are left out of grids and their means.
    pub most: Option<Minutes>,
}

/// The words of a course, and those of AccessMod's tables.
pub const COURSES: [(&str, Course); 3] = [
    ("isotropic", Course::Isotropic),
    ("anisotropic_from_facility", Course::FromProvider),
    ("anisotropic_towards_facility", Course::TowardProvider),
];

/// The times a planner asks about.
const WITHIN: [u32; 4] = [30, 60, 120, 240];

impl Settings {
    pub fn read(travel: Option<Field<'_>>) -> Result<Self, Trouble> {
        let mut settings = Self {
            courses: COURSES.map(|(_, course)| course).to_vec(),
            moves: Moves::Eight,
            bicycle: Bicycle::AsAccessMod,
            within: WITHIN.map(Minutes::new).to_vec(),
            most: None,
        };
        let Some(travel) = travel else {
            return Ok(settings);
        };
        if let Some(courses) = travel.optional("courses") {
            let courses = courses.list()?;
            settings.courses = courses
                .iter()
                .map(|it| it.one_of(&COURSES))
                .collect::<Result<_, _>>()?;
        }
        if let Some(neighbours) = travel.optional("neighbours") {
            settings.moves = match neighbours.whole()? {
                8 => Moves::Eight,
                16 => Moves::Sixteen,
                _ => return Err(neighbours.trouble("must be 8 or 16")),
            };
        }
        if let Some(bicycle) = travel.optional("bicycle") {
            let meanings = [
                ("accessmod", Bicycle::AsAccessMod),
                ("corrected", Bicycle::Corrected),
            ];
            settings.bicycle = bicycle.one_of(&meanings)?;
        }
        if let Some(within) = travel.optional("within") {
            let times = within.list()?;
            settings.within = times.iter().map(minutes).collect::<Result<_, _>>()?;
        }
        settings.most = travel.optional("most").as_ref().map(minutes).transpose()?;
        Ok(settings)
    }
}

fn minutes(field: &Field<'_>) -> Result<Minutes, Trouble> {
    field.whole().map(Minutes::new)
}

/// The word of a course in tables.
pub fn word(course: Course) -> &'static str {
    let found = COURSES.iter().find(|(_, it)| *it == course);
    found.map_or("", |(word, _)| word)
}
