//! `palmares import people` and `palmares import judges`: in the name of an organiser, who stands in the log.

use std::path::Path;

use super::{ImportFile, ImportPeople, Outcome, open, said, worded};
use crate::accounts::{self, Person, Role};
use crate::app::{App, Config};
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::{self, RowDoes};
use crate::error::{Error, Result as Found};
use crate::files::text_of_table;
use crate::language::WhyNot;
use crate::panels::{self, store::Change};
use crate::programme::{self, Programme};

fn text_of(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    text_of_table(&bytes).map_err(|why| format!("{}: {}", file.display(), worded(&why)))
}

/// The edition, and the organiser of it in whose name this is done.
fn organiser(conn: &mut Conn, slug: &str, email: &str) -> Found<(Programme, Person)> {
    let programme = programme::store::by_slug(conn, slug)?;
    let person = accounts::store::by_email(conn, email)?;
    let nobody = || Error::refused(WhyNot::new("desk-why-no-organiser").with("email", email));
    let person = person.ok_or_else(nobody)?;
    if accounts::store::has_role(conn, programme.id, person.id, &[Role::Organiser])? {
        Ok((programme, person))
    } else {
        Err(nobody())
    }
}

fn told(line: u64, column: &str, why: &WhyNot) {
    println!("  !     row {line}, column “{column}”: {}", worded(why));
}

pub fn import_people(config: Config, import: ImportPeople) -> Outcome {
    let ImportPeople { file: ImportFile { file, programme: slug, preview }, organiser: email } = import;
    let (text, app) = (text_of(&file)?, open(config)?);
    let plan = app.db.read_now(|conn| {
        let (programme, _) = organiser(conn, &slug, &email)?;
        desk::store::plan_people(conn, &programme, &text)
    });
    let plan = plan.map_err(|error| said(&error))?;
    for (does, words) in
        [(RowDoes::New, "new here"), (RowDoes::Given, "known, and given something"), (RowDoes::Nothing, "as they are")]
    {
        println!("  {:>5} {words}", plan.count(does));
    }
    plan.problems.iter().for_each(|problem| told(problem.line, problem.column, &problem.why));
    if preview {
        println!("Nothing was changed: this was a preview.");
        return Ok(());
    }
    let done = written(&app, move |conn| {
        let (programme, person) = organiser(conn, &slug, &email)?;
        desk::store::apply_people(conn, (person.id, person.language), &programme, &text, Moment::now())
    })?;
    println!("Applied: {} given something.", done.count(RowDoes::New) + done.count(RowDoes::Given));
    Ok(())
}

pub fn import_judges(config: Config, import: ImportPeople) -> Outcome {
    let ImportPeople { file: ImportFile { file, programme: slug, preview }, organiser: email } = import;
    let (text, app) = (text_of(&file)?, open(config)?);
    let plan = app.db.read_now(|conn| {
        let (programme, _) = organiser(conn, &slug, &email)?;
        panels::store::plan_table(conn, &programme, &text)
    });
    let plan = plan.map_err(|error| said(&error))?;
    for (change, words) in [(Change::New, "invited"), (Change::Changed, "changed"), (Change::Same, "as they are")] {
        println!("  {:>5} {words}", plan.count(change));
    }
    plan.problems.iter().for_each(|problem| told(problem.line, problem.column, &problem.why));
    if preview {
        println!("Nothing was changed: this was a preview.");
        return Ok(());
    }
    let done = written(&app, move |conn| {
        let (programme, person) = organiser(conn, &slug, &email)?;
        panels::store::apply_table(conn, person.id, &programme, &text, Moment::now())
    })?;
    println!("Applied: {} invited, {} changed, {} left out.", done.invited, done.changed, done.not_done);
    Ok(())
}

fn written<T: Send + 'static>(app: &App, work: impl Fn(&mut Conn) -> Found<T> + Send + 'static) -> Result<T, String> {
    app.db.write_now(work).map_err(|error| said(&error))
}
