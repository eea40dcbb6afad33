//! Deciding on one prize, with the standing beside the choice and the earlier decisions below it.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::honour_words::{breach_words, grounds, others};
use super::{Choice, Room, SignedBy, full_name, signed_under, winners_seen};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::EntryOnPanel;
use crate::programme::{self, Category, Prize, PrizeId};
use crate::results::rules::Sure;
use crate::results::rules::limits::{Facts, breaches, next_in_line};
use crate::results::{Decided, Decider, Distinction, NewDecision, Privy, Sighted, Standing, store};
use crate::routes;
use crate::voting;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/decide.html")]
struct DecidePage {
    t: Shell,
    room: Room,
    prize: String,
    most: i32,
    after: i32,
    choices: Vec<Choice>,
    champions: Vec<Choice>,
    mentions: Vec<Choice>,
    /// The rules that the choice goes against, and who would be next.
    breaches: Vec<String>,
    next: Option<String>,
    reason: String,
    history: Vec<Past>,
    open: bool,
    hidden: Vec<String>,
    sign: String,
    problems: Problems,
}

/// A decision as it was, the latest first.
struct Past {
    number: String,
    /// With the correction in which it was taken.
    given_up: bool,
    when: String,
    by: String,
    winners: Vec<String>,
    others: Vec<(String, String)>,
    breaches: Vec<String>,
    reason: String,
    signatures: Vec<SignedBy>,
}

/// What the page needs of the database.
struct Loaded {
    prize: Prize,
    categories: Vec<Category>,
    history: Vec<Decided>,
    /// The one that counts: a later one may have been given up.
    latest: Option<Decided>,
    given_up: Vec<i32>,
    standing: Standing,
    competing: Vec<EntryOnPanel>,
    facts: Facts,
    /// They came here by a list of who moves on.
    chosen_before: bool,
    /// The champions of the public vote, where they are announced.
    voted: Vec<EntryId>,
    hidden: Hidden,
    /// Somebody too close to one that competes here leaves the prize to others.
    too_close: bool,
}

async fn load(app: &Data<App>, sighted: &Sighted, request: &HttpRequest) -> Result<Loaded> {
    let (id, programme) = (part(request, "prize", PrizeId::parse)?, sighted.programme.clone());
    let person = sighted.person.clone();
    let own = sighted.clone();
    app.db
        .read(move |conn| {
            let prizes = programme::store::prizes(conn, programme.id)?;
            let prize =
                prizes.into_iter().find(|prize| prize.id == id && own.sees(prize.category)).ok_or(Error::NotFound)?;
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let all = store::competing(conn, &programme, &round, prize.category)?;
            let (standing, competing) =
                store::standing_for(conn, &programme, &round, prize.category, Sure::Places, &hidden)?;
            let facts = store::facts(conn, &programme, &prize, &competing)?;
            Ok(Loaded {
                facts,
                chosen_before: round.position > 0,
                voted: voting::store::champions(conn, programme.id, prize.category)?,
                too_close: all.iter().any(|entry| hidden.covers(entry.id)),
                hidden,
                categories: programme::store::categories(conn, programme.id)?,
                history: store::history(conn, id)?,
                latest: store::decided_for(conn, id)?,
                given_up: store::given_up(conn, programme.id, id)?,
                competing: in_order(&standing, competing.into_values().collect()),
                standing,
                prize,
            })
        })
        .await
}

/// By place; those without a sheet come last, by title.
fn in_order(standing: &Standing, mut competing: Vec<EntryOnPanel>) -> Vec<EntryOnPanel> {
    let place = |entry: &EntryOnPanel| standing.line(entry.id).map_or(usize::MAX, |line| line.place);
    competing.sort_by(|a, b| (place(a), &a.title, a.id).cmp(&(place(b), &b.title, b.id)));
    competing
}

impl DecidePage {
    fn others_open(&self) -> bool {
        self.champions.iter().chain(&self.mentions).any(|choice| choice.chosen)
    }

    fn of(t: Shell, sighted: &Sighted, loaded: &Loaded) -> Self {
        let t = t.accented(&sighted.programme.accent);
        let latest = loaded.latest.as_ref();
        let chosen = latest.map(Decided::entries).unwrap_or_default();
        let honoured = |wanted: Distinction| -> Vec<EntryId> {
            let others = latest.map(|one| one.others.as_slice()).unwrap_or_default();
            others.iter().filter(|other| other.0 == wanted).map(|other| other.1.entry).collect()
        };
        // Whom the public chose is a champion, or else whoever moved on, unless a decision says otherwise.
        let champions = match latest {
            None if !loaded.voted.is_empty() => loaded.voted.clone(),
            None if loaded.chosen_before => loaded.competing.iter().map(|entry| entry.id).collect(),
            _ => honoured(Distinction::Champion),
        };
        let against = against(&t, sighted, loaded, &chosen);
        Self {
            room: Room::of(&t, sighted),
            prize: full_name(&t, &loaded.prize, &loaded.categories),
            most: loaded.prize.winners_max,
            after: loaded.history.first().map_or(0, |one| one.decision.number),
            choices: choices(&t, loaded, &chosen),
            champions: choices(&t, loaded, &champions),
            mentions: choices(&t, loaded, &honoured(Distinction::Mention)),
            breaches: against.0,
            next: against.1,
            reason: latest.map(|one| one.decision.reason.clone()).unwrap_or_default(),
            history: loaded
                .history
                .iter()
                .map(|one| Past {
                    given_up: loaded.given_up.contains(&one.decision.number),
                    ..past(&t, one, sighted, loaded.too_close)
                })
                .collect(),
            open: sighted.progress.may_decide() && sighted.decides() && !loaded.too_close,
            hidden: if loaded.too_close { loaded.hidden.references() } else { Vec::new() },
            sign: routes::signature(&sighted.programme.slug, loaded.prize.id),
            problems: Problems::none(),
            t,
        }
    }
}

