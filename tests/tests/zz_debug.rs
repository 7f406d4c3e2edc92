use waymark_tests::driven::*;
use waymark_tests::house::built;
use waymark_tests::site::Site;
#[test]
#[ignore]
fn debug() {
    let site = Site::serve(&built::dist());
    let p = Scratch::new("profile");
    let b = Browser::open(&Start::new(Engine::Chromium), &p);
    b.devtools("Network.enable", serde_json::json!({}));
    b.devtools("Network.setBlockedURLs", serde_json::json!({"urls": ["*boot-respond*"]}));
    b.go(&site.at("respond.html"));
    std::thread::sleep(std::time::Duration::from_secs(2));
    println!("{:?}", b.screen());
    let r = b.run_async("const s = [...document.querySelectorAll('link[rel=modulepreload]')][0].href; const w = [...document.querySelectorAll('link[rel=preload]')][0].href; const m = await import(s); try { await m.default({module_or_path: w}); return 'started' } catch (e) { return String(e) + '\\n' + (e && e.stack) }", &[]);
    println!("{}", r.as_str().unwrap_or("?"));
    println!("{:?}", r);
    println!("{:#?}", b.console());
}
