//! A private PostgreSQL for the tests: in a temporary folder, on a socket only, ended with the tests.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use palmares::db::{Address, Db};

struct Cluster {
    folder: PathBuf,
    /// Ended by the watcher, when the tests have ended.
    _server: Child,
}

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();

/// The address of a new database with all tables; none where PostgreSQL is not installed.
pub fn fresh_database() -> Option<String> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let cluster = CLUSTER.get_or_init(Cluster::start).as_ref();
    if cluster.is_none() {
        super::missing("PostgreSQL (initdb and postgres)");
    }
    let cluster = cluster?;
    let name = format!("world_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    cluster.sql("postgres", &format!("CREATE DATABASE {name} TEMPLATE migrated"));
    Some(cluster.url(&name))
}

impl Cluster {
    fn start() -> Option<Self> {
        let programs = programs()?;
        let folder = super::fresh_folder();
        let as_user = user_for(&folder);
        let data = folder.join("data");
        let made = run_as(as_user, &programs.join("initdb"))
            .args(["-A", "trust", "--no-sync", "-U", "palmares", "-E", "UTF8", "--locale=C", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status();
        assert!(made.is_ok_and(|status| status.success()), "initdb failed");
        let server = run_as(as_user, &programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-k".as_ref(), folder.as_os_str()])
            .args(["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=300"])
            .args(["-c", "max_pred_locks_per_transaction=256", "-c", "log_min_messages=fatal"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("postgres starts");
        end_with_the_tests(&server, &folder);
        let cluster = Self { folder, _server: server };
        cluster.wait();
        cluster.sql("postgres", "CREATE DATABASE migrated");
        drop(Db::open(&Address::Postgres(cluster.url("migrated"))).expect("migrations run on PostgreSQL"));
        cluster.wait_until_unused("migrated");
        Some(cluster)
    }

    fn url(&self, database: &str) -> String {
        let host: String = url::form_urlencoded::byte_serialize(self.folder.to_string_lossy().as_bytes()).collect();
        format!("postgres://palmares@{host}/{database}")
    }

    fn connect(&self, database: &str) -> Option<diesel::PgConnection> {
        diesel::Connection::establish(&self.url(database)).ok()
    }

    fn wait(&self) {
        for _ in 0..200 {
            if self.connect("postgres").is_some() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL did not start");
    }

    fn sql(&self, database: &str, statement: &str) {
        use diesel::connection::SimpleConnection;
        static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
        let _turn = ONE_AT_A_TIME.lock();
        self.connect(database).expect("a connection").batch_execute(statement).expect("the statement runs");
    }

    /// A template can be copied only while nobody is connected to it.
    fn wait_until_unused(&self, database: &str) {
        use diesel::prelude::*;
        let mut conn = self.connect("postgres").expect("a connection");
        let others = format!("SELECT 1 FROM pg_stat_activity WHERE datname = '{database}'");
        for _ in 0..200 {
            if diesel::sql_query(&others).execute(&mut conn) == Ok(0) {
                return;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }
}

fn programs() -> Option<PathBuf> {
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let of_debian =
        std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|it| it.path().join("bin"));
    of_debian.chain(on_path).find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// PostgreSQL refuses to run as root: then it runs as nobody, who gets the folder.
fn user_for(folder: &Path) -> Option<&'static str> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout == b"0\n");
    if !root {
        return None;
    }
    let given = Command::new("chown").arg("nobody").arg(folder).status();
    assert!(given.is_ok_and(|status| status.success()), "the folder can be given to nobody");
    Some("nobody")
}

fn run_as(user: Option<&str>, program: &Path) -> Command {
    match user {
        None => Command::new(program),
        Some(user) => {
            let mut command = Command::new("runuser");
            command.args(["-u", user, "--"]).arg(program);
            command
        }
    }
}

/// However the tests end, a small watcher sees it and ends the server with them.
fn end_with_the_tests(server: &Child, folder: &Path) {
    let script = r#"while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
        head -1 "$3/data/postmaster.pid" | xargs -r kill -INT; sleep 1; kill "$2" 2>/dev/null; rm -rf "$3""#;
    let watcher = Command::new("sh")
        .args(["-c", script, "watch", &std::process::id().to_string(), &server.id().to_string()])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    assert!(watcher.is_ok(), "the watcher starts");
}
