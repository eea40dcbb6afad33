//! What is handed out: who gets which document when, certificates and the page that confirms them, many as one file.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};

use palmares::ceremony::handed::{batch, rules, store};
use palmares::column::Moment;
use palmares::results;

use crate::both_engines;
use crate::files::made;
use crate::support::World;
use crate::support::judged::{CLEAR, Judged};
use crate::support::missing;
use crate::support::visitor::Seen;

const EVERYBODY: [&str; 6] = ["Amina", "Jun", "Kofi", "Noor", "Vera", "Olga"];

impl Judged<'_> {
    /// Well and Lamp win; both prizes are signed by both.
    fn seal(&self) {
        for (prize, winner) in [("water", "Well"), ("light", "Lamp")] {
            self.decide(prize, &[winner]);
            self.sign(prize);
        }
    }

    fn publish(&self) {
        let (olga, programme) = (self.world.person("Olga").id, self.programme.clone());
        self.world.past(move |conn| results::store::publish(conn, olga, &programme, Moment::now()));
    }

    /// The code of each title's certificate.
    fn code(&self, title: &str) -> String {
        let programme = self.programme.clone();
        let all = self.world.past(move |conn| {
            let standing = store::standing(conn, &programme)?;
            store::issue(conn, &programme, &standing.sealed, Moment::now())?;
            store::all(conn, &programme, &standing.sealed)
        });
        rules::spelled(&all.iter().find(|one| one.title == title).expect("a certificate").code)
    }
}

