//! `palmares check`: what is wrong, and how to mend it.

use std::time::Duration;

use super::{Outcome, said};
use crate::app::Config;
use crate::audit;
use crate::db;

struct Report {
    wrong: usize,
}

impl Report {
    fn fine(&self, part: &str, what: &str) {
        println!("ok       {part:<14} {what}");
    }

    fn note(&self, part: &str, what: &str) {
        println!("note     {part:<14} {what}");
    }

    fn wrong(&mut self, part: &str, what: &str, remedy: &str) {
        self.wrong += 1;
        println!("wrong    {part:<14} {what}\n         {:<14} {remedy}", "");
    }
}

/// Looks at everything, prints a line for each part, and fails when something is wrong.
pub fn check(config: &Config) -> Outcome {
    let mut report = Report { wrong: 0 };
    configuration(config, &mut report);
    files(config, &mut report);
    if report.wrong == 0 {
        database(config, &mut report);
    }
    mail(config, &mut report);
    match report.wrong {
        0 => Ok(()),
        1 => Err("1 thing is wrong".to_owned()),
        wrong => Err(format!("{wrong} things are wrong")),
    }
}

fn configuration(config: &Config, report: &mut Report) {
    for problem in config.problems() {
        let remedy =
            format!("Set PALMARES_{} or `{}` in palmares.toml.", problem.setting.to_uppercase(), problem.setting);
        report.wrong(problem.setting, &problem.what, &remedy);
    }
    report.fine("configuration", &format!("listens on {}, letters say {}", config.listen, config.origin()));
    if !config.secure_cookies() {
        report.note(
            "configuration",
            "base_url is plain http: sessions can be read on the way. Put a proxy with https before it.",
        );
    }
}

fn files(config: &Config, report: &mut Report) {
    let probe = config.data.join(".palmares-can-write");
    let written = std::fs::create_dir_all(&config.data)
        .and_then(|()| std::fs::write(&probe, b""))
        .and_then(|()| std::fs::remove_file(&probe));
    match written {
        Ok(()) => report.fine("files", &format!("{} can be written", config.data.display())),
        Err(error) => report.wrong(
            "files",
            &format!("{} cannot be written: {error}", config.data.display()),
            "Give the folder to the user that runs Palmares, or name another with --data.",
        ),
    }
}

fn database(config: &Config, report: &mut Report) {
    let address = config.database();
    if let db::Address::Sqlite(path) = &address
        && !path.exists()
    {
        report.note("database", &format!("{} is not there yet: `palmares serve` makes it", path.display()));
        return;
    }
    match db::migrations_pending(&address) {
        Err(error) => {
            let what = format!("{}: {}", address.shown(), said(&error));
            report.wrong("database", &what, "Is the server running, and database_url right?");
        }
        Ok(0) => {
            report.fine("database", &address.shown());
            report.fine("migrations", "all done");
            log(&address, report);
        }
        Ok(some) => report.note("migrations", &format!("{some} to do: `palmares serve` does them")),
    }
}

fn log(address: &db::Address, report: &mut Report) {
    match db::look_at(address, audit::store::breaks) {
        Err(error) => report.wrong("log", &said(&error), "Restore the database from a backup."),
        Ok(breaks) if breaks.is_empty() => report.fine("log", "every chain holds"),
        Ok(breaks) => {
            for (chain, found) in breaks {
                let what = format!("the chain of {chain} does not hold: {found}");
                report.wrong("log", &what, "Somebody changed the database past the program. Compare it with a backup.");
            }
        }
    }
}

fn mail(config: &Config, report: &mut Report) {
    if config.smtp_url.is_empty() {
        report.note("mail", "no smtp_url: letters wait in the outbox, where organisers read them");
        return;
    }
    let Ok(url) = url::Url::parse(&config.smtp_url) else { return };
    let port = url.port().unwrap_or(if url.scheme() == "smtps" { 465 } else { 587 });
    let host = url.host_str().unwrap_or_default();
    let reached = std::net::ToSocketAddrs::to_socket_addrs(&(host, port))
        .map_err(|error| error.to_string())
        .and_then(|mut found| found.next().ok_or_else(|| "no address".to_owned()))
        .and_then(|to| {
            std::net::TcpStream::connect_timeout(&to, Duration::from_secs(5)).map_err(|error| error.to_string())
        });
    match reached {
        Ok(_) => report.fine("mail", &format!("{host}:{port} answers")),
        Err(error) => report.wrong(
            "mail",
            &format!("{host}:{port}: {error}"),
            "Is smtp_url right, and may this machine reach it?",
        ),
    }
}
