//! Jun and Ines judge: what they are given, what they write, what they never see; and Olga, who sees how far they are.

use diesel::prelude::*;
use palmares::accounts::Role;
use palmares::column::{Json, Moment};
use palmares::entries::{Answered, Answers, EntryId, State};
use palmares::panels::{self, JudgeId, NewJudge, Pair};
use palmares::programme::{self, Programme, StageKind};
use palmares::schema::{categories, entries, entry_briefs, entry_categories, letters, sheets};
use palmares::scoring;

use crate::both_engines;
use crate::support::World;

const POINTS: [(&str, &str); 3] = [("points-impact", "2"), ("points-craft", "none"), ("comment", "Bravo to the team.")];

both_engines! {
    async fn an_invited_judge_accepts_before_the_first_entry_is_seen(world) {
        let prize = world.small_prize();
        let (well, jun) = (entry(&world, &prize, "WELL", "water"), judge(&world, &prize, "Jun", &[], false));
        pair(&world, &prize, well, jun);
        let kinds: Vec<(String, bool)> = world.look(|conn| {
            Ok(letters::table.select((letters::kind, letters::due_at.gt(letters::created_at))).load(conn)?)
        });
        assert!(kinds.contains(&("judge-invitation".to_owned(), true)), "it waits in the outbox: {kinds:?}");
        let browser = world.visit_as("Jun").await;
        let invitation = format!("/judging/invitations/{jun}");
        assert_eq!(browser.get("/programmes/small-prize/judging").await.leads_to(), invitation);
        assert_eq!(browser.get(sheet_of(well)).await.status, 404);
        assert_eq!(world.visit_as("Ines").await.get(&invitation).await.status, 404, "it is Jun's");
        assert!(browser.get(&invitation).await.says("What it changed."), "the criteria are told before");
        assert_eq!(browser.post(&invitation, &[]).await.status, 422, "without the promise");
        let list = browser.post_and_follow(&invitation, &[("agree", "yes")]).await;
        assert!(list.says("WELL"));
        assert_eq!(browser.get(sheet_of(well)).await.status, 200);
        assert_eq!(browser.post(&invitation, &[("decline", "yes")]).await.status, 403);
    }

    async fn a_file_of_judges_is_seen_first_and_applied_once(world) {
        world.small_prize();
        let (olga, path) = (world.visit_as("Olga").await, "/programmes/small-prize/judges/import");
        let file = "Email,Name,Categories,Capacity\njun@jun.example.org,Jun,water,7\nines,Ines,,\n";
        let preview = olga.upload(path, &[], ("file", "judges.csv", file.as_bytes())).await;
        assert!(preview.says("1 judge would be invited") && preview.says("1 row would be left out"), "{}", preview.body);
        assert!(!olga.get("/programmes/small-prize/judges").await.says("jun@jun.example.org"), "nothing is changed yet");
        let apply = format!("{path}/apply");
        assert!(olga.post_and_follow(&apply, &[("body", file)]).await.says("jun@jun.example.org"));
        let acts = |world: &World| world.look(|conn| Ok(palmares::schema::acts::table.count().get_result::<i64>(conn)?));
        let before = acts(&world);
        olga.post(&apply, &[("body", file)]).await;
        assert_eq!(acts(&world), before, "the same file again changes nothing");
        let broken = olga.upload(path, &[], ("file", "judges.csv", &[0xff, 0xfe, 0x00])).await;
        assert_eq!(broken.status, 422);
    }

    async fn a_proposal_gives_every_entry_its_judges_and_none_of_its_colleagues(world) {
        let prize = world.small_prize();
        let (well, lamp) = (entry(&world, &prize, "WELL", "water"), entry(&world, &prize, "LAMP", "light"));
        let jun = judge(&world, &prize, "Jun", &["water"], true);
        let ines = judge(&world, &prize, "Ines", &[], true);
        let kofi = judge_of(&world, &prize, "Kofi", "river trust", &[], true);
        let olga = world.visit_as("Olga").await;
        let at = olga.post("/programmes/small-prize/assignment/proposals", &[]).await.leads_to().to_owned();
        let preview = olga.get(&at).await;
        assert!(preview.says("3 new pairs") && preview.says("Only"), "{}", preview.body);
        assert!(preview.says("that no assignment has more is proved"), "{}", preview.body);
        assert!(preview.says("All judges are joined by common entries"), "{}", preview.body);
        assert_eq!(pairs(&world, &prize), [], "nothing is changed yet");
        let applied = olga.post_and_follow(format!("{at}/apply"), &[]).await;
        assert!(applied.says("3") && applied.status == 200);
        let found = pairs(&world, &prize);
        // Everybody's entity is the River Trust, so Kofi gets none.
        let mut wanted = vec![(well, jun), (well, ines), (lamp, ines)];
        wanted.sort_unstable();
        assert_eq!(found, wanted);
        assert!(olga.get(format!("/programmes/small-prize/judges/{kofi}")).await.says("The same organisation"));
        olga.post(format!("{at}/apply"), &[]).await;
        assert_eq!(pairs(&world, &prize), wanted, "applying again changes nothing");
    }

    async fn a_pair_by_hand_is_refused_to_a_colleague_with_the_reason(world) {
        let prize = world.small_prize();
        entry(&world, &prize, "WELL", "water");
        let kofi = judge_of(&world, &prize, "Kofi", "River Trust", &[], true);
        let olga = world.visit_as("Olga").await;
        let (path, fields) = ("/programmes/small-prize/assignment/pairs", [("entry", "WELL"), ("judge", kofi.as_str())]);
        let seen = olga.post(path, &fields).await;
        assert_eq!(seen.status, 422);
        assert!(seen.says("belong to the same organisation"));
        let ines = judge(&world, &prize, "Ines", &[], true);
        assert_eq!(olga.post(path, &[("entry", "well"), ("judge", ines.as_str())]).await.status, 303);
        assert_eq!(olga.post(path, &[("entry", "NONE"), ("judge", ines.as_str())]).await.status, 422);
    }

    async fn a_blind_judge_reads_no_word_of_who_entered(world) {
        let (_, well, _) = panel_of_two(&world);
        let jun = world.visit_as("Jun").await;
        let sheet = jun.get(sheet_of(well)).await;
        assert!(sheet.says("Clean water for WELL"), "there is something to read: {}", sheet.body);
        for page in [sheet, jun.get("/programmes/small-prize/judging").await, jun.get("/judging").await] {
            assert!(!page.says("River Trust"), "{}", page.body);
        }
        assert!(world.visit_as("Olga").await.get("/programmes/small-prize/judges").await.status == 200);
    }

    async fn nobody_reads_another_judges_sheet_or_another_panels_entry(world) {
        let (prize, well, _) = panel_of_two(&world);
        let lamp = entry(&world, &prize, "LAMP", "light");
        let (jun, ines) = (world.visit_as("Jun").await, world.visit_as("Ines").await);
        submit(&jun, well, &POINTS).await;
        assert!(jun.get(sheet_of(well)).await.says("Bravo to the team."));
        for page in ["/programmes/small-prize/judging", "/judging", &sheet_of(well)] {
            assert!(!ines.get(page).await.says("Bravo"));
        }
        for path in [sheet_of(lamp), format!("{}/recusal", sheet_of(lamp)), format!("{}/receipt", sheet_of(lamp))] {
            assert_eq!(jun.get(path).await.status, 404);
        }
        assert_eq!(jun.post(sheet_of(lamp), &POINTS).await.status, 404);
        assert_eq!(world.visit_as("Amina").await.get(sheet_of(well)).await.status, 404);
        assert_eq!(world.visit_as("Olga").await.get(sheet_of(well)).await.status, 404, "who organises does not judge");
    }

    async fn a_double_click_from_two_tabs_leaves_one_sheet(world) {
        let (_, well, _) = panel_of_two(&world);
        let (one, two) = (world.visit_as("Jun").await, world.visit_as("Jun").await);
        let form: Vec<(&str, &str)> = POINTS.into_iter().chain([("revision", "0"), ("next", "yes")]).collect();
        let path = sheet_of(well);
        let (first, second) = both_at_once(one.post(&path, &form), two.post(&path, &form)).await;
        assert_eq!((first.status, second.status), (303, 303));
        assert_eq!(count_sheets(&world), 1);
        let submission = format!("{path}/submission");
        for _ in 0..2 {
            assert_eq!(one.post(&submission, &[("revision", "1")]).await.status, 303);
        }
        assert_eq!(count_sheets(&world), 1);
    }

    async fn the_older_of_two_tabs_sees_both_texts_and_overwrites_nothing(world) {
        let (_, well, _) = panel_of_two(&world);
        let jun = world.visit_as("Jun").await;
        let path = sheet_of(well);
        jun.post(&path, &[("comment", "Newer words"), ("revision", "0"), ("next", "yes")]).await;
        let stale = jun.post(&path, &[("comment", "Older words"), ("revision", "0"), ("next", "yes")]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("Newer words") && stale.says("Older words"));
        let draft = jun.post(format!("{path}/draft"), &[("comment", "Older words"), ("revision", "0")]).await;
        assert!(draft.status == 200 && draft.says("Not saved"), "{}", draft.body);
        assert!(jun.get(&path).await.says("Newer words"));
        assert!(stale.says("name=\"revision\" value=\"1\""), "one may still choose the older");
        jun.post(&path, &[("comment", "Older words"), ("revision", "1"), ("next", "yes")]).await;
        assert!(jun.get(&path).await.says("Older words"));
    }

    async fn a_draft_saves_itself_and_brings_the_revision_for_the_next(world) {
        let (_, well, _) = panel_of_two(&world);
        let jun = world.visit_as("Jun").await;
        let draft = format!("{}/draft", sheet_of(well));
        let saved = jun.post(&draft, &[("points-impact", "3"), ("revision", "0")]).await;
        assert!(saved.says("Saved ") && saved.says("value=\"1\"") && saved.says("hx-swap-oob"), "{}", saved.body);
        let again = jun.post(&draft, &[("points-impact", "1"), ("revision", "1")]).await;
        assert!(again.says("value=\"2\""));
        let second_device = world.visit_as("Jun").await.get(sheet_of(well)).await;
        assert!(second_device.says("value=\"1\" checked"));
        assert!(jun.post(&draft, &[("points-impact", "77"), ("revision", "2")]).await.status == 200);
        assert!(!jun.get(sheet_of(well)).await.says("checked"), "77 is no level: nothing is given");
    }

    async fn a_sheet_is_checked_submitted_and_can_be_corrected(world) {
        let (prize, well, _) = panel_of_two(&world);
        let lamp = entry(&world, &prize, "LAMP", "light");
        pair(&world, &prize, lamp, judge_id(&world, &prize, "Jun"));
        let jun = world.visit_as("Jun").await;
        let path = sheet_of(well);
        let incomplete = jun.post(&path, &[("points-impact", "2"), ("revision", "0")]).await;
        assert_eq!(incomplete.status, 422);
        assert!(incomplete.says("#points-craft") && incomplete.says("value=\"2\" checked"), "{}", incomplete.body);
        let check = jun.post_and_follow(&path, &[("points-impact", "2"), ("points-craft", "none"), ("revision", "1")]).await;
        assert!(check.says("2 · Some") || check.says("Some"), "{}", check.body);
        assert!(check.says("I cannot judge this"));
        let next = jun.post(format!("{path}/submission"), &[("revision", "2")]).await;
        assert_eq!(next.leads_to(), sheet_of(lamp), "the next that waits");
        let receipt = jun.get(format!("{path}/receipt")).await;
        assert!(receipt.says("S-") && receipt.says("You can change this until"));
        let corrected = [("points-impact", "3"), ("points-craft", "1"), ("revision", "2")];
        assert_eq!(jun.post(&path, &corrected).await.leads_to(), format!("{path}/receipt"));
        assert_eq!(jun.post(&path, &[("points-impact", "3"), ("revision", "3")]).await.status, 422, "it stays complete");
        let list = jun.get("/programmes/small-prize/judging/scores").await;
        assert!(list.says("My scores") && list.says("77.8"), "two parts of 3/3 and one of 1/3: {}", list.body);
    }

    async fn whoever_steps_back_never_meets_the_entry_again(world) {
        let (prize, well, jun_id) = panel_of_two(&world);
        let jun = world.visit_as("Jun").await;
        let recusal = format!("{}/recusal", sheet_of(well));
        submit(&jun, well, &POINTS).await;
        assert_eq!(jun.post(&recusal, &[("reason", " ")]).await.status, 422);
        let after = jun.post_and_follow(&recusal, &[("reason", "I advise them.")]).await;
        assert!(after.says("You have stepped back") && !after.says("WELL"));
        assert_eq!(jun.get(sheet_of(well)).await.status, 404);
        let told: Vec<String> =
            world.look(|conn| Ok(letters::table.filter(letters::kind.eq("recusal")).select(letters::to_name).load(conn)?));
        assert_eq!(told, ["Olga"]);
        assert!(!pairs(&world, &prize).contains(&(well, jun_id)), "the pair no longer counts");
        let olga = world.visit_as("Olga").await;
        let proposal = olga.post_and_follow("/programmes/small-prize/assignment/proposals", &[]).await;
        assert!(proposal.says("0 new pairs"), "and is not proposed again: {}", proposal.body);
        assert!(olga.get(format!("/programmes/small-prize/judges/{jun_id}")).await.says("I advise them."));
    }

    async fn a_round_that_lacks_sheets_closes_only_with_a_reason_and_then_nothing_is_written(world) {
        let (prize, well, _) = panel_of_two(&world);
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let closing = "/programmes/small-prize/closing";
        world.stage(&prize, StageKind::Scoring, 1, 48);
        assert_eq!(olga.post(closing, &[("word", "close"), ("reason", "Early")]).await.status, 422, "not before it opened");
        assert_eq!(jun.post(sheet_of(well), &POINTS).await.status, 422);
        world.stage(&prize, StageKind::Scoring, -1, 48);
        submit(&jun, well, &POINTS).await;
        let confirm = olga.get(closing).await;
        assert!(confirm.says("1 sheet stands") && confirm.says("1 entry has fewer than 2") && confirm.says("Ines (not begun)"), "{}", confirm.body);
        assert_eq!(olga.post(closing, &[("word", "yes"), ("reason", "R")]).await.status, 422);
        assert!(olga.post(closing, &[("word", "close")]).await.says("Say why you close"));
        let preview = olga.post(closing, &[("preview", "yes"), ("reason", "Ines fell ill.")]).await;
        assert!(preview.says("1 entry had fewer score sheets than planned. The reason: Ines fell ill."), "{}", preview.body);
        let shut = olga.post(closing, &[("word", "CLOSE"), ("reason", "Ines fell ill.")]).await;
        assert_eq!(shut.leads_to(), "/programmes/small-prize/release");
        assert_eq!(olga.post(closing, &[("word", "close"), ("reason", "Again")]).await.status, 303, "once is enough");
        assert_eq!(world.visit_as("Ines").await.post(sheet_of(well), &POINTS).await.status, 422);
        assert!(jun.get(sheet_of(well)).await.says("The round is closed"));
        assert_eq!(jun.post(format!("{}/recusal", sheet_of(well)), &[("reason", "Late")]).await.status, 422);
        world.stage(&prize, StageKind::Scoring, -48, -1);
        let kofi = world.with_role("Kofi", &prize, Role::Chair).id;
        let standing = world.past(move |conn| {
            let round = programme::store::round(conn, prize.id)?;
            scoring::store::release(conn, kofi, &prize, &round, Moment::now())?;
            scoring::store::sheets_of_round(conn, round.id)
        });
        assert_eq!(standing.len(), 1);
    }

    async fn organisers_see_how_far_judges_are_and_no_point(world) {
        let (prize, well, _) = panel_of_two(&world);
        let jun = world.visit_as("Jun").await;
        submit(&jun, well, &POINTS).await;
        assert!(jun.get("/programmes/small-prize/judging/scores").await.says("66.7"), "there is a total to be leaked");
        let olga = world.visit_as("Olga").await;
        let coverage = olga.get("/programmes/small-prize/coverage?category=water").await;
        assert!(coverage.says("1 of 2") && coverage.says("Jun") && coverage.says("to do"), "{}", coverage.body);
        let csv = olga.get("/programmes/small-prize/coverage.csv").await;
        assert_eq!(csv.body.lines().nth(1), Some("WELL,Clean well of WELL,water,2,1,0,1,not_begun,submitted"));
        for path in ["coverage?category=water", "coverage.csv", "closing", "assignment", "judges", "desk"] {
            let page = olga.get(format!("/programmes/small-prize/{path}")).await;
            assert!(!page.says("66.7") && !page.says("Bravo"), "{path}");
        }
        assert_eq!(jun.get("/programmes/small-prize/coverage").await.status, 404);
        let round = world.look(move |conn| programme::store::round(conn, prize.id));
        assert!(world.app.db.read_now(move |conn| scoring::store::sheets_of_round(conn, round.id)).is_err());
    }

    async fn an_entry_is_not_taken_from_a_judge_who_has_begun(world) {
        let (prize, well, jun_id) = panel_of_two(&world);
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let ines_id = judge_id(&world, &prize, "Ines");
        jun.post(sheet_of(well), &[("comment", "Begun"), ("revision", "0"), ("next", "yes")]).await;
        let remove = "/programmes/small-prize/assignment/pairs/remove";
        let refused = olga.post(remove, &[("entry", well.as_str()), ("judge", jun_id.as_str())]).await;
        assert_eq!(refused.status, 403);
        assert!(refused.says("has begun a sheet"));
        assert_eq!(olga.post(remove, &[("entry", well.as_str()), ("judge", ines_id.as_str())]).await.status, 303);
        assert_eq!(pairs(&world, &prize), [(well, jun_id)]);
    }

    async fn lists_ask_as_often_for_one_entry_as_for_many(world) {
        let (prize, _, jun_id) = panel_of_two(&world);
        let (jun, olga) = (world.visit_as("Jun").await, world.visit_as("Olga").await);
        let pages = ["judges", "assignment", "coverage?category=water", "closing"].map(|it| format!("/programmes/small-prize/{it}"));
        let one = judge_path(jun_id);
        let mut before = Vec::new();
        for page in pages.iter().chain([&one]) {
            before.push(queries(&world, &olga, page).await);
        }
        let own = [queries(&world, &jun, "/judging").await, queries(&world, &jun, "/programmes/small-prize/judging").await];
        for number in 0..40 {
            let entry = entry(&world, &prize, &format!("E-{number:03}"), "water");
            pair(&world, &prize, entry, jun_id);
        }
        judge(&world, &prize, "Vera", &["water", "light"], true);
        let mut after = Vec::new();
        for page in pages.iter().chain([&one]) {
            after.push(queries(&world, &olga, page).await);
        }
        assert_eq!(after, before);
        let again = [queries(&world, &jun, "/judging").await, queries(&world, &jun, "/programmes/small-prize/judging").await];
        assert_eq!(again, own);
    }
}

