//! From the first screen along every touch to every state, breadth first.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;

use waymark_ask::record::Mode;
use waymark_ask::sitting::{Screen, Touch};
use waymark_ask::{Answer, ChoiceId, Form, Lang, Sitting};

use super::mutant::{Fault, Machine};
use super::promises::{kept, record_kept};
use crate::support::{ITEMS, OPENING, small_decoy, try_form};

/// More states than these and the machine does not come to an end.
const MOST_STATES: usize = 40_000;

/// What was walked and what was wrong on the way.
pub struct Walked {
    pub states: usize,
    pub transitions: usize,
    pub screens: BTreeSet<&'static str>,
    pub wrong: Vec<String>,
}

/// Everything that can be told apart from outside, under every overlay too, and what only the way there knows.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct State {
    pub screen: Screen,
    /// What comes to light when overlays are left one after the other, and by Back.
    under: Vec<Screen>,
    answers: Vec<String>,
    pub agreed: bool,
    pub private: bool,
    pub private_again: bool,
    pub minor: bool,
    pub helped: bool,
    pub hid: bool,
    /// Somebody else reads the questions out, or helps.
    pub aloud: bool,
    pub taken: bool,
}

/// All touches there are, on forms with at most three choices.
fn touches() -> Vec<Touch> {
    use Touch::{
        Back, Continue, Erase, GiveUp, Hide, Keep, Next, No, Pause, Return, Skip, Start, Stop,
        Support, Yes,
    };
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
        Pause,
        Hide,
        Return,
        GiveUp,
        Continue,
        Start,
    ];
    touches.extend((0..3).map(|at| Touch::Choose(ChoiceId::new(at))));
    touches
}

/// Fewer items than the small form, so that all of them can be enumerated with all their answers.
pub fn forms() -> [Rc<Form>; 2] {
    let items: Vec<&str> = ITEMS
        .lines()
        .filter(|line| !line.contains("| d ") && !line.contains("| f "))
        .collect();
    let form = try_form(OPENING, &items.join("\n")).unwrap();
    [Rc::new(form), small_decoy()]
}

/// Walks all of it, or until this is found wrong.
pub fn walked(fault: Fault, until: &str) -> Walked {
    let forms = forms();
    let mut ways: HashMap<State, Vec<Touch>> = HashMap::new();
    let mut leads_to: HashMap<State, HashSet<State>> = HashMap::new();
    let mut queue: VecDeque<(State, Vec<Touch>)> = VecDeque::new();
    let mut wrong = Vec::new();
    let mut transitions = 0;
    let (_, first) = replayed(&forms, fault, &[], &mut wrong);
    ways.insert(first.clone(), Vec::new());
    queue.push_back((first, Vec::new()));
    while let Some((here, way)) = queue.pop_front() {
        // A machine with a fault is walked until somebody complains of it.
        if wrong.iter().any(|line: &String| line.starts_with(until)) {
            break;
        }
        for touch in touches() {
            let next = [way.clone(), vec![touch]].concat();
            let (machine, there) = replayed(&forms, fault, &next, &mut wrong);
            transitions += 1;
            kept(&here, touch, &there, &machine, &mut wrong);
            // Being given up under the cover is no way to end.
            if touch != Touch::GiveUp {
                let before = leads_to.entry(there.clone()).or_default();
                before.insert(here.clone());
            }
            assert!(ways.len() < MOST_STATES, "the states do not come to an end");
            if !ways.contains_key(&there) {
                ways.insert(there.clone(), next.clone());
                queue.push_back((there, next));
            }
        }
    }
    if !wrong.iter().any(|line| line.starts_with(until)) {
        lost(&ways, &leads_to, &mut wrong);
    }
    Walked {
        states: ways.len(),
        transitions,
        screens: ways.keys().map(|state| state.screen.name()).collect(),
        wrong,
    }
}