/// What choosing them goes against, and who would be next.
fn against(t: &Shell, sighted: &Sighted, loaded: &Loaded, winners: &[EntryId]) -> (Vec<String>, Option<String>) {
    let (terms, facts) = (&sighted.programme.terms, &loaded.facts);
    let found = breaches(terms, facts, winners);
    if found.is_empty() {
        return (Vec::new(), None);
    }
    let next = next_in_line(terms, facts, &loaded.standing, winners);
    let title = next.and_then(|next| facts.titles.get(&next));
    let words = match title {
        Some(title) => t.s1("results-next-in-line", "entry", title),
        None => t.s("results-nobody-next"),
    };
    (found.iter().map(|breach| breach_words(t, breach, sighted.bound.is_none())).collect(), Some(words))
}

fn choices(t: &Shell, loaded: &Loaded, chosen: &[EntryId]) -> Vec<Choice> {
    let help = |entry: &EntryOnPanel| match loaded.standing.line(entry.id) {
        Some(line) => t.s3(
            "results-choice-place",
            "place",
            t.number(line.place as i64),
            "value",
            t.decimal(line.value, 1),
            "reference",
            &entry.reference,
        ),
        None => t.s1("results-choice-unscored", "reference", &entry.reference),
    };
    let choice = |entry: &EntryOnPanel| Choice {
        value: entry.id.to_string(),
        text: entry.title.clone(),
        help: help(entry),
        chosen: chosen.contains(&entry.id),
    };
    loaded.competing.iter().map(choice).collect()
}

fn past(t: &Shell, decided: &Decided, sighted: &Sighted, too_close: bool) -> Past {
    let zone = &sighted.programme.zone;
    let masked = too_close && sighted.progress.is_in_hand();
    let (breaches, reason) = grounds(t, decided, sighted.bound.is_none(), masked);
    Past {
        number: t.number(i64::from(decided.decision.number)),
        given_up: false,
        when: t.moment(decided.decision.at, zone),
        by: decided.decision.made_by.clone(),
        winners: winners_seen(t, decided, masked),
        others: others(t, decided, masked),
        breaches,
        reason,
        signatures: signed_under(t, decided, zone),
    }
}

/// For auditors too: they read what was decided, and change nothing.
pub async fn decide_page(app: Data<App>, t: Shell, For(Privy(sighted)): For<Privy>, request: HttpRequest) -> Answer {
    let loaded = load(&app, &sighted, &request).await?;
    page(DecidePage::of(t, &sighted, &loaded))
}

pub async fn decide(
    app: Data<App>,
    t: Shell,
    For(Decider(sighted)): For<Decider>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (prize, now) = (part(&request, "prize", PrizeId::parse)?, Moment::now());
    let wanted = wanted(&fields, prize).ok_or(Error::NotFound)?;
    let (by, programme, asked) = (sighted.person.id, sighted.programme.clone(), wanted.clone());
    match app.db.write(move |conn| store::decide(conn, by, &programme, &asked, now)).await {
        Ok(()) => {
            let said = Sentence::new("said-decision-made");
            see_saying(routes::signature(&sighted.programme.slug, prize), &said)
        }
        Err(Error::Refused(why)) => decide_again(&app, t, &sighted, &request, &wanted, &why).await,
        Err(other) => Err(other),
    }
}

/// Whoever wins is no champion beside it, and whoever is a champion is not mentioned beside it.
fn wanted(fields: &Fields, prize: PrizeId) -> Option<NewDecision> {
    let ticked =
        |part: &str| -> Option<Vec<EntryId>> { fields.all(part).iter().map(|id| EntryId::parse(id)).collect() };
    let (winners, mut champions, mut mentions) = (ticked("winners")?, ticked("champions")?, ticked("mentions")?);
    champions.retain(|entry| !winners.contains(entry));
    mentions.retain(|entry| !winners.contains(entry) && !champions.contains(entry));
    let champions = champions.into_iter().map(|entry| (Distinction::Champion, entry));
    let others = champions.chain(mentions.into_iter().map(|entry| (Distinction::Mention, entry))).collect();
    Some(NewDecision {
        prize,
        after: fields.number("after").unwrap_or(0),
        winners,
        others,
        reason: fields.text("reason"),
    })
}

/// The same page, with what was ticked and written, and the reason beside the field.
async fn decide_again(
    app: &Data<App>,
    t: Shell,
    sighted: &Sighted,
    request: &HttpRequest,
    wanted: &NewDecision,
    why: &WhyNot,
) -> Answer {
    let loaded = load(app, sighted, request).await?;
    let mut again = DecidePage::of(t, sighted, &loaded);
    let field = if why.id.ends_with("-needs-reason") { "reason" } else { "winners" };
    again.problems = Problems::one(&again.t, field, why);
    again.reason.clone_from(&wanted.reason);
    let of = |how| wanted.others.iter().filter(move |it| it.0 == how).map(|it| it.1).collect::<Vec<_>>();
    let (champions, mentions) = (of(Distinction::Champion), of(Distinction::Mention));
    tick(&mut again.choices, &wanted.winners);
    tick(&mut again.champions, &champions);
    tick(&mut again.mentions, &mentions);
    (again.breaches, again.next) = against(&again.t, sighted, &loaded, &wanted.winners);
    wrong_form(again)
}

fn tick(choices: &mut [Choice], entries: &[EntryId]) {
    for choice in choices {
        choice.chosen = EntryId::parse(&choice.value).is_some_and(|id| entries.contains(&id));
    }
}