#[actix_web::test]
async fn a_judges_page_with_all_that_it_loads_stays_small() {
    let world = World::on_sqlite();
    let (_, well, _) = panel_of_two(&world);
    let page = world.visit_as("Jun").await.get(sheet_of(well)).await;
    let packed = |bytes: &[u8]| {
        use std::io::Write;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).and_then(|()| encoder.finish()).map_or(0, |out| out.len())
    };
    let files = ["app.css", "app.js", "htmx.min.js"]
        .map(|name| std::fs::read(format!("static/{name}")).expect("the file is there"));
    let all = packed(page.body.as_bytes()) + files.iter().map(|file| packed(file)).sum::<usize>();
    assert!(all < 60_000, "{all} bytes");
}

/// The small prize with one entry, which Jun and Ines judge.
fn panel_of_two(world: &World) -> (Programme, EntryId, JudgeId) {
    let prize = world.small_prize();
    let well = entry(world, &prize, "WELL", "water");
    let (jun, ines) = (judge(world, &prize, "Jun", &[], true), judge(world, &prize, "Ines", &[], true));
    pair(world, &prize, well, jun);
    pair(world, &prize, well, ines);
    (prize, well, jun)
}

/// An entry that the River Trust submitted.
fn entry(world: &World, programme: &Programme, reference: &str, category: &'static str) -> EntryId {
    let (programme, reference, now) = (programme.id, reference.to_owned(), Moment::now());
    world.past(move |conn| {
        let (id, title) = (EntryId::fresh(), format!("Clean well of {reference}"));
        let text = |text: String| Answered::Text(text);
        let answers = Json::text(&Answers(
            [
                ("entity".to_owned(), text("River Trust".to_owned())),
                ("summary".to_owned(), text(format!("Clean water for {reference}"))),
            ]
            .into(),
        ));
        diesel::insert_into(entries::table)
            .values((
                entries::id.eq(id),
                entries::programme_id.eq(programme),
                entries::reference.eq(&reference),
                entries::state.eq(State::Submitted),
                entries::title.eq(&title),
                entries::answers.eq(&answers),
                entries::revision.eq(1),
                entries::submitted_title.eq(&title),
                entries::submitted_answers.eq(&answers),
                entries::submitted_at.eq(now),
                entries::created_at.eq(now),
                entries::changed_at.eq(now),
            ))
            .execute(conn)?;
        diesel::insert_into(entry_briefs::table)
            .values((
                entry_briefs::entry_id.eq(id),
                entry_briefs::written.eq(&answers),
                entry_briefs::submitted.eq(&answers),
            ))
            .execute(conn)?;
        let category: palmares::programme::CategoryId = categories::table
            .filter(categories::programme_id.eq(programme))
            .filter(categories::code.eq(category))
            .select(categories::id)
            .first(conn)?;
        diesel::insert_into(entry_categories::table)
            .values((entry_categories::entry_id.eq(id), entry_categories::category_id.eq(category)))
            .execute(conn)?;
        Ok(id)
    })
}

