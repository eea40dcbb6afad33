//! How far the panels of a chair are: their categories, and no others; nobody's points.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::entries::{self, Hidden};
use crate::error::Answer;
use crate::language::T;
use crate::programme::{self, Category};
use crate::routes;
use crate::scoring::{Chairing, Coverage, EntryCovered, store};
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "scoring/chairing.html")]
struct ChairingPage {
    t: Shell,
    slug: String,
    programme: String,
    categories: Vec<Panel>,
    hidden: Vec<String>,
}

struct Panel {
    name: String,
    entries: usize,
    done: usize,
    needed: usize,
    short: Vec<(String, String, usize)>,
    /// Judges with entries here who have not begun with any of theirs.
    not_begun: Vec<String>,
    standing_href: String,
}

pub async fn chairing_page(app: Data<App>, t: Shell, For(chairing): For<Chairing>) -> Answer {
    let Chairing { person, programme, bound } = chairing.clone();
    let (coverage, mut categories, hidden) = app
        .db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let categories = programme::store::categories(conn, programme.id)?;
            Ok((store::coverage(conn, &programme, &round)?, categories, hidden))
        })
        .await?;
    categories.retain(|category| bound.as_ref().is_none_or(|bound| bound.contains(&category.id)));
    let slug = &chairing.programme.slug;
    page(ChairingPage {
        programme: t.names(&chairing.programme.names).to_owned(),
        categories: categories.iter().map(|category| Panel::of(&t, slug, category, &coverage, &hidden)).collect(),
        hidden: hidden.references(),
        slug: slug.clone(),
        t: t.accented(&chairing.programme.accent),
    })
}

impl Panel {
    fn of(t: &T, slug: &str, category: &Category, coverage: &Coverage, hidden: &Hidden) -> Self {
        let here = |it: &&EntryCovered| it.entry.categories.contains(&category.id) && !hidden.covers(it.entry.id);
        let entries: Vec<&EntryCovered> = coverage.entries.iter().filter(here).collect();
        let short = entries.iter().filter(|it| it.is_short());
        let line = |it: &&EntryCovered| (it.entry.reference.clone(), it.entry.title.clone(), it.done());
        let sits = |id| entries.iter().any(|it| it.judges.iter().any(|(judge, _)| *judge == id));
        let idle = coverage.judges.iter().filter(|it| it.has_not_begun() && sits(it.judge.id));
        Self {
            name: t.names(&category.names).to_owned(),
            entries: entries.len(),
            done: entries.iter().map(|it| it.done().min(it.needed)).sum(),
            needed: entries.iter().map(|it| it.needed).sum(),
            short: short.map(line).collect(),
            not_begun: idle.map(|it| it.judge.name.clone()).collect(),
            standing_href: routes::standings(slug, &category.code),
        }
    }
}
