//! References as full paths: `../x` and `x` are taken from where they stand.

/// The full path of a reference that stands inside a node; functions and predicates stay as they are.
pub(super) fn full(within: &str, reference: &str) -> String {
    let reference = reference.trim();
    let reference = reference.strip_prefix("current()/").unwrap_or(reference);
    let mut steps: Vec<&str> = if reference.starts_with('/') {
        Vec::new()
    } else {
        within.split('/').filter(|step| !step.is_empty()).collect()
    };
    for step in reference.split('/') {
        match step.trim() {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    format!("/{}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::full;

    #[test]
    fn references_are_taken_from_where_they_stand() {
        assert_eq!(full("/data/group", "x"), "/data/group/x");
        assert_eq!(full("/data/group", "../x"), "/data/x");
        assert_eq!(full("/data/group", "/data/y"), "/data/y");
        assert_eq!(full("/data", "./y/ z"), "/data/y/z");
    }
}
