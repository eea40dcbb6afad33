//! Pictures of who wins: on the screen in the hall within the locked scenes, for everybody once results are published.

use aws_lc_rs::aead::{AES_128_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use diesel::prelude::*;
use palmares::ceremony::stage::store;
use palmares::column::Json;
use palmares::entries::{Answered, Answers, Kept};
use palmares::files::{FileId, FileKind, clean};
use palmares::programme::{Setup, StageKind};
use palmares::routes;
use palmares::schema::{entries, programmes};

use crate::both_engines;
use crate::files::made;
use crate::support::judged::{CLEAR, Judged};
use crate::support::{SMALL, World};

const PICTURES: &str = r#"
[[form.fields]]
key = "pictures"
kind = "file"
names = { en = "Pictures" }
accepts = ["picture"]
files_max = 2
public = true
"#;

both_engines! {
    async fn pictures_are_within_the_locked_scenes_and_their_length_tells_nothing(world) {
        let judged = ready(&world);
        let (slug, olga) = (judged.programme.slug.clone(), world.visit_as("Olga").await);
        olga.post(routes::console(&slug), &[("word", &slug)]).await;
        let id = judged.programme.id;
        let code = world.look(move |conn| store::playing(conn, id)).expect("a ceremony").code;
        let without = locked(&olga.get(routes::screen(&slug)).await.body);
        for title in ["Well", "Lamp", "Pump"] {
            bring(&judged, title).await;
        }
        let seen = olga.get(routes::screen(&slug)).await;
        let with = locked(&seen.body);
        assert_eq!(with.len(), 7);
        assert!(with.iter().chain(&without).all(|scene| scene.len() == with[0].len()), "whether or not there are any");
        assert!(!seen.body.contains("data:image") && !seen.body.contains("/file/"), "nothing is asked for: {}", &seen.body[..2000]);
        let scenes: Vec<String> = (0..7).map(|place| open(&with[place], &code, place)).collect();
        let pictured: Vec<bool> = scenes.iter().map(|scene| scene.contains("<img class=\"scene-picture\" src=\"data:image/")).collect();
        assert_eq!(pictured, [false, false, false, true, false, true, false], "with who wins, and not before");
        assert!(scenes[3].contains("Well") && scenes[5].contains("Lamp"), "{}", &scenes[3][..300]);
        assert!((0..7).all(|place| !open(&without[place], &code, place).contains("<img")));
        // The scene of this moment is on the page for browsers without a script.
        let playing = world.look(move |conn| store::playing(conn, id)).expect("a ceremony").id;
        olga.post(routes::step(&slug), &[("performance", playing.as_str()), ("step", "3")]).await;
        let seen = olga.get(routes::screen(&slug)).await;
        assert_eq!(seen.body.matches("data:image").count(), 1);
        assert!(!world.visit().await.get(routes::watching(&slug)).await.body.contains("<img"), "everybody else waits");
        assert!(!world.visit().await.get(routes::winners(&slug)).await.body.contains("<img"));
    }

    async fn everybody_sees_pictures_of_winners_once_results_are_published(world) {
        let judged = ready(&world);
        for title in ["Well", "Pump"] {
            bring(&judged, title).await;
        }
        let (slug, vera) = (judged.programme.slug.clone(), world.visit().await);
        assert_eq!(vera.get(routes::winners(&slug)).await.status, 404);
        crate::after::publish(&judged);
        assert!(!vera.get(routes::winners(&slug)).await.body.contains("<img"), "the catalogue is not open yet");
        world.stage(&judged.programme, StageKind::Entries, -48, -1);
        let page = vera.get(routes::winners(&slug)).await;
        assert_eq!(page.body.matches("<img class=\"winner-picture\"").count(), 1, "Lamp has none, and Pump has not won");
        assert!(page.says("Picture of Well") || page.shows("alt=\"Picture"), "{}", page.body);
        let files = routes::catalogue_files(&slug, judged.entries["Well"]);
        let src = page.body.split(&files).nth(1).and_then(|rest| rest.split('"').next()).expect("its address");
        let picture = vera.get(format!("{files}{src}")).await;
        assert_eq!((picture.status, picture.header("content-type")), (200, Some("image/jpeg")));
    }

    async fn other_sites_find_a_picture_of_the_result_and_none_before(world) {
        let judged = ready(&world);
        let (slug, vera) = (judged.programme.slug.clone(), world.visit().await);
        let path = routes::winners_file(&slug, "png");
        assert_eq!(vera.get(&path).await.status, 404);
        assert_eq!(world.visit_as("Olga").await.get(&path).await.status, 404, "not under embargo either");
        crate::after::publish(&judged);
        let page = vera.get(routes::winners(&slug)).await;
        let href = format!("content=\"{}{path}?language=en\"", world.app.config.origin());
        assert!(page.body.contains(&format!("<meta property=\"og:image\" {href}>")), "{}", page.body);
        for language in ["en", "ar", "zh"] {
            let bytes = vera.get(format!("{path}?language={language}")).await.bytes;
            let size = image::load_from_memory(&bytes).map(|it| (it.width(), it.height())).ok();
            assert_eq!(size, Some((1200, 630)), "{language}");
        }
    }
}

/// Decided and signed; the form asks for pictures that everybody may see.
fn ready(world: &World) -> Judged<'_> {
    let judged = Judged::closed(world, CLEAR);
    let setup: Setup = toml::from_str(&format!("{SMALL}{PICTURES}")).expect("a set-up");
    let id = judged.programme.id;
    world.past(move |conn| {
        diesel::update(programmes::table.find(id)).set(programmes::form.eq(Json::text(&setup.form))).execute(conn)?;
        Ok(())
    });
    for (prize, winner) in [("water", "Well"), ("light", "Lamp")] {
        judged.decide(prize, &[winner]);
        judged.sign(prize);
    }
    judged
}

