//! A PostgreSQL of the bench's own, on a socket only, which flushes what it confirms.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use diesel::Connection;

pub struct Postgres {
    pub url: String,
    data: PathBuf,
    server: Child,
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let pid = std::fs::read_to_string(self.data.join("postmaster.pid")).unwrap_or_default();
        if let Some(pid) = pid.lines().next() {
            let _ = Command::new("kill").args(["-INT", pid]).status();
        }
        let _ = self.server.wait();
    }
}

impl Postgres {
    /// # Panics
    /// Where PostgreSQL is not installed, or does not start.
    pub fn start(folder: &Path) -> Self {
        let programs = programs().expect("PostgreSQL is installed");
        let data = folder.join("postgres");
        // It refuses to run as root: then it runs as nobody, who gets the folder.
        let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout == b"0\n");
        let run = |program: &str| {
            let mut command = Command::new(if root { "runuser".into() } else { programs.join(program) });
            if root {
                command.args(["-u", "nobody", "--"]).arg(programs.join(program));
            }
            command.stdout(Stdio::null()).stderr(Stdio::null());
            command
        };
        std::fs::create_dir_all(&data).expect("a folder");
        if root {
            let given = Command::new("chown").arg("nobody").args([folder, &data]).status();
            assert!(given.is_ok_and(|status| status.success()), "the folder can be given to nobody");
        }
        let made =
            run("initdb").args(["-A", "trust", "-U", "palmares", "-E", "UTF8", "--locale=C", "-D"]).arg(&data).status();
        assert!(made.is_ok_and(|status| status.success()), "initdb failed");
        let server = run("postgres")
            .arg("-D")
            .arg(&data)
            .args(["-k".as_ref(), folder.as_os_str()])
            .args(["-c", "listen_addresses=", "-c", "fsync=on", "-c", "synchronous_commit=on"])
            .args(["-c", "max_connections=200", "-c", "max_pred_locks_per_transaction=256"])
            .spawn()
            .expect("postgres starts");
        let host: String = url::form_urlencoded::byte_serialize(folder.to_string_lossy().as_bytes()).collect();
        let url = format!("postgres://palmares@{host}/postgres");
        let postgres = Self { url, data, server };
        for _ in 0..400 {
            if diesel::PgConnection::establish(&postgres.url).is_ok() {
                return postgres;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL did not start");
    }
}

fn programs() -> Option<PathBuf> {
    let of_debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = of_debian.map(|it| it.path().join("bin")).chain(std::env::split_paths(&path));
    folders.into_iter().find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}
