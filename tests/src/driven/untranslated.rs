//! Whether everything on a screen is in the language of the page: for a page in Arabic, a text of Latin letters alone must be
//! something a person wrote there herself.

use serde_json::json;

use super::browser::Browser;

/// Texts on the screen that is up, and in its labels and hints, without one letter of Arabic, apart from those that are `ours`:
/// written by the team, or the same in every language.
pub fn untranslated(browser: &Browser, ours: &[&str]) -> Vec<String> {
    let found = browser.run(FIND, &[json!(ours)]);
    let found = found.as_array().into_iter().flatten();
    found
        .filter_map(|text| text.as_str())
        .map(str::to_owned)
        .collect()
}

/// Another language's own name is in that language; offered words and file names are nobody's language.
const FIND: &str = r"
const ours = arguments[0], told = [];
const foreign = text => /[A-Za-zÀ-ÿ]{2}/.test(text) && !/[\u0600-\u06ff]/.test(text);
const say = text => {
  const plain = ours.reduce((rest, word) => rest.split(word).join(''), text);
  if (foreign(plain)) told.push(text.trim());
};
const here = document.documentElement.lang;
const apart = e => e.closest('[data-words], [data-preview], script, style') || e.closest('[lang]').lang !== here;
const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
for (const root of document.querySelectorAll('[data-screen]')) {
  if (!seen(root)) continue;
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const e = walk.currentNode.parentElement;
    if (seen(e) && !apart(e)) say(walk.currentNode.data);
  }
  for (const e of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    if (apart(e)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) say(e.getAttribute(name) ?? '');
  }
}
return [...new Set(told)];
";