/// What a reader of the file reads; nothing where there is no tool to read it.
pub fn words(pdf: &[u8]) -> Option<String> {
    let mut tool = Command::new("pdftotext");
    let mut reader = tool.args(["-layout", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    reader.stdin.take()?.write_all(pdf).ok()?;
    let read = reader.wait_with_output().ok()?;
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}

fn holds(seen: &Seen, wanted: &[&str], unwanted: &[&str]) {
    assert_eq!(seen.status, 200, "{}", seen.body);
    assert!(seen.bytes.starts_with(b"%PDF-"));
    let Some(words) = words(&seen.bytes) else { return missing("pdftotext") };
    for it in wanted {
        assert!(words.contains(it), "{it:?} is not in {words}");
    }
    for it in unwanted {
        assert!(!words.contains(it), "{it:?} is in {words}");
    }
}

/// The files of a ZIP, by name.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    (0..archive.len())
        .map(|number| {
            let mut file = archive.by_index(number).expect("a file");
            let name = file.name().expect("a name").into_owned();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("its bytes");
            (name, bytes)
        })
        .collect()
}

async fn statuses(world: &World, path: &str) -> Vec<u16> {
    let mut found = vec![world.visit().await.get(path).await.status];
    for name in EVERYBODY {
        found.push(world.visit_as(name).await.get(path).await.status);
    }
    found
}

both_engines! {
    async fn an_organiser_too_close_to_an_entry_reads_nothing_of_the_result_before_everybody_does(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.seal();
        // Amina is on the team of Well, Bo on that of Pump, which wins nothing: both are told the same.
        for name in ["Amina", "Bo"] {
            world.with_role(name, &judged.programme, palmares::accounts::Role::Organiser);
            let close = world.visit_as(name).await;
            let pages = ["documents/lists", "documents/engraving.csv", "documents/slides.pdf", "documents/certificates", "press"];
            for page in pages {
                let seen = close.get(judged.path(page)).await;
                assert_eq!(seen.status, 403, "{name} at {page}");
                assert!(!seen.shows("Well"), "{name} at {page}");
            }
            let run = close.get(judged.path("run-of-show")).await;
            assert_eq!(run.status, 200);
            assert!(!run.shows("Well") && !run.shows("Lamp"), "{name}: {}", run.body);
        }
        judged.publish();
        let close = world.visit_as("Amina").await;
        assert!(close.get(judged.path("documents/lists")).await.shows("Well"));
        assert!(close.get(judged.path("run-of-show")).await.shows("Well"));
    }

    async fn certificates_are_made_for_organisers_once_sealed_and_for_nobody_else(world) {
        let judged = Judged::closed(&world, CLEAR);
        let certificates = judged.path("documents/certificates");
        assert_eq!(statuses(&world, &certificates).await, [303, 404, 404, 404, 404, 404, 403]);
        judged.seal();
        assert_eq!(statuses(&world, &certificates).await, [303, 404, 404, 404, 404, 404, 200]);
        let code = judged.code("Well");
        let printed = judged.path(&format!("documents/certificates/{code}"));
        assert_eq!(statuses(&world, &printed).await, [303, 404, 404, 404, 404, 404, 200]);
        let olga = world.visit_as("Olga").await;
        assert!(olga.get(&certificates).await.shows(&code));
        holds(&olga.get(&printed).await, &["Well", "Winner", "Water prize", &code], &["Pump", "SPECIMEN"]);
        // Until publication the code proves nothing to anybody, not even to organisers.
        assert_eq!(statuses(&world, &format!("/certificates/{code}")).await, [404; 7]);
        assert_eq!(statuses(&world, &format!("/certificates/{code}/pdf")).await, [303, 404, 404, 404, 404, 404, 404]);
        assert!(!world.visit_as("Amina").await.get("/my/certificates").await.shows("Well"));
    }

    async fn after_publication_everybody_confirms_a_code_and_its_holders_have_the_file(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.seal();
        judged.publish();
        let (well, pump, jun) = (judged.code("Well"), judged.code("Pump"), judged.code("Jun"));
        let page = format!("/certificates/{well}");
        assert_eq!(statuses(&world, &page).await, [200; 7]);
        let seen = world.visit().await.get(page.to_lowercase()).await;
        assert!(seen.shows("Well") && seen.shows("Water prize") && seen.shows("Winner") && !seen.shows("Pump"));
        assert_eq!(world.visit().await.get(format!("/certificates/{}", well.replace('-', ""))).await.status, 200);
        assert_eq!(statuses(&world, &format!("{page}/pdf")).await, [303, 200, 404, 404, 404, 404, 200]);
        let amina = world.visit_as("Amina").await;
        let mine = amina.get("/my/certificates").await;
        assert!(mine.shows(&well) && !mine.shows(&pump) && !mine.shows(&jun), "{}", mine.body);
        holds(&amina.get(format!("{page}/pdf?language=fr")).await, &["Certificat", "Lauréat", "Well"], &["Winner"]);
        let bo = world.visit_as("Bo").await;
        holds(&bo.get(format!("/certificates/{pump}/pdf")).await, &["took part in", "Pump"], &["Winner", "Well"]);
        // A judge's certificate tells nothing of what they judged.
        let file = world.visit_as("Jun").await.get(format!("/certificates/{jun}/pdf")).await;
        holds(&file, &["Jun", "panel of judges"], &["Well", "Pump", "Lamp", "Water", "Light"]);
        assert_eq!(amina.get(format!("/certificates/{jun}/pdf")).await.status, 404);
        let other = if well.ends_with('0') { "1" } else { "0" };
        assert_eq!(world.visit().await.get(format!("/certificates/{}{other}", &well[..well.len() - 1])).await.status, 404);
    }

    async fn somebodys_own_certificates_are_there_the_first_time_they_look(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.seal();
        judged.publish();
        for (name, title, words) in
            [("Amina", "Well", "Winner"), ("Bo", "Pump", "took part in"), ("Jun", "Jun", "panel of judges")]
        {
            let mine = world.visit_as(name).await.get("/my/certificates").await;
            assert!(mine.shows(title) && mine.says(words), "{name}: {}", mine.body);
        }
        assert!(world.visit_as("Vera").await.get("/my/certificates").await.shows("No certificates yet"));
    }

    async fn what_falls_out_of_the_record_is_no_longer_confirmed(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.seal();
        let before = judged.code("Well");
        judged.decide("water", &["Pump"]);
        judged.sign("water");
        judged.publish();
        let (pump, well) = (judged.code("Pump"), judged.code("Well"));
        assert_ne!(well, before, "who won by the record before took part by this one");
        let visitor = world.visit().await;
        assert_eq!(visitor.get(format!("/certificates/{before}")).await.status, 404);
        assert!(visitor.get(format!("/certificates/{pump}")).await.shows("Winner"));
        assert!(visitor.get(format!("/certificates/{well}")).await.says("took part in"));
    }

    async fn many_certificates_come_as_one_file_and_the_page_says_how_far_it_is(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.seal();
        let olga = world.visit_as("Olga").await;
        let (page, file) = (judged.path("documents/certificates"), judged.path("documents/certificates.zip"));
        assert_eq!(olga.get(&file).await.status, 404);
        let seen = olga.post_and_follow(&page, &[("wanted", "everybody"), ("tongues", "all")]).await;
        assert!(seen.shows("It will be begun in a moment") && seen.shows("http-equiv=\"refresh\""), "{}", seen.body);
        // Somebody begins, and falls silent after the third: whoever comes later begins again.
        let now = Moment::now();
        let begun = world.past(move |conn| store::claim(conn, now)).expect("a batch");
        world.past(move |conn| store::progressed(conn, begun.id, 3, 36, now));
        assert!(olga.get(&page).await.says("3 of 36"));
        assert_eq!(world.past(move |conn| store::claim(conn, now.plus_seconds(60))), None);
        world.past(move |conn| store::progressed(conn, begun.id, 3, 36, now.plus_minutes(-5)));
        assert!(batch::make_next(&world.app).await.expect("made"));
        assert!(!batch::make_next(&world.app).await.expect("nothing left"));
        let seen = olga.get(&page).await;
        assert!(seen.shows("Download the ZIP") && !seen.shows("http-equiv=\"refresh\""), "{}", seen.body);
        let files = unpacked(&olga.get(&file).await.bytes);
        let names: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((files.len(), names.len()), (36, 36), "two winners, one who took part, three judges, six languages");
        assert!(files.iter().all(|(_, pdf)| pdf.starts_with(b"%PDF-")));
        assert!(names.iter().any(|name| name.starts_with("0001-winner-") && name.ends_with("-en.pdf")), "{names:?}");
        assert_eq!(statuses(&world, &file).await, [303, 404, 404, 404, 404, 404, 200]);
    }

    async fn a_file_of_an_earlier_record_is_void(world) {
        let judged = Judged::closed(&world, CLEAR);
        judged.seal();
        let olga = world.visit_as("Olga").await;
        let (page, file) = (judged.path("documents/certificates"), judged.path("documents/certificates.zip"));
        olga.post(&page, &[("wanted", "winners"), ("tongues", "own")]).await;
        batch::make_next(&world.app).await.expect("made");
        assert_eq!(unpacked(&olga.get(&file).await.bytes).len(), 2);
        judged.decide("water", &["Pump"]);
        assert_eq!(olga.get(&file).await.status, 403, "nothing is sealed");
        judged.sign("water");
        assert_eq!(olga.get(&file).await.status, 404);
        assert!(olga.get(&page).await.shows("of an earlier record"));
        olga.post(&page, &[("wanted", "winners"), ("tongues", "own")]).await;
        batch::make_next(&world.app).await.expect("made");
        assert_eq!(unpacked(&olga.get(&file).await.bytes).len(), 2);
    }

    async fn organisers_say_who_signs_and_see_a_specimen_without_names(world) {
        let judged = Judged::closed(&world, CLEAR);
        let (page, olga) = (judged.path("documents"), world.visit_as("Olga").await);
        let long = "x".repeat(81);
        let wrong = olga.post(&page, &[("name0", ""), ("title0", "Chair"), ("name1", &long)]).await;
        assert!(wrong.status == 422 && wrong.shows(&long) && wrong.says("at most 80 characters"), "{}", wrong.body);
        assert!(wrong.shows("Write the name of whoever has this title"));
        let saved = olga.post_and_follow(&page, &[("name0", "Kofi #strong[x]"), ("title0", "Chair of the panel")]).await;
        assert!(saved.shows("Kofi #strong[x]"), "{}", saved.body);
        let specimen = judged.path("documents/specimen.pdf");
        let seen = olga.get(format!("{specimen}?merit=winner&language=en")).await;
        holds(&seen, &["SPECIMEN", "Kofi #strong[x]", "Chair of the panel", "Title of the entry"], &["Well", "Pump"]);
        let seen = olga.upload(judged.path("documents/logo"), &[], ("file", "logo.png", b"no picture")).await;
        assert_eq!(seen.status, 422);
        let plain = olga.get(&specimen).await.bytes.len();
        olga.upload(judged.path("documents/logo"), &[], ("file", "logo.png", &made::clear_png())).await;
        assert_ne!(olga.get(&specimen).await.bytes.len(), plain);
        olga.post(judged.path("documents/logo/remove"), &[]).await;
        assert_eq!(olga.get(&specimen).await.bytes.len(), plain);
    }
}
