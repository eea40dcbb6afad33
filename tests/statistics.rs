//! The stocktaking: what became of the entries, who reads which numbers when, and that they are those of a count by hand.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::{self, Answered, EntryId, Verdict};
use palmares::panels::{self, Pair};
use palmares::programme::{self, Programme, StageKind};
use palmares::results::{self, Capacity, Distinction, NewDecision};
use palmares::routes;

use crate::both_engines;
use crate::handed::words;
use crate::support::browser::Browser;
use crate::support::road::{Phase, Road, assign, enter, judge};
use crate::support::{SMALL, Visitor, World, missing};

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
const EVERYBODY: [&str; 6] = ["Amina", "Jun", "Kofi", "Vera", "Noor", "Olga"];
/// By hand: Clear Spring wins water, Long Lamp wins light, Late Rain is a champion, Old Stove is not eligible; what was
/// withdrawn and what is a draft counts nowhere. Only Clear Spring has two goals; Long Lamp says none.
const BY_HAND: &str = "\
edition,counted by,key,name,Submitted,Eligible,Nominated,Champions,Winners
small-prize,All entries,,,4,3,3,3,2
small-prize,Categories,water,Water,3,2,2,2,1
small-prize,Categories,light,Light,1,1,1,1,1
small-prize,Country,KE,Kenya,2,2,2,2,2
small-prize,Country,CH,'=Switzerland,2,1,1,1,0
small-prize,Goals,g6,Clean Water,2,2,2,2,1
small-prize,Goals,g7,Clean Energy,2,1,1,1,1
small-prize,Goals,,Not said,1,1,1,1,1
small-prize,Categories × Goals,water × g6,Water × Clean Water,2,2,2,2,1
small-prize,Categories × Goals,water × g7,Water × Clean Energy,2,1,1,1,1
small-prize,Categories × Goals,water × ,Water × Not said,0,0,0,0,0
small-prize,Categories × Goals,light × g6,Light × Clean Water,0,0,0,0,0
small-prize,Categories × Goals,light × g7,Light × Clean Energy,0,0,0,0,0
small-prize,Categories × Goals,light × ,Light × Not said,1,1,1,1,1
";