/// A way from the beginning; what was agreed on it is remembered.
pub fn replayed(
    forms: &[Rc<Form>; 2],
    fault: Fault,
    way: &[Touch],
    wrong: &mut Vec<String>,
) -> (Machine, State) {
    let mut machine = Machine::begin(forms, fault);
    let mut state = State {
        screen: machine.screen(),
        under: Vec::new(),
        answers: Vec::new(),
        agreed: false,
        private: false,
        private_again: false,
        minor: false,
        helped: false,
        hid: false,
        aloud: false,
        taken: false,
    };
    for touch in way {
        let before = machine.screen();
        machine.touch(*touch);
        let after = machine.screen();
        let yes = matches!(touch, Touch::Yes) || *touch == Touch::Choose(ChoiceId::new(0));
        match before {
            Screen::Adult(_) => state.minor |= no(*touch),
            Screen::ConsentAsk(_) => state.agreed |= yes,
            Screen::Privacy(_) if state.private => state.private_again |= yes,
            Screen::Privacy(_) => state.private |= yes,
            Screen::Cover => state.hid |= *touch == Touch::Return,
            _ => {}
        }
        state.helped |= after == Screen::Support && *touch != Touch::Support;
        if let Some(record) = machine.take_record() {
            record_kept(&state, machine.sitting(), &forms[0], &record, wrong);
            state.taken = true;
        }
    }
    state.aloud = matches!(machine.mode(), Mode::Assisted | Mode::ReadAloud);
    state.screen = alike(machine.screen());
    state.answers = said(machine.sitting());
    state.under = under(forms, fault, way, state.screen);
    (machine, state)
}

/// The second choice of yes and no.
fn no(touch: Touch) -> bool {
    touch == Touch::No || touch == Touch::Choose(ChoiceId::new(1))
}

/// Attempts are unbounded in number and all alike from the third on.
fn alike(screen: Screen) -> Screen {
    match screen {
        Screen::Understanding { question, attempt } => Screen::Understanding {
            question,
            attempt: attempt.min(3),
        },
        screen => screen,
    }
}

/// What lies under cover, card, question and rest, and where Back leads from there.
fn under(forms: &[Rc<Form>; 2], fault: Fault, way: &[Touch], screen: Screen) -> Vec<Screen> {
    let mut seen = Vec::new();
    let mut more: Vec<Touch> = way.to_vec();
    let mut here = screen;
    for _ in 0..4 {
        let (leave, other) = match here {
            Screen::Cover => (Touch::Return, Touch::GiveUp),
            Screen::Support | Screen::StopAsk | Screen::Paused => (Touch::Continue, Touch::Back),
            _ => break,
        };
        seen.push(after(forms, fault, &more, other));
        here = after(forms, fault, &more, leave);
        more.push(leave);
        seen.push(here);
    }
    seen
}

fn after(forms: &[Rc<Form>; 2], fault: Fault, way: &[Touch], touch: Touch) -> Screen {
    let mut machine = Machine::begin(forms, fault);
    for touch in way.iter().chain([&touch]) {
        machine.touch(*touch);
        let _ = machine.take_record();
    }
    alike(machine.screen())
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
    let form = interview.form();
    form.each()
        .map(|(id, _)| one(interview.answer(id)))
        .collect()
}

/// From every state the end can be reached.
fn lost(
    ways: &HashMap<State, Vec<Touch>>,
    leads_to: &HashMap<State, HashSet<State>>,
    wrong: &mut Vec<String>,
) {
    let mut ends: HashSet<&State> = ways
        .keys()
        .filter(|state| state.screen == Screen::Over)
        .collect();
    let mut queue: VecDeque<&State> = ends.iter().copied().collect();
    while let Some(state) = queue.pop_front() {
        for before in leads_to.get(state).into_iter().flatten() {
            if ends.insert(before) {
                queue.push_back(before);
            }
        }
    }
    let stuck = ways.iter().filter(|(state, _)| !ends.contains(state));
    wrong.extend(stuck.map(|(_, way)| format!("no way out after {way:?}")));
}
