//! The people of a panel: how they are invited, reminded and let in, what they read first, and whose sheets count.

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::panels::{self, JudgeId};
use palmares::programme::{self, Programme};
use palmares::schema::{judges, letters, rubrics};
use palmares::scoring;

use crate::both_engines;
use crate::support::World;
use crate::support::road::{self, Phase, Road, assign};

const JUDGES: &str = "/programmes/small-prize/judges";
const LIST: &str = "/programmes/small-prize/judging";
const POINTS: [(&str, &str); 3] = [("points-impact", "3"), ("points-craft", "3"), ("revision", "0")];

both_engines! {
    async fn a_judge_answers_with_what_they_can_take_and_says_of_themselves_what_they_like(world) {
        let prize = world.small_prize();
        let jun = invited(&world, &prize, "Jun");
        let ines = invited(&world, &prize, "Ines");
        let (browser, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let path = format!("/judging/invitations/{jun}");
        let page = browser.get(&path).await;
        assert!(page.says("How many entries you have time for") && !page.says("public page"), "{}", page.body);
        let form = [("agree", "yes"), ("profile", "yes"), ("capacity", "many"), ("languages", "en, fr")];
        let again = browser.post(&path, &form).await;
        assert!(again.status == 422 && again.says("value=\"many\"") && again.says("en, fr"), "{}", again.body);
        let water = category(&world, &prize, "water");
        let form = [("agree", "yes"), ("profile", "yes"), ("capacity", "7"), ("languages", "en, fr"), ("categories", &*water)];
        assert_eq!(browser.post(&path, &form).await.leads_to(), LIST);
        let known = judge(&world, &prize, jun);
        assert_eq!((known.expertise.capacity, known.expertise.languages.len(), known.expertise.categories.len()), (7, 2, 1));
        // Declining keeps the words for the organisers alone.
        let other = world.visit_as("Ines").await;
        other.post(format!("/judging/invitations/{ines}"), &[("decline", "yes"), ("reason", "I am at sea until May.")]).await;
        assert!(olga.get(format!("{JUDGES}/{ines}")).await.says("I am at sea until May."));
        assert!(!browser.get(&path).await.says("at sea"));
    }

    async fn the_panel_is_public_only_where_it_is_shown_and_only_those_who_agree(world) {
        let prize = world.small_prize();
        let (jun, ines) = (road::judge(&world, &prize, "Jun"), road::judge(&world, &prize, "Ines"));
        let (olga, vera) = (world.visit_as("Olga").await, world.visit_as("Vera").await);
        let said = [("save", "yes"), ("profile", "yes"), ("capacity", "5"), ("about", "Builds wells."), ("shown", "yes")];
        world.visit_as("Jun").await.post(format!("/judging/invitations/{jun}"), &said).await;
        let hidden = [("save", "yes"), ("profile", "yes"), ("capacity", "5"), ("about", "Prefers silence.")];
        world.visit_as("Ines").await.post(format!("/judging/invitations/{ines}"), &hidden).await;
        let panel = "/programmes/small-prize/panel";
        assert_eq!(vera.get(panel).await.status, 404);
        olga.post(format!("{JUDGES}/terms"), &[("of", "panel"), ("shows_panel", "yes")]).await;
        let page = vera.get(panel).await;
        assert!(page.says("Builds wells.") && page.says("Institute of Jun"), "{}", page.body);
        assert!(!page.says("Prefers silence.") && !page.says("Ines") && !page.says("@"), "{}", page.body);
        assert!(vera.get("/programmes/small-prize").await.says(panel));
    }

    async fn a_new_rubric_asks_again_before_the_next_entry_and_loses_nothing(world) {
        let road = Road::begin(world).await;
        let jun = road.world.visit_as("Jun").await;
        let sheet = format!("{LIST}/{}", road.spring);
        jun.post(&sheet, &[("comment", "So far, so good."), ("revision", "0"), ("next", "yes")]).await;
        let programme = road.programme.id;
        road.world.past(move |conn| {
            let round = programme::store::round(conn, programme)?;
            let one = rubrics::table.filter(rubrics::round_id.eq(round.id));
            diesel::update(one).set(rubrics::criteria.eq(CHANGED)).execute(conn)?;
            Ok(())
        });
        let invitation = format!("/judging/invitations/{}", road.jun);
        assert_eq!(jun.get(LIST).await.leads_to(), invitation);
        assert_eq!(jun.get(&sheet).await.leads_to(), invitation);
        let asked = jun.get(&invitation).await;
        assert!(asked.says("The rules have changed") && asked.says("Wholly new"), "{}", asked.body);
        assert_eq!(jun.post(&invitation, &[]).await.status, 422);
        assert_eq!(jun.post(&invitation, &[("agree", "yes")]).await.leads_to(), LIST);
        assert!(jun.get(&sheet).await.says("So far, so good."));
        assert!(road.world.visit_as("Olga").await.get("/programmes/small-prize/log").await.says("accepted the rules"));
    }

    async fn sheets_of_trainees_never_count_and_observers_write_none(world) {
        let road = Road::begin(world).await;
        let (tom, una) = (road::judge(&road.world, &road.programme, "Tom"), road::judge(&road.world, &road.programme, "Una"));
        let olga = road.world.visit_as("Olga").await;
        for (judge, part) in [(tom, "trainee"), (una, "observer")] {
            assert_eq!(olga.post(format!("{JUDGES}/{judge}/part"), &[("part", part)]).await.status, 303);
        }
        for judge in [tom, una] {
            assign(&road.world, &road.programme, palmares::panels::Pair { entry: road.spring, judge });
            assign(&road.world, &road.programme, palmares::panels::Pair { entry: road.spring, judge });
        }
        let before = (counting(&road), olga.get("/programmes/small-prize/coverage.csv").await.body);
        let (trainee, observer) = (road.world.visit_as("Tom").await, road.world.visit_as("Una").await);
        let sheet = format!("{LIST}/{}", road.spring);
        assert!(trainee.get(LIST).await.says("your sheets are for practice"));
        assert_eq!(trainee.post(&sheet, &POINTS).await.status, 303);
        assert_eq!(trainee.post(format!("{sheet}/submission"), &[("revision", "1")]).await.status, 303);
        assert!(observer.get(&sheet).await.says("write no sheet"), "{}", observer.get(&sheet).await.body);
        assert!(matches!(observer.post(&sheet, &POINTS).await.status, 403 | 422));
        assert_eq!((counting(&road), olga.get("/programmes/small-prize/coverage.csv").await.body), before);
        road.go_to(Phase::Scoring).await;
        road.go_to(Phase::Closed).await;
        let programme = road.programme.id;
        let stand = road.world.look(move |conn| {
            let round = programme::store::round(conn, programme)?;
            scoring::store::sheets_of_round(conn, round.id)
        });
        assert!(stand.len() == 2 && stand.iter().all(|sheet| sheet.judge_id != tom));
        let standing = olga.get(format!("/programmes/small-prize/standings/{}", road.spring)).await;
        assert!(standing.status == 200 && !standing.says("Tom"), "{}", standing.body);
        let late = olga.post(format!("{JUDGES}/{tom}/part"), &[("part", "judge")]).await;
        assert_eq!(late.status, 403, "not once the round is closed");
    }

    async fn a_chair_of_a_category_sees_and_signs_for_no_other(world) {
        let road = Road::begin(world).await;
        let (olga, kofi) = (road.world.visit_as("Olga").await, road.world.visit_as("Kofi").await);
        let progress = kofi.get("/programmes/small-prize/chairing").await;
        assert!(progress.says("Clear Spring") && progress.says("Long Lamp"), "{}", progress.body);
        let (water, id) = (category(&road.world, &road.programme, "water"), road.world.person("Kofi").id);
        let chairs = format!("{JUDGES}/chairs");
        assert_eq!(olga.post(&chairs, &[("person", id.as_str()), ("categories", &*water)]).await.status, 303);
        let progress = kofi.get("/programmes/small-prize/chairing").await;
        assert!(progress.says("Clear Spring") && !progress.says("Long Lamp"), "{}", progress.body);
        road.go_to(Phase::Scoring).await;
        road.go_to(Phase::Closed).await;
        let prizes = road.world.look(move |conn| programme::store::prizes(conn, road.programme.id));
        let prize = |code: &str| prizes.iter().find(|it| it.code == code).expect("the prize").id;
        let (own, other) = (prize("water"), prize("light"));
        for (path, own) in [
            ("standings?category=water".to_owned(), true),
            ("standings?category=light".to_owned(), false),
            ("standings?category=all".to_owned(), false),
            ("standings/next?category=light".to_owned(), false),
            (format!("standings/{}?category=light", road.lamp), false),
            (format!("standings/{}", road.lamp), false),
            (format!("decisions/{own}"), true),
            (format!("decisions/{other}"), false),
            ("moving-on".to_owned(), false),
        ] {
            let path = format!("/programmes/small-prize/{path}");
            assert_eq!(kofi.get(&path).await.status, if own { 200 } else { 404 }, "{path}");
            assert_eq!(olga.get(&path).await.status, 200, "it is there: {path}");
        }
        for path in ["standings", "decisions"] {
            let page = kofi.get(format!("/programmes/small-prize/{path}")).await;
            assert!(!page.says("Light") && !page.says("Long Lamp"), "{path}: {}", page.body);
        }
        let lamp = road.lamp.to_string();
        let decide = [("winners", lamp.as_str()), ("after", "0")];
        assert_eq!(kofi.post(format!("/programmes/small-prize/decisions/{other}"), &decide).await.status, 404);
    }

    async fn a_sponsor_judge_is_bound_by_hand_too(world) {
        let road = Road::begin(world).await;
        let sam = road::judge(&road.world, &road.programme, "Sam");
        let olga = road.world.visit_as("Olga").await;
        let part = format!("{JUDGES}/{sam}/part");
        assert_eq!(olga.post(&part, &[("part", "sponsor")]).await.status, 403, "bound to nothing");
        let light = category(&road.world, &road.programme, "light");
        olga.post(format!("{JUDGES}/{sam}"), &[("categories", &*light), ("capacity", "5")]).await;
        assert_eq!(olga.post(&part, &[("part", "sponsor")]).await.status, 303);
        let reference = |entry| road.world.look(move |conn| palmares::entries::store::by_id_in(conn, road.programme.id, entry)).reference;
        let pair = |entry: &str| [("entry", entry.to_owned()), ("judge", sam.to_string())];
        let pairs = "/programmes/small-prize/assignment/pairs";
        for (entry, status) in [(reference(road.spring), 422), (reference(road.lamp), 303)] {
            let pair = pair(&entry);
            let fields: Vec<(&str, &str)> = pair.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(olga.post(pairs, &fields).await.status, status);
        }
        let water = category(&road.world, &road.programme, "water");
        let own = [("save", "yes"), ("profile", "yes"), ("capacity", "5"), ("categories", &*water)];
        road.world.visit_as("Sam").await.post(format!("/judging/invitations/{sam}"), &own).await;
        let bound = judge(&road.world, &road.programme, sam).expertise.categories;
        assert_eq!(bound.iter().map(ToString::to_string).collect::<Vec<_>>(), [light], "not by themselves either");
    }

    async fn only_the_late_are_reminded_and_nobody_twice(world) {
        let road = Road::begin(world).await;
        let silent = invited(&road.world, &road.programme, "Siri");
        let olga = road.world.visit_as("Olga").await;
        let path = format!("{JUDGES}/reminders");
        let page = olga.get(&path).await;
        assert!(page.says("Dear Jun") || page.says("Dear Ines"), "as a real recipient reads it: {}", page.body);
        assert!(page.says("Write to 2 judges") && page.says("Write to 1 judge"), "{}", page.body);
        assert!(olga.post_and_follow(&path, &[("late", "unanswered")]).await.says("1 letter waits in the outbox"));
        assert!(olga.post_and_follow(&path, &[("late", "unanswered")]).await.says("Nobody was left to write to"));
        let sent = reminders(&road.world);
        assert_eq!(sent.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["Siri"]);
        assert!(sent[0].1 >= 5 * 60, "it waits five minutes");
        assert!(olga.post_and_follow(format!("{path}/stop"), &[]).await.says("1 reminder was stopped"));
        assert!(olga.post_and_follow(&path, &[("late", "unanswered")]).await.says("1 letter waits"), "she was not reminded");
        let id = silent;
        road.world.past(move |conn| {
            let long_ago = Moment::now().plus_days(-3);
            diesel::update(judges::table.find(id)).set(judges::reminded_at.eq(long_ago)).execute(conn)?;
            Ok(())
        });
        assert!(olga.get(&path).await.says("Write to 1 judge"));
        assert_eq!(road.world.visit_as("Jun").await.post(&path, &[("late", "unanswered")]).await.status, 404);
    }

    async fn people_join_on_the_day_by_a_code_and_never_as_somebody_else(world) {
        let road = Road::begin(world).await;
        let olga = road.world.visit_as("Olga").await;
        let path = format!("{JUDGES}/joining");
        assert_eq!(olga.post(&path, &[("most", "0"), ("hours", "4")]).await.status, 422);
        let wall = olga.post(&path, &[("most", "2"), ("hours", "4")]).await.leads_to().to_owned();
        let code = wall.rsplit('/').next().unwrap_or_default().to_owned();
        let page = olga.get(&wall).await;
        assert!(page.says("<svg class=\"qr\"") && page.says(&code), "{}", page.body);
        let door = format!("/join/{code}");
        let nobody = road.world.visit().await;
        assert_eq!(nobody.get(format!("/join?code={}", code.to_lowercase())).await.leads_to(), door);
        assert_eq!(nobody.get("/join?code=WRONGONE").await.status, 422);
        // Without leave to come in at once: a letter.
        let letter = nobody.post(&door, &[("name", "Nils"), ("email", "nils@nils.example.org")]).await;
        assert!(letter.status == 200 && letter.says("nils@nils.example.org") && !nobody.has_cookie("session"), "{}", letter.body);
        olga.post(format!("{JUDGES}/terms"), &[("of", "joining"), ("joins_at_once", "yes")]).await;
        // Olga's account is not opened for whoever types her address.
        let thief = road.world.visit().await;
        let seen = thief.post(&door, &[("name", "Olga"), ("email", "olga@olga.example.org")]).await;
        assert_eq!(seen.status, 200);
        assert!(thief.get("/desk").await.leads_to().starts_with("/sign-in"));
        let full = nobody.post(&door, &[("name", "Mara"), ("email", "mara@mara.example.org")]).await;
        assert!(full.status == 422 && full.says("As many people as planned"), "{}", full.body);
        let wall = olga.post(&path, &[("most", "5"), ("hours", "4")]).await.leads_to().to_owned();
        let code = wall.rsplit('/').next().unwrap_or_default().to_owned();
        let door = format!("/join/{code}");
        let mara = road.world.visit().await;
        let in_at_once = mara.post(&door, &[("name", "Mara"), ("email", "mara@mara.example.org")]).await;
        let rules = in_at_once.leads_to().to_owned();
        assert!(rules.starts_with("/judging/invitations/"));
        assert_eq!(mara.get(LIST).await.leads_to(), rules, "the rules come before the first entry");
        assert_eq!(mara.post(&rules, &[("agree", "yes")]).await.leads_to(), LIST);
        assert_eq!(mara.get(LIST).await.status, 200);
        olga.post(format!("{wall}/close"), &[]).await;
        let late = road.world.visit().await;
        assert_eq!(late.post(&door, &[("name", "Lars"), ("email", "lars@lars.example.org")]).await.status, 422);
        assert_eq!(mara.get(LIST).await.status, 200, "who has joined stays");
    }
}

const CHANGED: &str = r#"[{"key":"impact","names":{"en":"Impact"},"meaning":{"en":"Wholly new."},"weight":2,
    "levels":[{"points":1,"names":{"en":"Little"}},{"points":3,"names":{"en":"Much"}}]}]"#;