both_engines! {
    async fn the_numbers_are_those_of_a_count_by_hand(world) {
        let road = entered(world, "small-prize").await;
        publish(&road, road.spring).await;
        let olga = road.world.visit_as("Olga").await;
        assert_eq!(olga.get(behind(".csv")).await.body, BY_HAND);
        let everybody = road.world.visit().await.get(routes::statistics("small-prize", ".csv")).await.body;
        let public: String = BY_HAND.lines().filter(|row| !row.contains(",Country,")).map(|row| format!("{row}\n")).collect();
        assert_eq!(everybody, public, "where somebody is from is not public here");
        let page = road.world.visit().await.get(routes::statistics("small-prize", "")).await;
        assert!(page.says("Submitted: 4. Winners: 2.") && !page.says("Kenya") && !page.says("not public"), "{}", page.body);
        assert!(page.says("Submitted: most are in Water: 3.") && page.shows("class=\"chart heat\""), "{}", page.body);
        let own = olga.get(behind("?stage=winner")).await;
        assert!(own.says("Kenya") && own.says("the answers to this question are not public"), "{}", own.body);
        assert!(own.says("Winners: most are in Water with Clean Water: 1."), "{}", own.body);
        assert!(olga.get(routes::desk("small-prize")).await.shows(&behind("")));
        assert!(road.world.visit().await.get(routes::winners("small-prize")).await.shows(&routes::statistics("small-prize", "")));
    }

    async fn nobody_learns_from_numbers_who_wins_before_everybody_does(world) {
        let road = entered(world, "small-prize").await;
        for phase in [Phase::Scoring, Phase::Closed] {
            road.go_to(phase).await;
        }
        let before = all_that_is_read(&road.world).await;
        let olga = road.world.visit_as("Olga").await;
        let table = olga.get(behind(".csv")).await.body;
        assert!(table.starts_with("edition,counted by,key,name,Submitted,Eligible,Nominated\nsmall-prize,All entries,,,4,3,3\n"), "{table}");
        // Asking for a stage that is not there yet asks for nothing.
        let page = olga.get(behind("?stage=winner")).await;
        assert!(page.says("Submitted: most are in Water: 3.") && !page.shows("value=\"winner\""), "{}", page.body);
        decide(&road, road.spring);
        assert!(road.world.look(|conn| results::store::sealed(conn, &road.programme)).is_some(), "there is something to be leaked");
        assert_eq!(all_that_is_read(&road.world).await, before, "once it is sealed");
        let (programme, by) = (road.programme.clone(), road.world.person("Olga").id);
        road.world.past(move |conn| {
            let prizes: BTreeSet<_> = programme::store::prizes(conn, programme.id)?.iter().take(1).map(|it| it.id).collect();
            results::store::reveal(conn, by, &programme, &prizes, Moment::now())
        });
        assert_eq!(all_that_is_read(&road.world).await, before, "while the first prize is revealed");
        let programme = road.programme.clone();
        road.world.past(move |conn| results::store::publish(conn, by, &programme, Moment::now()));
        let after = all_that_is_read(&road.world).await;
        for (number, who) in ["nobody"].iter().chain(&EVERYBODY).enumerate() {
            assert_eq!(after[number].0, 200, "{who}");
            assert_eq!(after[number].2, after[0].2, "{who} reads the same numbers");
        }
    }

    async fn whoever_is_too_close_counts_without_it_and_is_not_told_who_moved_on(world) {
        let road = in_two_rounds(world).await;
        road.world.with_role("Bo", &road.programme, Role::Organiser);
        let (olga, bo) = (road.world.visit_as("Olga").await, road.world.visit_as("Bo").await);
        let heads = |table: &str| table.lines().next().unwrap_or_default().to_owned();
        let first = olga.get(behind(".csv")).await.body;
        assert_eq!(heads(&first), "edition,counted by,key,name,Submitted,Eligible", "nobody has moved on yet");
        let mut told = Vec::new();
        for moved_on in [road.spring, road.lamp] {
            let_in(&road, moved_on);
            assert!(olga.get(behind(".csv")).await.body.contains("All entries,,,4,3,1\n"));
            let (table, page) = (bo.get(behind(".csv")).await.body, bo.get(behind("")).await);
            assert!(table.contains("Eligible\nsmall-prize,All entries,,,3,2\n"), "{table}");
            assert!(page.says("the entries that you are too close to") && page.says("You are too close to 1 entry"), "{}", page.body);
            told.push((table, page.body));
        }
        assert_eq!(told[0], told[1], "whichever of them moved on");
    }

    async fn editions_are_compared_when_both_are_of_a_kind_and_the_other_is_public(world) {
        let earlier = entered(world, "wide-prize").await;
        let hidden = earlier.world.edition("late-prize", setup());
        publish(&earlier, earlier.lamp).await;
        let road = entered(earlier.world, "small-prize").await;
        let olga = road.world.visit_as("Olga").await;
        let offered = olga.get(behind("")).await;
        assert!(offered.shows("value=\"wide-prize\"") && !offered.shows("value=\"late-prize\""), "{}", offered.body);
        let plain = olga.get(behind("?with=late-prize")).await;
        assert!(!plain.shows("id=\"compared\""), "{} has published nothing", hidden.slug);
        publish(&road, road.spring).await;
        let asked = "?with=wide-prize&stage=winner";
        let visitor = road.world.visit().await;
        let page = visitor.get(routes::statistics("small-prize", asked)).await;
        assert!(page.shows("id=\"compared\"") && page.says("Small Prize beside Small Prize"), "{}", page.body);
        // Here Clear Spring and Long Lamp win, there Long Lamp alone: a half of two beside nothing of one.
        assert!(page.says("Largest difference: Water, +50.0 percentage points."), "{}", page.body);
        assert!(page.says("Largest difference: Champions, +25.0 percentage points."), "{}", page.body);
        let table = visitor.get(routes::statistics("small-prize", &format!(".csv{asked}"))).await.body;
        assert!(table.contains("small-prize,All entries,,,4,3,3,3,2") && table.contains("wide-prize,All entries,,,4,3,3,2,1"), "{table}");
        assert!(!table.contains("Country"), "{table}");
    }

    async fn the_report_is_set_on_paper_in_every_language(world) {
        let earlier = entered(world, "wide-prize").await;
        publish(&earlier, earlier.lamp).await;
        let road = entered(earlier.world, "small-prize").await;
        publish(&road, road.spring).await;
        let visitor = road.world.visit().await;
        for language in LANGUAGES {
            let asked = format!(".pdf?with=wide-prize&language={language}");
            let seen = visitor.get(routes::statistics("small-prize", &asked)).await;
            assert!(seen.status == 200 && seen.bytes.starts_with(b"%PDF-"), "{language}: {}", seen.body);
            if let Ok(folder) = std::env::var("PALMARES_TEST_SHOTS") {
                std::fs::write(format!("{folder}/statistics-{language}.pdf"), &seen.bytes).expect("a file");
            }
            if language == "en" {
                let Some(told) = words(&seen.bytes) else { return missing("pdftotext") };
                for wanted in ["Statistics", "Champions", "Clean Energy", "From submission to prize", "Not said", "+25.0"] {
                    assert!(told.contains(wanted), "{wanted:?} is not in {told}");
                }
                assert!(!told.contains("Kenya"), "{told}");
            }
        }
    }

    async fn the_page_is_read_from_right_to_left(world) {
        let road = entered(world, "small-prize").await;
        publish(&road, road.spring).await;
        let page = road.world.visit().await.reading("ar").get(routes::statistics("small-prize", "")).await;
        assert!(page.shows("dir=\"rtl\"") && page.says("الإحصاءات") && page.says("المياه"), "{}", page.body);
        assert!(page.says("من التقديم إلى الجائزة") && page.says("الفائزون"), "{}", page.body);
    }

    async fn numbers_need_as_many_queries_for_few_entries_as_for_many(world) {
        let earlier = entered(world, "wide-prize").await;
        publish(&earlier, earlier.lamp).await;
        let world = earlier.world;
        let prize = world.edition("small-prize", setup());
        let olga = world.visit_as("Olga").await;
        let (one, two) = (behind("?with=wide-prize"), behind(".csv"));
        let none = queries(&world, &olga, [&one, &two]).await;
        for number in 0..20 {
            let name = ["Amina", "Zara", "Bo", "Dina"][number % 4];
            let id = enter(&world, &prize, name, "Another Spring", "Well Trust", "water");
            answer(&world, &prize, id, "KE", &["g6", "g7"]);
        }
        assert_eq!(queries(&world, &olga, [&one, &two]).await, none);
        assert!(olga.get(behind("")).await.says("Submitted: 20."));
    }
}

