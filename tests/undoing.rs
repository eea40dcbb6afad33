//! What may be undone, by whom, and what falls with it: sheets annulled and counted again, a round opened again.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::language::plain;
use palmares::programme::{self, StageKind};
use palmares::schema::{annulments, closings, reopening_agreements, reopenings, sheets};
use palmares::scoring::{self, SheetId};

use crate::both_engines;
use crate::support::judged::{CLEAR, Judged};
use crate::support::road::Road;

both_engines! {
    async fn an_annulled_sheet_counts_nowhere_until_that_is_lifted(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (olga, path) = (world.visit_as("Olga").await, judged.path("annulments"));
        let standing = judged.path("standings?category=water");
        assert!(olga.get(&standing).await.shows("94.4"), "the mean of 100 and 88.9");
        let sheet = sheet_of(&judged, "Well", "Ines");
        let preview = plain(&olga.get(format!("{path}?sheet={sheet}")).await.body);
        assert!(preview.contains("This annuls 1 score sheet") && preview.contains("by Ines on SP-0 Well"), "{preview}");
        assert_eq!(olga.post(&path, &[("sheet", sheet.as_str()), ("reason", " ")]).await.status, 422);
        assert_eq!(count(&world), 0);
        for _ in 0..2 {
            let form = [("sheet", sheet.as_str()), ("reason", "Ines wrote it for another entry.")];
            assert_eq!(olga.post(&path, &form).await.leads_to(), path);
        }
        assert_eq!(count(&world), 1, "once is enough");
        let after = plain(&olga.get(&standing).await.body);
        assert!(!after.contains("94.4") && after.contains("100.0"), "{after}");
        assert!(after.contains("1 score sheet was annulled and does not count. The reason: Ines wrote it for another entry."));
        assert!(olga.get(judged.path("coverage")).await.shows(">annulled<"));
        assert!(olga.get(judged.path("coverage.csv")).await.shows("annulled"));
        let entry = palmares::routes::standing_entry(&judged.programme.slug, judged.entries["Well"], "water");
        assert!(!olga.get(entry).await.shows("88.9"), "it is not among the sheets of the entry");
        let id = world.look(|conn| Ok(annulments::table.select(annulments::id).get_result::<String>(conn)?));
        let (lift, field) = (format!("{path}/{id}/lift"), format!("reason-{id}"));
        assert_eq!(olga.post(&lift, &[]).await.status, 422);
        for _ in 0..2 {
            assert_eq!(olga.post(&lift, &[(field.as_str(), "It was the right entry after all.")]).await.status, 303);
        }
        assert!(olga.get(&standing).await.shows("94.4"));
        let page = plain(&olga.get(&path).await.body);
        assert!(page.contains("counts again") && page.contains("Ines wrote it for another entry."), "both stay on record");
    }

    async fn all_sheets_of_a_judge_are_annulled_before_the_end_too_and_the_gate_says_what_is_missing(world) {
        let judged = Judged::open(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        let ines = judge(&judged, "Ines");
        let form = [("judge", ines.as_str()), ("reason", "Ines works for one of them.")];
        assert!(plain(&olga.get(judged.path(&format!("annulments?judge={ines}"))).await.body).contains("This annuls 3 score sheets"));
        assert_eq!(olga.post(judged.path("annulments"), &form).await.status, 303);
        assert_eq!(count(&world), 3);
        let closing = plain(&olga.get(judged.path("closing")).await.body);
        assert!(closing.contains("3 sheets stand") && closing.contains("3 entries have fewer than 2"), "{closing}");
        assert!(closing.contains("Could be asked: <bdi>Omar</bdi>"), "{closing}");
        let of = judged.programme.clone();
        let record = world.look(move |conn| scoring::store::public_record(conn, &of));
        assert_eq!(record.iter().map(|it| it.id.to_string()).collect::<Vec<_>>(), ["scoring-record-annulled"]);
    }

    async fn a_decision_on_sheets_that_changed_is_marked_and_its_signatures_fall(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        judged.sign("water");
        judged.sign("light");
        let (olga, kofi) = (world.visit_as("Olga").await, world.visit_as("Kofi").await);
        assert!(olga.get(judged.path("publication")).await.shows("name=\"word\""), "all is ready");
        let sheet = sheet_of(&judged, "Pump", "Jun");
        let form = [("sheet", sheet.as_str()), ("reason", "Jun could not open it.")];
        assert_eq!(kofi.post(judged.path("annulments"), &form).await.status, 303);
        let decisions = plain(&olga.get(judged.path("decisions")).await.body);
        assert!(decisions.contains("rests on older sheets") && decisions.contains("the signature has fallen"), "{decisions}");
        assert_eq!(olga.post(judged.path("publication"), &[("word", "small-prize")]).await.status, 403);
        assert!(plain(&olga.get(judged.path("desk")).await.body).contains("Decide on 2 prizes"));
        judged.decide("water", &["Well"]);
        judged.decide("light", &["Lamp"]);
        assert_eq!((judged.latest("water"), judged.latest("light")), (2, 2), "the same winners are a new decision");
        judged.sign("water");
        judged.sign("light");
        assert_eq!(olga.post(judged.path("publication"), &[("word", "small-prize")]).await.status, 303);
        let winners = plain(&world.visit().await.get(judged.path("winners")).await.body);
        assert!(winners.contains("Jun could not open it."), "{winners}");
        let late = olga.post(judged.path("annulments"), &[("judge", judge(&judged, "Ines").as_str()), ("reason", "Late")]).await;
        assert_eq!(late.status, 403, "what is public stays");
        assert_eq!(olga.post(judged.path("reopening"), &[("reason", "Late")]).await.status, 422);
    }

    async fn a_round_is_opened_again_by_two_and_nothing_that_was_decided_stands(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.decide("water", &["Well"]);
        judged.sign("water");
        let (olga, kofi, path) = (world.visit_as("Olga").await, world.visit_as("Kofi").await, judged.path("reopening"));
        assert_eq!(kofi.post(&path, &[]).await.status, 403, "nobody has asked");
        assert_eq!(olga.post(&path, &[("reason", " ")]).await.status, 422);
        assert_eq!(olga.post(&path, &[("reason", "Three sheets were lost.")]).await.status, 303);
        assert_eq!(olga.post(&path, &[]).await.status, 403, "nobody agrees with themselves");
        assert_eq!(olga.get(judged.path("standings")).await.status, 200, "asking changes nothing");
        let asked = plain(&kofi.get(&path).await.body);
        assert!(asked.contains("Three sheets were lost.") && asked.contains("1 decision rests on an older closing"), "{asked}");
        assert!(asked.contains("2 signatures fall") && asked.contains("This will stand in the public record"));
        for _ in 0..2 {
            assert_eq!(kofi.post(&path, &[]).await.status, 303);
        }
        for page in ["standings", "decisions"] {
            assert_eq!(olga.get(judged.path(page)).await.status, 403, "{page}: the scores are nobody's again");
        }
        let (of, olgas, juns) = (judged.programme.clone(), world.person("Olga").id, world.person("Jun").id);
        world.past(move |conn| {
            let round = programme::store::round(conn, of.id)?;
            let (now, jun) = (palmares::column::Moment::now(), palmares::panels::store::judge_of(conn, of.id, juns)?);
            palmares::panels::store::answer_invitation(conn, juns, jun.id, true, now)?;
            palmares::panels::store::release(conn, olgas, &of, &round, now)
        });
        let jun = world.visit_as("Jun").await;
        let sheet = jun.get(judged.path(&format!("judging/{}", judged.entries["Well"]))).await;
        assert!(sheet.shows("name=\"points-impact\""), "judges write again");
        let kept = world.look(|conn| {
            let closings = closings::table.count().get_result::<i64>(conn)?;
            let agreed = reopening_agreements::table.count().get_result::<i64>(conn)?;
            Ok((closings, agreed, reopenings::table.select(reopenings::closed_because).get_results::<String>(conn)?))
        });
        assert_eq!(kept, (0, 1, vec![String::new()]), "the closing is kept with the reopening");
        judged.close();
        assert_eq!(olga.get(judged.path("standings")).await.status, 403, "a new closing needs its own release");
        judged.release();
        let decisions = plain(&olga.get(judged.path("decisions")).await.body);
        assert!(decisions.contains("rests on older sheets"), "{decisions}");
        let old = world.past({
            let prize = judged.prize("water").id;
            move |conn| Ok(palmares::results::store::decided_for(conn, prize)?.map(|one| (one.outdated, one.is_signed())))
        });
        assert_eq!(old, Some((true, false)));
    }

    async fn whoever_has_to_do_with_an_entry_does_not_annul_its_sheets(world) {
        let judged = Judged::closed(&world, CLEAR);
        world.with_role("Amina", &judged.programme, Role::Organiser);
        let amina = world.visit_as("Amina").await;
        let sheet = sheet_of(&judged, "Well", "Jun");
        assert_eq!(amina.post(judged.path("annulments"), &[("sheet", sheet.as_str()), ("reason", "Mine")]).await.status, 403);
        for name in ["Jun", "Bo", "Noor", "Vera"] {
            let visitor = world.visit_as(name).await;
            for page in ["annulments", "reopening"] {
                assert_eq!(visitor.get(judged.path(page)).await.status, 404, "{name}");
                assert_eq!(visitor.post(judged.path(page), &[("sheet", sheet.as_str()), ("reason", "x")]).await.status, 404);
            }
        }
        assert_eq!(count(&world), 0);
    }

    async fn more_time_is_announced_to_those_who_have_work_left(world) {
        let road = Road::begin(world).await;
        road.score("Jun", road.spring, 3);
        let (olga, path) = (road.world.visit_as("Olga").await, "/programmes/small-prize/extension");
        let page = plain(&olga.get(path).await.body);
        assert!(page.contains("1 judge has work left and gets a letter."), "{page}");
        for (closes, reason) in [("2099-01-01T12:00", " "), ("1999-01-01T12:00", "Why not?"), ("soon", "Why not?")] {
            assert_eq!(olga.post(path, &[("closes", closes), ("reason", reason)]).await.status, 422, "{closes}");
        }
        for _ in 0..2 {
            let form = [("closes", "2099-01-01T12:00"), ("reason", "Ines was ill.")];
            assert_eq!(olga.post(path, &form).await.leads_to(), "/programmes/small-prize/coverage");
        }
        let id = road.programme.id;
        let letters = road.world.look(|conn| palmares::mail::store::list(conn, Some(id), 0, 100));
        let told: Vec<_> = letters.iter().filter(|it| it.kind == "scoring-extended").map(|it| it.to_name.as_str()).collect();
        assert_eq!(told, ["Ines"], "once, and not Jun, who is done");
        let letter = letters.iter().find(|it| it.kind == "scoring-extended").expect("the letter").id;
        let written = plain(&olga.get(palmares::routes::letter("small-prize", letter)).await.body);
        assert!(written.contains("2099") && written.contains("Ines was ill."), "{written}");
        assert!(olga.get("/programmes/small-prize/setup/stages").await.shows("Ines was ill."), "the date keeps its history");
    }

    async fn whoever_did_not_close_the_round_gets_a_letter_that_they_are_awaited(world) {
        let judged = Judged::open(&world, CLEAR);
        let olga = world.visit_as("Olga").await;
        assert_eq!(olga.post(judged.path("closing"), &[("word", "close")]).await.leads_to(), judged.path("release"));
        let id = judged.programme.id;
        let letters = world.look(|conn| palmares::mail::store::list(conn, Some(id), 0, 100));
        let told: Vec<_> = letters.iter().filter(|it| it.kind == "round-closed").map(|it| it.to_name.as_str()).collect();
        assert_eq!(told, ["Kofi"]);
        world.stage(&judged.programme, StageKind::Scoring, -48, -1);
        let kofi = world.visit_as("Kofi").await;
        assert_eq!(kofi.post(judged.path("release"), &[]).await.status, 303);
        let round = world.look(move |conn| programme::store::round(conn, id)).id;
        assert!(world.look(move |conn| scoring::store::is_released(conn, round)));
    }
}

fn judge(judged: &Judged<'_>, name: &'static str) -> palmares::panels::JudgeId {
    let (person, programme) = (judged.world.person(name).id, judged.programme.id);
    judged.world.look(move |conn| Ok(palmares::panels::store::judge_of(conn, programme, person)?.id))
}

fn sheet_of(judged: &Judged<'_>, title: &str, name: &'static str) -> SheetId {
    let (entry, judge) = (judged.entries[title], judge(judged, name));
    judged.world.look(move |conn| {
        Ok(sheets::table
            .filter(sheets::entry_id.eq(entry))
            .filter(sheets::judge_id.eq(judge))
            .select(sheets::id)
            .get_result(conn)?)
    })
}

fn count(world: &crate::support::World) -> i64 {
    world.look(|conn| Ok(annulments::table.count().get_result(conn)?))
}
