//! A hackathon from 120 tables in a hall to the winners of its challenges, by the pages alone: thirty judges walk with
//! their phones, the best of each challenge stand on the shortlist, and everybody hears those in the final.

use std::collections::{BTreeMap, BTreeSet};

use palmares::programme::{self, Setup, StageKind, Visits};
use palmares::routes;
use palmares::scoring;

use crate::both_engines;
use crate::support::World;
use crate::support::crowd::{Crowd, hrefs, named, value};
use crate::support::visitor::Seen;

const SLUG: &str = "hack";
const PROJECTS: usize = 120;
const JUDGES: usize = 30;
const CRITERIA: [&str; 4] = ["idea", "craft", "use", "presentation"];
const CHALLENGES: [&str; 6] = ["HEALTH", "CLIMATE", "LEARNING", "CITY", "ACCESS", "OPEN"];

both_engines! {
    async fn a_hall_of_120_tables_comes_to_a_shortlist_and_a_final(world) {
        let run = Run::begin(world).await;
        let olga = |path: String| run.crowd.sees("Olga", path);
        // Whoever comes by the code of the day walks like those who were invited.
        run.walk(1).await;
        run.who_walks_sees_how_far_they_are().await;
        let (advisor, advised) = run.what_happens_on_a_floor().await;
        run.nobody_sees_who_was_better("while judges walk").await;
        run.walk_until_every_table_has_its_visits().await;
        let closing = olga(routes::closing(SLUG)).await;
        assert!(closing.says("no table that is shown lacks visits"), "{}", closing.body);
        run.crowd.close().await;
        run.nobody_sees_who_was_better("before a second person says so").await;
        run.crowd.does("Kofi", routes::score_release(SLUG), &[]).await;
        assert!(olga(routes::standings(SLUG, "all")).await.says("Comet 001"));

        let shortlist = run.crowd.move_on().await;
        assert!((CHALLENGES.len()..=2 * CHALLENGES.len()).contains(&shortlist.len()), "{}", shortlist.len());
        assert!(shortlist.contains(&run.ids["Comet 001"]), "nothing was better");
        run.crowd.does("Olga", routes::release(SLUG), &[]).await;
        for judge in &run.judges {
            let finalists = run.crowd.list_of(judge).await;
            let theirs = shortlist.iter().filter(|entry| *judge != advisor || **entry != advised);
            assert_eq!(finalists.iter().collect::<BTreeSet<_>>(), theirs.collect(), "{judge} hears them all");
            run.crowd.score(judge, &finalists, |entry| run.write(entry, &shortlist)).await;
        }
        run.crowd.stage(StageKind::Scoring, -48, -1).await;
        run.crowd.close().await;
        run.crowd.does("Kofi", routes::score_release(SLUG), &[]).await;
        let winners = run.crowd.decide().await;
        assert_eq!(winners.len(), 1 + CHALLENGES.len());
        assert_eq!(winners["FIRST"], run.ids["Comet 001"]);
        assert!(winners.values().all(|winner| shortlist.contains(winner)));
    }
}

struct Run {
    crowd: Crowd,
    judges: Vec<&'static str>,
    /// By title.
    ids: BTreeMap<String, String>,
}

impl Run {
    /// Projects come in by a file and get their tables; most judges by a file, five by the code of the day.
    async fn begin(world: World) -> Self {
        let crowd = Crowd::make(world, "hackathon-expo", SLUG, 9).await;
        let done = crowd.import_entries(&projects()).await;
        assert!(done.says(&format!("New: {PROJECTS}")), "{}", done.body);
        crowd.does("Olga", routes::table_numbers(SLUG), &[("first", "1"), ("step", "1")]).await;
        let judges: Vec<&'static str> = (1..=JUDGES).map(|number| named("Walker", number)).collect();
        let (invited, joining) = judges.split_at(JUDGES - 5);
        let mut csv = "name,email\n".to_owned();
        for name in invited {
            csv += &format!("{name},{0}@{0}.example.org\n", name.to_lowercase());
        }
        crowd.import_judges(&csv, invited).await;
        let code = crowd.does("Olga", routes::join_codes(SLUG), &[("most", "5"), ("hours", "12")]).await;
        let code = code.leads_to().rsplit('/').next().unwrap_or_default().to_owned();
        for name in joining {
            let email = crowd.world.person(name).email;
            let to = crowd.does(name, routes::join(&code), &[("name", name), ("email", &email)]).await;
            crowd.does(name, to.leads_to(), &[("agree", "yes")]).await;
        }
        let programme = crowd.programme();
        let all = palmares::entries::store::Filter::default();
        let rows = crowd.world.look(|conn| palmares::entries::store::list(conn, &programme, &all, 0, 1000));
        let ids = rows.into_iter().map(|row| (row.entry.title, row.entry.id.to_string())).collect();
        Self { crowd, judges, ids }
    }

