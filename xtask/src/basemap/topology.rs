//! TopoJSON: lines that several provinces share, and the provinces made of them.

use serde_json::Value;

/// A corner in whole steps of the file's grid, so that ends of lines are the same or not.
pub type Corner = (i64, i64);

/// What is read of a file.
pub struct Topology {
    pub lines: Vec<Vec<Corner>>,
    pub provinces: Vec<Province>,
    scale: (f64, f64),
    shift: (f64, f64),
}

/// One province: rings as numbers of lines, `!n` for line n from its end.
pub struct Province {
    pub country: String,
    pub name: String,
    pub rings: Vec<Vec<i64>>,
}

impl Topology {
    /// # Errors
    /// What of a topology is missing.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let file: Value = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
        let pair = |of: &Value| Some((of.get(0)?.as_f64()?, of.get(1)?.as_f64()?));
        let transform = &file["transform"];
        let scale = pair(&transform["scale"]).ok_or("has no scale")?;
        let shift = pair(&transform["translate"]).ok_or("has no shift")?;
        let lines = file["arcs"].as_array().ok_or("has no arcs")?;
        let objects = file["objects"].as_object().ok_or("has no objects")?;
        let all = objects
            .values()
            .filter_map(|one| one["geometries"].as_array());
        Ok(Self {
            lines: lines.iter().map(line).collect(),
            provinces: all.flatten().filter_map(province).collect(),
            scale,
            shift,
        })
    }

    /// A line by its number, in the direction in which it is used.
    pub fn line(&self, number: i64) -> Vec<Corner> {
        let place =
            usize::try_from(if number < 0 { !number } else { number }).unwrap_or(usize::MAX);
        let mut line = self.lines.get(place).cloned().unwrap_or_default();
        if number < 0 {
            line.reverse();
        }
        line
    }

    #[allow(clippy::cast_precision_loss)]
    pub fn degrees(&self, (x, y): Corner) -> (f64, f64) {
        (
            x as f64 * self.scale.0 + self.shift.0,
            y as f64 * self.scale.1 + self.shift.1,
        )
    }
}

fn line(of: &Value) -> Vec<Corner> {
    let mut at = (0, 0);
    let steps = of.as_array().into_iter().flatten();
    let corners = steps.filter_map(|step| {
        at = (at.0 + step.get(0)?.as_i64()?, at.1 + step.get(1)?.as_i64()?);
        Some(at)
    });
    corners.collect()
}

fn province(of: &Value) -> Option<Province> {
    let word = |name: &str| {
        of["properties"][name]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let ring = |of: &Value| {
        of.as_array()
            .map(|all| all.iter().filter_map(Value::as_i64).collect())
    };
    let arcs = of["arcs"].as_array()?;
    let rings = match of["type"].as_str()? {
        "Polygon" => arcs.iter().filter_map(ring).collect(),
        "MultiPolygon" => {
            let parts = arcs.iter().filter_map(Value::as_array);
            parts.flatten().filter_map(ring).collect()
        }
        _ => return None,
    };
    Some(Province {
        country: word("adm0_a3"),
        name: word("name"),
        rings,
    })
}
