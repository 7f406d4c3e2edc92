//! A round file that is whole and makes sense: its plan follows from its questions.

use waymark_ask::{Form, Length};
use waymark_count::Standing;
use waymark_keep::RoundTag;
use waymark_keep::stored::{
    DutySaid, Practice, RoundLength as KeptLength, RoundPublic, SharedRound, SupportCard,
};
use waymark_plan::Plan;
use waymark_talk::{ContentBytes, RoundLength, RoundSeen, Today, TroubleKind};
use waymark_unlock::{pictures_of, read_round_file};

use crate::round_texts::asked_in;
use crate::trouble::Done;

/// A file that was read and found sound.
pub(crate) struct Sound {
    pub(crate) shared: SharedRound,
    plan: Plan,
    form: Form,
}

impl Sound {
    /// A plan that this program would not have frozen from this very form is none: nobody may slip in another table,
    /// a smaller group, or a plan for other questions.
    pub(crate) fn read(file: &ContentBytes) -> Done<Self> {
        let unsound = TroubleKind::RoundFileUnsound;
        let shared = read_round_file(&file.0)?;
        let plan = Plan::from_bytes(&shared.plan).map_err(|_| unsound)?;
        let form = Form::from_bytes(&shared.form).map_err(|_| unsound)?;
        Form::from_bytes(&shared.decoy).map_err(|_| unsound)?;
        match plan.follows_from(&form) {
            true => Ok(Self { shared, plan, form }),
            false => Err(unsound.into()),
        }
    }

    pub(crate) fn tag(&self) -> RoundTag {
        RoundTag::from_bytes(self.plan.terms().round.0)
    }

    /// Whether it counts: the plan says so, and follows only from reviewed words.
    pub(crate) fn practice(&self) -> Practice {
        match self.plan.terms().practice {
            Standing::Practice => Practice::Practice,
            Standing::Live => Practice::Live,
        }
    }

    pub(crate) fn seen(&self) -> Done<RoundSeen> {
        let (terms, shared) = (self.plan.terms(), &self.shared);
        let helper = [&shared.support.name, &shared.support.phone];
        Ok(RoundSeen {
            pictures: pictures_of(shared)?,
            label: terms.label.clone(),
            area: terms.area.0.clone(),
            length: match terms.length {
                Length::Full => RoundLength::Full,
                Length::Short => RoundLength::Short,
            },
            window_months: terms.window_months,
            smallest_group: terms.smallest_group.people(),
            languages: asked_in(&self.form, terms.practice),
            invitation: shared.invitation.clone(),
            opened_on: Today(shared.opened_on),
            helper: helper.map(String::as_str).join(", "),
        })
    }

    /// The round as it lies open here, with this tablet's own card and its own duty to report.
    pub(crate) fn public(self, support: SupportCard, duty: Vec<DutySaid>) -> RoundPublic {
        let (round, practice) = (self.tag(), self.practice());
        let terms = self.plan.terms().clone();
        RoundPublic {
            round,
            form: self.shared.form,
            decoy: self.shared.decoy,
            label: terms.label,
            area: terms.area.0,
            length: match terms.length {
                Length::Full => KeptLength::Full,
                Length::Short => KeptLength::Short,
            },
            support,
            practice,
            invitation: self.shared.invitation,
            duty,
            told: self.shared.told,
        }
    }
}
