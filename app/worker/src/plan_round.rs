//! The plan of a round, from what the team says to what is frozen; it can be looked at before anything is kept.

use rand_core::CryptoRng;
use waymark_ask::{Form, Lang, Length};
use waymark_count::{Measure, SmallestGroup, Table};
use waymark_keep::Vault;
use waymark_keep::stored::{DutySaid, SupportCard, ToldBack, keys};
use waymark_plan::{
    AGE, AreaName, Breakdown, PEOPLE_FOR_ONE_PROVIDER, Plan, PlanError, Providers, Residents,
    ResidentsError, RoundId, RoundTerms, SEX, Setting, helps,
};
use waymark_talk::{
    ContentBytes, Counts, KindOfHelp, NewRound, PlanSeen, PlannedTable, Reply, RoundLength,
    SaidBreakdown, SaidResidents, SaidTerms, SizeSeen, TroubleKind,
};
use waymark_unlock::Workspace;

use crate::books::DayBook;
use crate::desk::{Desk, Means, Standing as Place};
use crate::gate::{neutral, support_gate};
use crate::readiness::duty;
use crate::round_texts::{asked_in, counted, held_to};
use crate::slot::Slot;
use crate::told_back::told_back;
use crate::too_soon;
use crate::trouble::Done;

/// A round that may open, with everything it needs; nothing of it is written yet.
pub(crate) struct Checked {
    pub(crate) plan: Plan,
    /// The form as women get it; in a round that counts it says which of its languages were reviewed.
    pub(crate) form: Vec<u8>,
    pub(crate) area: String,
    pub(crate) support: SupportCard,
    pub(crate) duty: Vec<DutySaid>,
    pub(crate) told: Vec<ToldBack>,
    pub(crate) book: DayBook,
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Whatever would be in the way of opening is in the way here.
    pub(crate) async fn plan_round(&mut self, wanted: &NewRound) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let standing = self.standing;
        let checked = self.means.checked(standing, workspace, wanted).await?;
        let form = Form::from_bytes(&checked.form).map_err(|_| TroubleKind::FormDamaged)?;
        Ok(Reply::PlanSeen(Box::new(seen(
            &form,
            wanted,
            &checked.plan,
        ))))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    pub(crate) async fn checked(
        &mut self,
        standing: Place,
        workspace: &Workspace,
        wanted: &NewRound,
    ) -> Done<Checked> {
        let settings = self.settings(workspace).await?;
        let support = support_gate(&settings)?;
        let texts = held_to(wanted.terms.standing, standing)?;
        self.may_ask(standing, workspace, texts, wanted.today)
            .await?;
        neutral(&wanted.label)?;
        neutral(&settings.area)?;
        if self.public(keys::ROUND).await?.is_some() {
            return Err(TroubleKind::RoundAlreadyOpen.into());
        }
        let book = self.day_book(workspace).await?;
        book.not_set_back(wanted.today)?;
        let mut tag = [0; 16];
        self.rng.fill_bytes(&mut tag);
        let form = form(&wanted.form)?;
        let form = self.to_ask(workspace, form, wanted.terms.standing).await?;
        let plan = frozen(&form, wanted, &settings.area, tag)?;
        let past = self.past(workspace).await?;
        too_soon::next_may_follow(&past, form.id(), &settings.area, wanted.today)?;
        Form::from_bytes(&wanted.decoy.0).map_err(|_| TroubleKind::FormDamaged)?;
        let told = told_back(&wanted.terms.told, &past, &settings.area)?;
        Ok(Checked {
            plan,
            form: form.to_bytes(),
            told,
            area: settings.area,
            support,
            duty: duty(&self.readiness(workspace).await?)?,
            book,
        })
    }
}

/// In the form's first language where it does not have the wanted one.
pub(crate) fn kinds_of_help(form_bytes: &ContentBytes, language: &str) -> Done<Reply> {
    let form = form(form_bytes)?;
    let lang = spoken(&form, language).unwrap_or(Lang::new(0));
    let kinds = helps(&form, lang).into_iter();
    let kinds = kinds.map(|help| KindOfHelp {
        code: help.code,
        label: help.label,
    });
    Ok(Reply::KindsOfHelp(kinds.collect()))
}

pub(crate) fn said_breakdown(breakdown: Breakdown) -> SaidBreakdown {
    match breakdown {
        Breakdown::PracticeQuestionsOnly => SaidBreakdown::PracticeQuestionsOnly,
        Breakdown::Age => SaidBreakdown::Age,
        Breakdown::Sex => SaidBreakdown::Sex,
    }
}

fn form(bytes: &ContentBytes) -> Done<Form> {
    Ok(Form::from_bytes(&bytes.0).map_err(|_| TroubleKind::FormDamaged)?)
}

pub(crate) fn spoken(form: &Form, language: &str) -> Option<Lang> {
    let mut languages = form.languages().iter();
    let at = languages.position(|one| one.tag() == language)?;
    u8::try_from(at).ok().map(Lang::new)
}