#[actix_web::test]
async fn the_pictures_are_for_everybody_on_every_screen() {
    let earlier = entered(World::on_sqlite(), "wide-prize").await;
    publish(&earlier, earlier.lamp).await;
    let road = entered(earlier.world, "small-prize").await;
    publish(&road, road.spring).await;
    let Some(browser) = Browser::start(&road.world).await else { return };
    for (language, scheme, width) in [("en", "light", 1280), ("ar", "dark", 320)] {
        browser.read_in(language).await;
        browser.shape(width, scheme).await;
        browser.open(routes::statistics("small-prize", "?with=wide-prize&stage=winner")).await;
        browser.screenshot(&format!("statistics-{language}")).await;
        assert_eq!(browser.axe().await, [""; 0], "{language}");
    }
}

/// The page behind the scenes.
fn behind(rest: &str) -> String {
    routes::desk_statistics("small-prize", rest)
}

async fn queries(world: &World, who: &Visitor, paths: [&String; 2]) -> u64 {
    let before = world.app.db.queries();
    for path in paths {
        assert_eq!(who.get(path).await.status, 200);
    }
    world.app.db.queries() - before
}

/// What nobody in particular and then each of the cast gets: of the page for everybody its status, of what is behind the
/// scenes all of it, of the table for everybody all of it.
async fn all_that_is_read(world: &World) -> Vec<(u16, Vec<String>, String)> {
    let mut visitors = vec![world.visit().await];
    for name in EVERYBODY {
        visitors.push(world.visit_as(name).await);
    }
    let mut read = Vec::new();
    for visitor in visitors {
        let mut inside = Vec::new();
        for rest in ["", ".csv", "?stage=nominated"] {
            let seen = visitor.get(behind(rest)).await;
            inside.push(format!("{} {}", seen.status, if seen.status == 200 { &seen.body } else { "" }));
        }
        let public = visitor.get(routes::statistics("small-prize", "")).await.status;
        let table = visitor.get(routes::statistics("small-prize", ".csv")).await;
        assert_eq!(public, table.status);
        read.push((public, inside, if public == 200 { table.body } else { String::new() }));
    }
    read
}