    /// The page on which a judge is sent from table to table.
    async fn stand(&self, judge: &'static str) -> Seen {
        self.crowd.sees(judge, routes::expo(SLUG)).await
    }

    /// What the judge's page sends with a tap, and the page after it.
    async fn tap(&self, judge: &'static str, page: &Seen, act: &[(&str, &str)]) -> Seen {
        let (number, entry) = (value(&page.body, "number"), value(&page.body, "entry"));
        let mut fields = vec![("number", number.as_str()), ("entry", entry.as_str())];
        fields.extend_from_slice(act);
        self.crowd.does_and_reads(judge, routes::expo_acts(SLUG), &fields).await
    }

    /// A judge goes to the next table, looks, and says which was better: the one with the lower number in its name.
    /// None once nothing is left for them.
    async fn visit(&self, judge: &'static str, page: Seen) -> Option<Seen> {
        let mut page = page;
        if page.shows("value=\"next\"") {
            page = self.tap(judge, &page, &[("act", "next")]).await;
        }
        if !page.shows("value=\"arrived\"") {
            return None;
        }
        page = self.tap(judge, &page, &[("act", "arrived")]).await;
        let verdict = better(&page);
        Some(self.tap(judge, &page, &[("act", verdict)]).await)
    }

    /// Everybody makes so many visits, by turns.
    async fn walk(&self, visits: usize) {
        let mut pages = Vec::new();
        for judge in &self.judges {
            pages.push(Some(self.stand(judge).await));
        }
        for _ in 0..visits {
            for (judge, page) in self.judges.iter().zip(&mut pages) {
                if let Some(at) = page.take() {
                    *page = self.visit(judge, at).await;
                }
            }
        }
    }

    async fn walk_until_every_table_has_its_visits(&self) {
        for _ in 0..6 {
            self.walk(4).await;
            let programme = self.crowd.programme();
            let short = self.crowd.world.look(|conn| {
                let round = programme::store::round(conn, programme.id)?;
                Ok(scoring::store::coverage(conn, &programme, &round)?.short())
            });
            if short == 0 {
                return;
            }
        }
        panic!("{}", self.crowd.sees("Olga", routes::closing(SLUG)).await.body);
    }

    async fn who_walks_sees_how_far_they_are(&self) {
        let judge = self.judges[0];
        let seen = self.crowd.sees(judge, routes::judging()).await;
        assert!(seen.says("<h3>Tables seen</h3><p class=\"figure\">1</p>"), "{}", seen.body);
        let floor = self.crowd.sees("Olga", routes::floor(SLUG)).await;
        assert!(floor.shows("hx-trigger=\"every 15s\"") && floor.shows("http-equiv=\"refresh\""), "it looks again");
        let still = self.crowd.sees("Olga", format!("{}?still=yes", routes::floor(SLUG))).await;
        assert!(!still.shows("hx-trigger=\"every 15s\"") && !still.shows("http-equiv=\"refresh\""), "it holds still");
    }

