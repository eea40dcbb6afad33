//! The cast, and what is printed for whoever started the demo.

use crate::accounts::{self, Person};
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::language::Language;
use crate::routes;

pub struct Cast {
    pub amina: Person,
    pub bo: Person,
    pub jun: Person,
    pub ines: Person,
    pub kofi: Person,
    pub olga: Person,
    pub noor: Person,
}

const PRIZE: &str = super::prize::SLUG;

struct Part {
    name: &'static str,
    email: &'static str,
    what: &'static str,
    language: Language,
}

const PARTS: [Part; 7] = [
    Part {
        name: "Amina Tarsali",
        email: "amina@tarsali.example.org",
        what: "enters, with her team",
        language: Language::Arabic,
    },
    Part {
        name: "Bo Venderlund",
        email: "bo@venderlund.example.org",
        what: "is of her team",
        language: Language::English,
    },
    Part { name: "Jun Morisato", email: "jun@morisato.example.org", what: "judges", language: Language::English },
    Part { name: "Ines Calvarro", email: "ines@calvarro.example.org", what: "judges", language: Language::Spanish },
    Part {
        name: "Kofi Asantrewa",
        email: "kofi@asantrewa.example.org",
        what: "chairs the panel",
        language: Language::French,
    },
    Part { name: "Olga Verenska", email: "olga@verenska.example.org", what: "organises", language: Language::English },
    Part { name: "Noor Haldani", email: "noor@haldani.example.org", what: "audits", language: Language::English },
];

pub fn make(conn: &mut Conn, now: Moment) -> Result<Cast> {
    let mut person = |part: &Part| accounts::store::find_or_create(conn, part.name, part.email, part.language, now);
    let [amina, bo, jun, ines, kofi, olga, noor] = &PARTS;
    let cast = Cast {
        amina: person(amina)?,
        bo: person(bo)?,
        jun: person(jun)?,
        ines: person(ines)?,
        kofi: person(kofi)?,
        olga: person(olga)?,
        noor: person(noor)?,
    };
    accounts::store::make_admin(conn, cast.olga.id, now)?;
    Ok(cast)
}

/// A table with a link to sign in with for each of the cast, and the addresses worth opening.
pub fn welcome(app: &App) -> Result<String> {
    let origin = app.config.origin();
    let mut text =
        String::from("Sign in as (each link works once, within a week; the demo prints new ones when it starts):\n\n");
    for part in PARTS {
        let (email, next) = (part.email, first_page(part.what));
        let link = app.db.write_now(move |conn| accounts::store::printed_link(conn, email, &next, Moment::now()))?;
        text.push_str(&format!("  {:<15} {:<22} {origin}{link}\n", part.name, part.what));
    }
    text.push_str("\nWorth opening:\n\n");
    for (path, what) in worth_opening() {
        text.push_str(&format!("  {:<38} {origin}{path}\n", what));
    }
    text.push_str(&format!("\nPalmares serves on {origin} – stop it with Ctrl-C.\n"));
    Ok(text)
}

fn first_page(what: &str) -> String {
    match what {
        "judges" => routes::judging(),
        "organises" | "audits" => routes::desk(PRIZE),
        "chairs the panel" => routes::standings(super::hackathon::SLUG, ""),
        _ => routes::my_entries(),
    }
}

fn worth_opening() -> [(String, &'static str); 6] {
    [
        (routes::home(), "the first page"),
        (routes::programme(PRIZE), "a prize of 806 entries, half judged"),
        (routes::catalogue(PRIZE), "its catalogue"),
        (routes::winners(super::hackathon::SLUG), "the winners of a hackathon"),
        (routes::programme(super::open::SLUG), "a hackathon that takes entries now"),
        (routes::coverage(PRIZE), "the organiser's coverage table"),
    ]
}
