//! Amina brings a file in a real browser: at a desk in English and on a phone in Arabic, with a script and without one.

use palmares::entries::{Answered, EntryId, store};
use palmares::routes;

use crate::files::made;
use crate::support::browser::Browser;
use crate::support::{SMALL, World};

const FORM: &str = "\n[[form.fields]]\nkey = \"pictures\"\nkind = \"file\"\n\
    names = { en = \"Pictures\", ar = \"الصور\" }\naccepts = [\"picture\"]\nfiles_max = 5\nmegabytes_max = 1\n";
const SUMMARY: &str = "We catch the rain on our roofs.";

/// Keeps what the page says while a file goes up, and where its bar stands; it outlives the page.
const WATCH: &str = "const line = document.querySelector('[data-upload-line]'), seen = [];
    if (line) new MutationObserver(() => {
        seen.push([line.querySelector('[role=status]').textContent, line.querySelector('progress').value]);
        sessionStorage.setItem('seen', JSON.stringify(seen));
    }).observe(line, { childList: true, subtree: true, attributes: true, characterData: true });
    sessionStorage.removeItem('seen');";

struct Desk {
    language: &'static str,
    width: u32,
    script: bool,
    upload: &'static str,
    added: &'static str,
    refused: &'static str,
    back: &'static str,
    sending: &'static str,
}

const ENGLISH: Desk = Desk {
    language: "en",
    width: 1280,
    script: true,
    upload: "Upload",
    added: "The file is added.",
    refused: "This is a PDF, which is not asked for here",
    back: "Back to the form",
    sending: "Sending:",
};
const ARABIC: Desk = Desk {
    language: "ar",
    width: 390,
    script: true,
    upload: "رفع الملف",
    added: "أُضيف الملف.",
    refused: "هذا ملف PDF، وليس مطلوبًا هنا",
    back: "العودة إلى النموذج",
    sending: "جارٍ الإرسال:",
};
const DESKS: [Desk; 4] = [ENGLISH, Desk { script: false, ..ENGLISH }, ARABIC, Desk { script: false, ..ARABIC }];

#[actix_web::test]
async fn a_file_goes_up_while_the_page_says_how_far_and_one_of_a_wrong_kind_loses_no_word() {
    let world = World::on_sqlite();
    let setup: &'static str = Box::leak(format!("{SMALL}{FORM}").into_boxed_str());
    let prize = world.edition("small-prize", setup);
    let Some(browser) = Browser::start(&world).await else { return };
    browser.sign_in(&world, "Amina").await;
    browser.open(routes::enter(&prize.slug)).await;
    browser.press("Begin an entry").await;
    let id = browser.path().await.split('/').find_map(EntryId::parse).expect("the address of an entry");
    browser.fill("title", "Rain for all").await;
    browser.fill("summary", SUMMARY).await;
    browser.rest().await;
    let [picture, pdf] =
        [("roof.png", made::png_of_noise(400, 400)), ("plan.pdf", made::pdf(""))].map(|(name, bytes)| {
            let path = world.folder().join(name);
            std::fs::write(&path, bytes).expect("a file to send");
            path
        });
    let mut wrong = Vec::new();
    for (number, desk) in (1..).zip(&DESKS) {
        browser.shape(desk.width, if desk.script { "light" } else { "dark" }).await;
        browser.read_in(desk.language).await;
        browser.without(if desk.script { &[] } else { &["*/static/app.js*", "*/static/htmx*"] }).await;
        browser.open(routes::entry_files(id, "pictures")).await;
        let has_script = browser.run("return typeof window.htmx !== 'undefined'").await;
        assert_eq!(has_script, desk.script, "{}: the script is there or is not", desk.language);
        // A PDF is refused, whatever it is called; the page says why, and the form keeps its words.
        browser.choose_file("file", &pdf).await;
        browser.press_here(desk.upload).await;
        browser.wait_for(desk.refused).await;
        browser.screenshot(&format!("upload-refused-{}-{}", desk.language, desk.script)).await;
        wrong.extend(browser.axe().await.into_iter().map(|it| format!("{}, refused: {it}", desk.language)));
        assert_eq!(pictures(&world, id), number - 1, "nothing of it is kept");
        // The next one goes up, slowly enough to be watched.
        browser.upload_slowly(300_000).await;
        browser.run(WATCH).await;
        browser.choose_file("file", &picture).await;
        browser.press_here(desk.upload).await;
        browser.wait_for(desk.added).await;
        browser.offline(false).await;
        let seen = browser.run("return sessionStorage.getItem('seen') ?? ''").await;
        if desk.script {
            let seen: Vec<(String, f64)> =
                serde_json::from_str(seen.as_str().unwrap_or_default()).expect("what was said");
            assert!(seen.iter().any(|(said, at)| said.contains(desk.sending) && *at > 0.0 && *at < 100.0), "{seen:?}");
            assert!(seen.windows(2).all(|pair| pair[0].1 <= pair[1].1), "the bar never goes back: {seen:?}");
        } else {
            assert_eq!(seen, "", "without a script the browser shows it itself");
        }
        wrong.extend(browser.axe().await.into_iter().map(|it| format!("{}, added: {it}", desk.language)));
        assert_eq!(pictures(&world, id), number);
        browser.press(desk.back).await;
        assert_eq!(browser.value("summary").await, SUMMARY, "{}", desk.language);
        assert_eq!(browser.value("title").await, "Rain for all", "{}", desk.language);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn pictures(world: &World, id: EntryId) -> usize {
    let amina = world.person("Amina").id;
    let entry = world.look(move |conn| store::find_of(conn, amina, id)).0;
    match entry.answers.0.0.get("pictures") {
        Some(Answered::Files(files)) => files.len(),
        _ => 0,
    }
}