fn judge(world: &World, programme: &Programme, name: &'static str, codes: &[&str], accepted: bool) -> JudgeId {
    judge_of(world, programme, name, "", codes, accepted)
}

fn judge_of(
    world: &World,
    programme: &Programme,
    name: &'static str,
    organisation: &str,
    codes: &[&str],
    accepted: bool,
) -> JudgeId {
    let (person, olga, now) = (world.person(name), world.person("Olga").id, Moment::now());
    let (programme, organisation) = (programme.clone(), organisation.to_owned());
    let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
    world.past(move |conn| {
        let known = programme::store::categories(conn, programme.id)?;
        let new = NewJudge {
            name: person.name.clone(),
            email: person.email.clone(),
            organisation: organisation.clone(),
            categories: known.iter().filter(|it| codes.contains(&it.code)).map(|it| it.id).collect(),
            capacity: Some(100),
            ..NewJudge::default()
        };
        let id = panels::store::add_judge(conn, olga, &programme, &new, now)?;
        if accepted {
            panels::store::answer_invitation(conn, person.id, id, true, now)?;
        }
        Ok(id)
    })
}

fn judge_id(world: &World, programme: &Programme, name: &'static str) -> JudgeId {
    let (person, programme) = (world.person(name).id, programme.id);
    world.look(move |conn| Ok(panels::store::judge_of(conn, programme, person)?.id))
}

