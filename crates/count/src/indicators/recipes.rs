//! The shipped indicators, one recipe each, in the order in which readers get them.

use super::Counted::{self, AllBut, MiddleOf, Named, Of, OfAll};

/// One indicator by item id and answer codes.
pub(super) struct Recipe {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    /// Key of its plain sentence.
    pub(super) sentence: &'static str,
    pub(super) table: &'static str,
    pub(super) counted: Counted,
}

const fn recipe([id, name, sentence, table]: [&'static str; 4], counted: Counted) -> Recipe {
    Recipe {
        id,
        name,
        sentence,
        table,
        counted,
    }
}

/// All or most of the time.
const SAFE: Counted = OfAll(&["all", "mostly"]);
const YES: Counted = OfAll(&["yes"]);
/// The good answer of a question that asks about something bad.
const NO: Counted = OfAll(&["no"]);

pub(super) const SAFETY: &[Recipe] = &[
    recipe(
        ["I-14", "Less safe after", "less-safe-after", "SF-18"],
        OfAll(&["less_safe"]),
    ),
    recipe(["I-12", "Felt safe there", "felt-safe", "SF-14"], SAFE),
    recipe(
        ["I-11", "Safe on the way", "safe-on-the-way", "SF-13"],
        SAFE,
    ),
    // Women who did not want to talk about it are left out.
    recipe(
        [
            "I-13",
            "Safety planning offered",
            "safety-planning",
            "SF-19",
        ],
        Of(&["yes"], &["yes", "no"]),
    ),
];

pub(super) const ACCESS: &[Recipe] = &[
    recipe(
        ["I-05", "Went without", "went-without", "went-without"],
        YES,
    ),
    recipe(
        [
            "I-16",
            "Waited over a month or still waiting",
            "waited-long",
            "waited-long",
        ],
        YES,
    ),
    recipe(
        ["I-10", "Cost did harm", "cost-did-harm", "cost-did-harm"],
        YES,
    ),
    recipe(
        ["I-08", "Over an hour away", "over-an-hour-away", "SF-08"],
        OfAll(&["hours_1_2", "hours_2_4", "over_4_hours"]),
    ),
    recipe(
        ["I-09", "Had to pay", "had-to-pay", "SF-09"],
        AllBut("nothing"),
    ),
    recipe(
        [
            "I-09b",
            "Extra money asked by staff",
            "staff-asked-money",
            "SF-09",
        ],
        Named("staff_extra"),
    ),
    recipe(
        ["I-15", "Helped within 3 days", "within-three-days", "SF-07"],
        OfAll(&["same_day", "days_1_3"]),
    ),
];

pub(super) const CARE: &[Recipe] = &[
    recipe(
        ["I-17", "Options explained", "options-explained", "SF-20"],
        OfAll(&["clearly"]),
    ),
    recipe(
        ["I-18", "Decided herself", "decided-herself", "SF-21"],
        OfAll(&["i_did", "together"]),
    ),
    recipe(
        ["I-19", "Asked first", "asked-first", "SF-22"],
        OfAll(&["always"]),
    ),
    recipe(
        [
            "I-20",
            "Not pushed to make peace",
            "not-pushed-to-peace",
            "SF-24",
        ],
        NO,
    ),
    recipe(["I-46", "Not overheard", "not-overheard", "SF-15"], NO),
    recipe(["I-47", "Kept private", "kept-private", "SF-16"], NO),
    recipe(
        ["I-48a", "Treated with respect", "with-respect", "SF-25"],
        OfAll(&["respect"]),
    ),
    recipe(["I-48b", "Not blamed", "not-blamed", "SF-26"], NO),
    recipe(
        ["I-48c", "Not treated worse", "not-treated-worse", "SF-27"],
        NO,
    ),
    recipe(
        ["I-49", "Met her need", "met-her-need", "SF-33"],
        OfAll(&["a_lot"]),
    ),
];

/// After everything it is made of.
pub(super) const SCORE: &[Recipe] = &[recipe(
    ["I-25", "Survivor-centred care", "care-score", "care-score"],
    OfAll(&["three_quarters"]),
)];

pub(super) const JOINED_UP: &[Recipe] = &[
    recipe(
        [
            "I-21",
            "Told her story to three or more",
            "told-three-or-more",
            "SF-28",
        ],
        OfAll(&["three", "four_five", "six_more"]),
    ),
    recipe(
        [
            "I-22",
            "Middle number of tellings",
            "middle-tellings",
            "SF-28",
        ],
        MiddleOf(&["one", "two", "three", "four_five", "six_more"]),
    ),
    // Women who chose not to go are left out: that is not a failure of the referral.
    recipe(
        [
            "I-23",
            "Reached the help she was sent to",
            "referral-reached",
            "SF-29",
        ],
        Of(&["got"], &["got", "could_not"]),
    ),
    recipe(
        [
            "I-23b",
            "Onward help not reached",
            "onward-need-unmet",
            "SF-29",
        ],
        Of(&["could_not", "needed"], &["got", "could_not", "needed"]),
    ),
    recipe(
        ["I-24", "Worked well together", "worked-together", "SF-30"],
        YES,
    ),
];

/// What people of a place say, women and men apart.
pub(super) const COMMUNITY: &[Recipe] = &[
    recipe(
        ["I-27a", "Expects gossip", "expects-gossip", "CM-10"],
        OfAll(&["surely"]),
    ),
    recipe(
        ["I-27b", "Expects blame", "expects-blame", "CM-11"],
        OfAll(&["many"]),
    ),
    recipe(
        [
            "I-28",
            "Usable with a disability",
            "usable-with-disability",
            "CM-16",
        ],
        YES,
    ),
    recipe(
        ["I-31", "Knows where to go", "knows-where", "knows-where"],
        MiddleOf(&["none", "one_two", "three_four", "five_six", "seven_more"]),
    ),
    recipe(
        ["I-32", "Heard a message", "heard-a-message", "CM-21 heard"],
        YES,
    ),
    recipe(
        [
            "I-33",
            "Told what was decided",
            "told-what-was-decided",
            "CM-22",
        ],
        YES,
    ),
];

/// How good the answers are; last, since it is about the interview and not about a service.
pub(super) const ANSWERS: &[Recipe] = &[recipe(
    [
        "I-50",
        "Practice questions passed",
        "practice-passed",
        "checks",
    ],
    OfAll(&["passed"]),
)];
