//! KML 2.2: a placemark a row, its folder as the category, its extended data as columns.

use roxmltree::{Document, Node};

use super::features::{EAST, NORTH};
use crate::given::{Given, Refused, Why};
use crate::lines::Lines;
use crate::problem::What;
use crate::table::{Builder, Format, Reading};

pub(super) fn read(given: Given<'_>, text: &str) -> Result<Reading, Refused> {
    let document = Document::parse(text).map_err(|error| {
        let line = u64::from(error.pos().row);
        given.refused(Why::Broken(line))
    })?;
    if document.root_element().tag_name().name() != "kml" {
        return Err(given.refused(Why::NoList));
    }
    let lines = Lines::of(text);
    let mut to = Builder::new(given, Format::Kml);
    let marks = document.descendants().filter(|node| is(*node, "Placemark"));
    for mark in marks {
        let line = lines.at(mark.range().start);
        to.row(line)?;
        to.cell("name", child(mark, "name"))?;
        to.cell("description", child(mark, "description"))?;
        to.cell("phone", child(mark, "phoneNumber"))?;
        let folder = mark.ancestors().find(|node| is(*node, "Folder"));
        to.cell("folder", folder.map_or("", |folder| child(folder, "name")))?;
        for data in mark.descendants() {
            let name = data.attribute("name").unwrap_or_default();
            match data.tag_name().name() {
                "Data" => to.cell(name, child(data, "value"))?,
                "SimpleData" => to.cell(name, data.text().unwrap_or_default())?,
                _ => {}
            }
        }
        point(&mut to, mark, line)?;
    }
    to.finish()
}

fn point(to: &mut Builder<'_>, mark: Node<'_, '_>, line: u64) -> Result<(), Refused> {
    let Some(point) = mark.children().find(|node| is(*node, "Point")) else {
        let shapes = ["LineString", "Polygon", "MultiGeometry"];
        if mark
            .children()
            .any(|node| shapes.contains(&node.tag_name().name()))
        {
            to.problem(line, "geometry", What::NoPoint);
        }
        return Ok(());
    };
    // Longitude, latitude, height.
    let mut parts = child(point, "coordinates").trim().split(',');
    to.cell(EAST, parts.next().unwrap_or_default())?;
    to.cell(NORTH, parts.next().unwrap_or_default())
}

fn child<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let found = node.children().find(|child| is(*child, name));
    found.and_then(|child| child.text()).unwrap_or_default()
}

/// Whether a node is a tag of that name, whatever version of KML its namespace is of.
fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}
