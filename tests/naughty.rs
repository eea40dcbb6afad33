//! What nobody should type, in every field: it is kept as it was typed, shown as text, or answered in words; never an error,
//! never a program in somebody's browser, never a formula in a spreadsheet.

use palmares::entries::EntryId;
use palmares::programme::{self, Programme};
use palmares::routes;

use crate::both_engines;
use crate::support::World;
use crate::support::visitor::Seen;

fn naughty() -> Vec<String> {
    let typed = [
        " ",
        "null",
        "undefined",
        "NaN",
        "true",
        "-1",
        "1e309",
        "0x1F",
        "٣٤",
        "½",
        "..",
        "../../etc/passwd",
        "C:\\nul",
        "'; DROP TABLE entries; --",
        "1' OR '1'='1",
        "%' OR 1=1 --",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "data:text/html,<b>x",
        "{{7*7}}",
        "${7*7}",
        "<%= 7*7 %>",
        "#{7*7}",
        "%s%s%n%x",
        "{0}",
        "{name}",
        "{ $name }",
        "{link}",
        "-lead = x\n  .y = z",
        "\u{2068}open",
        "\u{202E}txt.exe",
        "\u{200B}\u{200D}",
        "\u{FEFF}begins",
        "\u{00A0}\u{2003}wide",
        "Z̸̧̢͕͔̬a̷̡̛l̵g̴o̶",
        "👩‍👩‍👧‍👦 🇨🇭 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "𠜎𠜱𡿺",
        "ﷺﷺﷺ",
        "مَا هُوَ",
        "ﬀ ﬃ",
        "İi ıI ß ẞ Å Å",
        "\u{0001}\u{0008}\u{001B}[31m",
        "nul\u{0000}byte",
        "\r\nSet-Cookie: x=1",
        "tab\tin",
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1+1",
        "@SUM(A1)",
        "-2+3",
        "&amp;lt;b&gt;",
        "]]><!--",
        "\\u0000 \\",
        "%00%0d%0a",
        "a,b;\"c\"\n\"d\"",
        "\u{FFFD}\u{FFFE}",
    ];
    let mut all: Vec<String> = typed.iter().map(ToString::to_string).collect();
    all.push("long ".repeat(4000));
    all.push("e\u{0301}".repeat(300));
    all
}

both_engines! {
    async fn every_field_takes_what_nobody_should_type(world) {
        let prize = world.small_prize();
        let (amina, olga, vera) = (world.visit_as("Amina").await, world.visit_as("Olga").await, world.visit().await);
        let begun = amina.post(routes::enter(&prize.slug), &[]).await;
        let id = EntryId::parse(begun.leads_to().split('/').nth(2).expect("an entry")).expect("its id");
        for text in naughty() {
            let revision = entry(&world, id).revision.to_string();
            let fields = [("draft-revision", revision.as_str()), ("title", &text), ("entity", &text), ("summary", &text),
                ("goals", "g6"), ("goals.g6", &text), ("status", &text), ("link", &text), ("draft-category", &text)];
            answered(&text, &amina.post(routes::entry_form(id), &fields).await);
            let kept = text.trim().replace("\r\n", "\n").replace('\0', "");
            assert_eq!(entry(&world, id).title, kept, "it is kept as it was typed");
            for page in [routes::entry_form(id), routes::entry(id), routes::submission(id), routes::entry_preview(id), routes::entry_versions(id)] {
                answered(&text, &amina.get(page).await);
            }
            let desk = olga.get(routes::desk_entry(&prize.slug, id)).await;
            answered(&text, &desk);
            let revision = revision_of(&world, &prize);
            for (path, fields) in [
                (routes::team(id), vec![("email", text.as_str())]),
                (routes::withdrawal(id), vec![("reason", " "), ("sure", &text)]),
                (routes::submission(id), vec![("draft-revision", &text)]),
            ] {
                answered(&text, &amina.post(path, &fields).await);
            }
            for (path, fields) in [
                (routes::question(&prize.slug), vec![("kind", "choice"), ("revision", &revision), ("name-en", &text), ("help-ar", &text), ("options-en", &text), ("section-fr", &text), ("only-if", &text)]),
                (routes::question(&prize.slug), vec![("key", &text), ("name-en", "Known?")]),
                (routes::setup(&prize.slug), vec![("revision", &revision), ("name-en", "Small Prize"), ("name-zh", &text), ("summary-ru", &text)]),
                (routes::terms(&prize.slug), vec![("revision", &text), ("team-max", &text), ("categories-max", &text), ("catalogue", &text), ("written-in", &text)]),
                (routes::parts(&prize.slug), vec![("revision", &revision), ("new-code", &text), ("name-en", &text)]),
                (routes::views(&prize.slug), vec![("asks", &text), ("name", &text)]),
                (routes::verdicts(&prize.slug), vec![("entry", &text), ("asks", &text), ("all", "yes"), ("act", "preview"), ("verdict", "not_eligible"), ("reason", &text)]),
                (routes::letter_text(&prize.slug, "entry-submitted"), vec![("subject-en", &text), ("body-en", &text), ("preview", "yes")]),
                (routes::coordinators(&prize.slug), vec![("coordinator-name", &text), ("coordinator-email", &text), ("country", &text)]),
                (routes::people(&prize.slug), vec![("name", &text), ("email", &text), ("role", &text)]),
            ] {
                answered(&text, &olga.post(path, &fields).await);
            }
            let short: String = text.chars().take(300).collect();
            let asked: String = url::form_urlencoded::byte_serialize(short.as_bytes()).collect();
            for list in [routes::desk_entries(&prize.slug), routes::catalogue(&prize.slug), format!("/programmes/{}/letters", prize.slug)] {
                answered(&text, &olga.get(format!("{list}?words={asked}&category={asked}&page={asked}&by-status={asked}")).await);
            }
            answered(&text, &vera.post("/sign-in", &[("email", &text), ("password", &text)]).await);
            answered(&text, &amina.post(routes::account(), &[("name", &text), ("language", &text)]).await);
        }
        let csv = olga.get(routes::desk_entries_csv(&prize.slug)).await.body;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        let cells: Vec<String> = reader.records().flat_map(|row| row.expect("a row").iter().map(ToOwned::to_owned).collect::<Vec<_>>()).collect();
        assert!(!cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{csv}");
    }
}

/// An answer in words; what was typed is text in it.
fn answered(text: &str, seen: &Seen) {
    assert!([200, 303, 403, 404, 409, 422, 429].contains(&seen.status), "{text:?}: {} {}", seen.status, seen.body);
    for program in ["<script>alert", "<img src=x", "' onmouseover=", "⟦"] {
        assert!(!seen.body.contains(program), "{text:?}: {}", seen.body);
    }
    assert!(seen.header("set-cookie").is_none_or(|cookie| !cookie.contains("x=1")), "{text:?}");
}

fn entry(world: &World, id: EntryId) -> palmares::entries::Entry {
    let amina = world.person("Amina").id;
    world.look(|conn| palmares::entries::store::find_of(conn, amina, id)).0
}

fn revision_of(world: &World, prize: &Programme) -> String {
    let id = prize.id;
    world.look(|conn| programme::store::by_id(conn, id)).revision.to_string()
}