/// With screening, a country that is not public, and goals that are.
fn setup() -> &'static str {
    static SETUP: OnceLock<String> = OnceLock::new();
    SETUP.get_or_init(|| {
        let goals = "kind = \"choices_with_text\"\n";
        let country = "\n[[form.fields]]\nkey = \"country\"\nkind = \"choice\"\nsays = \"country\"\nnames = { en = \"Country\" }\n\
            identifying = true\noptions = [\n  { key = \"KE\", names = { en = \"Kenya\" } },\n  { key = \"CH\", names = { en = \"=Switzerland\" } },\n]\n";
        let saying = SMALL.replace(goals, &format!("{goals}says = \"topics\"\npublic = true\n"));
        format!("{}{country}", saying.replace("screening = false\n", "screening = true\n"))
    })
}

/// The same in two rounds.
fn setup_of_two_rounds() -> &'static str {
    static SETUP: OnceLock<String> = OnceLock::new();
    SETUP.get_or_init(|| {
        let round = "\n[[rounds]]\nnames = { en = \"Final\" }\nsheets_needed = 1\nblind = true\n\n[[rounds.criteria]]\nkey = \"worth\"\n\
            names = { en = \"Worth\" }\nmeaning = { en = \"What it is worth.\" }\nweight = 1\nlevels = [\n\
            { points = 1, names = { en = \"Little\" } },\n  { points = 2, names = { en = \"Much\" } },\n]\n";
        format!("{}{round}", setup())
    })
}

async fn entered(world: World, slug: &'static str) -> Road {
    screened(world, slug, setup()).await
}

async fn in_two_rounds(world: World) -> Road {
    screened(world, "small-prize", setup_of_two_rounds()).await
}

/// Four entries, one of them not eligible; another that is withdrawn, and a draft. Bo stands behind the rejected one.
async fn screened(world: World, slug: &'static str, setup: &'static str) -> Road {
    let programme = world.edition(slug, setup);
    world.with_role("Kofi", &programme, Role::Chair);
    world.with_role("Noor", &programme, Role::Auditor);
    world.person("Vera");
    let spring = enter(&world, &programme, "Amina", "Clear Spring", "Well Trust", "water");
    let rain = enter(&world, &programme, "Bo", "Late Rain", "Rain Office", "water");
    let lamp = enter(&world, &programme, "Zara", "Long Lamp", "Lantern Works", "light");
    let stove = enter(&world, &programme, "Dina", "Old Stove", "Stove Works", "water");
    answer(&world, &programme, spring, "KE", &["g6", "g7"]);
    answer(&world, &programme, rain, "CH", &["g6"]);
    answer(&world, &programme, lamp, "KE", &[]);
    answer(&world, &programme, stove, "CH", &["g7"]);
    let gone = enter(&world, &programme, "Ella", "Gone Well", "Ella Works", "light");
    let (of, ella, olga) = (programme.clone(), world.person("Ella"), world.person("Olga").id);
    world.past(move |conn| {
        entries::store::withdraw(conn, ella.id, &of, gone, "no time", Moment::now())?;
        entries::store::create(conn, &ella, &of, Moment::now())?;
        for id in [spring, rain, lamp] {
            entries::store::screen(conn, olga, &of, id, Verdict::Eligible, "", Moment::now())?;
        }
        entries::store::screen(conn, olga, &of, stove, Verdict::NotEligible, "Not finished.", Moment::now())
    });
    let (jun, ines) = (judge(&world, &programme, "Jun"), judge(&world, &programme, "Ines"));
    for (entry, judge) in [(spring, jun), (rain, jun), (lamp, ines)] {
        assign(&world, &programme, Pair { entry, judge });
    }
    Road { world, programme, spring, lamp, jun, ines }
}

