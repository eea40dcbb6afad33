//! The champions of the vote, for everybody once they are announced: without votes, which nobody outside sees before the
//! results are known. What became of all ballots is told with them.

use actix_web::web::Data;
use askama::Template;

use super::tally_words::{Titles, sums};
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries;
use crate::error::{Answer, Error, Result};
use crate::files::guarded_cell;
use crate::programme::{self, Category, CategoryId, Programme, Shown};
use crate::voting::{Tally, VoteSet, VoteState, store};
use crate::web::{For, Shell, download, page};

#[derive(Template)]
#[template(path = "voting/champions.html")]
struct ChampionsPage {
    t: Shell,
    programme: String,
    slug: String,
    announced: String,
    categories: Vec<CategoryChampions>,
    sums: Vec<(String, String)>,
    removed: Vec<Removed>,
    root: String,
}

struct CategoryChampions {
    name: String,
    /// Title and reference.
    champions: Vec<(String, String)>,
}

/// What does not count, and why.
struct Removed {
    screen: String,
    voters: String,
    reason: String,
}

struct Loaded {
    tally: Tally,
    at: Moment,
    categories: Vec<Category>,
    titles: Titles,
    removed: Vec<VoteSet>,
}

/// Not found before they are announced.
fn load(conn: &mut Conn, programme: &Programme) -> Result<Loaded> {
    let (tally, at) = store::announced(conn, programme.id)?.ok_or(Error::NotFound)?;
    let champions: Vec<_> = tally.champions().map(|(_, entry)| entry).collect();
    let mut removed = store::sets(conn, programme.id)?;
    removed.retain(|set| set.standing == VoteState::Void);
    removed.sort_by(|one, other| (one.screen, one.reason()).cmp(&(other.screen, other.reason())));
    let categories = programme::store::categories(conn, programme.id)?;
    let titles = entries::store::names_of(conn, &champions)?;
    Ok(Loaded { tally, at, categories, titles, removed })
}

impl Loaded {
    /// By reference, so that their order tells nothing of their votes.
    fn of(&self, category: CategoryId) -> Vec<(String, String)> {
        let here = self.tally.champions().filter(|(of, _)| *of == category);
        let mut champions: Vec<_> = here.filter_map(|(_, entry)| self.titles.get(&entry).cloned()).collect();
        champions.sort_unstable();
        champions
    }
}

pub async fn champions_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let programme = shown.programme.clone();
    let loaded = app.db.read(move |conn| load(conn, &programme)).await?;
    let t = t.accented(&shown.programme.accent);
    let of = |category: &Category| {
        let champions = loaded.of(category.id).into_iter().map(|(reference, title)| (title, reference)).collect();
        CategoryChampions { name: t.names(&category.names).to_owned(), champions }
    };
    // Sets that were taken out for the same reason stand in one line.
    let alike = |one: &VoteSet, other: &VoteSet| (one.screen, one.reason()) == (other.screen, other.reason());
    let removed = |sets: &[VoteSet]| {
        let voters = t.n("count-voters", sets.iter().map(|set| set.facts.voters).sum::<usize>());
        Some(Removed {
            screen: super::set_words::screen_name(&t, sets.first()?.screen),
            voters: if sets.len() > 1 { t.n1("count-sets-of", sets.len(), "voters", voters) } else { voters },
            reason: sets.first()?.reason().to_owned(),
        })
    };
    page(ChampionsPage {
        programme: t.names(&shown.programme.names).to_owned(),
        slug: shown.programme.slug.clone(),
        announced: t.s1("count-champions-announced", "when", t.moment(loaded.at, &shown.programme.zone)),
        categories: loaded.categories.iter().map(of).filter(|one| !one.champions.is_empty()).collect(),
        sums: sums(&t, &loaded.tally.sums()),
        removed: loaded.removed.chunk_by(alike).filter_map(removed).collect(),
        root: loaded.tally.root.clone(),
        t,
    })
}

pub async fn champions_csv(app: Data<App>, For(shown): For<Shown>) -> Answer {
    let programme = shown.programme.clone();
    let loaded = app.db.read(move |conn| load(conn, &programme)).await?;
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["category", "reference", "title"]).map_err(Error::internal)?;
    for category in &loaded.categories {
        for (reference, title) in loaded.of(category.id) {
            let row = [category.code.as_str(), &reference, &title].map(guarded_cell);
            table.write_record(row).map_err(Error::internal)?;
        }
    }
    let bytes = table.into_inner().map_err(Error::internal)?;
    let text = String::from_utf8(bytes).map_err(Error::internal)?;
    download(&format!("{}-champions.csv", shown.programme.slug), "text/csv; charset=utf-8", text)
}
