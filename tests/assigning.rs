//! Olga assigns: what a proposal says and does, what stays whatever is wished, and what she can ask of it.

use palmares::column::Moment;
use palmares::entries::EntryId;
use palmares::panels::{self, JudgeId, Pair};
use palmares::programme::{self, Programme, StageKind};
use palmares::scoring;

use crate::both_engines;
use crate::support::World;
use crate::support::road::{enter, judge};

const PROPOSALS: &str = "/programmes/small-prize/assignment/proposals";

both_engines! {
    async fn what_a_judge_has_begun_stays_and_the_rest_moves_only_when_asked(world) {
        let panel = Panel::of(&world, 4);
        let (jun, ines, omar) = (panel.judge("Jun"), panel.judge("Ines"), panel.judge("Omar"));
        let olga = world.visit_as("Olga").await;
        let first = olga.post_and_follow(PROPOSALS, &[]).await;
        assert!(first.says("8 new pairs"), "two judges for each: {}", first.body);
        let applied = panel.apply(&world).await;
        assert!(applied.says("8 pairs were added"), "{}", applied.body);
        // Jun begins with one; then his colleague leaves the list by declining everything else: nothing to do with Ines.
        panel.begin(&world, jun);
        let standing = panel.pairs();
        panel.set_capacity(ines, 0);
        let again = olga.post_and_follow(PROPOSALS, &[]).await;
        assert!(again.says("0 new pairs"), "pairs that exist stay: {}", again.body);
        let moved = olga.post_and_follow(PROPOSALS, &[("expert", "100"), ("keep", "most")]).await;
        assert!(moved.says("that nobody has begun with"), "{}", moved.body);
        assert_eq!(panel.pairs(), standing, "nothing is changed yet");
        panel.apply(&world).await;
        let now = panel.pairs();
        assert!(now.iter().all(|pair| pair.judge != ines), "there is room with the others");
        assert!(standing.iter().filter(|pair| pair.judge != ines).all(|pair| now.contains(pair)), "as few changes as can be");
        assert_eq!(now.len(), 8);
        assert!(now.iter().any(|pair| pair.judge == omar));
    }

    async fn what_has_begun_since_a_proposal_was_made_is_not_taken_away(world) {
        let panel = Panel::of(&world, 3);
        let (jun, ines) = (panel.judge("Jun"), panel.judge("Ines"));
        panel.judge("Omar");
        let olga = world.visit_as("Olga").await;
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        panel.set_capacity(ines, 0);
        olga.post(PROPOSALS, &[("expert", "100"), ("keep", "most")]).await;
        let begun = panel.begin(&world, ines);
        let said = panel.apply(&world).await;
        assert!(said.says("because something has changed"), "{}", said.body);
        assert!(panel.pairs().contains(&begun));
        assert!(panel.pairs().iter().all(|pair| pair.judge != ines || *pair == begun));
        assert!(panel.pairs().iter().any(|pair| pair.judge == jun));
    }

    async fn a_proposal_that_is_put_aside_cannot_be_applied(world) {
        let panel = Panel::of(&world, 2);
        panel.judge("Jun");
        panel.judge("Ines");
        let olga = world.visit_as("Olga").await;
        let at = olga.post(PROPOSALS, &[]).await.leads_to().to_owned();
        assert!(olga.get("/programmes/small-prize/assignment").await.says("See the last proposal"));
        assert!(olga.post_and_follow(format!("{at}/drop"), &[]).await.says("was put aside"));
        assert!(!olga.get("/programmes/small-prize/assignment").await.says("See the last proposal"));
        assert!(olga.get(&at).await.says("Put aside on"));
        assert!(olga.post_and_follow(format!("{at}/apply"), &[]).await.says("Nothing was changed"));
        assert_eq!(panel.pairs(), []);
        assert_eq!(world.visit_as("Jun").await.post(format!("{at}/drop"), &[]).await.status, 404);
    }

    async fn judges_see_nothing_before_the_release_and_everything_after_it(world) {
        let panel = Panel::of(&world, 3);
        world.stage(&panel.programme, StageKind::Scoring, -1, 48);
        let (_, ines) = (panel.judge("Jun"), panel.judge("Ines"));
        let (olga, jun) = (world.visit_as("Olga").await, world.visit_as("Jun").await);
        assert_eq!(olga.post("/programmes/small-prize/assignment/release", &[]).await.status, 403, "nothing is there yet");
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        let entry = panel.pairs()[0].entry;
        let (list, sheet) = ("/programmes/small-prize/judging", format!("/programmes/small-prize/judging/{entry}"));
        assert!(!jun.get(list).await.body.contains("/programmes/small-prize/judging/0"), "no entry is named");
        assert_eq!(jun.get(&sheet).await.status, 404);
        assert!(olga.get("/programmes/small-prize/assignment").await.says("Release 6 pairs"));
        assert!(olga.post_and_follow("/programmes/small-prize/assignment/release", &[]).await.says("Released."));
        assert_eq!(jun.get(&sheet).await.status, 200);
        let letters: Vec<(String, bool)> = world.look(|conn| {
            use diesel::prelude::*;
            use palmares::schema::letters;
            let told = letters::table.filter(letters::kind.eq("entries-to-judge"));
            Ok(told.order(letters::to_name).select((letters::to_name, letters::due_at.gt(letters::created_at))).load(conn)?)
        });
        assert_eq!(letters, [("Ines".to_owned(), true), ("Jun".to_owned(), true)]);
        olga.post("/programmes/small-prize/assignment/release", &[]).await;
        assert!(panel.pairs().iter().any(|pair| pair.judge == ines));
    }

    async fn a_judge_who_leaves_keeps_what_is_submitted_and_frees_the_rest(world) {
        let panel = Panel::of(&world, 3);
        let (jun, _) = (panel.judge("Jun"), panel.judge("Ines"));
        let olga = world.visit_as("Olga").await;
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        let kept = panel.submit(&world, jun);
        let browser = world.visit_as("Jun").await;
        let own = "/programmes/small-prize/judging/departure";
        let page = browser.get(own).await;
        assert!(page.says("1 submitted sheet stands") && page.says("2 entries lose this judge"), "{}", page.body);
        assert_eq!(browser.post(own, &[("reason", " ")]).await.status, 422);
        assert!(browser.post_and_follow(own, &[("reason", "I fell ill.")]).await.says("You have left the panel"));
        let left: Vec<Pair> = panel.pairs().into_iter().filter(|pair| pair.judge == jun).collect();
        assert_eq!(left, [kept]);
        assert_eq!(browser.get("/programmes/small-prize/judging").await.leads_to(), own, "nothing more to judge");
        assert_eq!(browser.get(format!("/programmes/small-prize/judging/{}", kept.entry)).await.status, 404);
        // Whoever has left gets nothing more, by a proposal or by hand, until taken back.
        assert!(olga.post_and_follow(PROPOSALS, &[]).await.says("0 new pairs"));
        let organiser = format!("/programmes/small-prize/judges/{jun}/departure");
        assert!(olga.get(&organiser).await.says("Left the panel on"));
        olga.post(format!("/programmes/small-prize/judges/{jun}/return"), &[]).await;
        assert!(olga.post_and_follow(PROPOSALS, &[]).await.says("2 new pairs"));
    }

    async fn a_judge_who_leaves_after_closing_changes_nothing_of_what_was_closed(world) {
        let panel = Panel::of(&world, 2);
        let (jun, _) = (panel.judge("Jun"), panel.judge("Ines"));
        let olga = world.visit_as("Olga").await;
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        panel.submit(&world, jun);
        let (programme, organiser) = (panel.programme.clone(), world.person("Olga").id);
        world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            scoring::store::close(conn, organiser, &programme, &round, "Ines fell ill.", Moment::now())
        });
        let standing = panel.pairs();
        let departure = format!("/programmes/small-prize/judges/{jun}/departure");
        assert_eq!(olga.post(&departure, &[("reason", "Moved away.")]).await.status, 303);
        assert_eq!(panel.pairs(), standing);
    }

    async fn two_who_do_not_sit_together_get_different_entries(world) {
        let panel = Panel::of(&world, 4);
        let (jun, ines) = (panel.judge("Jun"), panel.judge("Ines"));
        panel.judge("Omar");
        let olga = world.visit_as("Olga").await;
        let (one, other) = (jun.to_string(), ines.to_string());
        let two = [("one", one.as_str()), ("other", other.as_str()), ("reason", "They are married.")];
        let same = [("one", one.as_str()), ("other", one.as_str())];
        assert_eq!(olga.post("/programmes/small-prize/assignment/separations", &same).await.status, 403);
        olga.post("/programmes/small-prize/assignment/separations", &two).await;
        let proposal = olga.post_and_follow(PROPOSALS, &[]).await;
        assert!(proposal.says("Judges who do not sit together"), "what it costs is told: {}", proposal.body);
        panel.apply(&world).await;
        let pairs = panel.pairs();
        assert_eq!(pairs.len(), 8);
        let both = |entry| [jun, ines].iter().all(|judge| pairs.contains(&Pair { entry, judge: *judge }));
        assert!(pairs.iter().all(|pair| !both(pair.entry)));
        let free = pairs.iter().find(|pair| pair.judge == jun).expect("Jun has some").entry;
        let reference = panel.reference(free);
        let by_hand = [("entry", reference.as_str()), ("judge", other.as_str())];
        let refused = olga.post("/programmes/small-prize/assignment/pairs", &by_hand).await;
        assert!(refused.status == 422 && refused.says("do not sit together"), "{}", refused.body);
        olga.post("/programmes/small-prize/assignment/separations/remove", &two).await;
        assert_eq!(olga.post("/programmes/small-prize/assignment/pairs", &by_hand).await.status, 303);
    }

    async fn an_assignment_file_is_followed_from_top_to_bottom_or_not_at_all(world) {
        let panel = Panel::of(&world, 3);
        let (jun, ines) = (panel.judge("Jun"), panel.judge("Ines"));
        let olga = world.visit_as("Olga").await;
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        let standing = panel.pairs();
        let first = panel.reference(standing[0].entry);
        let path = "/programmes/small-prize/assignment/file";
        let apply = format!("{path}/apply");
        // Whoever is taken away and given back in the same file stays; a later row sees what an earlier one did.
        let file = format!(
            "paper,action,email,round\n{first},clearreview,all,\n{first},review,jun@jun.example.org,1\n\
             {first},preference,ines@ines.example.org,\n"
        );
        let seen = olga.upload(path, &[], ("file", "pairs.csv", file.as_bytes())).await;
        assert!(seen.says("The preference has to be a number") && seen.says("1 row cannot be followed"), "{}", seen.body);
        assert_eq!(olga.post(&apply, &[("body", &file)]).await.status, 422);
        assert_eq!(panel.pairs(), standing, "nothing of it is done");
        let file = file.replace(&format!("{first},preference,ines@ines.example.org,\n"), "");
        let seen = olga.upload(path, &[], ("file", "pairs.csv", file.as_bytes())).await;
        assert!(seen.says("1 pair is taken away") && seen.says("Make 1 change"), "{}", seen.body);
        assert_eq!(panel.pairs(), standing, "nothing is changed yet");
        assert!(olga.post_and_follow(&apply, &[("body", &file)]).await.says("1 change was made."));
        let of_first: Vec<Pair> = panel.pairs().into_iter().filter(|it| it.entry == standing[0].entry).collect();
        assert_eq!(of_first, [Pair { entry: standing[0].entry, judge: jun }]);
        assert!(olga.post_and_follow(&apply, &[("body", &file)]).await.says("0 changes were made"), "once is enough");
        // What goes out can be read again, and says what stands.
        let out = olga.get("/programmes/small-prize/assignment.csv").await.body;
        assert!(out.starts_with("paper,action,email,round,title\n") && out.lines().count() == 6, "{out}");
        let again = olga.upload(path, &[], ("file", "pairs.csv", out.as_bytes())).await;
        assert!(again.says("5 rows change nothing") && !again.says("Make"), "{}", again.body);
        // A judge who has begun keeps the entry, and a conflict is declared by a row.
        let begun = panel.begin(&world, ines);
        let reference = panel.reference(begun.entry);
        let taken = format!("paper,action,email\n{reference},clearreview,ines@ines.example.org\n");
        assert!(olga.upload(path, &[], ("file", "p.csv", taken.as_bytes())).await.says("The judge has begun with it"));
        let close = format!("paper,action,email\n{reference},conflict,ines@ines.example.org\n");
        olga.post(&apply, &[("body", &close)]).await;
        assert!(!panel.pairs().contains(&begun), "the pair no longer counts");
        let open = format!("paper,action,email\n{reference},clearconflict,ines@ines.example.org\n");
        olga.post(&apply, &[("body", &open)]).await;
        assert!(panel.pairs().contains(&begun), "and counts again");
    }

    async fn no_file_reaches_an_entry_that_its_organiser_is_too_close_to(world) {
        let panel = Panel::of(&world, 2);
        let (jun, _) = (panel.judge("Jun"), panel.judge("Ines"));
        let olga = world.visit_as("Olga").await;
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        let standing = panel.pairs();
        let (close, organiser) = (standing[0].entry, world.person("Olga").id);
        let reference = panel.reference(close);
        world.past(move |conn| {
            palmares::entries::store::step_back(conn, organiser, close, "My sister leads it.", Moment::now())
        });
        let (path, csv) = ("/programmes/small-prize/assignment/file", "/programmes/small-prize/assignment.csv");
        assert!(!olga.get(csv).await.says(&reference), "who judges it is not told");
        for action in ["clearreview", "conflict", "review"] {
            let file = format!("paper,action,email\n{reference},{action},jun@jun.example.org\n");
            let seen = olga.upload(path, &[], ("file", "p.csv", file.as_bytes())).await;
            assert!(seen.says("There is no submitted entry"), "{action}: {}", seen.body);
            assert_eq!(olga.post(format!("{path}/apply"), &[("body", &file)]).await.status, 422);
        }
        let all = "paper,action,email\nall,clearreview,all\n";
        olga.post(format!("{path}/apply"), &[("body", all)]).await;
        let left: Vec<Pair> = standing.into_iter().filter(|pair| pair.entry == close).collect();
        assert_eq!(panel.pairs(), left, "all is all that she may see");
        assert!(left.iter().any(|pair| pair.judge == jun));
    }

    async fn judges_are_asked_for_their_bids_before_anybody_is_given_anything(world) {
        let panel = Panel::of(&world, 2);
        let (jun, ines) = (panel.judge("Jun"), panel.judge("Ines"));
        panel.judge("Omar");
        let (olga, browser) = (world.visit_as("Olga").await, world.visit_as("Jun").await);
        let (ask, own) = ("/programmes/small-prize/assignment/bids", "/programmes/small-prize/judging/bids");
        assert_eq!(browser.get(own).await.status, 404, "nobody has asked");
        olga.post(ask, &[]).await;
        assert!(browser.get("/programmes/small-prize/judging").await.says("Say which entries you would judge gladly"));
        let page = browser.get(own).await;
        assert!(page.says("Well") && page.says("Pump") && !page.says("Works"), "titles, and not who entered");
        let entries: Vec<EntryId> = panel.entries();
        let fields: Vec<(String, &str)> = entries.iter().map(|entry| (format!("bid-{entry}"), "rather_not")).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, bid)| (name.as_str(), *bid)).collect();
        assert!(browser.post_and_follow(own, &fields).await.says("Saved for 2 entries"));
        assert!(olga.get("/programmes/small-prize/assignment").await.says("2 preferences are in"));
        olga.post(PROPOSALS, &[]).await;
        panel.apply(&world).await;
        assert!(panel.pairs().iter().all(|pair| pair.judge != jun), "there are two others");
        assert!(panel.pairs().iter().any(|pair| pair.judge == ines));
        olga.post(ask, &[("stop", "yes")]).await;
        assert_eq!(browser.post(own, &fields).await.status, 404, "asked no longer");
        olga.post("/programmes/small-prize/assignment/release", &[]).await;
        assert_eq!(olga.post(ask, &[]).await.status, 403, "too late to ask");
    }

    async fn wishes_are_remembered_and_rules_and_draws_are_told(world) {
        let panel = Panel::of(&world, 6);
        for name in ["Jun", "Ines", "Omar"] {
            panel.judge(name);
        }
        let olga = world.visit_as("Olga").await;
        let wishes = [("expert", "200"), ("topics", "0"), ("organisations", "all"), ("drawn", "75"), ("seed", "7")];
        let drawn = olga.post_and_follow(PROPOSALS, &wishes).await;
        assert!(drawn.says("Drawn from the number 7"), "{}", drawn.body);
        assert!(drawn.says("No pair was likelier than 75 %"), "{}", drawn.body);
        let page = olga.get("/programmes/small-prize/assignment").await;
        assert!(page.body.contains(r#"<option value="200" selected"#), "{}", page.body);
        assert!(page.body.contains(r#"<option value="75" selected"#), "{}", page.body);
    }

    async fn a_question_with_no_answer_in_time_says_so_and_changes_nothing(world) {
        let panel = Panel::of(&world, 1);
        let (programme, olga_id) = (panel.programme.clone(), world.person("Olga").id);
        let begun = move |at: Moment| {
            let programme = programme.clone();
            move |conn: &mut palmares::db::Conn| {
                let round = programme::store::round(conn, programme.id)?;
                panels::store::begin(conn, olga_id, &programme, &round, at)
            }
        };
        let olga = world.visit_as("Olga").await;
        let working = world.past(begun(Moment::now()));
        let page = olga.get(format!("{PROPOSALS}/{working}")).await;
        assert!(page.says("This page looks again by itself") && page.body.contains("http-equiv=\"refresh\""));
        let cut_off = world.past(begun(Moment::now().plus_minutes(-60)));
        let page = olga.get(format!("{PROPOSALS}/{cut_off}")).await;
        assert!(page.says("No proposal was found") && !page.body.contains("http-equiv"));
        assert!(olga.post_and_follow(format!("{PROPOSALS}/{working}/apply"), &[]).await.says("Nothing was changed"));
    }
}

/// Entries of the small prize, in its one category of water, and judges who have accepted.
struct Panel<'w> {
    world: &'w World,
    programme: Programme,
}

const TITLES: [&str; 6] = ["Well", "Pump", "Pipe", "Tank", "Rain", "Dew"];
const LEADS: [&str; 6] = ["Amina", "Bo", "Zara", "Dina", "Efua", "Faris"];

impl<'w> Panel<'w> {
    fn of(world: &'w World, entries: usize) -> Self {
        let programme = world.small_prize();
        for (title, lead) in TITLES.into_iter().zip(LEADS).take(entries) {
            enter(world, &programme, lead, title, "Works", "water");
        }
        world.stage(&programme, StageKind::Entries, -48, -1);
        Self { world, programme }
    }

    fn judge(&self, name: &'static str) -> JudgeId {
        judge(self.world, &self.programme, name)
    }

    fn pairs(&self) -> Vec<Pair> {
        let programme = self.programme.id;
        self.world.look(|conn| {
            let round = programme::store::round(conn, programme)?;
            let mut pairs = panels::store::pairs(conn, round.id)?;
            pairs.sort_unstable();
            Ok(pairs)
        })
    }

    /// Applies the proposal that waits.
    async fn apply(&self, world: &World) -> crate::support::visitor::Seen {
        let programme = self.programme.id;
        let waiting = self.world.look(|conn| {
            let round = programme::store::round(conn, programme)?;
            panels::store::latest(conn, round.id)
        });
        let id = waiting.expect("a proposal").id;
        world.visit_as("Olga").await.post_and_follow(format!("{PROPOSALS}/{id}/apply"), &[]).await
    }

    fn entries(&self) -> Vec<EntryId> {
        let programme = self.programme.clone();
        self.world.look(|conn| {
            let entries = panels::store::eligible_entries(conn, &programme)?;
            Ok(entries.into_iter().map(|entry| entry.id).collect())
        })
    }

    fn reference(&self, entry: EntryId) -> String {
        self.world.look(|conn| {
            use diesel::prelude::*;
            use palmares::schema::entries;
            Ok(entries::table.find(entry).select(entries::reference).get_result(conn)?)
        })
    }

    /// The judge gives the middle level for everything in the first of their entries, and submits.
    fn submit(&self, world: &World, judge: JudgeId) -> Pair {
        let pair = self.pairs().into_iter().find(|pair| pair.judge == judge).expect("a pair");
        let (programme, olga) = (self.programme.clone(), world.person("Olga").id);
        world.stage(&programme, StageKind::Scoring, -1, 48);
        world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            panels::store::release(conn, olga, &programme, &round, Moment::now())?;
            let judge = panels::store::judge(conn, programme.id, judge)?;
            let person = palmares::accounts::store::person(conn, judge.person_id)?;
            let task = scoring::Judging::of(conn, person, programme.clone())?.task(conn, pair.entry)?;
            let points = ["impact", "craft"].map(|key| (key.to_owned(), scoring::Given::Level(2)));
            let typed = scoring::Typed { points: scoring::Points(points.into()), ..Default::default() };
            if let scoring::Saved::Kept(sheet) = scoring::store::save(conn, &task, &typed, Moment::now())? {
                scoring::store::submit(conn, &task, sheet.revision, Moment::now())?;
            }
            Ok(())
        });
        pair
    }

    /// The judge opens a sheet of the first of their entries, and saves something.
    fn begin(&self, world: &World, judge: JudgeId) -> Pair {
        let pair = self.pairs().into_iter().find(|pair| pair.judge == judge).expect("a pair");
        let (programme, entry, olga) = (self.programme.clone(), pair.entry, world.person("Olga").id);
        world.stage(&programme, StageKind::Scoring, -1, 48);
        world.past(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            panels::store::release(conn, olga, &programme, &round, Moment::now())?;
            let judge = panels::store::judge(conn, programme.id, judge)?;
            let person = palmares::accounts::store::person(conn, judge.person_id)?;
            let task = scoring::Judging::of(conn, person, programme.clone())?.task(conn, entry)?;
            let typed = scoring::Typed { note: "Read it.".to_owned(), ..Default::default() };
            scoring::store::save(conn, &task, &typed, Moment::now())
        });
        pair
    }

    fn set_capacity(&self, judge: JudgeId, capacity: i32) {
        let (programme, olga) = (self.programme.clone(), self.world.person("Olga").id);
        self.world.past(move |conn| {
            let known = panels::store::judge(conn, programme.id, judge)?;
            let wanted = panels::Expertise { capacity, ..known.expertise.clone() };
            panels::store::set_expertise(conn, olga, &known, &wanted, Moment::now())
        });
    }
}
