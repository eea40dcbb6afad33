//! The command line: serve, demo, import, export, account, check, and the engine for anybody's data.

mod bundle;
mod check;
mod engine;
mod erasing;
mod files;
mod people;
mod running;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::accounts::{self, Role};
use crate::app::{App, Config};
use crate::column::Moment;
use crate::error::Error;
use crate::language::{Language, T, plain};

/// Palmares runs prizes and hackathons: from the first draft of an entry to the name on the ceremony screen.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    /// A TOML file with settings [default: palmares.toml, if it is there]
    #[arg(long, global = true, value_name = "FILE", env = "PALMARES_CONFIG")]
    config: Option<PathBuf>,
    /// The folder for the database and for files [default: data; for demo: demo-data]
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site
    Serve(Listen),
    /// Make a demo database in a folder of its own, and serve it
    Demo(Listen),
    /// Bring entries or people in from a file
    #[command(subcommand)]
    Import(Import),
    /// Write a file of what is kept here
    #[command(subcommand)]
    Export(Export),
    /// People who may sign in
    #[command(subcommand)]
    Account(Account),
    #[command(flatten)]
    Engine(engine::Engine),
    /// Write the public record of an edition whose results are published
    Bundle(bundle::BundleOf),
    /// Recompute a public record, and say what holds
    Verify(bundle::Verify),
    /// Look at configuration, database, migrations, mail, files and the log; say what is wrong and how to mend it
    Check,
}

#[derive(Args)]
struct Listen {
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
}

#[derive(Subcommand)]
enum Import {
    /// A "Projects" report of Devpost: shows what would change, then applies it
    Devpost(ImportFile),
    /// A table of entries (CSV with a header): columns are matched with the fields of the form by name
    Table(ImportFile),
    /// Organisers, chairs, auditors and coordinators (CSV or XLSX): all of the file, or nothing where a row is wrong
    People(ImportPeople),
    /// Judges (CSV or XLSX): those whose row is wrong are left out
    Judges(ImportPeople),
}

#[derive(Args)]
struct ImportPeople {
    #[command(flatten)]
    file: ImportFile,
    /// The address of the organiser in whose name they are brought in
    #[arg(long, value_name = "EMAIL")]
    organiser: String,
}

#[derive(Args)]
struct ImportFile {
    file: PathBuf,
    /// The programme that they are for, as it stands in its address
    #[arg(long, value_name = "SLUG")]
    programme: String,
    /// Only show what would change
    #[arg(long)]
    preview: bool,
}

#[derive(Subcommand)]
enum Export {
    /// The whole set-up of a programme as TOML, to edit and import again
    Setup(ExportFrom),
    /// The submitted entries of a programme as CSV
    Entries(ExportFrom),
    /// Organisers, chairs, auditors and coordinators of a programme as CSV, to edit and import again
    People(ExportFrom),
    /// The judges of a programme as CSV, to edit and import again
    Judges(ExportFrom),
}

#[derive(Args)]
struct ExportFrom {
    /// The programme, as it stands in its address
    #[arg(long, value_name = "SLUG")]
    programme: String,
    /// The file to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Account {
    /// Open an account, or give one more rights; prints a link to sign in with
    Add(AccountAdd),
    /// Erase a person: their name and address leave the database, what they did stays under a mark
    Erase(AccountErase),
}

#[derive(Args)]
struct AccountErase {
    /// The e-mail address
    email: String,
    /// The address once more: it cannot be undone
    #[arg(long, value_name = "EMAIL")]
    sure: Option<String>,
}

#[derive(Args)]
struct AccountAdd {
    /// The e-mail address
    email: String,
    /// The name, when the account is new
    #[arg(long)]
    name: Option<String>,
    /// Let them run this installation: make programmes, read its letters
    #[arg(long)]
    admin: bool,
    /// A role in a programme
    #[arg(long, requires = "programme")]
    role: Option<RoleName>,
    /// The programme of the role, as it stands in its address
    #[arg(long, value_name = "SLUG", requires = "role")]
    programme: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    Organiser,
    Chair,
    Auditor,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Organiser => Self::Organiser,
            RoleName::Chair => Self::Chair,
            RoleName::Auditor => Self::Auditor,
        }
    }
}

