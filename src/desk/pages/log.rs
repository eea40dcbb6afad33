//! The log of a programme, as auditors and organisers read it.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::audit::{self, store::Line};
use crate::entries::{self, EntryId, Hidden};
use crate::error::Answer;
use crate::programme::Staff;
use crate::routes;
use crate::web::{For, Shell, page, paging, query};

const ON_A_PAGE: i64 = 100;
/// So much of a hash is enough to compare by eye; the whole stands in the title.
const HASH_SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "desk/log.html")]
struct LogPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    rows: Vec<Row>,
    page: i64,
    pages: i64,
    base: String,
}

struct Row {
    number: Option<String>,
    hash: String,
    whole_hash: String,
    when: String,
    iso: String,
    who: Option<String>,
    what: String,
    subject: String,
}

pub async fn log_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let (id, asked) = (staff.programme.id, query(&request, "page"));
    let (whole, person) = (staff.programme.clone(), staff.person.clone());
    let (lines, (at, pages), hidden) = app
        .db
        .read(move |conn| {
            let paging = paging(&asked, audit::store::count(conn, id)?, ON_A_PAGE);
            let hidden = entries::store::hidden_from(conn, &whole, &person)?;
            Ok((audit::store::log(conn, id, (paging.0 - 1) * ON_A_PAGE, ON_A_PAGE)?, paging, hidden))
        })
        .await?;
    let (t, programme) = (t.accented(&staff.programme.accent), &staff.programme);
    page(LogPage {
        slug: programme.slug.clone(),
        programme: t.names(&programme.names).to_owned(),
        organises: staff.organises,
        rows: lines.into_iter().map(|line| row(&t, line, &programme.zone, &hidden)).collect(),
        page: at,
        pages,
        base: format!("{}?", routes::log(&programme.slug)),
        t,
    })
}

/// Who did what to an entry to which the reader is too close is for others to read; that something was done is not hidden.
fn row(t: &Shell, line: Line, zone: &str, hidden: &Hidden) -> Row {
    let kept = EntryId::parse(&line.act.subject).is_some_and(|entry| hidden.covers(entry));
    let whole_hash = line.hash.unwrap_or_default();
    Row {
        number: line.number.map(|number| t.number(number)),
        hash: whole_hash.chars().take(HASH_SHOWN).collect(),
        whole_hash,
        when: t.moment(line.act.at, zone),
        iso: line.act.at.to_string(),
        who: if kept { Some("–".to_owned()) } else { line.who },
        what: if kept { t.s("desk-log-kept") } else { t.s(format!("desk-act-{}", line.act.verb)) },
        subject: if kept { String::new() } else { line.act.subject },
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use crate::language::{Language, T};

    #[test]
    fn the_log_has_words_for_every_act() {
        let mut wordless = Vec::new();
        for text in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
            for rest in text.split(".did(\"").skip(1) {
                let verb = rest.split('"').next().unwrap_or_default();
                let words = T::new(Language::English).s(format!("desk-act-{verb}"));
                if words.starts_with('⟦') && !verb.is_empty() {
                    wordless.push(words);
                }
            }
        }
        assert_eq!(wordless, Vec::<String>::new(), "how would an auditor say it? Write it in desk.ftl.");
    }

    fn sources(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders: Vec<PathBuf> = vec![folder.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    found.extend(std::fs::read_to_string(path));
                }
            }
        }
        found
    }
}
