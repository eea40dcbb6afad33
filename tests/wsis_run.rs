//! The WSIS Prizes from nominees to one proposed winner for each of eighteen categories, by the pages alone: forty judges,
//! of whom five step back, four leave and one returns; and at each moment the whole cast is asked what it can see.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use palmares::ceremony::stage;
use palmares::entries::EntryId;
use palmares::programme::{self, StageKind};
use palmares::results::rules::bundle::archive;
use palmares::results::rules::bundle::finding::Finding;
use palmares::results::rules::bundle::verifying::verify;
use palmares::routes::{self, TABLE};
use palmares::scoring::{self, Given, Points};

use crate::both_engines;
use crate::recording::{record, said_by_python};
use crate::support::World;
use crate::support::crowd::{Crowd, named};
use crate::twins::{difference, plainly};

const SLUG: &str = "wsis";
/// So many in the first category that twenty move on, so many in the second that five do; few in the others.
const SIZES: [usize; 18] = [23, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
const JUDGES: usize = 40;
const COMMENT: &str = "Kestrels would fund this gladly.";
const NOTE: &str = "Herons may disagree.";
/// Who may know nothing of judging.
const OUTSIDE: [&str; 2] = ["", "Amina"];
/// Who runs it. Dina is too close to the first entry.
const BEHIND: [&str; 4] = ["Olga", "Dina", "Kofi", "Noor"];

both_engines! {
    async fn eighteen_categories_come_to_one_proposed_winner_each_and_nobody_sees_what_is_not_theirs(world) {
        let run = Run::begin(world).await;
        // Before the opening judges have nothing, and nobody outside knows that anything was given to anybody.
        let before = run.what_outsiders_see().await;
        for judge in [run.reader, run.other] {
            assert_eq!(run.crowd.list_of(judge).await, Vec::<String>::new(), "{judge} before the release");
            assert_eq!(run.crowd.sees(judge, routes::sheet(SLUG, run.first)).await.status, 404);
        }
        run.crowd.does("Olga", routes::release(SLUG), &[]).await;

        // Midway: one sheet changes nothing for anybody but its judge; then half of all are written.
        run.write_another().await;
        let others = run.what_is_seen_by(&[run.other, "Dina"]).await;
        run.write_the_secret().await;
        run.nothing_changed(&others, &run.what_is_seen_by(&[run.other, "Dina"]).await, "a sheet of the first entry");
        run.write_half().await;
        run.some_step_back_and_some_leave().await;
        run.nothing_changed(&before, &run.what_outsiders_see().await, "half of the sheets");
        run.nothing_leaks("midway", &BEHIND[..2]).await;

        run.top_up().await;
        run.write_the_rest().await;
        run.crowd.close().await;
        run.nothing_changed(&before, &run.what_outsiders_see().await, "the closing");
        run.nothing_leaks("closed", &BEHIND).await;
        for name in BEHIND {
            assert_eq!(run.crowd.sees(name, routes::standings(SLUG, "C1")).await.status, 403, "{name}");
        }

        run.crowd.does("Kofi", routes::score_release(SLUG), &[]).await;
        run.scores_are_read_by_those_who_decide().await;
        let champions_of = |sizes: [usize; 2]| sizes.iter().sum::<usize>() + 16 * 3;
        assert_eq!(run.crowd.move_on().await.len(), champions_of([20, 7]));
        run.judge_another_round().await;
        run.end_the_round().await;
        assert_eq!(run.crowd.move_on().await.len(), champions_of([5, 5]));
        run.judge_another_round().await;
        run.crowd.stage(StageKind::Scoring, -96, -1).await;
        let before = run.what_outsiders_see().await;
        run.end_the_round().await;
        assert_eq!(run.crowd.decide().await, run.best());
        assert!(run.crowd.sees("Olga", routes::decisions(SLUG)).await.shows(&routes::publication(SLUG)));
        run.nothing_changed(&before, &run.what_outsiders_see().await, "all that was decided");

        run.rehearse().await;
        run.nothing_changed(&before, &run.what_outsiders_see().await, "the rehearsal");
        run.is_revealed_by_one_key().await;
        run.can_be_recomputed_by_anybody().await;
    }
}

/// What the screen shows: an opening, the seal, each of eighteen prizes with who wins it, the end.
const STEPS: usize = 2 + 18 * 2 + 1;

struct Run {
    crowd: Crowd,
    judges: Vec<&'static str>,
    /// Of Amina's entity, and of somebody with Dina's mail domain.
    first: EntryId,
    /// Entry by entry, its category and how good it is: 0 is the best of the category.
    ranks: BTreeMap<String, (usize, usize)>,
    /// A judge of the first entry, and one of others only.
    reader: &'static str,
    other: &'static str,
    addresses: Vec<String>,
    /// What has been written in the round at hand, by judge.
    written: RefCell<BTreeSet<(&'static str, String)>>,
}

impl Run {
    /// Entries and judges come in by files; entries are screened, conflicts ruled, pairs proposed and applied.
    async fn begin(world: World) -> Self {
        let crowd = Crowd::make(world, "wsis-prizes", SLUG, 120).await;
        let id = crowd.programme().id;
        let codes: Vec<String> =
            crowd.world.look(|conn| programme::store::categories(conn, id)).into_iter().map(|it| it.code).collect();
        let done = crowd.import_entries(&entries(&codes)).await;
        assert!(done.says(&format!("New: {}", SIZES.iter().sum::<usize>())), "{}", done.body);
        let ranks = ranks(&crowd);
        screen(&crowd, &ranks).await;
        let judges: Vec<&'static str> = (1..=JUDGES).map(|number| named("Arbiter", number)).collect();
        crowd.import_judges(&panel(&codes, &judges), &judges).await;
        let kept_apart = conflicts(&crowd, &ranks).await;
        let (proposed_at, proposal) = crowd.assign().await;
        let wanted = (ranks.len() - 1) * 2;
        assert!(proposal.says(&format!("{wanted} new pairs")), "two for each eligible entry: {}", proposal.body);
        let pairs: BTreeSet<(String, String)> =
            crowd.pairs().into_iter().map(|(entry, judge)| (entry.to_string(), judge.to_string())).collect();
        assert_eq!((pairs.len(), pairs.intersection(&kept_apart).count()), (wanted, 0));
        let first = EntryId::parse(&entry_of(&ranks, 0, 0)).expect("an id");
        let named = |of: bool| {
            let ids = crowd.judges().into_iter().map(|it| (it.id, it.name));
            let mut found = ids.filter(|(id, _)| crowd.pairs().contains(&(first, *id)) == of).map(|(_, name)| name);
            let name = found.next().expect("a judge");
            judges.iter().find(|judge| **judge == name).copied().expect("of the crowd")
        };
        let (reader, other) = (named(true), named(false));
        let addresses = addresses(&crowd, first, reader, &proposed_at);
        Self { first, ranks, reader, other, addresses, judges, crowd, written: RefCell::default() }
    }

    async fn step(&self, step: usize) {
        let id = self.crowd.programme().id;
        let playing = self.crowd.world.look(move |conn| stage::store::playing(conn, id)).expect("a screen");
        let fields = [("performance", playing.id.as_str()), ("step", &step.to_string())];
        self.crowd.does("Olga", routes::step(SLUG), &fields).await;
    }

    async fn rehearse(&self) {
        self.crowd.does("Olga", routes::console(SLUG), &[("rehearsal", "yes")]).await;
        // Two champions of nobody for each prize.
        for step in 1..STEPS + 18 * 2 {
            self.step(step).await;
        }
        let id = self.crowd.programme().id;
        let playing = self.crowd.world.look(move |conn| stage::store::playing(conn, id)).expect("a screen");
        self.crowd.does("Olga", routes::end_performance(SLUG), &[("performance", playing.id.as_str())]).await;
    }

    /// Step by step; before a prize's own step nobody finds who wins it, and right after it everybody does.
    async fn is_revealed_by_one_key(&self) {
        self.crowd.does("Olga", routes::console(SLUG), &[("word", SLUG)]).await;
        let best: Vec<String> = (0..18).map(|at| entry_of(&self.ranks, at, 0)).collect();
        for step in 1..STEPS {
            let known = (step + 1).saturating_sub(2) / 2;
            self.step(step).await;
            let seen = self.crowd.sees("", routes::watching(SLUG)).await;
            for (at, entry) in best.iter().enumerate() {
                assert_eq!(seen.shows(entry), at < known.min(18), "prize {at} at step {step}");
            }
        }
        let winners = self.crowd.sees("", routes::winners(SLUG)).await;
        assert!(best.iter().all(|entry| winners.shows(entry)), "{}", winners.body);
    }

    /// The archive verifies with both programs, and no more when one score is another by one point.
    async fn can_be_recomputed_by_anybody(&self) {
        record(&self.crowd.world);
        let file = self.crowd.sees("", routes::record_file(SLUG)).await.bytes;
        let report = verify(&file, None);
        // Who moved on twice, and eighteen prizes.
        assert_eq!((report.findings, report.decisions), (vec![], 20));
        assert!(said_by_python(&file).is_none_or(|said| said.contains("all holds")));
        let changed = with_a_point_less(&file);
        let mut names: Vec<String> = verify(&changed, None).findings.iter().map(Finding::name).collect();
        names.dedup();
        assert!(names.contains(&"sheet-changed".to_owned()), "{names:?}");
        if let Some(said) = said_by_python(&changed) {
            assert!(names.iter().all(|name| said.contains(&format!("[{name}]"))), "{said}");
        }
    }

    fn best(&self) -> BTreeMap<String, String> {
        let id = self.crowd.programme().id;
        let prizes = self.crowd.world.look(|conn| programme::store::prizes(conn, id));
        prizes.into_iter().enumerate().map(|(at, prize)| (prize.code, entry_of(&self.ranks, at, 0))).collect()
    }

    /// What a judge gives: the best of a category stands out, the others follow by rank, each judge a little their own way.
    fn write(&self, judge: &str, entry: &str) -> Vec<(String, String)> {
        let (category, rank) = self.ranks[entry];
        let secret = judge == self.reader && entry == self.first.to_string();
        let mut fields = Vec::new();
        for (at, key) in CRITERIA.into_iter().enumerate() {
            let span = SIZES[category].max(3) as f64 - 2.0;
            let wobble = (judge.bytes().map(usize::from).sum::<usize>() + at * 7 + rank * 3) % 5;
            let level = match rank {
                0 if secret && at == 7 => 4.0,
                0 => 5.0,
                _ => 4.0 - 3.0 * (rank as f64 - 1.0) / span + wobble as f64 * 0.2 - 0.4,
            };
            fields.push((format!("points-{key}"), format!("{:.0}", level.clamp(1.0, 5.0))));
        }
        if secret {
            fields.extend(
                [("comment", COMMENT), ("note", NOTE)].map(|(name, words)| (name.to_owned(), words.to_owned())),
            );
        }
        fields
    }

    /// The first of all sheets, which locks the rubric and begins the reader's work, is not the secret one.
    async fn write_another(&self) {
        let list = self.crowd.list_of(self.reader).await;
        let another = list.into_iter().find(|entry| *entry != self.first.to_string()).expect("another entry");
        self.judge(self.reader, &[another]).await;
    }

    async fn write_the_secret(&self) {
        self.judge(self.reader, &[self.first.to_string()]).await;
        let own = self.crowd.sees(self.reader, routes::own_scores(SLUG)).await;
        assert!(own.says(&self.total()), "there is something to be leaked: {}", own.body);
        assert!(self.crowd.sees(self.reader, routes::sheet(SLUG, self.first)).await.says(COMMENT));
    }

    /// The total of the reader's sheet of the first entry.
    fn total(&self) -> String {
        let id = self.crowd.programme().id;
        let rubric = self.crowd.world.look(|conn| {
            let round = programme::store::rounds(conn, id)?.remove(0);
            programme::store::rubric(conn, round.id)
        });
        let given = self.write(self.reader, self.first.as_str()).into_iter().filter_map(|(name, value)| {
            Some((name.strip_prefix("points-")?.to_owned(), Given::Level(value.parse().ok()?)))
        });
        let total = scoring::rules::total(&rubric.criteria, &Points(given.collect()));
        format!("{:.1}", total.expect("a total"))
    }

    /// The judge writes and submits the sheets of these entries.
    async fn judge(&self, judge: &'static str, entries: &[String]) {
        if !entries.is_empty() {
            self.crowd.score(judge, entries, |entry| self.write(judge, entry)).await;
            self.written.borrow_mut().extend(entries.iter().map(|entry| (judge, entry.clone())));
        }
    }

    /// The entries of a judge's list that they have not written yet.
    async fn open_of(&self, judge: &'static str) -> Vec<String> {
        let list = self.crowd.list_of(judge).await;
        let written = self.written.borrow();
        list.into_iter().filter(|entry| !written.contains(&(judge, entry.clone()))).collect()
    }

    async fn write_half(&self) {
        for judge in self.judges.iter().filter(|judge| **judge != self.other) {
            let open = self.open_of(judge).await;
            self.judge(judge, &open[..open.len() / 2]).await;
        }
    }

    async fn write_the_rest(&self) {
        let left: Vec<String> =
            self.crowd.judges().into_iter().filter(|it| it.left_at.is_some()).map(|it| it.name).collect();
        for judge in self.judges.iter().filter(|judge| !left.iter().any(|name| name == *judge)) {
            let open = self.open_of(judge).await;
            self.judge(judge, &open).await;
        }
    }

    /// Five step back from one entry each; four leave, and one of them is taken back.
    async fn some_step_back_and_some_leave(&self) {
        let free: Vec<&'static str> =
            self.judges.iter().copied().filter(|it| ![self.reader, self.other].contains(it)).collect();
        let mut stepping = free.iter();
        let mut stepped = 0;
        for judge in stepping.by_ref() {
            let Some(entry) = self.open_of(judge).await.first().cloned() else { continue };
            let path = routes::recusal(SLUG, &entry);
            self.crowd.does(judge, &path, &[("nature", "mentored"), ("reason", "I advised them.")]).await;
            assert_eq!(self.crowd.sees(judge, routes::sheet(SLUG, &entry)).await.status, 404);
            stepped += 1;
            if stepped == 5 {
                break;
            }
        }
        let own = routes::own_departure(SLUG);
        let leaving: Vec<&'static str> = stepping.copied().take(4).collect();
        for judge in &leaving {
            let left = self.crowd.does_and_reads(judge, &own, &[("reason", "I fell ill.")]).await;
            assert!(left.says("You have left the panel"), "{}", left.body);
        }
        let back = self.crowd.judge(leaving[3]);
        let said = self.crowd.does_and_reads("Olga", routes::judge_return(SLUG, back), &[]).await;
        assert!(said.says("The judge is back"), "{}", said.body);
    }

    /// A new proposal gives others what was lost, and leaves what stands.
    async fn top_up(&self) {
        let before = self.crowd.pairs();
        let lacking = self.lacking();
        assert!(lacking > 5, "{lacking} sheets have nobody who would write them");
        let (_, proposal) = self.crowd.assign().await;
        assert!(proposal.says(&format!("{lacking} new pairs")), "{}", proposal.body);
        let after = self.crowd.pairs();
        assert!(after.is_superset(&before), "what was given stays");
        assert_eq!(self.lacking(), 0);
    }

    /// How many sheets nobody is there to write.
    fn lacking(&self) -> usize {
        let programme = self.crowd.programme();
        let coverage = self.crowd.world.look(|conn| {
            let round = programme::store::round(conn, programme.id)?;
            scoring::store::coverage(conn, &programme, &round)
        });
        coverage.entries.iter().map(|it| coverage.needed.saturating_sub(it.judges.len())).sum()
    }

    async fn judge_another_round(&self) {
        self.written.borrow_mut().clear();
        self.crowd.assign().await;
        self.crowd.does("Olga", routes::release(SLUG), &[]).await;
        self.write_the_rest().await;
    }

    async fn end_the_round(&self) {
        self.crowd.close().await;
        self.crowd.does("Kofi", routes::score_release(SLUG), &[]).await;
    }

    async fn scores_are_read_by_those_who_decide(&self) {
        for name in ["Olga", "Kofi", "Noor"] {
            let sheets = self.crowd.sees(name, routes::standing_entry(SLUG, self.first, "C1")).await;
            assert!(sheets.says(COMMENT) && sheets.says(&self.total()), "{name}: {}", sheets.body);
            assert!(!sheets.says(NOTE), "{name}: a note is the judge's own");
        }
        let kept = self.crowd.sees("Dina", routes::standing_entry(SLUG, self.first, "C1")).await;
        assert_eq!(kept.status, 403, "{}", kept.body);
    }

    async fn what_outsiders_see(&self) -> Views {
        self.what_is_seen_by(&OUTSIDE).await
    }

    async fn what_is_seen_by(&self, names: &[&'static str]) -> Views {
        let mut views = Views::new();
        for name in names {
            for path in &self.addresses {
                let seen = plainly(&self.crowd.sees(name, path).await);
                assert!(!seen.contains(COMMENT) && !seen.contains(NOTE), "{name} at {path}");
                let known = seen.replace(name, "");
                assert!(*name == "Dina" || !known.contains("Arbiter"), "{name} reads of a judge at {path}: {seen}");
                views.insert((*name, path.clone()), seen);
            }
        }
        views
    }

    fn nothing_changed(&self, before: &Views, after: &Views, by: &str) {
        let changed: Vec<String> = before
            .iter()
            .filter(|(at, seen)| after[*at] != **seen)
            // The log is whole for Dina too: a sheet is named there by its own number, and not by its entry. So is how
            // many sheets a new rubric would touch.
            .filter(|((name, path), _)| *name != "Dina" || !(path.ends_with("/log") || path.ends_with("/rubric")))
            .map(|((name, path), seen)| {
                format!("{name} at {path}: {}", difference(seen, &after[&(*name, path.clone())]))
            })
            .collect();
        assert!(changed.is_empty(), "{by} is seen:\n{}", changed.join("\n"));
    }

    /// Those who run it see no score, no word of a judge and no order; Dina nothing of who judges the first entry.
    async fn nothing_leaks(&self, moment: &str, names: &[&'static str]) {
        let (total, mut found) = (self.total(), Vec::new());
        for name in names {
            for path in &self.addresses {
                let seen = self.crowd.sees(name, path).await;
                let secret = [COMMENT, NOTE, &total].into_iter().find(|secret| seen.says(secret));
                let kept = seen.says("Quill 001")
                    && *name == "Dina"
                    && !path.contains("/entries")
                    && !path.contains("/tables");
                if let Some(secret) = secret.or(kept.then_some("the entry that Dina is too close to")) {
                    found.push(format!("{moment}: {name} at {path} sees {secret}"));
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

type Views = BTreeMap<(&'static str, String), String>;

const CRITERIA: [&str; 8] =
    ["action_line", "results", "empowerment", "sdgs", "replicability", "sustainability", "partnerships", "values"];

/// The whole table of entries. The first is led by Amina, and somebody with Dina's mail domain answers for it.
fn entries(codes: &[String]) -> String {
    let mut csv =
        "number,title,category,entity,stakeholder,country,contact_email,description,person,email\n".to_owned();
    let all = codes.iter().zip(SIZES).flat_map(|(code, size)| std::iter::repeat_n(code, size));
    for (number, code) in (1..).zip(all) {
        let lead = if number == 1 { "Amina".to_owned() } else { format!("Lead{number:03}") };
        let mail = lead.to_lowercase();
        let contact = match number {
            1 => "office@dina.example.org".to_owned(),
            5 => "office@arbiter03.example.org".to_owned(),
            _ => format!("{mail}@{mail}.example.org"),
        };
        csv += &format!(
            "{number},Quill {number:03},{code},Zephyr {number:03},CSO,CH,{contact},It brings the {number}th village online.,{lead},{mail}@{mail}.example.org\n"
        );
    }
    csv
}

/// Each entry's category and its rank in it, as the file has them.
fn ranks(crowd: &Crowd) -> BTreeMap<String, (usize, usize)> {
    let programme = crowd.programme();
    let rows = crowd.world.look(|conn| {
        let all = palmares::entries::store::Filter::default();
        palmares::entries::store::list(conn, &programme, &all, 0, 1000)
    });
    let places: Vec<(usize, usize)> =
        SIZES.iter().enumerate().flat_map(|(at, size)| (0..*size).map(move |rank| (at, rank))).collect();
    let number = |title: &str| title.trim_start_matches("Quill ").parse::<usize>().expect("a number");
    rows.into_iter().map(|row| (row.entry.id.to_string(), places[number(&row.entry.title) - 1])).collect()
}

fn entry_of(ranks: &BTreeMap<String, (usize, usize)>, category: usize, rank: usize) -> String {
    let found = ranks.iter().find(|(_, place)| **place == (category, rank));
    found.expect("an entry").0.clone()
}

/// All are eligible but the last of the first category. Olga reads them all.
async fn screen(crowd: &Crowd, ranks: &BTreeMap<String, (usize, usize)>) {
    for (entry, place) in ranks {
        let out = *place == (0, SIZES[0] - 1);
        let (verdict, reason) = if out { ("not_eligible", "Not begun yet.") } else { ("eligible", "") };
        crowd.does("Olga", routes::screening(SLUG, entry), &[("verdict", verdict), ("reason", reason)]).await;
    }
}

/// Each knows four categories; the first two work for entities that entered.
fn panel(codes: &[String], judges: &[&'static str]) -> String {
    let mut csv = "name,email,organisation,country,languages,categories,capacity\n".to_owned();
    for (at, name) in judges.iter().enumerate() {
        let organisation = match at {
            0 => "Zephyr 003".to_owned(),
            1 => "Zephyr 004".to_owned(),
            _ => format!("Institute {at}"),
        };
        let known: Vec<&str> = [0, 5, 9, 13].map(|step| codes[(at + step) % codes.len()].as_str()).to_vec();
        let mail = name.to_lowercase();
        csv += &format!("{name},{mail}@{mail}.example.org,{organisation},SE,en,{},12\n", known.join(";"));
    }
    csv
}

/// Some are found, one of which is a namesake; one is declared, one named by the team. Answers who is kept from what.
async fn conflicts(crowd: &Crowd, ranks: &BTreeMap<String, (usize, usize)>) -> BTreeSet<(String, String)> {
    let (entry, page) = (|rank: usize| entry_of(ranks, 0, rank), routes::conflicts(SLUG));
    let judge = |name: &str| crowd.judge(name).to_string();
    let open = crowd.sees("Olga", &page).await;
    let found = |name: &str, rank: usize| {
        let beginning = format!("name=\"finding\" value=\"{} {} ", judge(name), entry(rank));
        let rest = open.body.split(&beginning).nth(1).unwrap_or_else(|| panic!("{name}: {}", open.body));
        format!("{} {} {}", judge(name), entry(rank), rest.split('"').next().unwrap_or_default())
    };
    let confirm = [found("Arbiter01", 2), found("Arbiter03", 4)];
    let form = [
        ("ruling", "confirmed"),
        ("finding", confirm[0].as_str()),
        ("finding", confirm[1].as_str()),
        ("reason", "So it is."),
    ];
    crowd.does("Olga", &page, &form).await;
    let namesake = found("Arbiter02", 3);
    crowd.does("Olga", &page, &[("ruling", "dismissed"), ("finding", &namesake), ("reason", "A namesake.")]).await;
    let sixth = reference(crowd, &entry(5));
    let declared = [("entry", sixth.as_str()), ("nature", "other"), ("reason", "They founded it together.")];
    crowd.does("Olga", routes::judge_conflicts(SLUG, judge("Arbiter04")), &declared).await;
    let named = [("who", "Arbiter05"), ("reason", "We parted in anger.")];
    crowd.does("Lead007", routes::entry_conflicts(entry(6)), &named).await;
    let apart = [("Arbiter01", 2), ("Arbiter03", 4), ("Arbiter04", 5), ("Arbiter05", 6)];
    apart.into_iter().map(|(name, rank)| (entry(rank), judge(name))).collect()
}

fn reference(crowd: &Crowd, entry: &str) -> String {
    let id = EntryId::parse(entry).expect("an id");
    let names = crowd.world.look(|conn| palmares::entries::store::names_of(conn, &[id]));
    names[&id].0.clone()
}

/// Every address that can be asked for, about the first entry and the judge who reads it; and some questions to lists.
fn addresses(crowd: &Crowd, first: EntryId, reader: &str, proposed_at: &str) -> Vec<String> {
    let id = crowd.programme().id;
    let prize = crowd.world.look(|conn| programme::store::prizes(conn, id)).remove(0).id.to_string();
    let letters = crowd.world.look(|conn| palmares::mail::store::list(conn, Some(id), 0, 1));
    let letter = letters.first().map(|letter| letter.id.to_string()).unwrap_or_default();
    let proposal = proposed_at.rsplit('/').next().unwrap_or_default();
    let filled = |pattern: &str| {
        let mut path = pattern.replace("{name}", "app.css");
        for (part, value) in [
            ("{programme}", SLUG),
            ("{entry}", first.as_str()),
            ("{judge}", crowd.judge(reader).as_str()),
            ("{prize}", &prize),
            ("{letter}", &letter),
            ("{proposal}", proposal),
        ] {
            path = path.replace(part, value);
        }
        // What is not there is not found by anybody.
        match path.split_once('{') {
            Some((head, rest)) => format!("{head}nothing{}", rest.split_once('}').map_or("", |(_, tail)| tail)),
            None => path,
        }
    };
    // The plan rehearses for seconds, and knows of no entry; planning.rs asks who sees it.
    let asked =
        TABLE.iter().filter(|(pattern, methods)| methods.contains(&"get") && !pattern.ends_with("/judging-plan"));
    let asked = asked.map(|(pattern, _)| filled(pattern));
    let more = [
        "standings?category=C1",
        "coverage?category=C1",
        "coverage.csv?late=yes",
        "entries?q=Zephyr",
        "desk/entries?words=Zephyr",
    ];
    asked.chain(more.map(|rest| routes::behind(SLUG, rest))).collect()
}

/// The archive with one point less on one sheet.
fn with_a_point_less(file: &[u8]) -> Vec<u8> {
    let mut files = archive::unpack(file).expect("an archive");
    let sheets = &mut files.iter_mut().find(|(name, _)| name == "sheets.jsonl").expect("the sheets").1;
    let text = String::from_utf8_lossy(sheets).into_owned();
    let changed = text.replacen(":5,", ":4,", 1);
    assert_ne!(changed, text);
    *sheets = changed.into_bytes();
    archive::pack(&files).expect("packed")
}
