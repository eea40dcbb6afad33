//! How gladly a judge would judge which entries: asked before anybody is given anything.

use std::collections::BTreeMap;

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;
use crate::panels::{self, Bid, EntryOnPanel, Pair};
use crate::routes;
use crate::scoring::{Judging, rules};
use crate::web::{Fields, For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "scoring/bids.html")]
struct BidsPage {
    t: Shell,
    programme: String,
    list_href: String,
    bids_href: String,
    lines: Vec<Line>,
}

struct Line {
    id: EntryId,
    title: String,
    reference: String,
    choices: Vec<(&'static str, String, bool)>,
}

/// The entries that this judge may bid for: of what they know, and not too close to them.
async fn load(app: &Data<App>, judging: Judging) -> Result<(Vec<EntryOnPanel>, BTreeMap<EntryId, Bid>)> {
    app.db
        .read(move |conn| {
            let Judging { programme, round, judge, .. } = &judging;
            if !judging.has_accepted() || !panels::store::asks_for_bids(conn, round.id)? {
                return Err(Error::NotFound);
            }
            let close = panels::store::all_conflicts(conn, programme, std::slice::from_ref(judge))?;
            let mut entries = panels::store::entries_in(conn, programme, round)?;
            let known = &judge.expertise.categories;
            entries.retain(|entry| {
                let knows = known.is_empty() || entry.categories.iter().any(|it| known.contains(it));
                knows && !close.contains_key(&Pair { entry: entry.id, judge: judge.id })
            });
            Ok((entries, panels::store::bids_of(conn, judge.id)?))
        })
        .await
}

pub async fn bids_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    let (entries, bids) = load(&app, judging.clone()).await?;
    let (form, slug) = (&judging.programme.form, &judging.programme.slug);
    let line = |entry: &EntryOnPanel| Line {
        id: entry.id,
        title: rules::title_shown(form, judging.round.blind, &entry.title, &entry.reference).to_owned(),
        reference: entry.reference.clone(),
        choices: Bid::ALL
            .iter()
            .map(|bid| (bid.as_str(), t.s(format!("scoring-bid-{bid}")), bids.get(&entry.id) == Some(bid)))
            .collect(),
    };
    page(BidsPage {
        programme: t.names(&judging.programme.names).to_owned(),
        list_href: routes::judging_in(slug),
        bids_href: routes::own_bids(slug),
        lines: entries.iter().map(line).collect(),
        t: t.accented(&judging.programme.accent),
    })
}

/// What is left open stays as it was: a page that was cut off takes nothing back.
pub async fn save_bids(app: Data<App>, For(judging): For<Judging>, fields: Fields) -> Answer {
    let (entries, _) = load(&app, judging.clone()).await?;
    let judge = judging.judge.id;
    let bid = |entry: &EntryOnPanel| {
        let bid = Bid::parse(fields.raw(&format!("bid-{}", entry.id)))?;
        Some((Pair { entry: entry.id, judge }, bid))
    };
    let wanted: BTreeMap<Pair, Bid> = entries.iter().filter_map(bid).collect();
    let (now, slug, said) =
        (Moment::now(), judging.programme.slug.clone(), Sentence::new("said-bids-saved").count("bids", wanted.len()));
    app.db
        .write(move |conn| {
            if !panels::store::asks_for_bids(conn, judging.round.id)? {
                return Err(Error::NotFound);
            }
            panels::store::set_bids(conn, judging.person.id, judging.programme.id, &wanted, now)
        })
        .await?;
    see_saying(routes::own_bids(&slug), &said)
}
