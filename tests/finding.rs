//! Everybody finds their way in the catalogue: by words, by categories, by what entries chose; on paper and as a file.

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::entries::{EntryId, store};
use palmares::programme::{Programme, StageKind};
use palmares::routes;
use palmares::schema::{entry_finds, publications};

use crate::both_engines;
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

both_engines! {
    async fn vera_narrows_the_catalogue_by_what_everybody_may_read_and_by_nothing_else(world) {
        let prize = exhibition(&world);
        let (vera, list) = (world.visit().await, routes::catalogue(&prize.slug));
        let seen = vera.get(&list).await;
        for option in ["Water (2)", "Light (1)", "Wells (2)", "Lamps (2)"] {
            assert!(seen.says(&format!(">{option}</option>")), "{option}: {}", seen.body);
        }
        // Nobody has chosen boats; countries, goals and states are not for everybody.
        for none in ["Boats", "Switzerland", "Country", "Clean Water", "Not submitted yet", "Hidden Hut"] {
            assert!(!seen.says(none), "{none}");
        }
        assert_eq!(titles(&vera, &list, "?by-area=well").await, ["Clear Spring", "Deep Dam"]);
        assert_eq!(titles(&vera, &list, "?by-area=lamp&category=water").await, ["Deep Dam"]);
        assert_eq!(titles(&vera, &list, "?by-area=lamp&words=L%C3%93NG").await, ["Long Lamp"]);
        assert_eq!(titles(&vera, &list, "?by-area=boat").await, [""; 0]);
        let seen = vera.get(format!("{list}?by-area=lamp&category=water")).await;
        // Each option says what it would find in the place of what is chosen.
        for option in ["Water (1)", "Light (1)", "Wells (2)", "Lamps (1)"] {
            assert!(seen.says(&format!(">{option}</option>")), "{option}: {}", seen.body);
        }
        // What is not for everybody narrows nothing, and so tells nothing.
        for query in ["?by-country=LB", "?state=draft", "?verdict=eligible", "?by-status=done", "?by-title=x"] {
            assert_eq!(titles(&vera, &list, query).await, ["Clear Spring", "Deep Dam", "Long Lamp"], "{query}");
        }
    }

    async fn the_catalogue_goes_along_as_a_file_and_on_paper(world) {
        let prize = exhibition(&world);
        let (vera, slug) = (world.visit().await, &prize.slug);
        let csv = vera.get(format!("{}?by-area=well", routes::catalogue_csv(slug))).await;
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        let mut reader = csv::Reader::from_reader(csv.body.as_bytes());
        let heads: Vec<String> = reader.headers().expect("heads").iter().map(str::to_owned).collect();
        assert_eq!(heads, ["Reference", "Categories", "Title", "Summary", "Area", "Pictures"]);
        let rows: Vec<Vec<String>> =
            reader.records().flatten().map(|row| row.iter().skip(1).map(str::to_owned).collect()).collect();
        let summary = "'+ It brings water to seven villages.";
        assert_eq!(rows, [["Water", "Deep Dam", summary, "Wells; Lamps", ""], ["Water", "Clear Spring", summary, "Wells", ""]]);
        let paper = vera.get(format!("{}?by-area=lamp&words=long", routes::catalogue_print(slug))).await;
        assert!(paper.says("Long Lamp") && !paper.says("Clear Spring") && paper.says("Lamps (1)"), "{}", paper.body);
        for page in [csv, paper] {
            for hidden in ["River Trust", "Hidden Hut", "Lebanon", "Amina"] {
                assert!(!page.shows(hidden), "{hidden}");
            }
        }
        let arabic = world.visit().await.reading("ar").get(routes::catalogue(slug)).await;
        assert!(arabic.shows("dir=\"rtl\"") && arabic.says("المجال"), "{}", arabic.body);
    }

    async fn a_card_shows_the_first_picture_and_an_ineligible_entry_is_nowhere(world) {
        let prize = exhibition_of(&world, true);
        let (vera, slug) = (world.visit().await, &prize.slug);
        let seen = vera.get(routes::catalogue(slug)).await;
        assert_eq!(seen.body.matches("<img src=").count(), 1, "{}", seen.body);
        assert!(seen.says("alt=\"Picture of “Clear Spring”\" loading=\"lazy\" width=\"640\" height=\"360\""));
        let olga = world.visit_as("Olga").await;
        let dam = id_of(&world, &prize, "Deep Dam");
        olga.post(routes::screening(slug, dam), &[("verdict", "not_eligible"), ("reason", "Copied.")]).await;
        let seen = vera.get(routes::catalogue(slug)).await;
        assert!(seen.says("Water (1)") && seen.says("Wells (1)") && !seen.shows("Deep Dam"), "{}", seen.body);
        for path in [routes::catalogue_csv(slug), routes::catalogue_print(slug)] {
            assert!(!vera.get(&path).await.shows("Deep Dam"), "{path}");
        }
    }

    async fn what_blind_judges_do_not_read_narrows_nothing_until_results_are_out(world) {
        let prize = exhibition(&world);
        let (vera, olga, list) = (world.visit().await, world.visit_as("Olga").await, routes::catalogue(&prize.slug));
        let lists = [list.clone(), routes::catalogue_csv(&prize.slug), routes::catalogue_print(&prize.slug)];
        let asks = ["?by-area=lamp", "?words=seven", "?by-area=lamp&category=water"];
        assert_eq!(told(&vera, &lists, &asks, "Deep Dam").await, [true; 9], "there is something to be leaked");
        let dam = id_of(&world, &prize, "Deep Dam");
        redact(&world, &prize, dam, &[("area", ""), ("summary", "It stands in a valley.")]);
        assert_eq!(told(&vera, &lists, &asks, "Deep Dam").await, [false; 9]);
        assert_eq!(told(&vera, &lists, &["", "?words=valley"], "It stands in a valley.").await, [true; 6]);
        for path in &lists {
            let seen = vera.get(path).await;
            assert_eq!(seen.body.matches("seven villages").count(), 2, "{path}: {}", seen.body);
        }
        let seen = vera.get(&list).await;
        for option in ["Water (2)", "Wells (1)", "Lamps (1)"] {
            assert!(seen.says(&format!(">{option}</option>")), "{option}: {}", seen.body);
        }
        let desk = [routes::desk_entries(&prize.slug), routes::desk_entries_csv(&prize.slug)];
        assert_eq!(told(&olga, &desk, &asks, "Deep Dam").await, [true; 6], "organisers find by the team's own");
        publish(&world, &prize);
        assert_eq!(told(&vera, &lists, &asks, "Deep Dam").await, [true; 9], "the team's own in the end");
        assert_eq!(titles(&vera, &list, "?words=valley").await, [""; 0]);
    }

    async fn an_organiser_who_is_too_close_finds_nothing_of_it_and_no_option_counts_it(world) {
        let prize = exhibition(&world);
        let olga = world.visit_as("Olga").await;
        let (list, csv) = (routes::desk_entries(&prize.slug), routes::desk_entries_csv(&prize.slug));
        let desk = [list.clone(), csv];
        let asks = ["", "?by-area=well", "?by-country=CH&state=submitted", "?words=dam"];
        assert_eq!(told(&olga, &desk, &asks, "Deep Dam").await, [true; 8], "there is something to be leaked");
        assert!(olga.get(&list).await.says(">Wells (2)</option>"));
        let (dam, id) = (id_of(&world, &prize, "Deep Dam"), world.person("Olga").id);
        world.past(move |conn| store::step_back(conn, id, dam, "My sister's.", Moment::now()));
        assert_eq!(told(&olga, &desk, &asks, "Deep Dam").await, [false; 8]);
        let seen = olga.get(format!("{list}?state=submitted")).await;
        assert!(seen.says(">Wells (1)</option>") && !seen.says("Switzerland"), "{}", seen.body);
    }

    async fn what_was_chosen_before_anybody_asked_is_read_when_the_program_begins(world) {
        let prize = exhibition(&world);
        world.past(|conn| {
            Ok(diesel::update(entry_finds::table).set(entry_finds::chosen.eq(None::<String>)).execute(conn)?)
        });
        let (vera, list) = (world.visit().await, routes::catalogue(&prize.slug));
        assert_eq!(titles(&vera, &list, "?by-area=lamp").await, [""; 0]);
        store::read_finds(&world.app.db).expect("what was chosen is read");
        assert_eq!(titles(&vera, &list, "?by-area=lamp&category=light").await, ["Long Lamp"]);
    }

    async fn the_catalogue_asks_as_often_for_one_entry_as_for_many(world) {
        let prize = world.prize_with_choices();
        world.enters(&prize, "Amina", ("Clear Spring", "water", &["well"], "CH"));
        world.stage(&prize, StageKind::Entries, -48, -1);
        let (vera, slug) = (world.visit().await, prize.slug.clone());
        let lists = [routes::catalogue(&slug), routes::catalogue_csv(&slug), routes::catalogue_print(&slug)];
        let asked = lists.map(|list| format!("{list}?words=e&by-area=well&category=water"));
        let once = queries(&world, &vera, &asked).await;
        world.stage(&prize, StageKind::Entries, -48, 48);
        for name in ["Bo", "Zara", "Jun", "Ines", "Kofi", "Noor", "Omar", "Lin"] {
            world.enters(&prize, name, ("Deep Dam", "water", &["well", "lamp"], "LB"));
        }
        world.stage(&prize, StageKind::Entries, -48, -1);
        assert_eq!(queries(&world, &vera, &asked).await, once);
    }
}

