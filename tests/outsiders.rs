//! What an owner agrees to, what a coordinator follows, what teams say on the board: who finds which of it, and that
//! whoever must not know cannot tell two worlds apart.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use palmares::accounts::Role;
use palmares::mail;
use palmares::panels::Pair;
use palmares::routes;

use crate::both_engines;
use crate::intake::lies_in;
use crate::support::road::{self, Road, assign, enter, judge};
use crate::support::{Engine, SMALL, Visitor, World};
use crate::twins::{addresses, difference, number, plainly};

/// In which two worlds differ.
#[derive(Clone, Copy)]
struct Told {
    owner: &'static str,
    said: &'static str,
    follower: &'static str,
    /// Whose the entry of the other country is.
    abroad: &'static str,
    notice: &'static str,
    asked: &'static str,
}

const SAME: Told = Told {
    owner: "Sefa",
    said: "Gladly.",
    follower: "Mina",
    abroad: "Lantern Works",
    notice: "Somebody who can solder.",
    asked: "I solder.",
};

/// What is secret, from whom, and how the other world has it. Mina follows the country of the spring in all of them.
const SECRETS: &[(&str, &[&str], Told)] = &[
    ("whose project it is", &["", "Vera", "Jun", "Ines", "Kofi"], Told { owner: "Noa", ..SAME }),
    ("what the owner answered", &["", "Vera", "Jun", "Ines", "Kofi", "Mina"], Told { said: "If need be.", ..SAME }),
    ("who follows a country", &["", "Vera", "Amina", "Bo", "Jun", "Ines", "Kofi"], Told { follower: "Teo", ..SAME }),
    (
        "the entries of another country",
        &["", "Vera", "Amina", "Bo", "Jun", "Ines", "Kofi", "Mina"],
        Told { abroad: "Beacon Office", ..SAME },
    ),
    ("what a team says to those who look", &["", "Jun", "Ines"], Told { notice: "Somebody who can weld.", ..SAME }),
    ("what somebody asked the lead", &["", "Bo", "Jun", "Ines", "Kofi", "Mina"], Told { asked: "I weld.", ..SAME }),
];