/// What went wrong, in words for whoever sits at the terminal.
type Outcome = Result<(), String>;

pub fn run() -> ExitCode {
    let cli = Cli::parse();
    if let Command::Engine(engine) = &cli.command {
        return answer(engine::run(engine));
    }
    if let Command::Verify(asked) = &cli.command {
        return answer(bundle::check(asked).map_err(engine::Stopped::Impossible));
    }
    match obey(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("palmares: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The engine's answer in whole, or none of it: 2 when what was given cannot be read, 1 when it cannot be done.
fn answer(text: Result<String, engine::Stopped>) -> ExitCode {
    let (message, status) = match text {
        Ok(text) => return written(&text),
        Err(engine::Stopped::Wrong(message)) => (message, 2),
        Err(engine::Stopped::Impossible(message)) => (message, 1),
    };
    eprintln!("palmares: {message}");
    ExitCode::from(status)
}

/// Whoever reads only the beginning has read enough.
fn written(text: &str) -> ExitCode {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

fn obey(cli: Cli) -> Outcome {
    let data = match cli.command {
        Command::Demo(_) => Some(cli.data.unwrap_or_else(|| "demo-data".into())),
        _ => cli.data,
    };
    let listen = match &cli.command {
        Command::Serve(listen) | Command::Demo(listen) => listen.listen.clone(),
        _ => None,
    };
    let config = Config::load(cli.config.as_deref(), listen, data)?;
    if matches!(cli.command, Command::Check) {
        return check::check(&config);
    }
    let problems: Vec<_> = config.problems().iter().map(|it| format!("  {}: {}", it.setting, it.what)).collect();
    if !problems.is_empty() {
        return Err(format!("the configuration cannot be used:\n{}", problems.join("\n")));
    }
    match cli.command {
        Command::Serve(_) => running::serve(config),
        Command::Demo(_) => running::demo(config),
        Command::Import(import) => files::import(config, import),
        Command::Export(export) => files::export(config, &export),
        Command::Account(Account::Add(add)) => add_account(config, add),
        Command::Account(Account::Erase(erase)) => erasing::erase(config, &erase.email, erase.sure.as_deref()),
        Command::Bundle(of) => bundle::bundle(config, &of),
        Command::Check | Command::Engine(_) | Command::Verify(_) => Ok(()),
    }
}

fn open(config: Config) -> Result<App, String> {
    App::open(config).map_err(|error| said(&error))
}

fn add_account(config: Config, add: AccountAdd) -> Outcome {
    let app = open(config)?;
    let origin = app.config.origin();
    let name = accounts::rules::check_name(add.name.as_deref().unwrap_or(&add.email)).map_err(|why| worded(&why))?;
    let email = accounts::rules::check_email(&add.email).map_err(|why| worded(&why))?;
    let link = app.db.write_now(move |conn| {
        let now = Moment::now();
        let person = accounts::store::find_or_create(conn, &name, &email, Language::English, now)?;
        if add.admin {
            accounts::store::make_admin(conn, person.id, now)?;
        }
        if let (Some(role), Some(slug)) = (add.role, &add.programme) {
            let programme = crate::programme::store::by_slug(conn, slug)?;
            accounts::store::grant(conn, None, programme.id, person.id, role.into(), now)?;
        }
        accounts::store::printed_link(conn, &email, "/", now)
    });
    let link = link.map_err(|error| said(&error))?;
    println!("The account is open. A link to sign in with, once, within a week:\n{origin}{link}");
    Ok(())
}

fn worded(why: &crate::language::WhyNot) -> String {
    plain(&T::new(Language::English).why(why))
}

/// An error as the terminal says it.
fn said(error: &Error) -> String {
    match error {
        Error::NotFound => "there is no such programme here".to_owned(),
        Error::Refused(why) | Error::Conflict(why) => worded(why),
        Error::Internal(what) => what.clone(),
        other => other.to_string(),
    }
}
