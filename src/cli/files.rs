//! `palmares import` and `palmares export`.

use std::path::Path;

use super::{Export, ExportFrom, Import, ImportFile, Outcome, open, said, worded};
use crate::app::Config;
use crate::column::Moment;
use crate::entries::rules::import::{Plan, Step};
use crate::entries::{self, Hidden, ImportKind, Mapping};
use crate::language::{Language, T};
use crate::{desk, panels, programme};

pub fn import(config: Config, import: Import) -> Outcome {
    let (kind, ImportFile { file, programme: slug, preview }) = match import {
        Import::Devpost(file) => (ImportKind::Devpost, file),
        Import::Table(file) => (ImportKind::Table, file),
        Import::People(import) => return super::people::import_people(config, import),
        Import::Judges(import) => return super::people::import_judges(config, import),
    };
    let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let text =
        entries::rules::import_text(kind, &bytes).map_err(|why| format!("{}: {}", file.display(), worded(&why)))?;
    let app = open(config)?;
    let plan = app.db.read_now(|conn| {
        let programme = programme::store::by_slug(conn, &slug)?;
        entries::store::imports::preview(conn, &programme, kind, &text, &Mapping::default())
    });
    show(&plan.map_err(|error| said(&error))?);
    if preview {
        println!("Nothing was changed: this was a preview.");
        return Ok(());
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let applied = app.db.write_now(move |conn| {
        let (programme, now) = (programme::store::by_slug(conn, &slug)?, Moment::now());
        let kept = entries::store::imports::keep(conn, None, programme.id, kind, &name, &text, now)?;
        entries::store::imports::apply(conn, None, &programme, kept, false, now)
    });
    let applied = applied.map_err(|error| said(&error))?;
    println!("Applied: {} added, {} changed, {} as they were.", applied.added, applied.changed, applied.same);
    Ok(())
}

/// What would change, and every problem with its row and column.
fn show(plan: &Plan) {
    let counts = [
        (Step::Add, "added"),
        (Step::Change, "changed"),
        (Step::Withdraw, "no longer in the file"),
        (Step::Same, "as they are"),
    ];
    println!("{} entries in all:", plan.rows.len());
    for (step, word) in counts {
        println!("  {:>5} {word}", plan.count(step));
    }
    let drafts = plan.rows.iter().filter(|row| row.step == Step::Add && row.submit.is_none()).count();
    println!("  {drafts:>5} of the added are drafts");
    for (prize, entries) in &plan.unknown {
        println!(
            "  ?     “{prize}” is no challenge here ({entries} entries): say on the import page which one it means"
        );
    }
    for problem in &plan.problems {
        println!("  !     row {}, column “{}”: {}", problem.row, problem.column, worded(&problem.why));
    }
    if plan.count(Step::Withdraw) > 0 {
        println!("  Entries that the file has no more stay: withdraw them on the import page if they are gone.");
    }
}

pub fn export(config: Config, export: &Export) -> Outcome {
    let app = open(config)?;
    let (text, from) = match export {
        Export::Setup(from) => {
            let setup = app.db.read_now(|conn| {
                let programme = programme::store::by_slug(conn, &from.programme)?;
                programme::store::export(conn, &programme)
            });
            (setup.map_err(|error| said(&error))?.written(), from)
        }
        Export::Entries(from) => {
            let csv = app.db.read_now(|conn| {
                let programme = programme::store::by_slug(conn, &from.programme)?;
                let categories = programme::store::categories(conn, programme.id)?;
                let rows = entries::store::list(conn, &programme, &entries::store::Filter::default(), 0, i64::MAX)?;
                entries::pages::csv_of(&T::new(Language::English), &programme, &categories, &rows, &Hidden::default())
            });
            (csv.map_err(|error| said(&error))?, from)
        }
        Export::People(from) => {
            let csv = app.db.read_now(|conn| {
                let programme = programme::store::by_slug(conn, &from.programme)?;
                desk::pages::people_file(desk::store::people_table(conn, &programme)?)
            });
            (csv.map_err(|error| said(&error))?, from)
        }
        Export::Judges(from) => {
            let csv = app.db.read_now(|conn| {
                let programme = programme::store::by_slug(conn, &from.programme)?;
                panels::pages::judges_file(panels::store::judges_table(conn, &programme)?)
            });
            (csv.map_err(|error| said(&error))?, from)
        }
    };
    deliver(&text, from)
}

fn deliver(text: &str, from: &ExportFrom) -> Outcome {
    match &from.output {
        None => print!("{text}"),
        Some(file) => write(file, text)?,
    }
    Ok(())
}

fn write(file: &Path, text: &str) -> Outcome {
    std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}
