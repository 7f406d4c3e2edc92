//! axe-core on every screen, bright and dark, in high contrast, with text twice as large, in both directions, on a phone and a
//! tablet: nothing serious, nothing critical, and everything still fits. An ordinary run looks at
//! each screen in one of five ways in turn, `WAYMARK_LONG` in every way.

use std::collections::BTreeSet;

use waymark_tests::driven::axe::Axe;
use waymark_tests::driven::fit::misfits;
use waymark_tests::driven::views::View;
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Tablet, walk};

/// Things every judge must find: a button without words, a picture without a name, and pale words on white.
const PLANTED: &str = r"
const add = (name, into = document.body) => into.appendChild(document.createElement(name));
add('button');
add('img').src = 'icons/none.png';
const pale = add('p');
pale.textContent = 'pale words';
pale.style.color = '#ddd';
pale.style.background = '#fff';
";

#[test]
#[ignore = "drives browsers"]
fn axe_finds_nothing_serious_on_any_screen() {
    let axe = Axe::called();
    for engine in Engine::chromium_if_asked_for() {
        let tablet = Tablet::swift(engine);
        let (mut names, mut looks, mut found) = (Vec::new(), 0, BTreeSet::new());
        walk::every_screen(&tablet, &mut |browser, screen| {
            let views = views(names.len());
            looks += views.len();
            for view in views {
                found.extend(complaints(&axe, browser, screen, names.len(), view));
            }
            View::leave(browser);
            names.push(walk::name_of(screen));
        });
        println!(
            "{} screens in {looks} looks: {}",
            names.len(),
            names.join(", ")
        );
        let found: Vec<String> = found.into_iter().collect();
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}

#[test]
#[ignore = "drives browsers"]
fn axe_finds_what_is_planted() {
    let axe = Axe::called();
    for engine in Engine::chromium_if_asked_for() {
        let tablet = Tablet::fresh(engine);
        tablet.browser().until_on("welcome");
        tablet.browser().run(PLANTED, &[]);
        let found = axe.complaints(tablet.browser());
        for rule in ["button-name", "image-alt", "color-contrast"] {
            assert!(
                found.iter().any(|line| line.starts_with(rule)),
                "{rule} is not found: {found:#?}"
            );
        }
    }
}

fn views(screen: usize) -> Vec<View> {
    if std::env::var_os("WAYMARK_LONG").is_some() {
        View::all()
    } else {
        View::in_turn(screen)
    }
}

fn complaints(
    axe: &Axe,
    browser: &Browser,
    screen: &Screen,
    number: usize,
    view: View,
) -> Vec<String> {
    view.show(browser);
    let name = walk::name_of(screen);
    browser.screenshot(&format!("{number:02}-{name}-{}", view.name()));
    let all = axe.complaints(browser).into_iter().chain(misfits(browser));
    all.map(|line| format!("{name}, {}: {line}", view.name()))
        .collect()
}