fn invited(world: &World, programme: &Programme, name: &'static str) -> JudgeId {
    let (programme, olga, person) = (programme.clone(), world.person("Olga").id, world.person(name));
    world.past(move |conn| {
        let new = panels::NewJudge { name: person.name.clone(), email: person.email.clone(), ..Default::default() };
        panels::store::add_judge(conn, olga, &programme, &new, Moment::now())
    })
}

fn judge(world: &World, programme: &Programme, id: JudgeId) -> panels::Judge {
    let programme = programme.id;
    world.look(move |conn| panels::store::judge(conn, programme, id))
}

fn category(world: &World, programme: &Programme, code: &str) -> String {
    let programme = programme.id;
    let categories = world.look(move |conn| programme::store::categories(conn, programme));
    categories.iter().find(|it| it.code == code).expect("the category").id.to_string()
}

fn counting(road: &Road) -> usize {
    let programme = road.programme.id;
    road.world.look(move |conn| {
        let round = programme::store::round(conn, programme)?;
        Ok(panels::store::pairs(conn, round.id)?.len())
    })
}

/// To whom reminders go, and how many seconds they wait.
fn reminders(world: &World) -> Vec<(String, i64)> {
    let rows: Vec<(String, Moment, Moment)> = world.look(|conn| {
        let kind = letters::kind.like("judge-reminder%");
        Ok(letters::table.filter(kind).select((letters::to_name, letters::created_at, letters::due_at)).load(conn)?)
    });
    rows.into_iter().map(|(name, made, due)| (name, (due.micros() - made.micros()) / 1_000_000)).collect()
}