fn pair(world: &World, programme: &Programme, entry: EntryId, judge: JudgeId) {
    let (programme, olga, now) = (programme.clone(), world.person("Olga").id, Moment::now());
    world.past(move |conn| {
        let round = programme::store::round(conn, programme.id)?;
        panels::store::add_pair(conn, olga, &programme, &round, Pair { entry, judge }, now)?;
        panels::store::release(conn, olga, &programme, &round, now)
    });
}

fn pairs(world: &World, programme: &Programme) -> Vec<(EntryId, JudgeId)> {
    let programme = programme.id;
    let mut found: Vec<(EntryId, JudgeId)> = world.look(move |conn| {
        let round = programme::store::round(conn, programme)?;
        Ok(panels::store::pairs(conn, round.id)?.into_iter().map(|pair| (pair.entry, pair.judge)).collect())
    });
    found.sort_unstable();
    found
}

async fn submit(judge: &crate::support::Visitor, entry: EntryId, points: &[(&str, &str)]) {
    let form: Vec<(&str, &str)> = points.iter().copied().chain([("revision", "0")]).collect();
    let submission = format!("{}/submission", sheet_of(entry));
    assert_eq!(judge.post(sheet_of(entry), &form).await.leads_to(), submission);
    assert_eq!(judge.post(submission, &[("revision", "1")]).await.status, 303);
}

