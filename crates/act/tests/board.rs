//! The gap board: supply beside need, an order that people set, owners that are no persons, and
//! what is kept of it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "../../map/tests/common/mod.rs"]
mod district;
#[path = "../../count/tests/common/mod.rs"]
mod round;

use district::{District, TODAY, area, own, service};
use proptest::prelude::*;
use round::{shown, table, tally};
use waymark_act::{
    Board, BytesError, Choice, Item, ItemId, Measured, Next, Owner, Script, Seat, Standing, State,
    Theme, ThemeRefused, Thursday, Work, work_from_bytes, work_to_bytes,
};
use waymark_count::{Class, Release, Shape, Statement, Tables};
use waymark_map::{
    Audience, Change, Cost, Days, Met, Place, PublicDirectory, Requirement, ServiceId, Text, Value,
    Visibility, publish,
};

/// A clinic that works, a court that does not, nobody else.
fn here() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    here.add(1, "Clinic", "North", &["H2", "H3"]);
    here.set(1, own("PR-30"), Value::One(Cost::Free.choice()));
    here.set(1, own("PR-50"), Value::One(Met::Seen.choice()));
    let none = Value::many([Requirement::None.choice().0]);
    here.set(1, own("PR-32"), none);
    here.add(2, "Court", "North", &["J4"]);
    here.change(2, Change::Place(Place::AreaOnly));
    here
}

fn body(here: &District) -> PublicDirectory {
    publish(&here.0, Audience::Coordination, TODAY)
}

/// What forty women said in North, as the guard lets it out.
fn said() -> Release {
    let help = table(
        "SF-02 court",
        Class::Plain,
        Shape::Single,
        "got did_not waiting",
    );
    let obstacles = table("SF-03", Class::Plain, Shape::Multiple, "far cost !nothing");
    let tables = Tables::new(round::PLAN, vec![help, obstacles], Vec::new()).unwrap();
    let mut counted = waymark_count::Tally::empty(&tables);
    for person in 0..40_usize {
        let base = tables.tables()[1].position("(base)").unwrap();
        let cells = [
            tables.cell(0, usize::from(person >= 10)).unwrap(),
            tables.cell(1, usize::from(person >= 10)).unwrap(),
            tables.cell(1, base).unwrap(),
        ];
        counted.add(&tables.contribution(cells).unwrap()).unwrap();
        if person == 20 {
            counted.close_day();
        }
    }
    counted.close_day();
    shown(&tables, &counted)
}

fn board(directory: &PublicDirectory, releases: &[&Release], work: &Work) -> Board {
    Board::of(directory, &area("North"), &[], releases, work).unwrap()
}

fn services(board: &Board) -> Vec<String> {
    board.gaps().map(|gap| gap.service.to_string()).collect()
}

fn item(owner: Owner, due: u16) -> Item {
    Item {
        area: area("North"),
        service: service("S7"),
        what: Text::new("A lawyer comes every second Thursday").unwrap(),
        owner,
        due: TODAY.plus(Days(due)),
        measured: Measured::parse("I-02").unwrap(),
        state: State::Open,
    }
}

#[test]
fn what_is_missing_stands_beside_what_women_said() {
    let (directory, release) = (body(&here()), said());
    let board = board(&directory, &[&release], &Work::default());
    // 30 services, two of which work.
    assert_eq!(board.gaps().count(), 28);
    let court = board
        .gaps()
        .find(|gap| gap.service == service("J4"))
        .unwrap();
    assert_eq!(court.standing, Standing::NotWorking);
    let law = board
        .gaps()
        .find(|gap| gap.service == service("S7"))
        .unwrap();
    assert_eq!(law.standing, Standing::Missing);
    assert!(law.recipe.to_string().contains("area=North service=S7"));
    let obstacles = board.needs().obstacles();
    assert_eq!(obstacles[0].answer(), "[cost]");
    let helps: Vec<_> = board.needs().of_group("court").collect();
    assert!(matches!(helps[0].statement(), Statement::Share(percent) if percent.value() == 75));
    assert_eq!(helps[0].source().release, release.hash());
}

