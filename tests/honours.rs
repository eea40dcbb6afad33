//! Champions, special mentions, the rules that a choice of winners keeps; and the result sealed with the last signature.

use diesel::prelude::*;
use palmares::column::Moment;
use palmares::programme::{self, Programme};
use palmares::results::store;
use palmares::routes;
use palmares::schema::{publications, sealed_records};

use crate::both_engines;
use crate::support::World;
use crate::support::judged::{CLEAR, Judged};

both_engines! {
    async fn whoever_is_too_close_to_one_that_competes_is_told_the_same_whoever_wins(world) {
        let judged = Judged::closed(&world, CLEAR);
        for name in ["Amina", "Bo"] {
            world.with_role(name, &judged.programme, palmares::accounts::Role::Organiser);
        }
        let water = routes::decision(&judged.programme.slug, judged.prize("water").id);
        let pages = [judged.path("decisions"), water.clone(), format!("{water}/signature")];
        let mut told: Vec<Vec<String>> = Vec::new();
        // Amina's Well wins, then nobody, then Bo's Pump.
        for winners in [&["Well"][..], &[], &["Pump"]] {
            judged.decide("water", winners);
            for name in ["Amina", "Bo"] {
                let close = world.visit_as(name).await;
                let mut seen = Vec::new();
                for page in &pages {
                    let page = close.get(page).await;
                    assert_eq!(page.status, 200, "{name}");
                    let main = page.body.split("<main").nth(1).expect("a page").to_owned();
                    assert!(!main.contains("No award") && !main.contains("As the panel agreed"), "{name}: {main}");
                    seen.push(main.matches("Hidden because of a conflict of interest").count().to_string());
                }
                told.push(vec![name.to_owned(), seen[0].clone(), seen[2].clone()]);
            }
        }
        assert_eq!([&told[0], &told[1]], [&told[2], &told[3]]);
        assert_eq!([&told[0], &told[1]], [&told[4], &told[5]]);
    }

    async fn the_last_signature_seals_the_result_and_a_new_decision_opens_it(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        judged.sign("water");
        assert_eq!(sealed(&world, &judged.programme), None, "a prize is not decided");
        judged.decide("light", &["Lamp"]);
        judged.sign("light");
        let first = sealed(&world, &judged.programme).expect("a seal");
        let olga = world.visit_as("Olga").await;
        let seen = olga.get(judged.path("decisions")).await;
        assert!(seen.shows(&first.0) && seen.shows(&first.1), "{}", seen.body);
        judged.decide("water", &["Well", "Pump"]);
        assert_eq!(sealed(&world, &judged.programme), None, "a decision is not signed");
        assert!(!olga.get(judged.path("decisions")).await.shows(&first.0));
        judged.sign("water");
        let second = sealed(&world, &judged.programme).expect("a new seal");
        assert_ne!(first, second);
    }

    async fn what_was_sealed_is_what_is_published_to_the_letter(world) {
        let judged = Judged::closed(&world, CLEAR);
        for (prize, winner) in [("water", "Well"), ("light", "Lamp")] {
            judged.decide(prize, &[winner]);
            judged.sign(prize);
        }
        let before = sealed(&world, &judged.programme).expect("a seal");
        let olga = world.visit_as("Olga").await;
        let slug = judged.programme.slug.clone();
        assert_eq!(olga.post(judged.path("publication"), &[("word", &slug)]).await.status, 303);
        let winners = world.visit().await.get(judged.path("winners")).await;
        assert!(winners.shows(&before.0) && winners.shows(&before.1), "{}", winners.body);
        let rows: i64 = world.look(|conn| Ok(sealed_records::table.count().get_result(conn)?));
        assert_eq!(rows, 1);
    }

    async fn champions_and_mentions_are_decided_and_announced_with_the_winner(world) {
        let judged = Judged::closed(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        let (well, pump) = (judged.entries["Well"].to_string(), judged.entries["Pump"].to_string());
        let decide = routes::decision(&judged.programme.slug, judged.prize("water").id);
        // Whoever wins may be ticked as a champion, too.
        let chosen = [("after", "0"), ("winners", &well), ("champions", &well), ("champions", &pump), ("reason", "")];
        assert_eq!(olga.post(&decide, &chosen).await.status, 303);
        let prize = judged.prize("water").id;
        let decided = world.look(|conn| store::decided_for(conn, prize)).expect("a decision");
        let honours: Vec<(String, &str)> =
            decided.honoured().map(|(how, it)| (how.to_string(), it.title.as_str())).collect();
        assert_eq!(honours, [("winner".to_owned(), "Well"), ("champion".to_owned(), "Pump")]);
        judged.decide("light", &["Lamp"]);
        judged.sign("light");
        judged.sign("water");
        publish(&world, &judged);
        let winners = world.visit().await.get(judged.path("winners")).await;
        assert!(winners.shows("Champion") && winners.shows("Pump"), "{}", winners.body);
    }

    async fn a_choice_against_a_rule_names_it_and_who_is_next_and_stands_with_a_reason_that_is_published(world) {
        let judged = Judged::closed(&world, CLEAR);
        let mut terms = judged.programme.terms.0.clone();
        terms.prizes_per_team = Some(1);
        let seen = judged.programme.clone();
        world.past(move |conn| {
            let json = serde_json::to_string(&terms).expect("terms");
            diesel::update(palmares::schema::programmes::table.find(seen.id))
                .set(palmares::schema::programmes::terms.eq(json))
                .execute(conn)?;
            Ok(())
        });
        // Dina, of Lamp, is on the team of Well as well.
        let (dina, well) = (world.person("Dina").id, judged.entries["Well"]);
        world.past(move |conn| {
            use palmares::schema::team_members as team;
            diesel::insert_into(team::table)
                .values((
                    team::entry_id.eq(well),
                    team::person_id.eq(dina),
                    team::role.eq("member"),
                    team::joined_at.eq(Moment::now()),
                ))
                .execute(conn)?;
            Ok(())
        });
        judged.decide("light", &["Lamp"]);
        let olga = world.visit_as("Olga").await;
        let decide = routes::decision(&judged.programme.slug, judged.prize("water").id);
        let well = well.to_string();
        let refused = olga.post(&decide, &[("after", "0"), ("winners", &well), ("reason", "")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.says("Well has as many prizes as one team may win: Light prize"), "{}", refused.body);
        assert!(refused.says("Next in line would be Pump"), "{}", refused.body);
        let reason = "Two people of four are the same.";
        let kept = olga.post(&decide, &[("after", "0"), ("winners", &well), ("reason", reason)]).await;
        assert_eq!(kept.status, 303);
        judged.sign("light");
        judged.sign("water");
        publish(&world, &judged);
        let winners = world.visit().await.get(judged.path("winners")).await;
        assert!(winners.says("Well has as many prizes as one team may win"), "{}", winners.body);
        assert!(winners.shows(reason));
    }
}

/// The six words and the fingerprint of the record that stands.
fn sealed(world: &World, programme: &Programme) -> Option<(String, String)> {
    let programme = programme.clone();
    let found = world.look(move |conn| store::sealed(conn, &programme));
    found.map(|it| (it.words().join(" "), it.fingerprint))
}

fn publish(world: &World, judged: &Judged<'_>) {
    let (olga, slug) = (world.person("Olga").id, judged.programme.slug.clone());
    world.past(move |conn| {
        let programme = programme::store::by_slug(conn, &slug)?;
        store::publish(conn, olga, &programme, Moment::now())
    });
    let rows: i64 = world.look(|conn| Ok(publications::table.count().get_result(conn)?));
    assert_eq!(rows, 1);
}