fn sheet_of(entry: EntryId) -> String {
    format!("/programmes/small-prize/judging/{entry}")
}

fn judge_path(judge: JudgeId) -> String {
    format!("/programmes/small-prize/judges/{judge}")
}

fn count_sheets(world: &World) -> i64 {
    world.look(|conn| Ok(sheets::table.count().get_result(conn)?))
}

async fn queries(world: &World, who: &crate::support::Visitor, path: &str) -> u64 {
    let before = world.app.db.queries();
    assert_eq!(who.get(path).await.status, 200, "{path}");
    world.app.db.queries() - before
}

/// Both at once.
async fn both_at_once<A: Future, B: Future>(one: A, two: B) -> (A::Output, B::Output) {
    let (mut one, mut two) = (Box::pin(one), Box::pin(two));
    let (mut first, mut second) = (None, None);
    std::future::poll_fn(move |context| {
        use std::task::Poll;
        if first.is_none()
            && let Poll::Ready(value) = one.as_mut().poll(context)
        {
            first = Some(value);
        }
        if second.is_none()
            && let Poll::Ready(value) = two.as_mut().poll(context)
        {
            second = Some(value);
        }
        if first.is_some() && second.is_some() {
            Poll::Ready((first.take().expect("ready"), second.take().expect("ready")))
        } else {
            Poll::Pending
        }
    })
    .await
}
