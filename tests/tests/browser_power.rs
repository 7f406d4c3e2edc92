//! What she is thanked for has reached the disk: the browser was seen to sync its database before it said `complete`, and
//! what a disk holds after its power was cut has every interview that was acknowledged.
//!
//! A hundred of each, with `WAYMARK_LONG=1`. Needs strace, and for the cuts root and a loop device; says so where
//! they are missing.

use std::fs;
use std::process::{Child, Command, Stdio};

use serde_json::json;
use waymark_keep::WAITING_BYTES;
use waymark_tests::driven::kept::{POOL, PUBLIC};
use waymark_tests::driven::{Backend, Browser, DiskImage, Scratch};
use waymark_tests::people::{Answers, LAST_TOUCH, Tablet};

const TIMES: u32 = 100;

fn open(tablet: &Tablet, backend: Backend) {
    tablet.team().sets_up();
    backend.is_seen_in(tablet.profile().path());
    tablet.team().opens_a_round();
    tablet.team().opens_the_day();
}

#[test]
#[ignore = "drives browsers"]
fn the_disk_is_synced_before_she_is_thanked() {
    if !Command::new("strace")
        .arg("-V")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|told| told.success())
    {
        println!("skipped: no strace");
        return;
    }
    for backend in Backend::chromium_at_length() {
        let tablet = Tablet::started(backend.start());
        open(&tablet, backend);
        let traced = Traced::of(tablet.browser());
        let (mut strict, mut relaxed) = (Vec::new(), Vec::new());
        for number in 0..TIMES {
            tablet.team().hands_the_tablet_on();
            let woman = tablet.swift_woman();
            woman.comes_to_the_last_touch(&Answers::shortest(u64::from(number)));
            let browser = tablet.browser();
            relaxed.push(written_relaxed(browser));
            browser.run(WATCH_THE_POOL, &[]);
            browser.tap(LAST_TOUCH);
            let seen = "return globalThis.poolWrite?.done ? [poolWrite.put, poolWrite.done] : null";
            strict.push(browser.until("the write to complete", || span(&browser.run(seen, &[]))));
            browser.until_screen("thanks", |screen| {
                ["thanks", "pictures"].contains(&screen.name.as_str())
            });
            woman.gives_back();
        }
        let syncs = traced.syncs();
        let during = |spans: &[(f64, f64)]| {
            let synced = |(from, to): &&(f64, f64)| {
                syncs.iter().any(|(begin, end)| begin >= from && end <= to)
            };
            spans.iter().filter(synced).count()
        };
        let (synced, control) = (during(&strict), during(&relaxed));
        println!(
            "{}: synced before complete {synced} of {}, control (relaxed) {control} of {}",
            backend.name(),
            strict.len(),
            relaxed.len()
        );
        assert_eq!(synced, strict.len(), "{}", backend.name());
        // A sync of something else may fall into a relaxed write now and then.
        assert!(
            control * 20 <= relaxed.len(),
            "the control shows syncs, too: {control}"
        );
    }
}

/// Notes when her record is put and when the browser says `complete`, in seconds of the wall clock.
const WATCH_THE_POOL: &str = "
const now = () => (performance.timeOrigin + performance.now()) / 1000;
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (this.name === 'pool') {
    const write = globalThis.poolWrite = { put: now() };
    this.transaction.addEventListener('complete', () => { write.done = now(); });
  }
  return put.apply(this, given);
};";

/// The same span for a write nobody promised to sync.
fn written_relaxed(browser: &Browser) -> (f64, f64) {
    let write = "
const now = () => (performance.timeOrigin + performance.now()) / 1000;
const asked = indexedDB.open('waymark');
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = fail; });
const writing = database.transaction('public', 'readwrite', { durability: 'relaxed' });
const from = now();
writing.objectStore('public').put(new Uint8Array(1000), 'control');
await new Promise((done, fail) => { writing.oncomplete = done; writing.onabort = fail; });
const to = now();
database.close();
return [from, to];";
    span(&browser.run_async(write, &[])).expect("a relaxed write")
}

fn span(told: &serde_json::Value) -> Option<(f64, f64)> {
    Some((told[0].as_f64()?, told[1].as_f64()?))
}

/// The browser's processes under strace.
struct Traced {
    strace: Child,
    folder: Scratch,
}

impl Traced {
    fn of(browser: &Browser) -> Self {
        let folder = Scratch::new("strace");
        let mut command = Command::new("strace");
        command.args([
            "-f",
            "-ttt",
            "-T",
            "-y",
            "-s",
            "0",
            "-e",
            "trace=fsync,fdatasync,sync_file_range",
            "-o",
        ]);
        command.arg(folder.path().join("calls"));
        for process in browser.processes() {
            command.args(["-p", &process.to_string()]);
        }
        let strace = command
            .stderr(Stdio::null())
            .spawn()
            .expect("strace starts");
        Self { strace, folder }
    }

