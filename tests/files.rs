//! Amina brings files; who reads which of them; what hostile files come to.

mod bucket;
mod hostile;
pub mod made;

use palmares::entries::{EntryId, store};
use palmares::files::{FileKind, Files, clean};
use palmares::programme::{Programme, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::support::road::{assign, judge};
use crate::support::visitor::Seen;
use crate::support::{Visitor, World};

const FORM: &str = concat!(
    include_str!("support/small.toml"),
    r#"
[[form.fields]]
key = "pictures"
kind = "file"
names = { en = "Pictures" }
accepts = ["picture"]
files_max = 2
megabytes_max = 1
public = true

[[form.fields]]
key = "papers"
kind = "file"
names = { en = "Papers" }
accepts = ["pdf", "slides"]
files_max = 9

[[form.fields]]
key = "letterhead"
kind = "file"
names = { en = "Letterhead" }
accepts = ["pdf"]
identifying = true
"#
);
const ANSWERS: [(&str, &str); 4] = [
    ("title", "Rain for all"),
    ("entity", "River Trust"),
    ("summary", "We catch rain on roofs."),
    ("draft-category", "water"),
];

both_engines! {
    async fn files_of_no_entry_are_forgotten_a_day_later(world) {
        let files = &world.app.files;
        let (lost, now) = ("entries/0190c0de-0000-7000-8000-000000000000/lost.png", palmares::column::Moment::now());
        files.keep(lost, made::png(4, 4)).await.expect("a file");
        files.keep(&lost.replace(".png", "-small.png"), made::png(2, 2)).await.expect("its small one");
        assert_eq!(palmares::entries::sweep(&world.app.db, files, now).await.expect("a look"), 0, "its row may still come");
        assert_eq!(palmares::entries::sweep(&world.app.db, files, now.plus_hours(25)).await.expect("a look"), 2);
        assert!(files.read(lost).await.is_err());
    }

    async fn a_file_is_read_by_those_who_may_read_its_field_and_by_nobody_else(world) {
        let (prize, amina, id) = begun(&world).await;
        bring(&amina, id, "pictures", "roof of River Trust.png", &made::png(40, 30)).await;
        bring(&amina, id, "papers", "plan.pptx", &made::pptx(&[])).await;
        bring(&amina, id, "letterhead", "head.pdf", &made::pdf("")).await;
        let [picture, paper, head] = ["pictures", "papers", "letterhead"].map(|key| file_of(&world, &prize, id, key));
        submit(&amina, id, &world, &prize).await;
        let jun = judge(&world, &prize, "Jun");
        judge(&world, &prize, "Ines");
        world.stage(&prize, StageKind::Entries, -48, -1);
        world.stage(&prize, StageKind::Scoring, -1, 48);
        assign(&world, &prize, palmares::panels::Pair { entry: id, judge: jun });
        let slug = &prize.slug;
        let [own, desk, sheet, open] = [
            routes::entry_own_files(id),
            routes::desk_files(slug, id),
            routes::sheet_files(slug, id),
            routes::catalogue_files(slug, id),
        ];
        for (name, base, reads) in [
            ("Amina", &own, [200, 200, 200]),
            ("Olga", &desk, [200, 200, 200]),
            ("Jun", &sheet, [200, 200, 404]),
            ("Vera", &open, [200, 404, 404]),
            ("Ines", &sheet, [404; 3]),
            ("Jun", &own, [404; 3]),
            ("Jun", &desk, [404; 3]),
            ("Vera", &own, [404; 3]),
        ] {
            let visitor = world.visit_as(name).await;
            let mut found = [0; 3];
            for (at, file) in [&picture, &paper, &head].into_iter().enumerate() {
                found[at] = visitor.get(format!("{base}/{file}")).await.status;
            }
            assert_eq!(found, reads, "{name} {base}");
        }
        let page = world.visit_as("Jun").await.get(routes::sheet(slug, id)).await;
        assert!(page.says("Pictures, file 1") && !page.says("River Trust") && !page.says("Letterhead"), "{}", page.body);
        let small = world.visit_as("Jun").await.get(format!("{sheet}/{picture}?small")).await;
        assert_eq!((small.status, small.header("content-type")), (200, Some("image/jpeg")));
        let paper = world.visit_as("Jun").await.get(format!("{sheet}/{paper}")).await;
        assert!(paper.header("content-disposition").is_some_and(|it| it.starts_with("attachment")));
        assert_eq!(paper.header("content-security-policy"), Some("default-src 'none'; sandbox"));
        assert_eq!(paper.header("x-content-type-options"), Some("nosniff"));
    }

    async fn what_a_file_told_of_its_maker_is_gone(world) {
        let (prize, amina, id) = begun(&world).await;
        bring(&amina, id, "pictures", "a.jpg", &made::jpeg_of("Maker Fatima")).await;
        bring(&amina, id, "papers", "b.pdf", &made::pdf("/Author (Maker Fatima)")).await;
        bring(&amina, id, "papers", "c.pptx", &made::pptx(&[("docProps/core.xml", b"Maker Fatima".to_vec())])).await;
        let base = routes::entry_own_files(id);
        for key in ["pictures", "papers"] {
            for file in files_of(&world, &prize, id, key) {
                let sent = amina.get(format!("{base}/{file}")).await;
                assert_eq!(sent.status, 200);
                assert!(!sent.bytes.windows(6).any(|it| it == b"Fatima"), "{key}");
            }
        }
    }

    async fn a_broken_upload_loses_nothing_and_says_what_to_do(world) {
        let (prize, amina, id) = begun(&world).await;
        let here = routes::entry_files(id, "pictures");
        let large = amina.upload(&here, &[], ("file", "a.png", &made::noise(1_200_000))).await;
        assert_eq!(large.status, 422);
        assert!(large.says("larger than 1 MB"), "{}", large.body);
        let none = amina.upload(&here, &[], ("file", "", b"")).await;
        assert!(none.status == 422 && none.says("Choose a file first"));
        let broken = amina.sent(half_a_form(&here)).await;
        assert!(broken.status == 422 && broken.says("The line broke"), "{} {}", broken.status, broken.body);
        assert_eq!(files_of(&world, &prize, id, "pictures"), Vec::<String>::new());
        assert!(amina.get(routes::entry_form(id)).await.shows("We catch rain on roofs."));
        assert_eq!(kept_on_disk(&world), 0);
    }

    async fn a_field_takes_no_more_files_than_it_says_and_one_can_be_taken_out(world) {
        let (prize, amina, id) = begun(&world).await;
        for name in ["a.png", "b.png"] {
            bring(&amina, id, "pictures", name, &made::png(8, 8)).await;
        }
        let here = routes::entry_files(id, "pictures");
        let third = amina.upload(&here, &[], ("file", "c.png", &made::png(8, 8))).await;
        assert!(third.status == 422 && third.says("at most 2 files"), "{}", third.body);
        let first = files_of(&world, &prize, id, "pictures").remove(0);
        assert_eq!(kept_on_disk(&world), 4);
        for _ in 0..2 {
            assert_eq!(amina.post(format!("{here}/{first}/remove"), &[]).await.leads_to(), here);
        }
        assert_eq!(files_of(&world, &prize, id, "pictures").len(), 1);
        assert_eq!((kept_on_disk(&world), amina.get(format!("{}/{first}", routes::entry_own_files(id))).await.status), (2, 404));
        let bo = world.visit_as("Bo").await;
        let foreign = bo.upload(&here, &[], ("file", "d.png", &made::png(8, 8))).await;
        assert_eq!(foreign.status, 404);
    }

    async fn what_was_submitted_stays_kept_and_read_whatever_becomes_of_the_draft(world) {
        let (prize, amina, id) = begun(&world).await;
        bring(&amina, id, "papers", "a.pdf", &made::pdf("")).await;
        let paper = file_of(&world, &prize, id, "papers");
        submit(&amina, id, &world, &prize).await;
        amina.post(format!("{}/{paper}/remove", routes::entry_files(id, "papers")), &[]).await;
        assert_eq!(files_of(&world, &prize, id, "papers"), Vec::<String>::new());
        let olga = world.visit_as("Olga").await;
        assert_eq!(olga.get(format!("{}/{paper}", routes::desk_files(&prize.slug, id))).await.status, 200);
        world.stage(&prize, StageKind::Entries, -48, -1);
        let late = amina.upload(routes::entry_files(id, "papers"), &[], ("file", "b.pdf", &made::pdf(""))).await;
        assert_eq!(late.status, 422);
        assert_eq!(kept_on_disk(&world), 1);
    }

    async fn saving_the_form_keeps_its_files(world) {
        let (prize, amina, id) = begun(&world).await;
        bring(&amina, id, "pictures", "a.png", &made::png(8, 8)).await;
        let revision = revision(&world, &prize, id);
        let fields: Vec<(&str, &str)> =
            ANSWERS.into_iter().chain([("draft-revision", revision.as_str()), ("files", "pictures")]).collect();
        assert_eq!(amina.post(routes::entry_form(id), &fields).await.leads_to(), routes::entry_files(id, "pictures"));
        assert_eq!(files_of(&world, &prize, id, "pictures").len(), 1);
        assert!(amina.get(routes::entry_form(id)).await.shows("a.png"));
    }
}

/// Two hundred and more; the kinds of attack stand in their names.
#[test]
fn every_hostile_file_is_refused_with_a_reason() {
    let all = [FileKind::Picture, FileKind::Pdf, FileKind::Slides];
    let files = hostile::files();
    assert!(files.len() >= 200, "{}", files.len());
    let begun = std::time::Instant::now();
    for (name, bytes) in &files {
        let refused = clean(bytes, &all).map(|taken| taken.kind).expect_err(name);
        assert!(refused.id.starts_with("files-why-"), "{name}: {refused:?}");
        assert!(
            !palmares::language::T::new(palmares::language::Language::English).why(&refused).contains('⟦'),
            "{name}"
        );
    }
    assert!(begun.elapsed().as_secs() < 120, "a file can stop the program for minutes");
}

#[actix_web::test]
async fn a_bucket_keeps_files_as_a_folder_does() {
    let Some(bucket) = bucket::Bucket::start() else { return };
    let world =
        World::on_sqlite().with_files(Files::in_bucket("s3://prizes/2026", bucket.environment()).expect("a bucket"));
    let (prize, amina, id) = begun(&world).await;
    bring(&amina, id, "pictures", "a.png", &made::png(700, 500)).await;
    let picture = file_of(&world, &prize, id, "pictures");
    let here = format!("{}/{picture}", routes::entry_own_files(id));
    let (whole, small) = (amina.get(&here).await, amina.get(format!("{here}?small")).await);
    assert!(whole.status == 200 && small.status == 200 && small.bytes.len() < whole.bytes.len());
    amina.post(format!("{}/{picture}/remove", routes::entry_files(id, "pictures")), &[]).await;
    assert_eq!(amina.get(&here).await.status, 404);
    assert_eq!(kept_on_disk(&world), 0);
}

#[test]
fn honest_files_are_taken() {
    let all = [FileKind::Picture, FileKind::Pdf, FileKind::Slides];
    for (name, bytes) in [
        ("png", made::png(400, 300)),
        ("clear png", made::clear_png()),
        ("jpeg", made::jpeg_of("x")),
        ("webp", made::encoded(image::ImageFormat::WebP)),
        ("gif", made::encoded(image::ImageFormat::Gif)),
        ("pdf", made::pdf("")),
        ("pptx", made::pptx(&[("ppt/media/image1.svg", b"<svg/>".to_vec())])),
        ("odp", made::odp()),
    ] {
        let taken = clean(&bytes, &all).unwrap_or_else(|why| panic!("{name}: {why:?}"));
        // What came out goes in again: it is whole.
        assert!(clean(&taken.bytes, &all).is_ok(), "{name}");
    }
}

async fn begun(world: &World) -> (Programme, Visitor, EntryId) {
    let (prize, amina) = (world.edition("with-files", FORM), world.visit_as("Amina").await);
    let (person, programme) = (world.person("Amina"), prize.clone());
    let id = world.past(move |conn| store::create(conn, &person, &programme, palmares::column::Moment::now()));
    let fields: Vec<(&str, &str)> = ANSWERS.into_iter().chain([("draft-revision", "1")]).collect();
    amina.post(routes::entry_form(id), &fields).await;
    (prize, amina, id)
}

async fn bring(who: &Visitor, id: EntryId, key: &str, name: &str, bytes: &[u8]) {
    let here = routes::entry_files(id, key);
    let seen = who.upload(&here, &[], ("file", name, bytes)).await;
    assert_eq!(seen.leads_to(), here, "{name}");
}

async fn submit(who: &Visitor, id: EntryId, world: &World, prize: &Programme) -> Seen {
    let revision = revision(world, prize, id);
    let sent = who.post(routes::submission(id), &[("draft-revision", &revision)]).await;
    assert_eq!(sent.leads_to(), routes::entry_receipt(id));
    sent
}

fn revision(world: &World, prize: &Programme, id: EntryId) -> String {
    let prize = prize.id;
    world.look(move |conn| store::by_id_in(conn, prize, id)).revision.to_string()
}

fn files_of(world: &World, prize: &Programme, id: EntryId, key: &str) -> Vec<String> {
    let prize = prize.id;
    let entry = world.look(move |conn| store::by_id_in(conn, prize, id));
    palmares::entries::rules::files_in(&entry.answers.0, key).iter().map(|file| file.id.to_string()).collect()
}

fn file_of(world: &World, prize: &Programme, id: EntryId, key: &str) -> String {
    files_of(world, prize, id, key).remove(0)
}

/// Files in the folder of this world, the small ones of pictures among them.
fn kept_on_disk(world: &World) -> usize {
    fn count(folder: &std::path::Path) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        entries.flatten().map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
    }
    count(&world.folder().join("files"))
}

/// A form whose line broke in the middle of the file.
fn half_a_form(path: &str) -> actix_web::test::TestRequest {
    let head = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nabc";
    actix_web::test::TestRequest::post()
        .uri(path)
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .insert_header(("Content-Type", "multipart/form-data; boundary=XX"))
        .set_payload(head)
}