/// The team of an entry had submitted a picture, larger than a scene has room for.
async fn bring(judged: &Judged<'_>, title: &str) {
    let (id, kept) =
        (judged.entries[title], clean(&made::png_of_noise(480, 320), &[FileKind::Picture]).expect("a picture"));
    let file = Kept {
        id: FileId::fresh(),
        kind: kept.kind,
        extension: kept.extension.to_owned(),
        name: "roof.png".to_owned(),
        bytes: kept.bytes.len() as u64,
    };
    let small = kept.small.expect("a small one");
    assert!(small.len() > 40_000, "{}", small.len());
    let files = &judged.world.app.files;
    files.keep(&file.key(id), kept.bytes).await.expect("kept");
    files.keep(&file.small_key(id), small).await.expect("kept");
    judged.world.past(move |conn| {
        let row = entries::table.find(id);
        let answers: Json<Answers> = row.select(entries::submitted_answers.assume_not_null()).get_result(conn)?;
        let mut answers = answers.0;
        answers.0.insert("pictures".to_owned(), Answered::Files(vec![file.clone()]));
        diesel::update(row).set(entries::submitted_answers.eq(Json::text(&answers))).execute(conn)?;
        Ok(())
    });
}

fn locked(page: &str) -> Vec<String> {
    page.split("data-scene=\"").skip(1).filter_map(|part| part.split('"').next()).map(str::to_owned).collect()
}

fn open(locked: &str, code: &str, place: usize) -> String {
    let code = URL_SAFE_NO_PAD.decode(code).expect("a code");
    let key = RandomizedNonceKey::new(&AES_128_GCM, &code).expect("a key");
    let mut bytes = STANDARD.decode(locked).expect("a scene");
    let mut text = bytes.split_off(NONCE_LEN);
    let nonce = Nonce::try_assume_unique_for_key(&bytes).expect("a nonce");
    let opened = key.open_in_place(nonce, Aad::from(place.to_string()), &mut text).expect("it opens");
    String::from_utf8_lossy(opened).trim_end().to_owned()
}
