//! Twin worlds: two that differ in one secret only. Whoever must not know it finds the same behind every address, to the
//! byte: pages, lists, counts, search, files, status and headers. Only what is by chance in both (ids, codes, clock times,
//! seals) is read as the same.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use diesel::prelude::*;
use palmares::accounts::{PersonId, Role};
use palmares::column::Moment;
use palmares::db::Conn;
use palmares::entries::EntryId;
use palmares::error::Result;
use palmares::panels::{self, Nature, Pair};
use palmares::programme::{self, Programme, Round, StageKind};
use palmares::results::{self, NewDecision, NoteId};
use palmares::routes::TABLE;
use palmares::schema::{discussion_notes, discussion_turns, entries};
use palmares::scoring::{self, Given, Judging, Points, Saved, Typed, Which};

use crate::both_engines;
use crate::support::road::{Road, assign, enter, judge};
use crate::support::{Engine, Visitor, World};

/// What is kept secret, from whom (by the letters of `doors.rs`; D is Dina, who organises and is too close to the spring
/// and the lamp), and how the other world differs.
const SECRETS: &[(&str, &str, Twist)] = &[
    ("who entered", "NVJIK", Twist { entity: "Meridian Spring Foundation", lead: "Mina", ..SAME }),
    ("who judges an entry", "DNVABJI", Twist { third_judge: "Teo", ..SAME }),
    ("a score, while judges write", "DNVABIKOR", Twist { score: 1, ..SAME }),
    ("what stands in a draft", "NVABIKOR", Twist { draft: 1, ..SAME }),
    ("what stands in a draft, once the round is closed", "NVABIKOR", Twist { draft: 1, until: Until::Closed, ..SAME }),
    ("what a judge wrote to the entrant", "DNVABIKOR", Twist { comment: "I would not give a penny.", ..SAME }),
    ("what a judge noted for themselves", "NVABIKOR", Twist { note: "Ask Kofi about this one.", ..SAME }),
    ("the order in which a judge reads", "NVABIK", Twist { lamp_first: true, ..SAME }),
    ("a conflict of interest", "DNVABIK", Twist { conflict: true, ..SAME }),
    ("who stepped back", "DNVABIK", Twist { recusal: true, ..SAME }),
    ("a score, once the round is closed", "NVABIKOR", Twist { score: 1, until: Until::Closed, ..SAME }),
    ("a total, once scores are released", "DNVABI", Twist { score: 1, until: Until::Released, ..SAME }),
    ("a sheet that is annulled", "DNVABJI", Twist { annulled: true, until: Until::Released, ..SAME }),
    (
        "what the panel says about an entry",
        "DNVAB",
        Twist { said: "Its second village has no water.", until: Until::Released, ..SAME },
    ),
    ("the winner", "NVABJI", Twist { winner: "lamp", until: Until::Released, ..SAME }),
    (
        "why scores were read early",
        "NVABJI",
        Twist { reason: "The jury flies home tonight.", until: Until::Released, ..SAME },
    ),
];

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Until {
    Scoring,
    Closed,
    Released,
}

/// How a world is made. The same in both twins, but for one of these.
#[derive(Clone, Copy)]
struct Twist {
    until: Until,
    entity: &'static str,
    lead: &'static str,
    third_judge: &'static str,
    score: i32,
    /// What Jun has given the lamp so far, without submitting it.
    draft: i32,
    comment: &'static str,
    note: &'static str,
    lamp_first: bool,
    conflict: bool,
    recusal: bool,
    annulled: bool,
    winner: &'static str,
    reason: &'static str,
    /// About the spring, which the panel discusses.
    said: &'static str,
}

const SAME: Twist = Twist {
    until: Until::Scoring,
    entity: "Tarsali Well Trust",
    lead: "Amina",
    third_judge: "Omar",
    score: 3,
    draft: 2,
    comment: "A careful piece of work.",
    note: "Look at the pump again.",
    lamp_first: false,
    conflict: false,
    recusal: false,
    annulled: false,
    winner: "spring",
    reason: "The hall is free today only.",
    said: "It serves two villages.",
};

