//! `cargo xtask serve | test | build | bench`: the only commands a person has to know.

use std::path::Path;
use std::process::ExitCode;

use xtask::site::{self, Server};
use xtask::{Outcome, Trouble, basemap, bench, build, check, place, setup};

const USAGE: &str = "\
cargo xtask serve [--port N]   builds the site and serves it on http://127.0.0.1:8080 (0: any free port)
cargo xtask test [--long]      everything: formatting, clippy, tests, both browsers; --long adds the campaigns
cargo xtask build              writes dist/: static files, hashed, with the header file a host needs
cargo xtask bench [GROUP]      guard, forms, hide, access, map: how long things take beside a yardstick or a peer
cargo xtask basemap FOLDER     makes assets/basemap/ anew from Natural Earth's files (assets/basemap/README.md)

Each sets up what it needs and says in one line what it cannot. WAYMARK_DIST moves dist/.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match obey(&arguments) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &[String]) -> Outcome<ExitCode> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["build"] => build_site().map(|()| ExitCode::SUCCESS),
        ["serve"] => serve(site::USUAL_PORT),
        ["serve", "--port", port] => serve(port_from(port)?),
        ["test"] => Ok(check::all(check::Campaigns::Short)),
        ["test", "--long"] => Ok(check::all(check::Campaigns::Long)),
        ["bench"] => bench::run("").map(|()| ExitCode::SUCCESS),
        ["bench", group] => bench::run(group).map(|()| ExitCode::SUCCESS),
        ["basemap", folder] => basemap::make(Path::new(folder)).map(|()| ExitCode::SUCCESS),
        _ => Err(Trouble::new(format!("usage\n{USAGE}"))),
    }
}

fn build_site() -> Outcome<()> {
    setup::for_building()?;
    let dist = place::dist();
    build::site(&dist)?;
    println!("built {}", dist.display());
    Ok(())
}

fn serve(port: u16) -> Outcome<ExitCode> {
    build_site()?;
    let server = Server::start(&place::dist(), port)?;
    println!("Waymark is at {}  (Ctrl-C ends it)", server.address());
    println!("A fresh browser shows the welcome; its first button is the practice district.");
    server.wait();
    Ok(ExitCode::SUCCESS)
}

fn port_from(text: &str) -> Outcome<u16> {
    text.parse()
        .map_err(|_| Trouble::new(format!("{text} is no port")))
}
