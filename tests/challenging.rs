//! Challenges to a published result: filed, withdrawn, answered, and read by everybody.

use diesel::prelude::*;
use palmares::accounts::{self, Role};
use palmares::column::Moment;
use palmares::language::{Language, plain};
use palmares::routes;
use palmares::schema::{challenge_answers, challenges, publications};

use crate::after::{agree, letters, publish};
use crate::both_engines;
use crate::support::World;
use crate::support::judged::{CLEAR, Judged};

const WRONG: &str = "Our two sheets give 14 points, and the standing says 12.";

both_engines! {
    async fn a_team_challenges_its_result_and_noor_answers_on_record(world) {
        let judged = challenged(&world);
        let (olga, amina, noor) = (world.visit_as("Olga").await, world.visit_as("Amina").await, world.visit_as("Noor").await);
        let desk = routes::challenges_desk(&judged.programme.slug);
        let noors = world.person("Noor").id.to_string();
        for _ in 0..2 {
            assert_eq!(olga.post(&desk, &[("person", noors.as_str())]).await.leads_to(), desk);
        }
        assert_eq!(sent(&judged, "challenge-recipient"), ["Noor"]);
        let own = routes::challenges_of(judged.entries["Well"]);
        let page = amina.get(&own).await;
        assert!(page.says("Challenges are taken until") && page.says("Noor answers it."), "{}", page.body);
        let wrong = amina.post(&own, &[("words", WRONG)]).await;
        assert!(wrong.status == 422 && wrong.says("Choose what it is about") && wrong.says(WRONG), "{}", wrong.body);
        for _ in 0..2 {
            let form = [("kind", "arithmetic"), ("words", WRONG)];
            assert_eq!(amina.post(&own, &form).await.leads_to(), own);
        }
        assert_eq!(count(&world), 1, "a second click files nothing");
        assert_eq!((sent(&judged, "challenge-received"), sent(&judged, "challenge-filed")), (vec!["Amina".to_owned()], vec!["Noor".to_owned()]));
        let overview = plain(&olga.get(judged.path("desk")).await.body);
        assert!(overview.contains("Answer 1 challenge to the results"), "{overview}");
        let list = plain(&noor.get(&desk).await.body);
        assert!(list.contains("1 challenge is open.") && list.contains("Well") && list.contains("open for less than a day"), "{list}");
        let one = routes::challenge(&judged.programme.slug, only(&world));
        assert!(plain(&noor.get(&one).await.body).contains(WRONG));
        let read = olga.get(&one).await;
        assert!(read.says("Noor answers it.") && !read.shows("name=\"outcome\""), "{}", read.body);
        let answer = [("outcome", "upheld"), ("reason", "A sheet was left out of the sum.")];
        assert_eq!(olga.post(&one, &answer).await.status, 404, "it is not hers to answer");
        let named = noor.post(&one, &[("outcome", "upheld"), ("reason", "Jun was left out.")]).await;
        assert!(named.status == 422 && named.says("Say it without names") && named.says("Jun was left out."), "{}", named.body);
        for _ in 0..2 {
            assert_eq!(noor.post(&one, &answer).await.leads_to(), one);
        }
        assert_eq!(noor.post(&one, &[("outcome", "not_upheld"), ("reason", "On second thoughts")]).await.status, 409);
        assert_eq!(sent(&judged, "challenge-answered"), ["Amina"], "once");
        let page = plain(&amina.get(&own).await.body);
        assert!(page.contains("Upheld") && page.contains("A sheet was left out of the sum."), "{page}");
        let everybody = plain(&world.visit().await.get(judged.path("challenges")).await.body);
        assert!(everybody.contains("Challenge 1") && everybody.contains("Upheld"), "{everybody}");
        assert!(everybody.contains("A sheet was left out of the sum.") && everybody.contains("Arithmetic"), "{everybody}");
        for hidden in [WRONG, "Well", "Amina", "Noor", "SP-0"] {
            assert!(!everybody.contains(hidden), "{hidden}: {everybody}");
        }
        assert!(world.visit().await.get(judged.path("winners")).await.shows(&judged.path("challenges")));
        let log = olga.get(routes::log(&judged.programme.slug)).await;
        assert!(log.says("Challenged a result") && log.says("Answered a challenge"), "{}", log.body);
    }

    async fn it_is_withdrawn_until_it_is_answered_and_never_after(world) {
        let judged = challenged(&world);
        let (amina, olga) = (world.visit_as("Amina").await, world.visit_as("Olga").await);
        let own = routes::challenges_of(judged.entries["Well"]);
        amina.post(&own, &[("kind", "eligibility"), ("words", "Pump was late."), ("quotable", "yes")]).await;
        let first = only(&world);
        let withdraw = routes::challenge_withdrawal(judged.entries["Well"], &first);
        assert_eq!(world.visit_as("Bo").await.post(&withdraw, &[]).await.status, 404);
        let pumps = routes::challenge_withdrawal(judged.entries["Pump"], &first);
        assert_eq!(world.visit_as("Bo").await.post(&pumps, &[]).await.status, 404, "not through one's own entry either");
        for _ in 0..2 {
            assert_eq!(amina.post(&withdraw, &[]).await.leads_to(), own);
        }
        assert_eq!(sent(&judged, "challenge-withdrawn"), ["Olga"], "who published, and would have answered");
        let one = routes::challenge(&judged.programme.slug, first);
        let late = olga.post(&one, &[("outcome", "upheld"), ("reason", "Yes.")]).await;
        assert_eq!(late.status, 409, "Olga's page is old");
        let everybody = plain(&world.visit().await.get(judged.path("challenges")).await.body);
        assert!(everybody.contains("Withdrawn") && everybody.contains("Pump was late."), "the team let its words stand: {everybody}");
        // The same words again are a new challenge, with the next number.
        amina.post(&own, &[("kind", "eligibility"), ("words", "Pump was late.")]).await;
        let second = latest(&world);
        let one = routes::challenge(&judged.programme.slug, &second);
        assert_eq!(olga.post(&one, &[("outcome", "not_upheld"), ("reason", "It was not.")]).await.status, 303);
        let withdraw = routes::challenge_withdrawal(judged.entries["Well"], second);
        assert_eq!(amina.post(&withdraw, &[]).await.status, 409);
        assert_eq!(count(&world), 2);
    }

    async fn late_ones_are_refused_with_the_date_and_nobody_else_files(world) {
        let judged = challenged(&world);
        let (own, amina) = (routes::challenges_of(judged.entries["Well"]), world.visit_as("Amina").await);
        let form = [("kind", "arithmetic"), ("words", WRONG)];
        for name in ["Bo", "Jun", "Kofi", "Olga", "Noor", "Vera"] {
            let visitor = world.visit_as(name).await;
            assert_eq!((visitor.get(&own).await.status, visitor.post(&own, &form).await.status), (404, 404), "{name}");
        }
        for name in ["Amina", "Jun", "Kofi", "Vera"] {
            let visitor = world.visit_as(name).await;
            assert_eq!(visitor.get(routes::challenges_desk(&judged.programme.slug)).await.status, 404, "{name}");
        }
        world.past(|conn| {
            let long_ago = Moment::now().plus_days(-15);
            diesel::update(publications::table).set(publications::at.eq(long_ago)).execute(conn)?;
            Ok(())
        });
        let late = amina.post(&own, &form).await;
        assert!(late.status == 422 && late.says("Challenges were taken until") && late.says(WRONG), "{}", late.body);
        assert!(!amina.get(&own).await.shows("name=\"words\""), "the form is gone");
        assert_eq!(count(&world), 0);
    }

    async fn before_publication_a_team_reads_how_it_goes_and_nobody_files(world) {
        let judged = Judged::closed(&world, CLEAR);
        agree(&judged, |terms| terms.challenge_days = Some(14));
        let (own, amina) = (routes::challenges_of(judged.entries["Well"]), world.visit_as("Amina").await);
        let page = amina.get(&own).await;
        assert!(page.says("For 14 days after the publication") && !page.shows("name=\"words\""), "{}", page.body);
        assert_eq!(amina.post(&own, &[("kind", "arithmetic"), ("words", WRONG)]).await.status, 422);
        assert_eq!(world.visit().await.get(judged.path("challenges")).await.status, 404);
    }

    async fn whoever_is_too_close_neither_answers_nor_reads_it(world) {
        let judged = challenged(&world);
        world.with_role("Amina", &judged.programme, Role::Organiser);
        let (amina, olga) = (world.visit_as("Amina").await, world.visit_as("Olga").await);
        let desk = routes::challenges_desk(&judged.programme.slug);
        let aminas = world.person("Amina").id.to_string();
        assert_eq!(olga.post(&desk, &[("person", aminas.as_str())]).await.status, 303);
        let own = routes::challenges_of(judged.entries["Well"]);
        amina.post(&own, &[("kind", "arithmetic"), ("words", WRONG)]).await;
        assert_eq!(sent(&judged, "challenge-filed"), ["Olga"], "she stands in for Amina");
        let one = routes::challenge(&judged.programme.slug, only(&world));
        let answer = [("outcome", "upheld"), ("reason", "Of course.")];
        assert_eq!((amina.get(&one).await.status, amina.post(&one, &answer).await.status), (404, 404));
        let list = amina.get(&desk).await;
        assert!(list.says("No challenge is open.") && !list.shows(&one), "{}", list.body);
        assert!(!amina.get(judged.path("desk")).await.says("Answer 1 challenge"));
        assert!(!amina.get(routes::letters(&judged.programme.slug)).await.says("waits for your answer"));
        assert_eq!(olga.post(&one, &answer).await.status, 303);
        // Whoever leaves the edition answers no more.
        assert_eq!(world.look(|conn| Ok(challenge_answers::table.count().get_result::<i64>(conn)?)), 1);
    }

    async fn each_reads_the_letters_in_their_own_language(world) {
        let judged = challenged(&world);
        let (amina, olga) = (world.person("Amina").id, world.person("Olga").id);
        world.past(move |conn| accounts::store::set_profile(conn, amina, "Amina", Language::Russian, Moment::now()));
        world.past(move |conn| accounts::store::set_profile(conn, olga, "Olga", Language::French, Moment::now()));
        let own = routes::challenges_of(judged.entries["Well"]);
        world.visit_as("Amina").await.post(&own, &[("kind", "arithmetic"), ("words", WRONG)]).await;
        let languages = |kind| letters(&judged, kind).iter().map(|it| it.language).collect::<Vec<_>>();
        assert_eq!(languages("challenge-received"), [Language::Russian]);
        assert_eq!(languages("challenge-filed"), [Language::French]);
    }
}

/// Published, and challenges are taken for 14 days.
fn challenged(world: &World) -> Judged<'_> {
    let judged = Judged::closed(world, CLEAR);
    agree(&judged, |terms| terms.challenge_days = Some(14));
    publish(&judged);
    judged
}

fn sent(judged: &Judged<'_>, kind: &str) -> Vec<String> {
    letters(judged, kind).into_iter().map(|it| it.to_name).collect()
}

fn count(world: &World) -> i64 {
    world.look(|conn| Ok(challenges::table.count().get_result(conn)?))
}

fn only(world: &World) -> String {
    assert_eq!(count(world), 1);
    latest(world)
}

fn latest(world: &World) -> String {
    let all = challenges::table.order(challenges::number.desc()).select(challenges::id);
    world.look(|conn| Ok(all.first(conn)?))
}
