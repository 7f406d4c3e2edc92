//! Every sitting there can be, enumerated: nothing is asked before she agreed, nothing is kept that must
//! not be, she can stop or see the card anywhere, and every way ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail"
)]

mod support;

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use support::{ITEMS, OPENING, small_decoy, try_form};
use waymark_ask::record::{AreaIndex, Mode, read};
use waymark_ask::sitting::{Closing, Screen, Seat, Touch};
use waymark_ask::{Answer, ChoiceId, Form, Lang, Length, Sitting};

use Touch::{Back, Continue, Erase, Keep, Next, No, Skip, Start, Stop, Support, Yes};

const SEAT: Seat = Seat {
    length: Length::Full,
    mode: Mode::HerOwn,
    area: AreaIndex::new(0),
};

fn choose(at: u8) -> Touch {
    Touch::Choose(ChoiceId::new(at))
}

fn then(before: Vec<Touch>, more: &[Touch]) -> Vec<Touch> {
    [before, more.to_vec()].concat()
}

/// All touches there are, on forms with at most three choices.
fn touches() -> Vec<Touch> {
    let mut touches = vec![
        Touch::Language(Lang::new(0)),
        Next,
        Skip,
        Back,
        Stop,
        Keep,
        Erase,
        Yes,
        No,
        Support,
        Continue,
        Start,
    ];
    touches.extend((0..3).map(choose));
    touches
}

/// Everything that can be told apart from outside, below an overlay too, and what only the way there knows.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Seen {
    screen: Screen,
    below: Vec<Screen>,
    answers: Vec<String>,
    agreed: bool,
    private: bool,
    minor: bool,
    helped: bool,
    taken: bool,
}

fn said(sitting: &Sitting) -> Vec<String> {
    let Some(interview) = sitting.interview() else {
        return Vec::new();
    };
    let one = |answer: &Answer| match answer {
        Answer::NotAsked => "-".to_owned(),
        Answer::Skipped => "?".to_owned(),
        Answer::One(choice) => choice.index().to_string(),
        Answer::Many(set) => set
            .iter()
            .map(|choice| format!("{}+", choice.index()))
            .collect(),
    };
    interview
        .form()
        .each()
        .map(|(id, _)| one(interview.answer(id)))
        .collect()
}

/// Replays a way and keeps track of what was agreed on it.
fn replay(forms: &[Rc<Form>; 2], way: &[Touch]) -> (Sitting, Seen) {
    let [form, decoy] = forms;
    let mut sitting = Sitting::begin(form.clone(), decoy.clone(), SEAT).unwrap();
    let mut seen = Seen {
        screen: sitting.screen(),
        below: Vec::new(),
        answers: Vec::new(),
        agreed: false,
        private: false,
        minor: false,
        helped: false,
        taken: false,
    };
    for touch in way {
        let before = sitting.screen();
        sitting.touch(*touch);
        let after = sitting.screen();
        let over = |screen| matches!(screen, Screen::Support | Screen::StopAsk);
        if over(after) && !over(before) {
            seen.below = vec![before];
        } else if after == Screen::Support && before == Screen::StopAsk {
            seen.below.push(before);
        } else if after == Screen::StopAsk {
            seen.below.truncate(1);
        }
        seen.helped |= after == Screen::Support && *touch != Support;
        match before {
            Screen::ConsentAsk(_) => seen.agreed |= matches!(after, Screen::Privacy(_)),
            Screen::Privacy(_) => seen.private |= matches!(after, Screen::Question(_)),
            Screen::Adult(_) => seen.minor |= matches!(after, Screen::Decoy(_)),
            _ => {}
        }
        if !over(after) {
            seen.below.clear();
        }
        if let Some(record) = sitting.take_record() {
            assert!(!seen.taken, "two records");
            assert!(
                seen.agreed && seen.private && !seen.minor,
                "a record without consent"
            );
            assert_eq!(sitting.closing(), Some(Closing::Kept));
            assert!(read(form, &record).is_ok());
            seen.taken = true;
        }
    }
    // Attempts are unbounded in number and all alike from the third on.
    seen.screen = match sitting.screen() {
        Screen::Understanding { question, attempt } => Screen::Understanding {
            question,
            attempt: attempt.min(3),
        },
        screen => screen,
    };
    seen.answers = said(&sitting);
    (sitting, seen)
}

/// Fewer items than the small form, so that all of them can be enumerated with all their answers.
fn tiny() -> Rc<Form> {
    let items: Vec<&str> = ITEMS
        .lines()
        .filter(|line| !line.contains("| d ") && !line.contains("| f "))
        .collect();
    Rc::new(try_form(OPENING, &items.join("\n")).unwrap())
}

