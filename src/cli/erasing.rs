//! Erasing a person who asked for it by other ways than their own account page.

use super::{Outcome, open, said};
use crate::accounts::{self, rules::email_key};
use crate::app::Config;
use crate::column::Moment;
use crate::desk::{Obstacle, store};
use crate::error::Error;
use crate::language::{Language, T};

/// Says what it would do; does it when the address is given twice.
pub fn erase(config: Config, email: &str, sure: Option<&str>) -> Outcome {
    let app = open(config)?;
    let t = T::new(Language::English);
    let person = app.db.read_now(|conn| accounts::store::by_email(conn, email)).map_err(|error| said(&error))?;
    let person = person.ok_or_else(|| "nobody has that address here".to_owned())?;
    let found = app.db.read_now(|conn| store::erasure(conn, &person)).map_err(|error| said(&error))?;
    if !found.obstacles.is_empty() {
        let told = |obstacle: &Obstacle| match obstacle {
            Obstacle::Entry { reference, .. } => {
                format!("the submitted entry {reference}, which nobody else answers for")
            }
            Obstacle::Seat { names, .. } => format!("a seat on the panel of {}", t.names(names)),
            Obstacle::Organising { names, .. } => format!("{}, which nobody else organises", t.names(names)),
            Obstacle::Installation => "this installation, which nobody else runs".to_owned(),
        };
        let all = found.obstacles.iter().map(told).collect::<Vec<_>>().join("; ");
        return Err(format!("before that, these have to be settled: {all}"));
    }
    if sure.is_none_or(|sure| email_key(sure) != email_key(email)) {
        let drafts = found.held.iter().filter(|it| it.is_theirs_alone()).count();
        println!(
            "{} has part in {} entries, of which {drafts} drafts are theirs alone and go whole.",
            person.name,
            found.held.len()
        );
        println!("This cannot be undone. To do it, add: --sure {email}");
        return Ok(());
    }
    let files = app.db.write_now(move |conn| store::erase(conn, None, &person, Moment::now()));
    let files = files.map_err(|error| said(&error))?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let forgotten = runtime.block_on(async {
        for key in &files {
            app.files.forget(key).await?;
        }
        Ok::<(), Error>(())
    });
    forgotten.map_err(|error| said(&error))?;
    println!("Erased.");
    Ok(())
}
