//! Giving the document up: its memory, keys included, is gone before the next one starts.

use web_sys::HtmlIFrameElement;

/// The document in her hands.
pub const RESPOND: &str = "respond.html";
/// Where voices are recorded.
pub const RECORDER: &str = "recorder.html";

/// A page without anything.
pub const NOWHERE: &str = "about:blank";

/// Replaces this document, so that no history entry leads back to it.
pub fn replace_with(address: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for addresses that cannot be read.
        let _ = window.location().replace(address);
    }
}

/// Opens the browser's own print window.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print does nothing; the key can be written by hand.
        let _ = window.print();
    }
}

/// Prints what a frame of this page shows, and nothing of the page around it. The frame runs no script; it may be asked to
/// print because it is of this origin (`allow-same-origin`) and may open that window (`allow-modals`).
pub fn print_frame(frame: &HtmlIFrameElement) {
    if let Some(window) = frame.content_window() {
        // A browser that cannot print does nothing; the page can be saved and printed elsewhere.
        let _ = window.print();
    }
}

/// Starts this document anew.
pub fn start_again() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