#[test]
fn what_was_said_elsewhere_or_by_too_few_is_not_on_the_board() {
    let (directory, release) = (body(&here()), said());
    let south = Board::of(
        &directory,
        &area("South"),
        &[],
        &[&release],
        &Work::default(),
    );
    assert!(south.unwrap().needs().is_empty());
    assert!(board(&directory, &[], &Work::default()).needs().is_empty());
    // The control: in its own area it is there.
    assert!(
        !board(&directory, &[&release], &Work::default())
            .needs()
            .is_empty()
    );
}

#[test]
fn people_set_the_order_and_nothing_else_does() {
    let directory = body(&here());
    let mut work = Work::default();
    let print = services(&board(&directory, &[], &work));
    let mut sorted = print.clone();
    sorted.sort_by_key(|code| ServiceId::parse(code));
    assert_eq!(print, sorted, "until then it is the order of print");
    for (code, place) in [("S7", 0), ("S4", 9), ("J4", 1), ("S7", 9)] {
        work.put(area("North"), service(code), place);
    }
    let found = services(&board(&directory, &[], &work));
    assert_eq!(found[..3], ["J4", "S4", "S7"]);
    work.unput(&area("North"), service("S4"));
    assert_eq!(services(&board(&directory, &[], &work))[..2], ["J4", "S7"]);
}

#[test]
fn the_page_holds_three_gaps_words_an_owner_and_the_next_date() {
    let (directory, release) = (body(&here()), said());
    let mut work = Work::default();
    work.put(area("North"), service("S7"), 0);
    work.put(area("North"), service("S4"), 1);
    let late = work.add(item(Owner::Seat(Seat::Chair), 40)).unwrap();
    let soon = work
        .add(item(Owner::Seat(Seat::JusticeAndPolice), 14))
        .unwrap();
    let page = |work: &Work| Thursday::of(&board(&directory, &[&release], work));
    let found = page(&work);
    assert_eq!(found.rows.len(), 3);
    let chosen: Vec<Choice> = found.rows.iter().map(|row| row.chosen).collect();
    assert_eq!(
        chosen,
        [Choice::ByPeople, Choice::ByPeople, Choice::NotChosen]
    );
    // Of legal help first (its picture is the court's), then what got in the way most.
    let words: Vec<&str> = found.rows[0]
        .voices
        .iter()
        .map(|one| one.answer())
        .collect();
    assert_eq!(words, ["[did_not]", "[cost]"]);
    let due = |page: &Thursday| match &page.rows[0].next {
        Next::Item(item) => Some(item.due),
        Next::NobodyYet => None,
    };
    assert_eq!(due(&found), Some(TODAY.plus(Days(14))));
    work.set_state(soon, State::Done(TODAY)).unwrap();
    assert_eq!(due(&page(&work)), Some(TODAY.plus(Days(40))));
    work.postpone(late, TODAY.plus(Days(60))).unwrap();
    assert_eq!(due(&page(&work)), Some(TODAY.plus(Days(60))));
    work.set_state(late, State::Dropped(TODAY)).unwrap();
    assert_eq!(due(&page(&work)), None);
    assert!(work.set_state(ItemId(99), State::Open).is_err());
}

#[test]
fn an_owner_that_an_audience_does_not_see_is_not_told_to_it() {
    let mut here = here();
    here.change(2, Change::Visibility(Visibility::Coordination));
    let (inside, outside) = (body(&here), publish(&here.0, Audience::Public, TODAY));
    let court = inside
        .providers()
        .iter()
        .find(|one| one.name() == "Court")
        .unwrap();
    let mut work = Work::default();
    let owner = Owner::organisation(court).unwrap();
    work.add(item(owner.clone(), 7)).unwrap();
    let owners = |directory| board(directory, &[], &work).items()[0].1.owner.clone();
    assert_eq!(owners(&inside), owner);
    assert_eq!(owners(&outside), Owner::NotTold);
}

