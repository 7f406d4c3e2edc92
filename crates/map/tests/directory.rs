//! The directory: field by field, hidden where it must be, fading with time, and the same after it was kept.

use crate::common;

use common::*;
use waymark_map::{
    Change, Daily, Day, Days, Directory, Due, Edit, Hours, Inventory, LinkId, Misfit, Moment,
    OtherSide, Place, ProviderId, Refusal, Requirement, ShelterWord, Slot, Span, Status, Switch,
    Value, Verified, Visibility, What, directory_from_bytes, directory_to_bytes, edit_from_bytes,
    edit_to_bytes,
};

/// A clinic, a police post and a shelter, with something in every kind of field.
fn district() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(11, "North Clinic", "North", &["H2", "H3", "H8"]);
    here.add(12, "Police post", "North", &["J2"]);
    here.add(13, "Quiet house", "North", &["S4"]);
    here.set(11, own("PR-01"), text("Clinic of the north, صحة"));
    here.set(11, own("PR-07"), phone("+999 (0)12 345"));
    here.set(11, own("PR-06"), Value::Providers([ProviderId(12)].into()));
    here.set(11, own("PR-08"), Value::many([1, 4]));
    here.set(11, of("H3", "PR-21"), Value::Hours(Hours::Always));
    let week = Hours::weekdays(Span::new(480, 960).unwrap(), Daily::Unknown);
    here.set(11, of("H2", "PR-21"), Value::Hours(week));
    here.set(11, of("H2", "PR-23"), Value::Number(4));
    here.set(11, own("PR-81"), Value::Day(TODAY));
    here.change(11, Change::Place(exact(31.95, 35.91)));
    here.change(
        11,
        Change::FieldVisibility(field("PR-33"), Visibility::Hidden),
    );
    here.link(11, 1, 12, "J2");
    here.change(11, Change::OtherSide(LinkId(1), OtherSide::Confirms));
    let slot = Slot::Link(LinkId(1), field("PR-72"));
    here.set(11, slot, Value::one(1));
    here.verify(11, TODAY);
    here.apply(Edit::SwitchService(service("J3"), Switch::Off));
    here.apply(Edit::SetFreshness(Days(60)));
    here
}

