//! Joining a round that was opened on another tablet: the file is checked whole before anything of it is kept.

use rand_core::CryptoRng;
use waymark_ask::{Form, Length};
use waymark_count::Standing;
use waymark_keep::stored::{
    Practice, RoundKeys, RoundLength as KeptLength, RoundPublic, SharedRound, SupportCard, keys,
};
use waymark_keep::{Change, RoundTag, Shelf, Vault};
use waymark_plan::Plan;
use waymark_talk::{ContentBytes, Figures, Reply, RoundLength, RoundSeen, Today, TroubleKind};
use waymark_unlock::{pictures_of, read_round_file};

use crate::books::DayBook;
use crate::desk::Desk;
use crate::gate::support_gate;
use crate::slot::Slot;
use crate::trouble::Done;

/// A file that was read and found sound.
struct Sound {
    shared: SharedRound,
    plan: Plan,
    form: Form,
}

impl Sound {
    /// A plan that this program would not have frozen from this very form is none: nobody may slip in another table,
    /// a smaller group, or a plan for other questions.
    fn read(file: &ContentBytes) -> Done<Self> {
        let unsound = TroubleKind::RoundFileUnsound;
        let shared = read_round_file(&file.0)?;
        let plan = Plan::from_bytes(&shared.plan).map_err(|_| unsound)?;
        let form = Form::from_bytes(&shared.form).map_err(|_| unsound)?;
        Form::from_bytes(&shared.decoy).map_err(|_| unsound)?;
        let again = Plan::freeze(&form, plan.terms().clone()).map_err(|_| unsound)?;
        match again.hash() == plan.hash() {
            true => Ok(Self { shared, plan, form }),
            false => Err(unsound.into()),
        }
    }

    fn tag(&self) -> RoundTag {
        RoundTag::from_bytes(self.plan.terms().round.0)
    }

    fn seen(&self) -> Done<RoundSeen> {
        let (terms, shared) = (self.plan.terms(), &self.shared);
        let languages = self.form.languages().iter();
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
            languages: languages.map(|one| one.name().to_owned()).collect(),
            invitation: shared.invitation.clone(),
            opened_on: Today(shared.opened_on),
            helper: helper.map(String::as_str).join(", "),
        })
    }

    /// The round as it lies open here, with this tablet's own card.
    fn public(self, support: SupportCard) -> RoundPublic {
        let round = self.tag();
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
            practice: match terms.practice {
                Standing::Practice => Practice::Practice,
                Standing::Live => Practice::Live,
            },
            invitation: self.shared.invitation,
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// What the file says; nothing is written.
    pub(crate) fn read_round_file(&mut self, file: &ContentBytes) -> Done<Reply> {
        self.open.as_ref().ok_or(TroubleKind::Locked)?;
        Ok(Reply::RoundSeen(Box::new(Sound::read(file)?.seen()?)))
    }

    /// One commit opens the round here. The support contact is this tablet's own: a file never sets one.
    pub(crate) async fn join_round(&mut self, file: &ContentBytes, today: Today) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let sound = Sound::read(file)?;
        let support = support_gate(&means.settings(workspace).await?)?;
        if means.public(keys::ROUND).await?.is_some() {
            return Err(TroubleKind::RoundAlreadyOpen.into());
        }
        // A second opening would be a second tablet's worth of totals under one tablet's name.
        let known = means.keys_of(workspace, &sound.tag()).await?;
        let past = means.past(workspace).await?;
        if known.is_some() || past.all().iter().any(|past| past.round == sound.tag()) {
            return Err(TroubleKind::RoundClosedHere.into());
        }
        let book = means.day_book(workspace).await?;
        book.not_set_back(today)?;
        let book = DayBook {
            round_opened: Some(Today(sound.shared.opened_on)),
            figures: Figures::NothingYet,
            explained: None,
            ..book
        };
        let kept = RoundKeys {
            round: sound.tag(),
            public: sound.shared.totals_key,
            wrapped: Vec::new(),
        };
        let changes = [
            means.sealed(workspace, keys::PLAN, &sound.shared.plan)?,
            means.sealed(workspace, keys::DAYS, &book.to_bytes())?,
            means.key_kept(workspace, kept).await?,
            Change::delete(Shelf::Work, keys::TALLY),
            Change::delete(Shelf::Work, keys::RELEASE),
            Change::put(Shelf::Public, keys::ROUND, sound.public(support).to_bytes()),
        ];
        means.vault.commit(&changes).await?;
        self.state().await
    }
}
