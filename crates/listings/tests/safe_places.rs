//! Safe places to stay come in hidden, whatever the list calls them, and their points are in no edit.

use crate::common;

use common::*;
use waymark_listings::{Standing, What};
use waymark_map::{Audience, Place, Visibility, directory_to_bytes, publish};

const LIST: &str = "name,category,area,lat,lon,comments,confidential
Amal House,Women's shelter,North,31.91234,35.91234,,
Safe house of the north,Clinic,North,31.91235,35.91235,,
Quiet office,Counselling,North,31.91236,35.91236,runs a refuge for women,
Third house,Counselling,North,31.91237,35.91237,,yes
Clinic,Clinic,North,31.80000,35.80000,,
";

#[test]
fn they_are_hidden_and_have_no_point() {
    let preview = looked("list.csv", LIST);
    assert_eq!(preview.hidden(), 4);
    assert_eq!(preview.problems.count(What::SafePlace), 4);
    let directory = taken(&preview);
    for (one, id) in preview.proposed.iter().zip(101..) {
        let provider = directory.provider(waymark_map::ProviderId(id)).unwrap();
        let is_hidden = *provider.place() == Place::Hidden;
        assert_eq!(is_hidden, one.standing == Standing::Hidden, "{}", one.name);
        assert_eq!(
            is_hidden,
            provider.visibility() == Visibility::Hidden,
            "{}",
            one.name
        );
    }
    // The control is the clinic: its place is kept, and professionals see it.
    let published = publish(&directory, Audience::Coordination, TODAY);
    let seen: Vec<&str> = published.providers().iter().map(|one| one.name()).collect();
    assert_eq!(seen, ["Clinic"]);
    assert!(published.providers()[0].position().is_some());
}

#[test]
fn their_points_are_not_in_what_is_kept() {
    let kept = directory_to_bytes(&taken(&looked("list.csv", LIST)));
    let has = |steps: i32| kept.windows(4).any(|bytes| bytes == steps.to_be_bytes());
    for point in 34..=37 {
        assert!(!has(3_191_200 + point), "31.912{point} is kept");
    }
    assert!(has(3_180_000), "the control: the clinic's is");
}

#[test]
fn points_are_not_kept_unless_providers_agreed() {
    let reading = reading("list.csv", LIST);
    let empty = waymark_map::Directory::empty();
    let preview = beside(&reading, &empty, waymark_listings::Points::ForTheAreaAlone);
    let directory = taken(&preview);
    let published = publish(&directory, Audience::Coordination, TODAY);
    assert!(
        published
            .providers()
            .iter()
            .all(|one| one.position().is_none())
    );
}
