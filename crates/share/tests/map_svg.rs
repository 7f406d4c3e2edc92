//! A printed map by its structure: what is drawn, how it is filled, where it is read from, and that
//! nothing breaks out.

use waymark_map::draw::{
    Form, LegendLine, Look, Mark, Meaning, Outline, Paper, Plane, Reading, Sample, Scene, Sheet,
    Size, Thing, Upright, View, Words,
};
use waymark_share::map_svg;
use waymark_words::Locale;

const NAME: &str = "Clinics & <shelters>";

fn drawing(locale: Locale, reading: Reading) -> String {
    let ring = |west: f64| {
        [
            (west, 29.0),
            (west + 1.0, 29.0),
            (west + 1.0, 31.0),
            (west, 31.0),
        ]
    };
    let area = |west: f64| Outline::area([&ring(west)[..]]).unwrap();
    let scene = Scene::new()
        .with(area(35.0), Look::Means(Meaning::Served))
        .with(area(36.0), Look::Means(Meaning::NotServed))
        .with_mark(Mark {
            thing: Thing(0),
            at: Plane::of_degrees(35.5, 30.0).unwrap(),
            form: Form::Diamond,
        });
    let sheet = Sheet {
        paper: Paper::A4,
        upright: Upright::Landscape,
        reading,
    };
    let words = Words {
        title: NAME.to_owned(),
        legend: vec![LegendLine {
            sample: Sample::Area(Look::Means(Meaning::NotServed)),
            words: "Not served".to_owned(),
        }],
        notes: vec!["Boundaries are illustrative.".to_owned()],
        north: "N".to_owned(),
        scale: Box::new(|metres| format!("{} km", metres / 1000)),
    };
    let view = View::whole(scene.bounds().unwrap(), Size::new(800.0, 600.0));
    map_svg(sheet, &sheet.shapes(&scene, &view, &words), NAME, locale)
}

/// How often an element stands in the drawing.
fn count(svg: &str, element: &str) -> usize {
    svg.matches(element).count()
}

/// The elements, each with its attributes.
fn elements<'a>(svg: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("<{name} ");
    svg.split('<')
        .zip(svg.match_indices('<').map(|(at, _)| at))
        .map(|(_, at)| svg[at..].split('>').next().unwrap())
        .filter(|element| element.starts_with(&start))
        .collect()
}

#[test]
fn a_map_is_as_large_as_its_paper_and_holds_what_was_laid_out() {
    let svg = drawing(Locale::En, Reading::FromLeft);
    let root = elements(&svg, "svg")[0];
    assert!(
        root.contains("width=\"297mm\" height=\"210mm\"") && root.contains("direction=\"ltr\"")
    );
    // Two areas, a sample, a frame, a bar, an arrow and a mark; the tile's own lines aside.
    let tile = count(&svg, "stroke-width=\"1\"/></pattern>");
    assert_eq!((elements(&svg, "path").len() - tile, tile), (7, 1));
    // Title, legend, note, scale, north.
    assert_eq!(elements(&svg, "text").len(), 5);
    let filled = count(&svg, "fill=\"url(#map-sheet-cross)\"");
    assert_eq!((filled, count(&svg, "id=\"map-sheet-cross\"")), (2, 1));
}

#[test]
fn a_map_in_arabic_is_read_from_the_right() {
    let svg = drawing(Locale::Ar, Reading::FromRight);
    let root = elements(&svg, "svg")[0];
    assert!(root.contains("direction=\"rtl\"") && root.contains("xml:lang=\"ar\""));
    let start = |svg: &str| -> f64 {
        let words = elements(svg, "text");
        let x = words
            .iter()
            .find(|text| text.contains("font-size=\"22\""))
            .unwrap();
        let x = x.split("x=\"").nth(1).unwrap().split('"').next().unwrap();
        x.parse().unwrap()
    };
    assert!(start(&svg) > 1000.0);
    assert!(start(&drawing(Locale::En, Reading::FromLeft)) < 50.0);
}

#[test]
fn words_stay_words_and_nothing_is_fetched_or_run() {
    let svg = drawing(Locale::En, Reading::FromLeft);
    assert!(svg.contains("Clinics &amp; &lt;shelters&gt;") && !svg.contains("<shelters>"));
    let without_namespace = svg.replace("http://www.w3.org/2000/svg", "");
    for wrong in ["style", "href", "http", "<script", "<image"] {
        assert!(!without_namespace.contains(wrong), "{wrong}");
    }
}

#[test]
fn no_colour_of_a_map_is_red() {
    let svg = drawing(Locale::En, Reading::FromLeft);
    let colours: Vec<&str> = svg
        .split('#')
        .skip(1)
        .filter_map(|rest| rest.get(..6))
        .collect();
    let colours = colours
        .into_iter()
        .filter_map(|hex| u32::from_str_radix(hex, 16).ok());
    let red = |colour: u32| {
        let (r, g, b) = (colour >> 16, colour >> 8 & 0xff, colour & 0xff);
        r > g + 40 && r > b + 40
    };
    assert!(red(0x0096_372a), "the test does not see red");
    let mut seen = 0;
    for colour in colours {
        assert!(!red(colour), "{colour:06x}");
        seen += 1;
    }
    assert!(seen > 8);
}