both_engines! {
    async fn whoever_must_not_know_of_owners_followers_and_the_board_cannot_tell_two_worlds_apart(world) {
        let engine = world.engine;
        drop(world);
        let plain = made(engine, SAME).await;
        // Each of them looks at it once: signing in leaves a trace of its own.
        let (mut found, mut known) = (Vec::new(), BTreeMap::new());
        for (secret, outsiders, told) in SECRETS {
            let other = made(engine, *told).await;
            for name in *outsiders {
                if !known.contains_key(name) {
                    known.insert(*name, all_that(&plain, name).await);
                }
                for ((path, one), (_, two)) in known[name].iter().zip(&all_that(&other, name).await) {
                    if one != two {
                        found.push(format!("{secret}: {name} at {path}: {}", difference(one, two)));
                    }
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        // Each of them is there to be leaked.
        let desk = routes::desk_entry(&plain.programme.slug, plain.spring);
        for (name, path, words) in [
            ("Amina", routes::owner(plain.spring), "Sefa"),
            ("Olga", desk.clone(), "Gladly."),
            ("Olga", routes::people(&plain.programme.slug), "mina@mina.example.org"),
            ("Olga", routes::desk_entry(&plain.programme.slug, plain.lamp), "Lantern Works"),
            ("Vera", routes::board(&plain.programme.slug), "Somebody who can solder."),
        ] {
            let seen = plain.world.visit_as(name).await.get(&path).await;
            assert!(seen.says(words), "{name} at {path}: {}", seen.body);
        }
        let letters = plain.world.look(|conn| mail::store::to(conn, "amina@amina.example.org"));
        let asked = letters.iter().find(|letter| letter.kind == "join-asked").expect("the lead was asked");
        assert!(mail::rules::written(asked, "https://p.example.org").body.contains("I solder."));
    }

    async fn each_of_the_cast_finds_of_consents_countries_and_the_board_what_is_theirs(world) {
        let engine = world.engine;
        drop(world);
        let road = made(engine, SAME).await;
        let (slug, spring) = (&road.programme.slug, road.spring);
        let owner = routes::owner(spring);
        let (list, file, board) = (routes::country(slug), routes::country_csv(slug), routes::board(slug));
        // Who finds it (200); everybody else finds nothing, or is asked to sign in.
        for (path, finds) in [
            (&owner, &["Amina", "Bo"][..]),
            (&list, &["Mina"]),
            (&file, &["Mina"]),
            (&board, &["Vera", "Amina", "Bo", "Kofi", "Olga", "Noor", "Mina"]),
        ] {
            for name in ["", "Vera", "Amina", "Bo", "Jun", "Ines", "Kofi", "Olga", "Noor", "Mina"] {
                let status = visit(&road, name).await.get(path).await.status;
                let expected = match name {
                    "" => 303,
                    name if finds.contains(&name) => 200,
                    _ => 404,
                };
                assert_eq!(status, expected, "{name} at {path}");
            }
        }
        let mina = road.world.visit_as("Mina").await;
        for path in [&list, &file] {
            let seen = mina.get(path).await;
            assert!(seen.says("Clear Spring") && seen.says("Tarsali Well Trust"), "{}", seen.body);
            for secret in ["Long Lamp", "Lantern Works", "Sefa", "Gladly", "Jun", "Eligible", "solder"] {
                assert!(!seen.says(secret), "{secret} at {path}: {}", seen.body);
            }
        }
        let bo = road.world.visit_as("Bo").await;
        assert!(bo.get(&owner).await.says("Sefa") && !bo.get(&owner).await.shows("name=\"owner-name\""), "the lead decides");
        let link = consent_link(&road.world, "sefa@sefa.example.org");
        for name in ["", "Jun"] {
            let seen = visit(&road, name).await.get(&link).await;
            assert!(seen.status == 200 && seen.says("Clear Spring"), "whoever has the letter has the link: {}", seen.body);
        }
        let (kept, known) = (link.len() - 1, if link.ends_with('A') { "B" } else { "A" });
        assert_eq!(visit(&road, "Amina").await.get(format!("{}{known}", &link[..kept])).await.status, 404);
    }
}

fn setup() -> &'static str {
    static SETUP: OnceLock<String> = OnceLock::new();
    SETUP.get_or_init(|| {
        let says = "key = \"entity\"\nkind = \"line\"\nsays = \"entity\"\n";
        let country = "\n[[form.fields]]\nkey = \"country\"\nkind = \"choice\"\nsays = \"country\"\n\
            names = { en = \"Country\" }\nidentifying = true\noptions = [\n\
            { key = \"KE\", names = { en = \"Kenya\" } },\n{ key = \"CH\", names = { en = \"Switzerland\" } },\n]\n";
        let small = SMALL.replace("key = \"entity\"\nkind = \"line\"\n", says);
        let small = small.replace("kind = \"prize\"", "kind = \"hackathon\"");
        format!("{}{country}", small.replace("screening = false\n", "screening = true\nnomination = true\n"))
    })
}

async fn made(engine: Engine, told: Told) -> Road {
    let world = match engine {
        Engine::Sqlite => World::on_sqlite(),
        Engine::Postgres => World::on_postgres().expect("a second database"),
    };
    for name in ["Amina", "Bo", "Jun", "Ines", "Kofi", "Noor", "Vera", "Zara", "Mina", "Teo", "Sefa", "Noa"] {
        world.person(name);
    }
    let programme = world.edition("small-hack", setup());
    world.with_role("Kofi", &programme, Role::Chair);
    world.with_role("Noor", &programme, Role::Auditor);
    let spring = enter(&world, &programme, "Amina", "Clear Spring", "Tarsali Well Trust", "water");
    let lamp = enter(&world, &programme, "Zara", "Long Lamp", told.abroad, "light");
    road::join(&world, &programme, spring);
    number(&world, &[spring, lamp]);
    lies_in(&world, &programme, spring, "KE").await;
    lies_in(&world, &programme, lamp, "CH").await;
    let (amina, olga) = (world.visit_as("Amina").await, world.visit_as("Olga").await);
    let email = |name: &str| format!("{0}@{0}.example.org", name.to_lowercase());
    let owner = email(told.owner);
    let named = [("whose", "other"), ("owner-name", told.owner), ("owner-email", owner.as_str())];
    assert_eq!(amina.post(routes::owner(spring), &named).await.status, 303);
    let answer = [("answer", "given"), ("words", told.said)];
    let link = consent_link(&world, &owner);
    assert_eq!(world.visit().await.post(&link, &answer).await.status, 303);
    for id in [spring, lamp] {
        let screened = format!("{}/screening", routes::desk_entry(&programme.slug, id));
        assert_eq!(olga.post(screened, &[("verdict", "eligible"), ("reason", "")]).await.status, 303);
    }
    let follower = email(told.follower);
    for (name, address, country) in [(told.follower, follower.as_str(), "KE")] {
        let named = [("coordinator-name", name), ("coordinator-email", address), ("country", country)];
        assert_eq!(olga.post(routes::coordinators(&programme.slug), &named).await.status, 303);
    }
    assert_eq!(amina.post(routes::team_notice(spring), &[("notice", told.notice)]).await.status, 303);
    let vera = world.visit_as("Vera").await;
    assert_eq!(vera.post(routes::ask_to_join(spring), &[("words", told.asked)]).await.status, 303);
    let (jun, ines) = (judge(&world, &programme, "Jun"), judge(&world, &programme, "Ines"));
    for (entry, judge) in [(spring, jun), (lamp, ines)] {
        assign(&world, &programme, Pair { entry, judge });
    }
    Road { world, programme, spring, lamp, jun, ines }
}

/// The path of the link in the owner's letter.
fn consent_link(world: &World, email: &str) -> String {
    let letters = world.look(|conn| mail::store::to(conn, email));
    let letter = letters.iter().find(|letter| letter.kind == "consent-asked").expect("the owner is asked");
    let body = mail::rules::written(letter, "https://p.example.org").body;
    let line = body.lines().find(|line| line.starts_with("https://")).expect("a link");
    line.trim_start_matches("https://p.example.org").to_owned()
}

async fn visit(road: &Road, name: &'static str) -> Visitor {
    if name.is_empty() { road.world.visit().await } else { road.world.visit_as(name).await }
}

/// What somebody finds behind every address, and behind those that this is about.
async fn all_that(road: &Road, name: &'static str) -> Vec<(String, String)> {
    let visitor = visit(road, name).await;
    let slug = &road.programme.slug;
    let own = [routes::owner(road.spring), routes::owner(road.lamp), routes::country(slug), routes::board(slug)];
    let mut found = Vec::new();
    for path in addresses(road).into_iter().chain(own) {
        let seen = plainly(&visitor.get(&path).await);
        found.push((path, seen));
    }
    found
}
