//! Namespaces that forms know without saying so.

use super::World;

/// XForms; names without a prefix mean this one or none.
pub(super) const XFORMS: &str = "http://www.w3.org/2002/xforms";

/// What a prefix stands for; empty when nobody knows, and then the written prefixes are compared.
pub(super) fn of<'a>(prefix: &str, world: &'a dyn World) -> &'a str {
    world.namespace(prefix).unwrap_or_else(|| usual(prefix))
}

/// What a prefix stands for in forms that do not say it.
pub(super) fn usual(prefix: &str) -> &'static str {
    match prefix {
        "xf" | "xforms" => XFORMS,
        "h" | "html" | "xhtml" => "http://www.w3.org/1999/xhtml",
        "jr" | "javarosa" => "http://openrosa.org/javarosa",
        "orx" => "http://openrosa.org/xforms",
        "odk" => "http://www.opendatakit.org/xforms",
        "xml" => "http://www.w3.org/XML/1998/namespace",
        _ => "",
    }
}