async fn queries(world: &World, visitor: &Visitor, paths: &[String]) -> Vec<u64> {
    let mut counted = Vec::new();
    for path in paths {
        let before = world.app.db.queries();
        assert_eq!(visitor.get(path).await.status, 200);
        counted.push(world.app.db.queries() - before);
    }
    counted
}

/// Three entries that everybody may find, and two that nobody may.
fn exhibition(world: &World) -> Programme {
    exhibition_of(world, false)
}

fn exhibition_of(world: &World, with_picture: bool) -> Programme {
    let prize = world.prize_with_choices();
    let spring = world.enters(&prize, "Amina", ("Clear Spring", "water", &["well"], "LB"));
    if with_picture {
        world.pictured(&prize, "Amina", spring);
    }
    world.enters(&prize, "Bo", ("Deep Dam", "water", &["well", "lamp"], "CH"));
    world.enters(&prize, "Zara", ("Long Lamp", "light", &["lamp"], "LB"));
    world.begins(&prize, "Jun", ("Hidden Hut", "light", &["boat"], "CH"));
    let (gone, ines, now) =
        (world.enters(&prize, "Ines", ("Hidden Hut", "light", &["boat"], "CH")), world.person("Ines"), Moment::now());
    let wanted = prize.clone();
    world.past(move |conn| store::withdraw(conn, ines.id, &wanted, gone, "", now));
    world.stage(&prize, StageKind::Entries, -48, -1);
    prize
}

