//! `palmares serve` and `palmares demo`.

use std::net::TcpListener;
use std::time::Instant;

use tracing_subscriber::EnvFilter;

use super::{Outcome, open, said};
use crate::app::{self, App, Config};
use crate::demo;

pub fn serve(config: Config) -> Outcome {
    log_to_terminal(&config);
    let listener = listen(&config)?;
    let app = open(config)?;
    println!("Palmares serves on {}", app.config.origin());
    run(app, listener)
}

pub fn demo(mut config: Config) -> Outcome {
    config.base_url = format!("http://{}", config.listen);
    config.print_letters = true;
    log_to_terminal(&config);
    let listener = listen(&config)?;
    refuse_what_is_no_demo(&config)?;
    let app = open(config)?;
    let began = Instant::now();
    let made = app.db.write_now(demo::make).map_err(|error| said(&error))?;
    if made {
        println!("The demo's data took {:.1} s to make.\n", began.elapsed().as_secs_f32());
    }
    print!("{}", demo::welcome(&app).map_err(|error| said(&error))?);
    run(app, listener)
}

/// Only a folder that is empty, or that a demo made, is touched.
fn refuse_what_is_no_demo(config: &Config) -> Outcome {
    let database = config.database();
    let found = match &database {
        crate::db::Address::Sqlite(path) => path.exists(),
        crate::db::Address::Postgres(_) => true,
    };
    if found && demo::is_foreign(&database).map_err(|error| said(&error))? {
        return Err(format!(
            "{} holds a database that is not a demo: it is left alone. Name another folder with --data.",
            database.shown()
        ));
    }
    Ok(())
}

fn listen(config: &Config) -> Result<TcpListener, String> {
    TcpListener::bind(&config.listen)
        .map_err(|error| format!("cannot listen on {}: {error}. Name another address with --listen.", config.listen))
}

fn run(app: App, listener: TcpListener) -> Outcome {
    actix_web::rt::System::new().block_on(app::serve(app, listener)).map_err(|error| error.to_string())
}

fn log_to_terminal(config: &Config) {
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.log_format.as_str() {
        "json" => log.json().init(),
        _ => log.init(),
    }
}
