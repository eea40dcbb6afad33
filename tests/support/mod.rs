//! World: an app on its own empty database, and people who use it over the real routes.
#![allow(dead_code, reason = "each file of tests uses its own part of the world")]

pub mod browser;
pub mod crowd;
pub mod found;
pub mod judged;
pub mod polling;
pub mod post_office;
pub mod postgres;
pub mod road;
pub mod visitor;

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use palmares::accounts::{self, Person, Role};
use palmares::app::{App, Config};
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::error::Result;
use palmares::language::Language;
use palmares::programme::{self, Programme, Setup, Stage, StageKind};

pub use visitor::Visitor;

pub const SMALL: &str = include_str!("small.toml");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Writes the same test twice: `both_engines! { async fn a_sentence(world) { … } }`.
#[macro_export]
macro_rules! both_engines {
    ($(async fn $name:ident($world:ident) $body:block)+) => {
        $(mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn journey($world: $crate::support::World) $body

            #[actix_web::test]
            async fn sqlite() {
                journey($crate::support::World::on_sqlite()).await;
            }

            #[actix_web::test]
            async fn postgres() {
                if let Some(world) = $crate::support::World::on_postgres() {
                    journey(world).await;
                }
            }
        })+
    };
}

pub struct World {
    pub app: App,
    pub engine: Engine,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl World {
    pub fn on_sqlite() -> Self {
        // Migrating once and copying the file is ten times as quick as migrating for each test.
        static MIGRATED: OnceLock<PathBuf> = OnceLock::new();
        let template = MIGRATED.get_or_init(|| {
            let folder = fresh_folder();
            drop(App::open(config(&folder, "")).expect("a new database opens"));
            std::thread::sleep(std::time::Duration::from_millis(200));
            folder
        });
        let folder = fresh_folder();
        for file in std::fs::read_dir(template).expect("the template is there").flatten() {
            let _ = std::fs::copy(file.path(), folder.join(file.file_name()));
        }
        Self::open(Engine::Sqlite, folder, "")
    }

    /// None where PostgreSQL's programs are not found; a failure where everything has to be there.
    pub fn on_postgres() -> Option<Self> {
        let url = postgres::fresh_database()?;
        Some(Self::open(Engine::Postgres, fresh_folder(), &url))
    }

    fn open(engine: Engine, folder: PathBuf, url: &str) -> Self {
        let app = App::open(config(&folder, url)).expect("the database opens");
        Self { app, engine, folder }
    }

    #[must_use]
    pub fn with_files(mut self, files: palmares::files::Files) -> Self {
        self.app.files = files;
        self
    }

    pub fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// Does something to the world directly, as its past.
    pub fn past<T: Send + 'static>(&self, work: impl Fn(&mut Conn) -> Result<T> + Send + 'static) -> T {
        self.app.db.write_now(work).expect("the past can be written")
    }

    pub fn look<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> T {
        self.app.db.read_now(work).expect("the world can be read")
    }

    /// A person of the cast: `Amina` has the address `amina@amina.example.org`, a domain of her own.
    pub fn person(&self, name: &'static str) -> Person {
        let email = format!("{0}@{0}.example.org", name.to_lowercase());
        self.past(move |conn| accounts::store::find_or_create(conn, name, &email, Language::English, Moment::now()))
    }

    pub fn with_role(&self, name: &'static str, programme: &Programme, role: Role) -> Person {
        let (person, id) = (self.person(name), programme.id);
        let who = person.id;
        self.past(move |conn| accounts::store::grant(conn, None, id, who, role, Moment::now()));
        person
    }

    /// The small prize, run by Olga.
    pub fn small_prize(&self) -> Programme {
        self.edition("small-prize", SMALL)
    }

    pub fn edition(&self, slug: &'static str, setup: &'static str) -> Programme {
        let olga = self.person("Olga").id;
        self.past(move |conn| {
            let setup: Setup = toml::from_str(setup).expect("the set-up of the test is one");
            programme::store::make(conn, olga, slug, &setup, Moment::now())
        })
    }

    /// Moves a stage so that it is open from `from_hours` to `to_hours` counted from now.
    pub fn stage(&self, programme: &Programme, kind: StageKind, from_hours: i64, to_hours: i64) {
        let (programme, olga, now) = (programme.clone(), self.person("Olga").id, Moment::now());
        let stage = Stage { kind, opens_at: now.plus_hours(from_hours), closes_at: now.plus_hours(to_hours) };
        self.past(move |conn| programme::store::change_stage(conn, olga, &programme, &stage, "a test", now));
    }

    /// Somebody's browser, signed in.
    pub async fn visit_as(&self, name: &'static str) -> Visitor {
        self.visit_by(&self.person(name)).await
    }

    pub async fn visit_by(&self, person: &Person) -> Visitor {
        let (person, now) = (person.id, Moment::now());
        let session = self.past(move |conn| accounts::store::begin(conn, person, "a test", now));
        let token = self.app.keys.token(session, now.plus_days(1)).expect("a key");
        Visitor::new(&self.app, Some(token)).await
    }

    /// A browser that nobody is signed in with.
    pub async fn visit(&self) -> Visitor {
        Visitor::new(&self.app, None).await
    }
}

fn config(folder: &std::path::Path, url: &str) -> Config {
    Config { data: folder.to_path_buf(), database_url: url.to_owned(), ..Config::default() }
}

pub fn fresh_folder() -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("palmares-test-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

/// What is not there is skipped with one clear line; where everything has to be there, that is a failure.
pub fn missing(what: &str) {
    assert!(std::env::var_os("PALMARES_TEST_ALL").is_none(), "{what} is missing, and PALMARES_TEST_ALL is set");
    eprintln!("skipped: {what} is missing");
}