    /// When each sync of a database's file began and ended.
    fn syncs(mut self) -> Vec<(f64, f64)> {
        let _ = Command::new("kill")
            .arg(self.strace.id().to_string())
            .status();
        let _ = self.strace.wait();
        let calls = fs::read_to_string(self.folder.path().join("calls")).unwrap_or_default();
        let mut begun = std::collections::BTreeMap::new();
        let mut syncs = Vec::new();
        for line in calls.lines() {
            let mut words = line.split_whitespace();
            let (Some(process), Some(at)) = (
                words.next(),
                words.next().and_then(|at| at.parse::<f64>().ok()),
            ) else {
                continue;
            };
            // A call that another thread's interrupted is written in two lines.
            if line.contains("resumed>") {
                if let Some(from) = begun.remove(process) {
                    syncs.push((from, at));
                }
            } else if line.contains("IndexedDB") {
                if line.contains("unfinished") {
                    begun.insert(process, at);
                } else {
                    let took = line
                        .rsplit('<')
                        .next()
                        .and_then(|took| took.trim_end_matches('>').parse::<f64>().ok());
                    syncs.push((at, at + took.unwrap_or_default()));
                }
            }
        }
        syncs
    }
}

#[test]
#[ignore = "drives browsers"]
fn after_a_power_cut_the_disk_has_every_acknowledged_interview() {
    for backend in Backend::at_length() {
        let Some(mut disk) = DiskImage::mounted(300) else {
            println!("not run: no disk image can be mounted here");
            return;
        };
        let mut tablet = Tablet::kept_in(backend.start(), Scratch::under(&disk.path(), "profile"));
        open(&tablet, backend);
        // A tablet that was set up some minutes ago: what the browser keeps for itself has long been written.
        disk.settle();
        let controls = 5;
        let mut forgotten = 0;
        for number in 0..controls {
            tablet
                .browser()
                .run_async(RELAXED, &[json!(format!("control-{number}"))]);
            cut(&mut tablet, &mut disk);
            let kept = tablet.browser().kept_in(PUBLIC);
            forgotten += usize::from(
                !kept
                    .iter()
                    .any(|(key, _)| *key == format!("control-{number}")),
            );
        }
        tablet.team().passes_the_cover();
        let (mut acknowledged, mut lost, mut torn) = (0, 0, 0);
        for number in 0..TIMES {
            tablet.team().hands_the_tablet_on();
            tablet
                .swift_woman()
                .comes_to_the_last_touch(&Answers::shortest(u64::from(number)));
            tablet.browser().tap(LAST_TOUCH);
            tablet.browser().until_screen("thanks", |screen| {
                ["thanks", "pictures"].contains(&screen.name.as_str())
            });
            acknowledged += 1;
            cut(&mut tablet, &mut disk);
            tablet.team().passes_the_cover();
            let kept = tablet.browser().kept_in(POOL);
            lost += acknowledged - kept.len().min(acknowledged);
            torn += kept
                .iter()
                .filter(|(_, bytes)| bytes.len() != WAITING_BYTES)
                .count();
            acknowledged = kept.len();
            if number % 20 == 19 {
                println!(
                    "{}: {} cuts, lost {lost}, torn {torn} so far",
                    backend.name(),
                    number + 1
                );
            }
        }
        println!(
            "{}: {} power cuts after thanks, lost {lost}, torn {torn}; control (relaxed writes) {forgotten} of {controls} forgotten",
            backend.name(),
            TIMES
        );
        assert_eq!((lost, torn), (0, 0), "{}", backend.name());
        assert!(
            forgotten > 0,
            "the control forgets nothing: the cut cuts nothing"
        );
        tablet.power_cut();
        drop(tablet);
        drop(disk);
    }
}

/// A write that is acknowledged before it has reached the disk.
const RELAXED: &str = "
const asked = indexedDB.open('waymark');
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = fail; });
const writing = database.transaction('public', 'readwrite', { durability: 'relaxed' });
writing.objectStore('public').put(new Uint8Array([1]), given[0]);
await new Promise((done, fail) => { writing.oncomplete = done; writing.onabort = fail; });
return 'put';";

/// Browser and disk lose their power in the same moment; then both are switched on.
fn cut(tablet: &mut Tablet, disk: &mut DiskImage) {
    tablet.power_cut();
    disk.power_cut();
    tablet.switch_on();
    tablet
        .browser()
        .until_screen("any page of the team", |screen| !screen.name.is_empty());
}
