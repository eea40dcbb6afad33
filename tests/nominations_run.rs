//! 806 nominations for the WSIS Prizes: 794 over the weeks, 12 in the last minute at once, one a second late; two are the same
//! project, one has won before.

use futures_util::future::join_all;
use palmares::accounts;
use palmares::column::Moment;
use palmares::entries::{self, Answered, Answers, Draft, EntryId, LikeKind, State};
use palmares::language::Language;
use palmares::programme::{self, Programme, Stage, StageKind, presets};
use palmares::routes;

use crate::both_engines;
use crate::support::{Visitor, World};

const ALL: usize = 806;
const LAST_MINUTE: usize = 12;

both_engines! {
    async fn none_of_806_is_lost_and_none_is_late_but_the_late_one(world) {
        let prize = edition(&world);
        let early = ALL - LAST_MINUTE;
        let of = prize.clone();
        world.past(move |conn| {
            for number in 0..early {
                let nominator = nominator(conn, number % 40)?;
                let (id, revision) = written(conn, &of, &nominator, number)?;
                entries::store::submit(conn, nominator.id, &of, id, revision, Moment::now())?;
            }
            Ok(())
        });
        // The last minute: drafts that are ready, twelve people at once, and one who looks at the clock too late.
        let of = prize.clone();
        let late: Vec<(EntryId, i32)> = world.past(move |conn| {
            (early..=ALL).map(|number| {
                let nominator = nominator(conn, number)?;
                written(conn, &of, &nominator, number)
            }).collect()
        });
        let mut visitors = Vec::new();
        for number in early..=ALL {
            visitors.push(visitor(&world, number).await);
        }
        let closes_at = closing(&world, &prize, 3);
        let send = |at: usize| {
            let (visitor, (id, revision)) = (&visitors[at], late[at]);
            async move { visitor.post(routes::submission(id), &[("draft-revision", &revision.to_string())]).await }
        };
        let answers = join_all((0..LAST_MINUTE).map(send)).await;
        assert!(Moment::now() < closes_at, "the last minute is not over yet");
        for (at, seen) in answers.iter().enumerate() {
            assert_eq!(seen.leads_to(), routes::entry_receipt(late[at].0), "{}", seen.body);
        }
        while Moment::now() < closes_at.plus_seconds(1) {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let refused = send(LAST_MINUTE).await;
        assert!(refused.status == 422 && refused.says("closed"), "{}", refused.body);
        assert!(refused.says(&title(ALL)) && refused.says("Farmers measure"), "nothing that was typed is lost: {}", refused.body);

        let counts = states(&world, &prize);
        assert_eq!(counts, (ALL, 1), "submitted, and the draft of whoever was late");
        let letters = world.past(move |conn| {
            use diesel::prelude::*;
            use palmares::schema::letters;
            Ok(letters::table.filter(letters::kind.eq("entry-submitted")).count().get_result::<i64>(conn)?)
        });
        assert_eq!(usize::try_from(letters), Ok(ALL), "a receipt for each");

        // The same project twice, and an earlier winner: the program points at both, a person decides and says why.
        let olga = world.visit_as("Olga").await;
        let register = format!("edition,title,entity,link\n2021,{},{},\n", title(3), entity(3));
        assert_eq!(olga.post(routes::past_winners(&prize.slug), &[("register", &register)]).await.status, 303);
        entries::store::look_through(&world.app.db, Moment::now()).await.expect("a look");
        let (of, person) = (prize.clone(), world.person("Olga"));
        let found = world.look(|conn| entries::store::samenesses(conn, &of, &person)).0;
        let mut kinds: Vec<LikeKind> = found.iter().map(|it| it.kind).collect();
        kinds.sort_by_key(|kind| kind.to_string());
        assert_eq!(kinds, [LikeKind::Entry, LikeKind::PastWinner], "{found:?}");
        for it in &found {
            let said = [("verdict", "same"), ("reason", "Sent in twice, or won before.")];
            assert_eq!(olga.post(routes::likeness(&prize.slug, it.id), &said).await.status, 303);
            let verdict = [("verdict", "not_eligible"), ("reason", "It won in 2021, or stands here already.")];
            let screened = olga.post(format!("{}/screening", routes::desk_entry(&prize.slug, it.entry)), &verdict).await;
            assert_eq!(screened.status, 303, "{}", screened.body);
        }
        let rest = olga.post(routes::verdicts(&prize.slug), &[("all", "yes"), ("asks", "state=submitted&verdict=none"), ("act", "apply"), ("verdict", "eligible")]).await;
        assert!(rest.says("804 entries have got this verdict"), "{}", rest.body);
        let list = olga.get(format!("{}?verdict=eligible", routes::desk_entries(&prize.slug))).await;
        assert!(list.says("804"), "{}", list.body);
    }
}

/// The WSIS Prizes as they come, with their entries open.
fn edition(world: &World) -> Programme {
    let olga = world.person("Olga").id;
    world.past(move |conn| {
        let preset = presets::find("wsis-prizes").expect("the preset").setup;
        programme::store::make(conn, olga, "wsis", &preset, Moment::now().plus_hours(-48))
    })
}

/// Entries close in so many seconds.
fn closing(world: &World, prize: &Programme, seconds: i64) -> Moment {
    let (olga, of, now) = (world.person("Olga").id, prize.clone(), Moment::now());
    let closes_at = now.plus_seconds(seconds);
    let stage = Stage { kind: StageKind::Entries, opens_at: now.plus_hours(-48), closes_at };
    world.past(move |conn| programme::store::change_stage(conn, olga, &of, &stage, "The last minute.", now));
    closes_at
}

fn nominator(conn: &mut palmares::db::Conn, number: usize) -> palmares::error::Result<accounts::Person> {
    let (name, email) = (format!("Nominator {number}"), format!("n{number}@n{number}.example.org"));
    accounts::store::find_or_create(conn, &name, &email, Language::English, Moment::now())
}

async fn visitor(world: &World, number: usize) -> Visitor {
    let (person, now) = (world.past(move |conn| nominator(conn, number)).id, Moment::now());
    let session = world.past(move |conn| accounts::store::begin(conn, person, "a test", now));
    Visitor::new(&world.app, Some(world.app.keys.token(session, now.plus_days(1)).expect("a key"))).await
}

/// A whole nomination as a draft.
fn written(
    conn: &mut palmares::db::Conn,
    prize: &Programme,
    person: &accounts::Person,
    number: usize,
) -> palmares::error::Result<(EntryId, i32)> {
    let id = entries::store::create(conn, person, prize, Moment::now())?;
    let revision = entries::store::save_draft(conn, person.id, prize, id, &draft(number), 1, Moment::now())?;
    Ok((id, revision))
}

fn draft(number: usize) -> Draft {
    let text = |words: &str| Answered::Text(words.to_owned());
    let prose = |seed: usize, most: usize| text(&pseudo(number * 31 + seed, most));
    let categories = ["C1", "C2", "C3", "C4", "C5", "C6", "C7-EGOV", "C7-EAGR", "C8", "C9", "C10", "C11"];
    let answers = [
        ("stakeholder", text(["GOV", "PRIV", "CSO", "ACAD"][number % 4])),
        ("entity", text(&entity(number))),
        ("country", text(["KE", "CH", "IN", "BR", "EG", "UZ"][number % 6])),
        ("region", text(["AFR", "EUR", "ASP", "AMS", "ARB", "CIS"][number % 6])),
        ("contact_name", text(&format!("Contact {number}"))),
        ("contact_email", text(&format!("c{number}@c{number}.example.org"))),
        ("status", text("completed")),
        ("description", text(&format!("Farmers measure the rain. {}", pseudo(number * 31, 160)))),
        ("sdgs", Answered::ChosenWithText([((number % 17 + 1).to_string(), pseudo(number * 31 + 1, 20))].into())),
        ("impact_economic", prose(2, 30)),
        ("impact_social", prose(3, 30)),
        ("partnerships", prose(4, 30)),
        ("challenges", prose(5, 30)),
        ("perspectives", prose(6, 30)),
    ];
    let answers = answers.map(|(key, answer)| (key.to_owned(), answer));
    Draft {
        title: title(number),
        answers: Answers(answers.into()),
        categories: vec![categories[number % categories.len()].to_owned()],
    }
}

/// The eighth nomination is the project of the sixth once more.
fn title(number: usize) -> String {
    pseudo(if number == 7 { 5 } else { number } + 1_000_000, 3)
}

fn entity(number: usize) -> String {
    pseudo(if number == 7 { 5 } else { number } + 2_000_000, 3)
}

/// Words of no language, others for each number.
fn pseudo(number: usize, words: usize) -> String {
    let mut state = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % most
    };
    let mut word = || {
        (0..3)
            .map(|_| {
                format!(
                    "{}{}",
                    ["b", "d", "f", "g", "k", "l", "m", "n", "r", "s", "t", "v"][next(12)],
                    ["a", "e", "i", "o", "u"][next(5)]
                )
            })
            .collect::<String>()
    };
    (0..words).map(|_| word()).collect::<Vec<_>>().join(" ")
}

/// How many are submitted, and how many are drafts.
fn states(world: &World, prize: &Programme) -> (usize, usize) {
    let count = |state| {
        let filter = entries::store::Filter { state: Some(state), ..entries::store::Filter::default() };
        world.look(|conn| entries::store::search(conn, prize, &filter)).ids.len()
    };
    (count(State::Submitted), count(State::Draft))
}