both_engines! {
    async fn whoever_must_not_know_a_secret_cannot_tell_two_worlds_apart(world) {
        let engine = world.engine;
        drop(world);
        let mut found = Vec::new();
        // Of the worlds without the secret one for each stage is enough, and each person looks at it once.
        let mut plain: BTreeMap<Until, Road> = BTreeMap::new();
        let mut known: BTreeMap<(Until, char), Vec<String>> = BTreeMap::new();
        for (secret, outsiders, twist) in SECRETS {
            let base = plain.entry(twist.until).or_insert_with(|| made(engine, Twist { until: twist.until, ..SAME }));
            let other = made(engine, *twist);
            for letter in outsiders.chars() {
                if let Entry::Vacant(first) = known.entry((twist.until, letter)) {
                    first.insert(all_that(base, letter).await);
                }
                let there = all_that(&other, letter).await;
                for (path, (one, two)) in addresses(base).iter().zip(known[&(twist.until, letter)].iter().zip(&there)) {
                    // The log is whole for Dina too, so that its seals hold: who did it, and to which entry, is not in it.
                    // And a letter about what is kept from her is not found where another one is.
                    let told = letter == 'D' && (path.ends_with("/log") || path.contains("/letters/"));
                    if one != two && !told {
                        found.push(format!("{secret}: {letter} at {path}: {}", difference(one, two)));
                    }
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

fn made(engine: Engine, twist: Twist) -> Road {
    let world = match engine {
        Engine::Sqlite => World::on_sqlite(),
        Engine::Postgres => World::on_postgres().expect("a second database"),
    };
    // Everybody is there in both worlds, whatever they do in it.
    for name in ["Amina", "Bo", "Jun", "Ines", "Kofi", "Noor", "Vera", "Omar", "Teo", "Mina", "Zara", "Dina"] {
        world.person(name);
    }
    let programme = world.small_prize();
    world.with_role("Kofi", &programme, Role::Chair);
    world.with_role("Noor", &programme, Role::Auditor);
    let spring = enter(&world, &programme, twist.lead, "Clear Spring", twist.entity, "water");
    let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
    // Amina and Bo are on some team in both.
    let own = enter(&world, &programme, "Amina", "Rain Roof", "Roof Works", "water");
    let bos = enter(&world, &programme, "Bo", "Sun Pot", "Pot Works", "light");
    number(&world, &[spring, lamp, own, bos]);
    let [jun, ines, omar, teo] = ["Jun", "Ines", "Omar", "Teo"].map(|name| judge(&world, &programme, name));
    let third = if twist.third_judge == "Teo" { teo } else { omar };
    let (dina, now) = (world.with_role("Dina", &programme, Role::Organiser).id, Moment::now());
    world.past(move |conn| {
        [spring, lamp]
            .into_iter()
            .try_for_each(|entry| palmares::entries::store::step_back(conn, dina, entry, "Her sister leads it.", now))
    });
    // Omar and Teo judge something that Dina may see, in both worlds.
    let mut pairs = vec![(spring, jun), (lamp, jun), (own, ines), (spring, third), (bos, omar), (bos, teo)];
    if twist.lamp_first {
        pairs.swap(0, 1);
    }
    for (entry, judge) in pairs {
        assign(&world, &programme, Pair { entry, judge });
    }
    world.stage(&programme, StageKind::Entries, -48, -1);
    let road = Road { world, programme, spring: own, lamp, jun, ines };
    write(&road, "Jun", spring, twist.score, twist.comment, twist.note);
    begin(&road, "Jun", lamp, twist.draft);
    write(&road, "Ines", own, 2, "Good.", "");
    happen(&road, spring, twist);
    road
}

/// References are drawn by chance, and lists stand in their order: so both worlds have the same ones.
pub fn number(world: &World, made: &[EntryId]) {
    let made = made.to_vec();
    world.past(move |conn| {
        for (number, id) in made.iter().enumerate() {
            let reference = entries::reference.eq(format!("S26-AAA{number}"));
            diesel::update(entries::table.find(id)).set(reference).execute(conn)?;
        }
        Ok(())
    });
}

/// A sheet that its judge has not submitted.
fn begin(road: &Road, name: &'static str, entry: EntryId, level: i32) {
    let (programme, person) = (road.programme.clone(), road.world.person(name));
    road.world.past(move |conn| {
        let task = Judging::of(conn, person.clone(), programme.clone())?.task(conn, entry)?;
        let points = [("impact".to_owned(), Given::Level(level))];
        let typed = Typed { points: Points(points.into()), ..Typed::default() };
        scoring::store::save(conn, &task, &typed, Moment::now())
    });
}

fn write(road: &Road, name: &'static str, entry: EntryId, level: i32, comment: &'static str, note: &'static str) {
    let (programme, person) = (road.programme.clone(), road.world.person(name));
    road.world.past(move |conn| {
        let task = Judging::of(conn, person.clone(), programme.clone())?.task(conn, entry)?;
        let points = ["impact", "craft"].map(|key| (key.to_owned(), Given::Level(level)));
        let typed = Typed {
            points: Points(points.into()),
            comment: comment.to_owned(),
            note: note.to_owned(),
            ..Typed::default()
        };
        if let Saved::Kept(sheet) = scoring::store::save(conn, &task, &typed, Moment::now())? {
            scoring::store::submit(conn, &task, sheet.revision, Moment::now())?;
        }
        Ok(())
    });
}

/// What follows, with the secret in it.
fn happen(road: &Road, spring: EntryId, twist: Twist) {
    let (programme, olga, kofi) = (road.programme.clone(), road.world.person("Olga").id, road.world.person("Kofi").id);
    let (jun, lamp, person) = (road.jun, road.lamp, road.world.person("Jun"));
    road.world.past(move |conn| {
        let (of, now) = (&programme, Moment::now());
        let round = programme::store::round(conn, of.id)?;
        if twist.conflict {
            let pair = Pair { entry: lamp, judge: jun };
            panels::store::declare_conflict(
                conn,
                olga,
                of.id,
                pair,
                (Nature::Other, "They wrote a book together."),
                now,
            )?;
        }
        if twist.recusal {
            let task = Judging::of(conn, person.clone(), of.clone())?.task(conn, lamp)?;
            scoring::store::recuse(conn, &task, (Nature::Mentored, "I advise them."), now)?;
        }
        if twist.until >= Until::Closed {
            scoring::store::close(conn, olga, of, &round, "One sheet each is enough here.", now)?;
        }
        if twist.until < Until::Released {
            return Ok(());
        }
        scoring::store::ask_early(conn, olga, of, &round, twist.reason, now)?;
        scoring::store::release(conn, kofi, of, &round, now)?;
        discuss(conn, of, &round, spring, (kofi, twist.said), now)?;
        if twist.annulled {
            results::store::annul(conn, olga, of, Which::Judge(jun), "Wrong entry.", now)?;
        }
        let winner = if twist.winner == "lamp" { lamp } else { spring };
        let code = if twist.winner == "lamp" { "light" } else { "water" };
        let prizes = programme::store::prizes(conn, of.id)?;
        let prize = prizes.iter().find(|it| it.code == code).map(|it| it.id);
        let reason = "As the panel agreed.".to_owned();
        let wanted = NewDecision {
            prize: prize.expect("the prize"),
            after: 0,
            winners: vec![winner],
            others: Vec::new(),
            reason,
        };
        results::store::decide(conn, kofi, of, &wanted, now.plus_seconds(1))
    });
}

/// The panel discusses an entry of the water, and somebody says something about it.
fn discuss(
    conn: &mut Conn,
    of: &Programme,
    round: &Round,
    entry: EntryId,
    (person, words): (PersonId, &str),
    now: Moment,
) -> Result<()> {
    let water = programme::store::categories(conn, of.id)?.into_iter().find(|one| one.code == "water").expect("water");
    diesel::insert_into(discussion_turns::table)
        .values((
            discussion_turns::round_id.eq(round.id),
            discussion_turns::scope.eq(water.id.as_str()),
            discussion_turns::number.eq(1),
            discussion_turns::entry_id.eq(entry),
            discussion_turns::moved_by.eq(person),
            discussion_turns::at.eq(now),
        ))
        .execute(conn)?;
    diesel::insert_into(discussion_notes::table)
        .values((
            discussion_notes::id.eq(NoteId::fresh()),
            discussion_notes::round_id.eq(round.id),
            discussion_notes::entry_id.eq(entry),
            discussion_notes::written_by.eq(person),
            discussion_notes::words.eq(words),
            discussion_notes::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// What this person finds behind every address.
pub async fn all_that(road: &Road, letter: char) -> Vec<String> {
    found_by(road, &visitor(road, letter).await).await
}

pub async fn found_by(road: &Road, visitor: &Visitor) -> Vec<String> {
    let mut found = Vec::new();
    for path in addresses(road) {
        found.push(plainly(&visitor.get(path).await));
    }
    found
}

async fn visitor(road: &Road, letter: char) -> Visitor {
    let visitor = match crate::doors::CAST.iter().chain(&[('D', "Dina")]).find(|(of, _)| *of == letter) {
        Some((_, name)) => road.world.visit_as(name).await,
        None => road.world.visit().await,
    };
    // Olga acts for Jun while she looks.
    if letter == 'O' {
        let begin = format!("/programmes/{}/judges/{}/support", road.programme.slug, road.jun);
        assert_eq!(visitor.post(&begin, &[("reason", "He dictates.")]).await.leads_to(), "/support");
        assert_eq!(visitor.get(format!("/support/{}", road.lamp)).await.status, 200, "there is something to be leaked");
    }
    visitor
}

/// Every address that can be asked for, with this world's own parts; and some questions to the lists.
pub fn addresses(road: &Road) -> Vec<String> {
    let asked = TABLE.iter().filter(|(_, methods)| methods.contains(&"get")).map(|(pattern, _)| road.address(pattern));
    let search = ["entries?words=Tarsali", "entries?words=Meridian", "entries?words=Spring", "entries?category=water"];
    let files =
        ["standings?category=all", "standings?round=1", "coverage?category=water&late=yes", "coverage.csv?late=yes"];
    let more = search.iter().chain(&files).map(|rest| format!("/programmes/{}/{rest}", road.programme.slug));
    let other = [
        format!("/programmes/{}/judging/{}", road.programme.slug, road.lamp),
        format!("/programmes/{}/entries/{}", road.programme.slug, road.lamp),
        format!("/entries/{}", road.lamp),
        format!("/support/{}", road.lamp),
    ];
    asked.chain(more).chain(other).collect()
}

/// What came back, without what is by chance in any two worlds.
pub fn plainly(seen: &crate::support::visitor::Seen) -> String {
    let mut headers: Vec<String> = seen
        .headers
        .iter()
        .filter(|(name, _)| !["date", "set-cookie"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    headers.sort();
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    let text = format!("{}\n{}\n{}", seen.status, headers.join("\n"), seen.body).replace("%2F", "/");
    let chance = |word: &str| -> Option<String> {
        let word = word.trim_end_matches([':', '.']);
        // An id may stand between words of ours: `opens-…-hint`.
        if let Some(at) = (0..word.len().saturating_sub(35)).find(|at| is_id(&word[*at..*at + 36])) {
            let next = ids.len();
            let number = *ids.entry(word[at..at + 36].to_owned()).or_insert(next);
            return Some(format!("{}id-{number}{}", &word[..at], &word[at + 36..]));
        }
        match word {
            _ if is_code(word) => Some("code".to_owned()),
            _ if is_time(word) => Some("time".to_owned()),
            _ => None,
        }
    };
    words(&text, chance)
}

/// The text with some of its words (letters, digits, hyphens, colons, points) replaced.
fn words(text: &str, mut replace: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '.');
    let mut rest = text;
    while let Some(start) = rest.find(part) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !part(c)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(&replace(word).unwrap_or_else(|| word.to_owned()));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_id(word: &str) -> bool {
    let hex = |part: &str| part.chars().all(|c| c.is_ascii_hexdigit());
    word.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && word.split('-').all(hex)
}

/// `S-` and `SP26-` codes, those of certificates and of ballots, and the hash of a seal.
fn is_code(word: &str) -> bool {
    let of_parts = word.contains('-') && word.split('-').all(is_code_part) && !is_id(word);
    of_parts || (word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit()))
}

fn is_code_part(part: &str) -> bool {
    part.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) && !part.is_empty()
}

/// `22:59`, `2026-11-25T22:59:01.5Z`, microseconds since 1970, `DTSTART:20261125T225901Z`.
fn is_time(word: &str) -> bool {
    let digits = |text: &str, count: usize| text.len() == count && text.chars().all(|c| c.is_ascii_digit());
    let of_calendar = |text: &str| {
        text.strip_suffix('Z').and_then(|text| text.split_once('T')).is_some_and(|(a, b)| digits(a, 8) && digits(b, 6))
    };
    if word.rsplit(':').next().is_some_and(of_calendar) {
        return true;
    }
    let micros = word.len() == 16 && word.chars().all(|c| c.is_ascii_digit());
    let clock = |word: &str| {
        word.split_once(':').is_some_and(|(hour, rest)| {
            hour.len() <= 2
                && hour.chars().all(|c| c.is_ascii_digit())
                && rest.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    micros || clock(word) || word.split_once('T').is_some_and(|(day, time)| day.len() == 10 && clock(time))
}

pub fn difference(one: &str, two: &str) -> String {
    let lines = one.lines().zip(two.lines()).find(|(one, two)| one != two);
    lines.map_or_else(|| "one is longer".to_owned(), |(one, two)| format!("\n  {one}\n  {two}"))
}

/// What is read as the same is what is by chance in both worlds, and nothing else.
#[test]
fn only_chance_is_read_as_the_same() {
    for chance in [
        "S-0ABC12DE",
        "SP26-7K4F",
        "P-7K4F-2A9Q-MX3T-0BNE",
        "ZJEA-K7ZZ-6NRF",
        "22:59",
        "2026-11-25T22:59:01.5Z",
        "DTEND:20261125T225901Z",
    ] {
        assert!(is_code(chance) || is_time(chance), "{chance}");
    }
    for said in ["94.4", "well-known", "Tarsali", "2", "en-GB", "C7-e", "2026-11-x"] {
        assert!(!is_code(said) && !is_time(said) && !is_id(said), "{said}");
    }
    assert!(is_id("0190c0de-0000-7000-8000-000000000000"));
}