/// The plan of the wanted round, frozen.
fn frozen(form: &Form, wanted: &NewRound, area: &str, tag: [u8; 16]) -> Done<Plan> {
    let smallest_group = SmallestGroup::new(wanted.smallest_group)
        .map_err(|_| TroubleKind::SmallestGroupTooSmall)?;
    let terms = RoundTerms {
        round: RoundId(tag),
        label: wanted.label.clone(),
        area: AreaName(area.to_owned()),
        length: match wanted.length {
            RoundLength::Full => Length::Full,
            RoundLength::Short => Length::Short,
        },
        smallest_group,
        // What the questions themselves say (“in the last two years”); a round cannot ask for less or more.
        window_months: form.window_months(),
        practice: counted(wanted.terms.standing),
        lang: spoken(form, &wanted.language).ok_or(TroubleKind::PlanRefused)?,
        setting: setting(form, &wanted.terms)?,
    };
    let refused = |why| match why {
        PlanError::Unnamed => TroubleKind::RoundUnnamed,
        PlanError::TextsAreDrafts => TroubleKind::TextsAreDrafts,
        PlanError::TooFewForABreakdown => TroubleKind::TooFewForABreakdown,
        _ => TroubleKind::PlanRefused,
    };
    Ok(Plan::freeze(form, terms).map_err(refused)?)
}

fn setting(form: &Form, said: &SaidTerms) -> Done<Setting> {
    Ok(Setting {
        expected: said.expected,
        residents: residents(&said.residents)?,
        providers: providers(form, &said.one_provider)?,
        breakdown: match said.breakdown {
            SaidBreakdown::PracticeQuestionsOnly => Breakdown::PracticeQuestionsOnly,
            SaidBreakdown::Age => Breakdown::Age,
            SaidBreakdown::Sex => Breakdown::Sex,
        },
    })
}

/// Rule D5: the reason for a small area and who signed it go into the plan and nowhere else.
fn residents(said: &SaidResidents) -> Done<Residents> {
    let SaidResidents::People {
        people,
        reason,
        signed_by,
    } = said
    else {
        return Ok(Residents::not_given());
    };
    let found = Residents::of(*people)
        .or_else(|_| Residents::fewer(*people, reason.trim(), signed_by.trim()));
    Ok(found.map_err(|why| match why {
        ResidentsError::NeedsReason => TroubleKind::SmallAreaUnsigned,
        ResidentsError::UnderTheFloor => TroubleKind::AreaTooSmall,
    })?)
}

/// Rule D9, in the order of the form, so that the same choices make the same plan.
fn providers(form: &Form, alone: &[String]) -> Done<Providers> {
    let known = helps(form, Lang::new(0)).into_iter().map(|help| help.code);
    let chosen: Vec<String> = known.filter(|code| alone.contains(code)).collect();
    if alone.iter().any(|code| !chosen.contains(code)) {
        return Err(TroubleKind::PlanRefused.into());
    }
    Ok(match chosen.is_empty() {
        true => Providers::Several,
        false => Providers::OneOf(chosen),
    })
}

fn seen(form: &Form, wanted: &NewRound, plan: &Plan) -> PlanSeen {
    let terms = plan.terms();
    let alone = &wanted.terms.one_provider;
    let helps = helps(form, terms.lang).into_iter();
    let one_provider = helps.filter(|help| alone.contains(&help.code));
    PlanSeen {
        label: terms.label.clone(),
        area: terms.area.0.clone(),
        length: wanted.length,
        window_months: terms.window_months,
        smallest_group: terms.smallest_group.people(),
        expected: terms.setting.expected,
        size: match &wanted.terms.residents {
            SaidResidents::NotSaid => SizeSeen::NotSaid,
            SaidResidents::People { people, .. } if Residents::of(*people).is_ok() => {
                SizeSeen::Enough
            }
            SaidResidents::People { .. } => SizeSeen::Signed,
        },
        one_provider: one_provider.map(|help| help.label).collect(),
        one_provider_from: PEOPLE_FOR_ONE_PROVIDER.max(terms.smallest_group.people()),
        breakdown: wanted.terms.breakdown,
        standing: wanted.terms.standing,
        languages: asked_in(form, terms.practice),
        tables: plan.tables().tables().iter().map(planned).collect(),
    }
}

fn planned(table: &Table) -> PlannedTable {
    PlannedTable {
        id: table.id.clone(),
        title: table.title.clone(),
        counts: match &table.measure {
            Measure::Round => Counts::Round,
            Measure::Answers => Counts::Answers,
            Measure::AnyOf { .. } | Measure::HowMany { .. } | Measure::ShareOfGood { .. } => {
                Counts::Person
            }
            Measure::Within { by, .. } if by == AGE => Counts::Age,
            Measure::Within { by, .. } if by == SEX => Counts::Sex,
            Measure::Within { .. } => Counts::Passed,
        },
    }
}