#[test]
fn every_reachable_screen_keeps_the_promises() {
    let form = [tiny(), small_decoy()];
    let touches = touches();
    let mut ways: HashMap<Seen, Vec<Touch>> = HashMap::new();
    let mut leads_to: HashMap<Seen, HashSet<Seen>> = HashMap::new();
    let mut queue: VecDeque<Vec<Touch>> = VecDeque::from([Vec::new()]);
    ways.insert(replay(&form, &[]).1, Vec::new());
    let mut pairs = 0;
    while let Some(way) = queue.pop_front() {
        let (_, here) = replay(&form, &way);
        for touch in &touches {
            let next = then(way.clone(), &[*touch]);
            let (sitting, seen) = replay(&form, &next);
            pairs += 1;
            promises(&here, *touch, &seen, &sitting, &next);
            assert!(ways.len() < 20_000, "the states do not come to an end");
            leads_to
                .entry(seen.clone())
                .or_default()
                .insert(here.clone());
            if !ways.contains_key(&seen) {
                ways.insert(seen.clone(), next.clone());
                queue.push_back(next);
            }
        }
    }
    let kinds: HashSet<&str> = ways.keys().map(|seen| seen.screen.name()).collect();
    println!(
        "sitting: {} states, {pairs} touches, {} kinds of screens",
        ways.len(),
        kinds.len()
    );
    assert_eq!(kinds.len(), 18, "{kinds:?}");
    every_way_ends(&ways, &leads_to);
}

fn promises(here: &Seen, touch: Touch, seen: &Seen, sitting: &Sitting, way: &[Touch]) {
    match seen.screen {
        Screen::Question(_) => assert!(seen.agreed && seen.private && !seen.minor, "{way:?}"),
        Screen::Decoy(_) => assert!(seen.minor && !seen.agreed, "{way:?}"),
        _ => {}
    }
    if matches!(here.screen, Screen::Question(_) | Screen::Decoy(_))
        && matches!(sitting.closing(), Some(Closing::Kept | Closing::Thanked))
    {
        assert!(seen.helped, "finished before the card: {way:?}");
    }
    if seen.minor {
        assert!(
            !seen.taken && !matches!(seen.screen, Screen::Thanks | Screen::Consent { .. }),
            "{way:?}"
        );
    }
    if matches!(
        sitting.closing(),
        Some(Closing::Erased | Closing::Declined | Closing::Left | Closing::Thanked)
    ) {
        assert!(!seen.taken && sitting.interview().is_none(), "{way:?}");
    }
    if here.screen != Screen::Over {
        match touch {
            Support => assert_eq!(seen.screen, Screen::Support, "{way:?}"),
            Stop => {
                let stopped = [Screen::StopAsk, Screen::Ended, Screen::Over].contains(&seen.screen);
                // Over the last screens a stop on the card leads out as well.
                assert!(stopped, "{way:?} led to {:?}", seen.screen);
            }
            _ => {}
        }
    }
    let opening = |screen: Screen| {
        !matches!(
            screen.name(),
            "question" | "support" | "stop-ask" | "thanks" | "ended" | "over"
        )
    };
    if here.private {
        assert!(!opening(seen.screen), "back into the opening: {way:?}");
    }
}

/// From every state the end can be reached.
fn every_way_ends(ways: &HashMap<Seen, Vec<Touch>>, leads_to: &HashMap<Seen, HashSet<Seen>>) {
    let mut ends: HashSet<&Seen> = ways
        .keys()
        .filter(|seen| seen.screen == Screen::Over)
        .collect();
    let mut queue: VecDeque<&Seen> = ends.iter().copied().collect();
    while let Some(seen) = queue.pop_front() {
        for before in leads_to.get(seen).into_iter().flatten() {
            if ends.insert(before) {
                queue.push_back(before);
            }
        }
    }
    let lost: Vec<&Vec<Touch>> = ways
        .iter()
        .filter(|(seen, _)| !ends.contains(seen))
        .map(|(_, way)| way)
        .collect();
    assert!(lost.is_empty(), "no way out: {lost:?}");
}

/// The small way to a question, with what was agreed on it struck out.
fn with(change: impl Fn(&mut Seen)) {
    let forms = [tiny(), small_decoy()];
    let opening = [
        Start,
        choose(0),
        choose(1),
        Yes,
        No,
        Yes,
        Skip,
        Next,
        Next,
        No,
        No,
        Yes,
    ];
    let (_, here) = replay(&forms, &opening);
    let way = then(opening.to_vec(), &[Yes]);
    let (sitting, mut seen) = replay(&forms, &way);
    change(&mut seen);
    promises(&here, Yes, &seen, &sitting, &way);
}

#[test]
fn a_kept_promise_is_not_complained_about() {
    with(|_| ());
}

#[test]
#[should_panic]
fn a_question_before_consent_is_noticed() {
    with(|seen| seen.agreed = false);
}

#[test]
#[should_panic]
fn a_question_to_a_minor_is_noticed() {
    with(|seen| seen.minor = true);
}

/// A minor's whole way, up to the touch on the card; then back, and past the last question again.
#[test]
#[should_panic(expected = "finished before the card")]
fn an_end_before_the_card_is_noticed() {
    let forms = [tiny(), small_decoy()];
    let dull = [
        Start,
        choose(0),
        choose(1),
        Yes,
        No,
        No,
        choose(0),
        Next,
        Back,
    ];
    let (_, here) = replay(&forms, &dull);
    let way = then(dull.to_vec(), &[Skip]);
    let (sitting, mut seen) = replay(&forms, &way);
    assert!(seen.helped && sitting.closing() == Some(Closing::Thanked));
    seen.helped = false;
    promises(&here, Skip, &seen, &sitting, &way);
}