fn theme(script: Script, groups: [u16; 3]) -> Result<Theme, ThemeRefused> {
    let words = Text::new("The road to the market after dark").unwrap();
    Theme::new(area("North"), script, words, groups)
}

#[test]
fn themes_come_from_three_groups_of_five_and_unsafe_places_stay_inside() {
    let check = |groups, expected| assert_eq!(theme(Script::BarrierWall, groups).err(), expected);
    check([4, 6, 8], None);
    check([2, 2, 8], Some(ThemeRefused::TooFewGroups));
    check([2, 3, 4], Some(ThemeRefused::GroupTooSmall));
    check([4, 3, 8], Some(ThemeRefused::Impossible));
    check([0, 3, 8], Some(ThemeRefused::Impossible));
    let here = here();
    let mut work = Work::default();
    work.add_theme(theme(Script::BarrierWall, [4, 6, 8]).unwrap());
    work.add_theme(theme(Script::CommunityMap, [4, 6, 8]).unwrap());
    let seen = |audience| {
        let directory = publish(&here.0, audience, TODAY);
        board(&directory, &[], &work).themes().len()
    };
    assert_eq!(Audience::ALL.map(seen), [1, 1, 2]);
}

#[test]
fn a_hidden_house_is_no_gap_and_no_more_is_said() {
    let mut here = here();
    here.add(9, "Quiet house", "North", &["S4"]);
    let board = board(&body(&here), &[], &Work::default());
    assert!(!services(&board).contains(&"S4".to_owned()));
    assert!(!format!("{board:?}").contains("Quiet"));
}

fn kept() -> Work {
    let mut work = Work::default();
    work.put(area("North"), service("S7"), 0);
    work.put(area("North"), service("J11"), 1);
    work.add_theme(theme(Script::CommunityMap, [3, 4, 6]).unwrap());
    work.add(item(Owner::Seat(Seat::StatisticsOffice), 7))
        .unwrap();
    let name = Text::new("Court").unwrap();
    let done = work.add(item(Owner::Organisation(name), 3)).unwrap();
    work.set_state(done, State::Done(TODAY)).unwrap();
    work
}

#[test]
fn what_is_kept_comes_back_and_nothing_else_does() {
    let bytes = work_to_bytes(&kept());
    assert_eq!(work_from_bytes(&bytes), Ok(kept()));
    assert_eq!(work_from_bytes(&[]), Err(BytesError::TooShort));
    let other = [&[2], &bytes[1..]].concat();
    assert_eq!(work_from_bytes(&other), Err(BytesError::UnknownVersion));
    let longer = [&bytes[..], &[0]].concat();
    assert_eq!(work_from_bytes(&longer), Err(BytesError::TooLong));
    for end in 0..bytes.len() {
        assert!(work_from_bytes(&bytes[..end]).is_err(), "cut at {end}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(work) = work_from_bytes(&bytes) {
            prop_assert_eq!(work_from_bytes(&work_to_bytes(&work)), Ok(work));
        }
    }

    #[test]
    fn a_changed_byte_never_breaks_what_is_kept(at in 0_usize..200, byte in any::<u8>()) {
        let mut bytes = work_to_bytes(&kept());
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(work) = work_from_bytes(&bytes) {
            prop_assert_eq!(work_from_bytes(&work_to_bytes(&work)), Ok(work));
        }
    }
}

#[test]
fn forty_women_counted_here_are_those_of_the_round_before() {
    // The control of `said`: the same answers through the tally of the count room.
    let help = table(
        "SF-02 court",
        Class::Plain,
        Shape::Single,
        "got did_not waiting",
    );
    let tables = round::alone(help);
    let release = shown(&tables, &tally(&tables, 2, &["got:10 did_not:30"]));
    let both = [&release, &said()].map(|one| one.tables()[0].lines()[1].statement().clone());
    assert_eq!(both[0], both[1]);
}