/// Its team answers, and submits it again.
fn answer(world: &World, prize: &Programme, id: EntryId, country: &'static str, goals: &'static [&'static str]) {
    let (prize, now) = (prize.clone(), Moment::now());
    world.past(move |conn| {
        let lead = entries::store::team(conn, id)?[0].person;
        let (entry, _) = entries::store::find_of(conn, lead, id)?;
        let codes: Vec<String> = entries::store::categories_of(conn, id)?.into_iter().map(|it| it.code).collect();
        let mut draft = entries::rules::draft_of(&entry, &codes);
        draft.answers.0.insert("country".to_owned(), Answered::Text(country.to_owned()));
        if !goals.is_empty() {
            let texts = goals.iter().map(|goal| ((*goal).to_owned(), "It helps.".to_owned())).collect();
            draft.answers.0.insert("goals".to_owned(), Answered::ChosenWithText(texts));
        }
        let revision = entries::store::save_draft(conn, lead, &prize, id, &draft, entry.revision, now)?;
        entries::store::submit(conn, lead, &prize, id, revision, now)
    });
}

/// Decides and signs: `water` is the first winner; where that is Clear Spring, Late Rain is a champion, and Long Lamp wins
/// light. Where it is Long Lamp, nobody wins water, and Late Rain is its champion.
fn decide(road: &Road, first: EntryId) {
    let (programme, water) = (road.programme.clone(), first == road.spring);
    let (spring, lamp) = (road.spring, road.lamp);
    let (olga, kofi) = (road.world.person("Olga").id, road.world.person("Kofi").id);
    road.world.past(move |conn| {
        let rain = entries::store::eligible(conn, &programme)?.into_iter().map(|(entry, _)| entry.id);
        let rain = rain.into_iter().find(|id| *id != spring && *id != lamp).expect("Late Rain");
        for prize in programme::store::prizes(conn, programme.id)? {
            let (winners, others) = match (prize.code.as_str(), water) {
                ("water", true) => (vec![spring], vec![(Distinction::Champion, rain)]),
                ("water", false) => (Vec::new(), vec![(Distinction::Champion, rain)]),
                _ => (vec![lamp], Vec::new()),
            };
            let reason = "As the panel agreed.".to_owned();
            let wanted = NewDecision { prize: prize.id, after: 0, winners, others, reason };
            results::store::decide(conn, kofi, &programme, &wanted, Moment::now())?;
            let decision = results::store::decided_for(conn, prize.id)?.expect("a decision").decision.id;
            for (person, capacity) in [(kofi, Capacity::Chair), (olga, Capacity::Organiser)] {
                results::store::sign(conn, person, &programme, prize.id, decision, capacity, Moment::now())?;
            }
        }
        Ok(())
    });
}

async fn publish(road: &Road, first: EntryId) {
    for phase in [Phase::Scoring, Phase::Closed] {
        road.go_to(phase).await;
    }
    decide(road, first);
    let (programme, olga) = (road.programme.clone(), road.world.person("Olga").id);
    road.world.past(move |conn| results::store::publish(conn, olga, &programme, Moment::now()));
}

/// Opens the second round for this entry alone, or puts it into the place of whoever was let in before.
fn let_in(road: &Road, entry: EntryId) {
    use diesel::prelude::*;
    use palmares::schema::contenders;
    let (programme, olga) = (road.programme.clone(), road.world.person("Olga").id);
    road.world.stage(&road.programme, StageKind::Entries, -48, -1);
    road.world.past(move |conn| {
        let second = programme::store::rounds(conn, programme.id)?.remove(1);
        programme::store::open_round(conn, olga, &programme, &second, Moment::now())?;
        diesel::delete(contenders::table.filter(contenders::round_id.eq(second.id))).execute(conn)?;
        panels::store::let_in(conn, second.id, &[entry].into())
    });
}