#[test]
fn every_field_has_a_name_in_both_languages_and_its_choices() {
    let inventory = Inventory::standard();
    assert_eq!(inventory.fields().len(), 55);
    for one in inventory.fields() {
        assert_eq!(one.label.languages().collect::<Vec<_>>(), ["en", "ar"]);
        let choices = inventory.choices(one).count();
        assert_eq!(choices > 0, !one.list.is_empty(), "{}", one.id);
    }
    // The names that rules go by are those of the table.
    let names = |code: &str| {
        let found = inventory.field(field(code)).unwrap();
        let listed = inventory.choices(found);
        listed
            .map(|one| one.name.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(names("PR-20"), "full partly not_now not_offered unknown");
    assert_eq!(names("PR-30"), "free fee waivable");
    assert!(names("PR-32").starts_with("police_report referral_letter identity_paper family"));
    assert_eq!(names("PR-50"), "yes_seen yes_told no");
    assert_eq!(names("PR-57"), "none some most");
    assert_eq!(names("PR-72"), "written spoken none");
    assert_eq!(names("PR-31"), "forms tests transport none");
    assert_eq!(names("PR-04"), "health justice social");
}

#[test]
fn a_directory_is_the_same_after_it_was_kept() {
    let here = district();
    let bytes = directory_to_bytes(&here.0);
    let back = directory_from_bytes(&bytes).unwrap();
    assert!(back == here.0);
    println!("three providers: {} bytes", bytes.len());
    for cut in 0..bytes.len() {
        assert!(directory_from_bytes(&bytes[..cut]).is_err(), "cut at {cut}");
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert!(directory_from_bytes(&longer).is_err());
}

#[test]
fn every_edit_is_the_same_after_it_was_kept_and_builds_the_directory_anew() {
    let here = district();
    let mut again = Directory::empty();
    for edit in here.0.as_edits() {
        let bytes = edit_to_bytes(&edit, STAMP);
        let (read, stamp) = edit_from_bytes(&bytes).unwrap();
        assert!(read == edit && stamp == STAMP);
        for cut in 0..bytes.len() {
            assert!(edit_from_bytes(&bytes[..cut]).is_err());
        }
        again.apply(&read, stamp).unwrap();
    }
    assert!(again.as_edits() == here.0.as_edits());
}

#[test]
fn a_shelter_hides_until_its_provider_says_otherwise() {
    let mut here = district();
    let shelter = |here: &District| {
        let one = here.0.provider(ProviderId(13)).unwrap();
        (one.place().clone(), one.visibility())
    };
    assert_eq!(shelter(&here), (Place::Hidden, Visibility::Hidden));
    let show = Change::Visibility(Visibility::Public);
    let pin = Change::Place(exact(32.0, 36.0));
    for change in [show.clone(), pin.clone()] {
        let refusal = here.refuses(&Edit::Change(ProviderId(13), change));
        assert_eq!(refusal, Refusal::ShelterIsHidden);
    }
    here.change(13, Change::ShelterMayBeShown(agreed()));
    here.change(13, show);
    here.change(13, pin);
    assert_eq!(shelter(&here), (exact(32.0, 36.0), Visibility::Public));
    here.change(13, Change::HideShelter);
    assert_eq!(shelter(&here), (Place::Hidden, Visibility::Hidden));
}

#[test]
fn a_clinic_that_turns_out_to_shelter_women_loses_its_point() {
    let mut here = district();
    let edit = Change::Set(of("S4", "PR-20"), status(Status::Partly));
    let edit = Edit::Change(ProviderId(11), edit);
    assert!(edit.outdates_what_is_kept());
    here.apply(edit);
    let clinic = here.0.provider(ProviderId(11)).unwrap();
    assert_eq!(*clinic.place(), Place::Hidden);
    assert_eq!(clinic.shelter_word(), ShelterWord::NotGiven);
    let needle = 3_195_000_i32.to_be_bytes();
    let kept = |here: &District| {
        let bytes = directory_to_bytes(&here.0);
        bytes.windows(4).any(|window| window == needle)
    };
    assert!(!kept(&here), "the point is still kept");
    assert!(kept(&district()), "the search is blind");
}

#[test]
fn what_is_entered_is_weighed_against_the_inventory() {
    let mut here = district();
    let mut refuses =
        |slot, value| here.refuses(&Edit::Change(ProviderId(11), Change::Set(slot, value)));
    let misfit = |misfit| Refusal::Value(misfit);
    assert_eq!(refuses(own("PR-99"), text("x")), Refusal::FieldElsewhere);
    assert_eq!(
        refuses(own("PR-20"), Value::one(1)),
        Refusal::FieldElsewhere
    );
    assert_eq!(
        refuses(of("S1", "PR-21"), Value::one(1)),
        Refusal::NoSuchLine
    );
    assert_eq!(
        refuses(of("H5", "PR-20"), Value::one(1)),
        Refusal::NoSuchService
    );
    assert_eq!(
        refuses(of("H2", "PR-20"), Value::one(9)),
        misfit(Misfit::NoSuchChoice)
    );
    assert_eq!(
        refuses(own("PR-30"), Value::Number(1)),
        misfit(Misfit::OtherKind)
    );
    let reasons = Value::many([1, 2, 3]);
    assert_eq!(refuses(of("H2", "PR-27"), reasons), misfit(Misfit::TooMany));
    let both = Value::many([Requirement::None, Requirement::PoliceReport].map(|r| r.choice().0));
    assert_eq!(refuses(own("PR-32"), both), misfit(Misfit::StandsAlone));
    let nowhere = Value::areas([area("East")]);
    assert_eq!(refuses(own("PR-11"), nowhere), Refusal::NoSuchArea);
    let itself = Value::Providers([ProviderId(11)].into());
    assert_eq!(refuses(own("PR-06"), itself), Refusal::LinkToItself);
    let taken = here.refuses(&Edit::Add(ProviderId(11)));
    assert_eq!(taken, Refusal::ProviderIsThere);
    let in_use = here.refuses(&Edit::RemoveArea(area("North")));
    assert_eq!(in_use, Refusal::AreaInUse);
    let tomorrow = Change::Verify(Verified::EveryLine, check_on(Day::since_1970(20_001)));
    let refusal = here.refuses(&Edit::Change(ProviderId(11), tomorrow));
    assert_eq!(refusal, Refusal::CheckInTheFuture);
}

#[test]
fn a_line_fades_after_its_days_and_comes_back_with_one_tap() {
    let mut here = district();
    let line = |here: &District, on| {
        let clinic = here.0.provider(ProviderId(11)).unwrap();
        let line = clinic.line(service("H3")).unwrap();
        line.is_confirmed(on, here.0.fresh_for())
    };
    let last = TODAY.plus(Days(60));
    let after = TODAY.plus(Days(61));
    assert!(line(&here, TODAY) && line(&here, last) && !line(&here, after));
    assert!(
        !line(&here, Day::since_1970(19_999)),
        "a check of tomorrow holds today"
    );
    assert!(here.0.due(TODAY, Days(7)).is_empty());
    let due = here.0.due(TODAY.plus(Days(55)), Days(7));
    assert_eq!(due.len(), 5);
    assert!(due.iter().all(|one| one.due == Due::On(last)));
    let late = here.0.due(after, Days(7));
    assert!(late.iter().all(|one| one.due == Due::Since(last)));
    // Another status or another phone is not what was checked.
    here.set(11, of("H3", "PR-20"), status(Status::Full));
    assert!(line(&here, TODAY), "the same again is no change");
    here.set(11, of("H3", "PR-20"), status(Status::Partly));
    assert!(!line(&here, TODAY));
    assert_eq!(here.0.due(TODAY, Days(7))[0].due, Due::Never);
    here.verify(11, TODAY);
    assert!(line(&here, TODAY));
    here.set(11, own("PR-07"), phone("000 0101"));
    assert!(!line(&here, TODAY));
}

#[test]
fn the_log_tells_what_changed_in_services() {
    let mut here = district();
    here.set(12, of("J2", "PR-20"), status(Status::NotNow));
    let last = here.0.log().last().unwrap();
    let what = What::Status(service("J2"), Status::Full, Status::NotNow);
    assert_eq!((last.provider, last.what), (ProviderId(12), what));
}

#[test]
fn a_removed_provider_leaves_no_link_behind() {
    let mut here = district();
    here.apply(Edit::Remove(ProviderId(12)));
    let clinic = here.0.provider(ProviderId(11)).unwrap();
    assert_eq!(clinic.links().count(), 0);
    assert!(
        clinic
            .value(Slot::Link(LinkId(1), field("PR-72")))
            .is_none()
    );
    let together = clinic.value(own("PR-06")).unwrap();
    assert!(*together == Value::Providers([].into()));
    assert!(directory_from_bytes(&directory_to_bytes(&here.0)).unwrap() == here.0);
}

#[test]
fn hours_that_were_not_said_are_neither_open_nor_closed() {
    let night = Daily::Between(Span::new(1_200, 360).unwrap());
    let mut days = [Daily::Closed; 7];
    days[5] = night;
    days[0] = Daily::Unknown;
    let hours = Hours::Week(days);
    assert_eq!(hours.at(5, 1_300), Moment::Open);
    assert_eq!(
        hours.at(6, 300),
        Moment::Open,
        "Saturday's night ends on Sunday"
    );
    assert_eq!(hours.at(6, 360), Moment::Closed);
    assert_eq!(hours.at(0, 600), Moment::Unknown);
    assert!(!hours.is_round_the_clock() && Hours::Always.is_round_the_clock());
    assert!(Span::new(600, 600).is_none() && Span::new(1_440, 10).is_none());
}

#[test]
fn nothing_of_a_record_reaches_a_log() {
    let here = district();
    let one = here.0.provider(ProviderId(11)).unwrap();
    let said = format!(
        "{:?} {:?} {:?} {:?}",
        here.0,
        one,
        one.place(),
        here.0.as_edits()
    );
    assert!(!said.contains("Clinic") && !said.contains("31") && !said.contains("345"));
}

#[test]
fn a_list_of_edits_is_made_whole_or_not_at_all() {
    let mut directory = district().0;
    let before = directory.clone();
    let new = ProviderId(900);
    let named = Edit::Change(new, Change::Set(own("PR-01"), text("New centre")));
    let refused = directory.apply_all(&[Edit::Add(new), named.clone(), Edit::Add(new)], STAMP);
    assert_eq!(refused.unwrap_err().at, 2, "the same number twice");
    assert_eq!(directory, before);
    // The control: without the last one all are made, and what was before comes back.
    let was = directory
        .apply_all(&[Edit::Add(new), named], STAMP)
        .unwrap();
    assert_eq!(was, before);
    assert_eq!(directory.provider(new).unwrap().name(), "New centre");
}
