//! The service worker as a test sees it: whether the site is kept, and what becomes of a new version.

use super::browser::Browser;

/// Looks for a new version and waits for what becomes of it.
const LOOK_FOR_ONE: &str = "
const registration = await navigator.serviceWorker.getRegistration();
const known = [registration.installing, registration.waiting, registration.active];
const arriving = new Promise((done) => {
  registration.addEventListener('updatefound', () => done(registration.installing), { once: true });
});
await registration.update();
const settled = (worker) => new Promise((done) => {
  const look = () => { if (['installed', 'activated', 'redundant'].includes(worker.state)) done(worker.state); };
  worker.addEventListener('statechange', look);
  look();
});
const come = [registration.installing, registration.waiting].find((one) => one && !known.includes(one));
return await settled(come ?? await arriving);";

/// What became of a version that the browser found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It is there, whole.
    Whole,
    /// It was refused.
    Refused,
}

impl Browser {
    /// Waits until the service worker has kept the whole site and serves this page.
    pub fn until_site_is_kept(&self) {
        self.run_async("await navigator.serviceWorker.ready; return true", &[]);
        self.until("the service worker to serve the page", || {
            (self.run("return navigator.serviceWorker.controller !== null", &[]) == true)
                .then_some(())
        });
    }

    /// The browser looks for a new version, as it does at every start; there must be one.
    pub fn finds_a_new_version(&self) -> Arrival {
        let became = self.run_async(LOOK_FOR_ONE, &[]);
        match became.as_str() {
            Some("installed" | "activated") => Arrival::Whole,
            Some("redundant") => Arrival::Refused,
            _ => panic!("no new version was found: {became}"),
        }
    }

    /// Starts the page anew as a person does; a driver's own way would pass the service worker by.
    pub fn starts_anew(&self) {
        self.run("window.before = true", &[]);
        // The page may be gone before the script has answered.
        let _ = self.try_run("location.reload()", &[]);
        self.until("a fresh page", || {
            let fresh = self.try_run(
                "return window.before === undefined && document.readyState === 'complete'",
                &[],
            );
            (fresh.ok()? == true).then_some(())
        });
    }

    /// How this page came: whether the service worker serves it, by which step, and which version was agreed to.
    pub fn way_in(&self) -> String {
        let look = "
const agreed = await caches.match(new URL('/agreed', location.origin), { cacheName: 'choice' });
const registration = await navigator.serviceWorker.getRegistration();
return [navigator.serviceWorker.controller ? 'served' : 'past the service worker',
  performance.getEntriesByType('navigation')[0].type, (await agreed?.text()) ?? 'none agreed',
  registration?.waiting ? 'one waits' : 'none waits', ...await caches.keys()].join(', ');";
        self.run_async(look, &[]).to_string()
    }

    /// The versions that lie on the tablet whole, by their marks.
    pub fn versions_kept(&self) -> Vec<String> {
        let look = "
const whole = [];
for (const name of await caches.keys()) {
  if (!name.startsWith('site-')) continue;
  const cache = await caches.open(name);
  if (await cache.match(new URL('/kept-list', location.origin))) whole.push(name.slice('site-'.length));
}
return whole.sort();";
        let found = self.run_async(look, &[]);
        let found = found.as_array().into_iter().flatten();
        found
            .filter_map(|name| name.as_str())
            .map(str::to_owned)
            .collect()
    }

    /// Takes a kept file away, as a browser short of space may; says whether it was there.
    pub fn loses(&self, path: &str) -> bool {
        let lose = "
let lost = false;
for (const name of await caches.keys()) {
  const cache = await caches.open(name);
  lost = (await cache.delete(new URL('/' + given[0], location.origin))) || lost;
}
return lost;";
        self.run_async(lose, &[path.into()]) == true
    }
}