    /// A team is away, a judge leaves a table with a reason, one takes a step back, Olga lets it all rest for a moment.
    /// Answers who left, and whose table.
    async fn what_happens_on_a_floor(&self) -> (&'static str, String) {
        let [mut absent, leaving, undoing] = [self.judges[1], self.judges[2], self.judges[3]];
        let mut away = self.stand(absent).await;
        if away.says("Comet 001") {
            absent = self.judges[5];
            away = self.stand(absent).await;
        }
        let empty = value(&away.body, "entry");
        let next = self.tap(absent, &away, &[("act", "absent")]).await;
        assert_ne!(value(&next.body, "entry"), empty, "another table");
        // The team has gone home: Olga takes its table out, so that nobody is sent there and the round waits for no visit.
        self.crowd.does("Olga", routes::floor_entry(SLUG, &empty), &[("act", "hide")]).await;
        let before = self.stand(leaving).await;
        let left = value(&before.body, "entry");
        let next =
            self.tap(leaving, &before, &[("act", "skip"), ("reason", "conflict"), ("words", "I advise them.")]).await;
        assert_ne!(value(&next.body, "entry"), left, "never again");
        let here = self.stand(undoing).await;
        let there = self.tap(undoing, &here, &[("act", "arrived")]).await;
        assert!(there.says("Which was better?"), "{}", there.body);
        let on = self.tap(undoing, &there, &[("act", "before")]).await;
        assert_ne!(value(&on.body, "entry"), value(&here.body, "entry"));
        let back = self.tap(undoing, &on, &[("act", "undo")]).await;
        assert_eq!(value(&back.body, "entry"), value(&here.body, "entry"), "said by a slip, and asked again");
        self.tap(undoing, &back, &[("act", better(&back))]).await;
        self.crowd.does("Olga", routes::floor_pause(SLUG), &[("pause", "yes")]).await;
        assert!(self.stand(undoing).await.says("Judging is paused"));
        self.crowd.does("Olga", routes::floor_pause(SLUG), &[("pause", "no")]).await;
        let floor = self.crowd.sees("Olga", routes::floor(SLUG)).await;
        assert!(floor.says("I advise them.") && floor.says("Conflict of interest"), "{}", floor.body);
        // How long a visit is belongs to the set-up, and goes out with it.
        let longer = [("minutes", "7"), ("points", "0"), ("ordered", "yes")];
        self.crowd.does("Olga", routes::floor(SLUG), &longer).await;
        let file = self.crowd.sees("Olga", routes::setup_file(SLUG)).await;
        let visits = Setup::read(&file.body).expect("a set-up").rounds[0].visits;
        assert_eq!(visits, Some(Visits { minutes: 7, points_most: 0, ordered: true }));
        (leaving, left)
    }

    async fn nobody_sees_who_was_better(&self, moment: &str) {
        for path in [routes::standings(SLUG, "all"), routes::moving_on(SLUG)] {
            for name in ["Olga", "Dina", "Kofi", "Noor"] {
                let seen = self.crowd.sees(name, &path).await;
                assert!(seen.status == 403 && !seen.says("Comet"), "{moment}: {name} at {path}");
            }
            for name in ["Maker001", self.judges[4]] {
                let seen = self.crowd.sees(name, &path).await;
                assert_eq!(seen.status, 404, "{moment}: {name} at {path}");
            }
        }
        for path in [routes::floor(SLUG), routes::coverage(SLUG)] {
            assert_eq!(self.crowd.sees("Maker001", &path).await.status, 404, "{moment}");
            assert_eq!(self.crowd.sees(self.judges[4], &path).await.status, 404, "{moment}");
        }
        assert_eq!(self.crowd.sees("Maker001", routes::expo(SLUG)).await.status, 404, "{moment}");
        let own = self.crowd.sees(self.judges[4], routes::expo_order(SLUG)).await;
        let others = hrefs(&own.body, "/programmes/hack/judging/").len();
        assert_eq!((own.status, others), (200, 0), "{moment}: {}", own.body);
    }

    /// The finalist with the lowest number in its name is the best, and each further one is a point behind.
    fn write(&self, entry: &str, finalists: &BTreeSet<String>) -> Vec<(String, String)> {
        let names = self.ids.iter().filter(|(_, id)| finalists.contains(*id));
        let rank = names.map(|(_, id)| id).position(|id| id == entry).expect("a finalist");
        let points = 5 * CRITERIA.len() - rank;
        let level = |at: usize| points / CRITERIA.len() + usize::from(at < points % CRITERIA.len());
        (0..).zip(CRITERIA).map(|(at, key)| (format!("points-{key}"), level(at).to_string())).collect()
    }
}

/// Each in a challenge, every fifth in two.
fn projects() -> String {
    let mut csv = "number,title,category,tagline,person,email\n".to_owned();
    for number in 1..=PROJECTS {
        let mut challenges = vec![CHALLENGES[number % 6]];
        if number % 5 == 0 {
            challenges.push(CHALLENGES[(number + 1) % 6]);
        }
        let mail = format!("maker{number:03}");
        csv += &format!(
            "{number},Comet {number:03},{},Made in one night,Maker{number:03},{mail}@{mail}.example.org\n",
            challenges.join(";")
        );
    }
    csv
}

/// The answer that the page offers for the project with the lower number in its name; the first has nothing beside it.
fn better(page: &Seen) -> &'static str {
    let name = |act: &str| {
        let button = page.body.split(&format!("value=\"{act}\"")).nth(1)?;
        Some(button.split("<bdi>").nth(1)?.split("</bdi>").next()?.to_owned())
    };
    match (name("here"), name("before")) {
        (Some(here), Some(before)) if here < before => "here",
        (Some(_), Some(_)) => "before",
        _ => "neither",
    }
}