/// Whether each of these lists, asked each of these questions, says that.
async fn told(visitor: &Visitor, lists: &[String], asks: &[&str], words: &str) -> Vec<bool> {
    let mut told = Vec::new();
    for path in lists {
        for ask in asks {
            told.push(visitor.get(format!("{path}{ask}")).await.says(words));
        }
    }
    told
}

fn id_of(world: &World, prize: &Programme, title: &str) -> EntryId {
    let rows = world.look(|conn| store::list(conn, prize, &store::Filter::default(), 0, 9));
    rows.iter().find(|row| row.entry.title == title).expect("an entry of that title").entry.id
}

/// Olga writes what blind judges read.
fn redact(world: &World, prize: &Programme, id: EntryId, instead: &[(&str, &str)]) {
    let (prize, olga) = (prize.clone(), world.person("Olga"));
    let instead = instead.iter().map(|(place, words)| ((*place).to_owned(), (*words).to_owned())).collect();
    world.past(move |conn| {
        let seen = store::by_id_in(conn, prize.id, id)?.submitted_at;
        store::redact(conn, &olga, &prize, id, (seen, &instead), Moment::now())
    });
}

fn publish(world: &World, prize: &Programme) {
    let (prize, olga) = (prize.id, world.person("Olga").id);
    world.past(move |conn| {
        let made = (publications::programme_id.eq(prize), publications::published_by.eq(olga));
        let made = (made, publications::at.eq(Moment::now()));
        Ok(diesel::insert_into(publications::table).values(made).execute(conn)?)
    });
}

async fn titles(visitor: &Visitor, list: &str, query: &str) -> Vec<String> {
    titles_in(&visitor.get(format!("{list}{query}")).await)
}

/// What stands on the cards, in the order of the alphabet.
fn titles_in(seen: &Seen) -> Vec<String> {
    assert_eq!(seen.status, 200);
    let cards = seen.body.split("<li class=\"card\">").skip(1);
    let title = |card: &str| card.split("<bdi>").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned);
    let mut titles: Vec<String> = cards.filter_map(title).collect();
    titles.sort();
    titles
}
