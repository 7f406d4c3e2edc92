//! Reading and writing by position: a place that does not exist is a mistake of this room and is caught in its tests.

/// What stands at a place.
pub fn at<T: Copy + Default>(list: &[T], place: usize) -> T {
    debug_assert!(place < list.len(), "no place {place} of {}", list.len());
    list.get(place).copied().unwrap_or_default()
}

/// Writes to a place.
pub fn put<T>(list: &mut [T], place: usize, value: T) {
    debug_assert!(place < list.len(), "no place {place} of {}", list.len());
    if let Some(slot) = list.get_mut(place) {
        *slot = value;
    }
}
