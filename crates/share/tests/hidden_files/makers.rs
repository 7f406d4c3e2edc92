//! Every file that the planner, the worker or the desktop tool makes of a directory, by its kind.

use std::collections::BTreeMap;

use waymark_act::{Board, Thursday, Work};
use waymark_map::draw::{
    Paper, Reading, Scene, ServicesMap, Shape as Drawn, Sheet, Upright, View, Words,
};
use waymark_map::gaps::reach::{Asked, Speed, Ways};
use waymark_map::gaps::{At, Travel, Who, centres};
use waymark_map::{
    Audience, Benchmark, Days, Directory, PublicDirectory, ServiceId, call_back, publish,
};
use waymark_share::gaps::{
    Given, Part, Shape, Shapes, board, csv, geojson, page, page_of, table, thursday, travel,
    workbook_of, xlsx,
};
use waymark_share::poster::{Form, Poster, page as poster_page, spoken};
use waymark_share::{ListKind, list, map_page, map_svg};
use waymark_words::Locale;

use super::common::*;
use super::district::{HOME, drawn, land, outlines, safe_place};

/// Bytes by the kind of file and whom it is for.
pub type Files = BTreeMap<String, Vec<u8>>;

pub fn files(seed: usize, directory: &Directory) -> Files {
    let mut files = Files::new();
    // Both directions of writing.
    let locale = [Locale::En, Locale::Ar][seed % 2];
    for audience in Audience::ALL {
        let public = publish(directory, audience, TODAY);
        let mut add = |kind: String, bytes: Vec<u8>| {
            files.insert(format!("{kind}, for {audience:?}"), bytes);
        };
        for kind in ListKind::ALL {
            add(format!("list {kind:?}"), list(&public, locale, kind));
        }
        maps(&mut add, seed, &public, locale);
        analysis(&mut add, seed, &public, locale);
        ways(&mut add, seed, &public, locale);
    }
    let public = publish(directory, Audience::Public, TODAY);
    let poster = Poster::of(&public, &area(HOME), locale).unwrap();
    for form in Form::ALL {
        let bytes = poster_page(&poster, form).into_bytes();
        files.insert(format!("poster {form:?}"), bytes);
    }
    files.insert("poster read aloud".into(), spoken(&poster).into_bytes());
    files.insert("list to call from".into(), calls(directory).into_bytes());
    files
}

fn analysis(
    add: &mut impl FnMut(String, Vec<u8>),
    seed: usize,
    public: &PublicDirectory,
    locale: Locale,
) {
    let outlines = outlines(seed);
    let walks = Travel::straight(public, &centres(&outlines));
    let guides = [Benchmark {
        service: safe_place(),
        places: 1,
        for_women: 10_000,
    }];
    let given = Given::new(&guides, &walks);
    for part in Part::ALL {
        let sheet = table(public, given, part, locale);
        add(format!("table {}", part.file_name()), csv(&sheet));
    }
    // A workbook and a page of each table by turns: they hold the same rows.
    let part = Part::ALL[seed % Part::ALL.len()];
    let book = workbook_of(public, given, part, locale);
    add("workbook of one table".into(), book);
    let whole = page_of(public, given, part, locale).into_bytes();
    add("page of one table".into(), whole);
    // Of all tables once: for those who see most.
    if public.audience() == Audience::Coordination {
        add("workbook of all tables".into(), xlsx(public, given, locale));
        let whole = page(public, given, locale).into_bytes();
        add("page of all tables".into(), whole);
    }
    let areas = geojson(public, given, &shapes(seed)).into_bytes();
    add("areas GeoJSON".into(), areas);
    let here = Board::of(public, &area(HOME), &guides, &[], &Work::default()).unwrap();
    let whole = board(&here, public.taxonomy(), locale).into_bytes();
    add("gap board".into(), whole);
    let meeting = thursday(&Thursday::of(&here), public.taxonomy(), locale);
    add("Thursday's page".into(), meeting.into_bytes());
}

fn shapes(seed: usize) -> Shapes {
    let outlines = outlines(seed);
    let shape = |one: &waymark_map::boundaries::Boundary| {
        let ring = one.shape.corners();
        let ring = ring.map(|one| (one.east(), one.north())).collect();
        (one.area.id.clone(), Shape(vec![vec![ring]]))
    };
    outlines.iter().map(shape).collect()
}

fn ways(
    add: &mut impl FnMut(String, Vec<u8>),
    seed: usize,
    public: &PublicDirectory,
    locale: Locale,
) {
    let women = land(seed, |cell| drawn(seed, cell, 40) as f64);
    let friction = land(seed, |_| 0.012);
    let mut ways = Ways::begin(public.clone(), friction, &women, &outlines(seed)).unwrap();
    while !ways.is_ready() {
        ways.go_on();
    }
    let asked = Asked {
        service: safe_place(),
        who: Who::AnyWoman,
        at: At::AnyTime,
        speed: Speed::of_tenths(40).unwrap(),
    };
    let reached = ways.ask(asked).unwrap();
    let table = travel::csv(ways.public(), &reached, locale);
    add("travel table".into(), table);
    let grid = travel::grid(&ways, &reached).into_bytes();
    add("travel grid".into(), grid);
}

/// The map on paper: of everything, and of the one kind of help.
fn maps(
    add: &mut impl FnMut(String, Vec<u8>),
    seed: usize,
    public: &PublicDirectory,
    locale: Locale,
) {
    let outlines = outlines(seed);
    for (what, wanted) in [("all", None), ("safe places", Some(safe_place()))] {
        let (sheet, shapes) = on_paper(public, &outlines, wanted);
        let drawing = map_svg(sheet, &shapes, "Map", locale).into_bytes();
        add(format!("map drawing of {what}"), drawing);
        let page = map_page(sheet, &shapes, "Map", locale).into_bytes();
        add(format!("map page of {what}"), page);
    }
}

fn on_paper(
    public: &PublicDirectory,
    outlines: &waymark_map::boundaries::Boundaries,
    wanted: Option<ServiceId>,
) -> (Sheet, Vec<Drawn>) {
    let map = ServicesMap::of(Scene::new(), public, outlines, wanted);
    let sheet = Sheet {
        paper: Paper::A4,
        upright: Upright::Landscape,
        reading: Reading::FromLeft,
    };
    let words = Words {
        title: "Map".to_owned(),
        legend: Vec::new(),
        notes: Vec::new(),
        north: "N".to_owned(),
        scale: Box::new(|metres| format!("{metres} m")),
    };
    let view = View::whole(map.scene.bounds().unwrap(), sheet.size());
    (sheet, sheet.shapes(&map.scene, &view, &words))
}

/// The rows that the planner prints.
fn calls(directory: &Directory) -> String {
    let offices = call_back(directory, TODAY.plus(Days(100)), Days(7));
    let row = |office: &waymark_map::CallBack| {
        let lines = office.lines.iter();
        let lines: Vec<String> = lines.map(|line| line.service.to_string()).collect();
        format!("{} {} {}\n", office.name, office.phone, lines.join(" "))
    };
    offices.iter().map(row).collect()
}
