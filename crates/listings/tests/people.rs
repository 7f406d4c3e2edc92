//! What belongs to people is dropped wherever it stands, and no problem quotes it.

use crate::common;

use common::*;
use waymark_listings::What;
use waymark_map::directory_to_bytes;

/// A list with people in every corner of it.
const LIST: &str = "name,category,area,phone,contact person,mobile,e-mail,comments,shoe size
Clinic rana@example.org,Clinic,North,06 555 0100,Rana Secret,0791234567,rana@example.org,call Ms. Secret at 079 123 4567,ask Dr. Secret
Court,Court,South,0791234567 (Rana Secret),,,,write to secret@example.org,38
";

#[test]
fn people_are_flagged_and_dropped() {
    let preview = looked("list.csv", LIST);
    let expected = [
        (2, "name", What::Email),
        (2, "contact person", What::StaffName),
        (2, "mobile", What::PersonalPhone),
        (2, "e-mail", What::Email),
        (2, "comments", What::NumberInText),
        (2, "comments", What::StaffName),
        (2, "shoe size", What::StaffName),
        (3, "comments", What::Email),
        (3, "phone", What::PhoneRefused),
    ];
    assert_eq!(told(&preview), expected);
    assert_eq!(preview.proposed[0].name, "Clinic");
}

#[test]
fn nothing_of_them_is_kept_or_quoted() {
    let preview = looked("list.csv", LIST);
    let kept = directory_to_bytes(&taken(&preview));
    let kept = String::from_utf8_lossy(&kept);
    let said: String = preview
        .problems
        .listed()
        .iter()
        .map(|one| format!("{one} {one:?}\n"))
        .collect();
    let shown = format!(
        "{preview:?} {:?} {:?}",
        preview.proposed,
        reading("list.csv", LIST)
    );
    for secret in ["Secret", "rana", "0791234567", "079 123", "example.org"] {
        for (place, text) in [("kept", kept.as_ref()), ("said", &said), ("shown", &shown)] {
            assert!(!text.contains(secret), "{secret} is {place}");
        }
    }
    // The controls: the office and its phone are kept, the list itself holds them all.
    assert!(kept.contains("06 555 0100") && kept.contains("Clinic"));
    assert!(LIST.contains("Secret") && LIST.contains("0791234567"));
}
