//! I-34 to I-38: each a sentence, with what it is counted from and how it can be worked out again.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{facts, tongue};
use waymark_map::Share;
use waymark_map::gaps::Recipe;
use waymark_words::{Locale, network as words};

use super::made::Made;
use crate::frame::Part;

/// One figure ready to be shown.
struct Figure {
    id: &'static str,
    about: &'static str,
    said: String,
    base: String,
}

#[component]
pub fn Figures(made: Arc<Made>) -> impl IntoView {
    let locale = tongue();
    let figures = all(locale, &made).into_iter();
    let figures = figures.map(|one| card(locale, &made, one)).collect_view();
    view! {
        <Part title=words::figures(locale)>
            <p class="soft">{words::figures_lead(locale)}</p>
            <div class="figures">{figures}</div>
        </Part>
    }
}

fn all(locale: Locale, made: &Made) -> [Figure; 5] {
    let net = &made.network;
    let offices = net.len().to_string();
    let links = net.links().count().to_string();
    let here = net.available().len().to_string();
    let mean = |share: Share, said: fn(Locale, &str) -> String| {
        let percent = share.tenths_of_percent().map(|tenths| (tenths + 5) / 10);
        percent.map_or_else(
            || words::nothing_counted(locale).to_owned(),
            |percent| said(locale, &percent.to_string()),
        )
    };
    let part = |share: Share, said: fn(Locale, &str, &str) -> String| match share.of() {
        0 => words::nothing_counted(locale).to_owned(),
        of => said(locale, &share.part().to_string(), &of.to_string()),
    };
    let completeness = net.link_completeness();
    // Each office that needs another sector weighs two halves.
    let linked = (completeness.of() / 2).to_string();
    let figure = |id, about, said, base| Figure {
        id,
        about,
        said,
        base,
    };
    [
        figure(
            "I-34",
            words::i34(locale),
            mean(completeness, words::i34_said),
            words::i34_base(locale, &linked),
        ),
        figure(
            "I-35",
            words::i35(locale),
            part(net.two_way(), words::i35_said),
            words::base_links(locale, &links),
        ),
        figure(
            "I-36",
            words::i36(locale),
            part(net.dead_end_share(), words::i36_said),
            words::base_offices(locale, &offices),
        ),
        figure(
            "I-37",
            words::i37(locale),
            mean(net.two_step_reach(), words::i37_said),
            words::i37_base(locale, &offices, &here),
        ),
        figure(
            "I-38",
            words::i38(locale),
            part(net.written_agreements(), words::i38_said),
            words::base_links(locale, &links),
        ),
    ]
}

fn card(locale: Locale, made: &Made, figure: Figure) -> AnyView {
    let recipe = Recipe::of(&made.published, figure.id);
    let recipe = match made.area.is_empty() {
        true => recipe,
        false => recipe.with("area", &made.area),
    };
    let behind = vec![(words::label_base(locale).to_owned(), figure.base)];
    view! {
        <article class="figure sheet" data-figure=figure.id>
            <h3>{figure.about}</h3>
            <p class="figure-said">{figure.said}</p>
            <p class="soft">{figure.id}</p>
            <details>
                <summary>{words::how(locale)}</summary>
                {facts(behind)}
                <p class="soft">{words::label_recipe(locale)}</p>
                <p class="soft" lang="en" dir="ltr">{recipe.to_string()}</p>
            </details>
        </article>
    }
    .into_any()
}
