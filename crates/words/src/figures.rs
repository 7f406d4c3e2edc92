//! Sentences of main figures, found by the key that a release carries: one list for screens and files.

use crate::Locale;
use crate::report as say;

/// What a figure is about; nothing for a key this program does not know.
#[must_use]
pub fn sentence(locale: Locale, key: &str) -> Option<&'static str> {
    let say = match key {
        "less-safe-after" => say::less_safe_after,
        "felt-safe" => say::felt_safe,
        "safe-on-the-way" => say::safe_on_the_way,
        "safety-planning" => say::safety_planning,
        "over-an-hour-away" => say::over_an_hour_away,
        "had-to-pay" => say::had_to_pay,
        "staff-asked-money" => say::staff_asked_money,
        "within-three-days" => say::within_three_days,
        "options-explained" => say::options_explained,
        "decided-herself" => say::decided_herself,
        "asked-first" => say::asked_first,
        "not-pushed-to-peace" => say::not_pushed_to_peace,
        "not-overheard" => say::not_overheard,
        "kept-private" => say::kept_private,
        "with-respect" => say::with_respect,
        "not-blamed" => say::not_blamed,
        "not-treated-worse" => say::not_treated_worse,
        "met-her-need" => say::met_her_need,
        "told-three-or-more" => say::told_three_or_more,
        "middle-tellings" => say::middle_tellings,
        "referral-reached" => say::referral_reached,
        "onward-need-unmet" => say::onward_need_unmet,
        "worked-together" => say::worked_together,
        "went-without" => say::went_without,
        "waited-long" => say::waited_long,
        "cost-did-harm" => say::cost_did_harm,
        "care-score" => say::care_score,
        "expects-gossip" => say::expects_gossip,
        "expects-blame" => say::expects_blame,
        "usable-with-disability" => say::usable_with_disability,
        "knows-where" => say::knows_where,
        "heard-a-message" => say::heard_a_message,
        "told-what-was-decided" => say::told_what_was_decided,
        "practice-passed" => say::practice_passed,
        _ => return None,
    };
    Some(say(locale))
}

/// What a reader must know beside a figure.
#[must_use]
pub fn note(locale: Locale, key: &str) -> Option<&'static str> {
    let say = match key {
        "less-safe-after" => say::less_safe_after_note,
        "safety-planning" => say::safety_planning_note,
        "asked-first" => say::asked_first_note,
        "referral-reached" => say::referral_reached_note,
        "onward-need-unmet" => say::onward_need_unmet_note,
        "went-without" => say::went_without_note,
        "waited-long" => say::waited_long_note,
        "care-score" => say::care_score_note,
        "expects-gossip" | "expects-blame" => say::of_a_story_note,
        "knows-where" => say::knows_where_note,
        "practice-passed" => say::practice_passed_note,
        _ => return None,
    };
    Some(say(locale))
}

/// The title of a table that is not in the form's own words, with the title it was planned with; nothing for a
/// question of the form.
#[must_use]
pub fn title(locale: Locale, table: &str, planned: &str) -> Option<String> {
    if table.ends_with(" passed") {
        return Some(say::of_those_who_passed(locale, planned));
    }
    let say = match table {
        "taking-part" => say::taking_part,
        "checks" => say::checks,
        "went-without" => say::went_without,
        "waited-long" => say::waited_long,
        "cost-did-harm" => say::cost_did_harm,
        "care-score" => say::care_score_parts,
        "knows-where" => say::knows_where_parts,
        _ => return None,
    };
    Some(say(locale).to_owned())
}

/// The label of line number `at` of such a table, 0-based; nothing for a question of the form.
#[must_use]
pub fn label(locale: Locale, table: &str, at: usize) -> Option<&'static str> {
    let say = match (table, at) {
        ("taking-part", 0) => say::taking_part_finished,
        ("taking-part", 1) => say::taking_part_stopped,
        ("checks", 0) => say::checks_passed,
        ("checks", 1) => say::checks_failed,
        ("went-without" | "waited-long" | "cost-did-harm", 0) => say::each_yes,
        ("went-without" | "waited-long" | "cost-did-harm", 1) => say::each_no,
        ("care-score", 0) => say::care_under_half,
        ("care-score", 1) => say::care_half,
        ("care-score", 2) => say::care_three_quarters,
        _ => return None,
    };
    Some(say(locale))
}
