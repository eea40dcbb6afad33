//! Who moves on from a closed round: what the standing says, the line, and the list that people record.

use std::collections::BTreeSet;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::Room;
use super::moving_words::{GroupTable, Known, ListWords, group_tables, load};
use super::rounds::Rounds;
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::programme::RoundId;
use crate::programme::pages::quota_words;
use crate::results::{Mover, NewShortlist, Shortlist, Sighted, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, query, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/moving_on.html")]
struct MovingOnPage {
    t: Shell,
    room: Room,
    rounds: Rounds,
    lead: String,
    quota: String,
    hidden: Vec<String>,
    groups: Vec<GroupTable>,
    /// The list may still be changed, by this person.
    open: bool,
    round: RoundId,
    after: i32,
    reason: String,
    lists: Vec<ListWords>,
    sign: Option<String>,
    opening: Option<String>,
    problems: Problems,
}

impl MovingOnPage {
    fn of(t: Shell, sighted: &Sighted, known: &Known) -> Self {
        let t = t.accented(&sighted.programme.accent);
        let (programme, slug, round) = (&sighted.programme, &sighted.programme.slug, &known.looked_at.round);
        let latest = known.seen_lists().first();
        let ticked = latest.map_or_else(|| known.proposed().moving, |list| list.entries.clone());
        let lead = match known.next_named(&t) {
            Ok(next) if known.open => t.s2("results-moving-on-lead", "round", known.round(&t), "next", next),
            Ok(next) => t.s1("results-opened", "next", next),
            Err(_) => t.s("results-moving-on-last"),
        };
        let signed = known.lists.first().is_some_and(Shortlist::is_signed);
        Self {
            room: Room::of(&t, sighted),
            rounds: Rounds::of(&t, &known.looked_at, &routes::moving_on(slug)),
            lead,
            quota: quota_words(&t, round, programme.terms.category_word),
            hidden: known.references(),
            groups: group_tables(&t, slug, known, &ticked),
            open: known.open && sighted.decides() && !known.too_close,
            round: round.id,
            after: latest.map_or(0, |list| list.number),
            reason: latest.map(|list| list.reason.clone()).unwrap_or_default(),
            lists: known.seen_lists().iter().map(|list| ListWords::of(&t, list, known, &programme.zone)).collect(),
            sign: (known.open && latest.is_some() && !signed).then(|| routes::list_signature(slug)),
            opening: (known.open && signed && sighted.organises()).then(|| routes::opening(slug)),
            problems: Problems::none(),
            t,
        }
    }
}

/// For auditors too: they read who moves on, and change nothing.
pub async fn moving_on_page(app: Data<App>, t: Shell, For(sighted): For<Sighted>, request: HttpRequest) -> Answer {
    let known = load(&app, &sighted, query(&request, "round")).await?;
    page(MovingOnPage::of(t, &sighted, &known))
}

pub async fn make_list(app: Data<App>, t: Shell, For(Mover(sighted)): For<Mover>, fields: Fields) -> Answer {
    let now = Moment::now();
    let entries: Option<BTreeSet<EntryId>> = fields.all("entries").iter().map(|id| EntryId::parse(id)).collect();
    let wanted = NewShortlist {
        round: RoundId::parse(fields.raw("of")).ok_or(Error::NotFound)?,
        after: fields.number("after").unwrap_or(0),
        entries: entries.ok_or(Error::NotFound)?,
        reason: fields.text("reason"),
    };
    let (by, programme, asked) = (sighted.person.id, sighted.programme.clone(), wanted.clone());
    match app.db.write(move |conn| store::make_list(conn, by, &programme, &asked, now)).await {
        Ok(()) => see_saying(routes::list_signature(&sighted.programme.slug), &Sentence::new("said-list-made")),
        Err(Error::Refused(why)) => {
            let known = load(&app, &sighted, String::new()).await?;
            let groups = group_tables(&t, &sighted.programme.slug, &known, &wanted.entries);
            let field = if why.id.ends_with("-needs-reason") { "reason" } else { "lists" };
            let problems = Problems::one(&t, field, &why);
            let again = MovingOnPage::of(t, &sighted, &known);
            wrong_form(MovingOnPage { groups, problems, reason: wanted.reason, ..again })
        }
        Err(other) => Err(other),
    }
}
