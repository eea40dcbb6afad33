//! Who finds what behind each address, in each stage. A new address without a line here fails.
//!
//! The cast by their letters: N nobody signed in · V Vera, who has no part in it · A Amina, who entered · B Bo, of her
//! team · J Jun, who judges her entry · I Ines, who judges, but not her entry · K Kofi, who chairs · O Olga, who
//! organises · R Noor, who audits. A small letter: told in words why not, or why not yet (403). Whoever is not named finds
//! nothing (404), is asked to sign in, or is sent back to where they came from.

use std::collections::BTreeMap;

use palmares::routes::TABLE;

use crate::both_engines;
use crate::support::road::{Road, STAGES};

pub const CAST: [(char, &str); 8] = [
    ('V', "Vera"),
    ('A', "Amina"),
    ('B', "Bo"),
    ('J', "Jun"),
    ('I', "Ines"),
    ('K', "Kofi"),
    ('O', "Olga"),
    ('R', "Noor"),
];
const ALL: &str = "NVABJIKOR";
const SIGNED_IN: &str = "VABJIKOR";

/// An address, and who gets its page while entries are open, while judges score, after closing, after publication.
pub const GETS: &[(&str, [&str; 4])] = &[
    ("/", [ALL; 4]),
    ("/help", [ALL; 4]),
    ("/healthz", [ALL; 4]),
    ("/readyz", [ALL; 4]),
    // There for whoever has the token, which is nobody of the cast: see the journeys of running.
    ("/metrics", [""; 4]),
    ("/static/{name}", [ALL; 4]),
    ("/sign-in", ["N"; 4]),
    ("/sign-in/links/{token}", [""; 4]),
    ("/account", ["VABJIKOR"; 4]),
    ("/account/data.json", ["VABJIKOR"; 4]),
    ("/account/erasure", ["VABJIKOR"; 4]),
    ("/desk", ["KOR"; 4]),
    ("/letters", [""; 4]),
    ("/letters/{letter}", [""; 4]),
    ("/programmes/new", [""; 4]),
    ("/programmes/{programme}", [ALL; 4]),
    ("/programmes/{programme}/desk", ["OR"; 4]),
    ("/programmes/{programme}/letters", ["OR"; 4]),
    ("/programmes/{programme}/letters/new", ["O"; 4]),
    ("/programmes/{programme}/letters/{letter}", ["OR"; 4]),
    ("/programmes/{programme}/sendings", ["OR"; 4]),
    // Nothing was sent to many here: see the journeys of writing.
    ("/programmes/{programme}/sendings/{sending}", [""; 4]),
    ("/programmes/{programme}/log", ["OR"; 4]),
    ("/programmes/{programme}/people", ["OR"; 4]),
    ("/programmes/{programme}/people.csv", ["O"; 4]),
    ("/programmes/{programme}/people/import", ["O"; 4]),
    ("/programmes/{programme}/desk/intake", ["OR"; 4]),
    ("/programmes/{programme}/desk/intake.csv", ["OR"; 4]),
    ("/programmes/{programme}/desk/statistics", ["OR"; 4]),
    ("/programmes/{programme}/desk/statistics.csv", ["OR"; 4]),
    ("/programmes/{programme}/desk/statistics.pdf", ["OR"; 4]),
    ("/programmes/{programme}/statistics", ["", "", "", ALL]),
    ("/programmes/{programme}/statistics.csv", ["", "", "", ALL]),
    ("/programmes/{programme}/statistics.pdf", ["", "", "", ALL]),
    // Nobody follows a country here: see the journeys of the intake.
    ("/programmes/{programme}/country", [""; 4]),
    ("/programmes/{programme}/country.csv", [""; 4]),
    ("/programmes/{programme}/setup", ["OR"; 4]),
    ("/programmes/{programme}/setup/stages", ["OR"; 4]),
    ("/programmes/{programme}/setup/rounds", ["OR"; 4]),
    ("/programmes/{programme}/setup/terms", ["O"; 4]),
    ("/programmes/{programme}/setup/parts", ["O"; 4]),
    ("/programmes/{programme}/setup/form", ["O"; 4]),
    ("/programmes/{programme}/setup/form/preview", ["O"; 4]),
    ("/programmes/{programme}/setup/form/question", ["O"; 4]),
    ("/programmes/{programme}/letters/texts", ["O"; 4]),
    // There is no letter of that name: see the journeys of wording.
    ("/programmes/{programme}/letters/texts/{text}", [""; 4]),
    // Teams look for members in hackathons: see the journeys of the board.
    ("/programmes/{programme}/teams", [""; 4]),
    ("/programmes/{programme}/setup.toml", ["OR"; 4]),
    ("/my/entries", ["VABJIKOR"; 4]),
    ("/programmes/{programme}/enter", [ALL; 4]),
    ("/entries/{entry}", ["AB"; 4]),
    ("/entries/{entry}/form", ["AB", "ab", "ab", "ab"]),
    ("/entries/{entry}/versions", ["AB"; 4]),
    ("/programmes/{programme}/desk/entries/{entry}/versions", ["OR"; 4]),
    ("/programmes/{programme}/desk/entries/{entry}/change", ["O"; 4]),
    ("/programmes/{programme}/desk/entries/{entry}/blindness", ["O"; 4]),
    ("/programmes/{programme}/desk/likenesses", ["OR"; 4]),
    ("/programmes/{programme}/desk/past-winners", ["O"; 4]),
    ("/entries/{entry}/files/{field}", [""; 4]),
    ("/entries/{entry}/file/{file}", [""; 4]),
    ("/programmes/{programme}/desk/entries/{entry}/file/{file}", [""; 4]),
    ("/programmes/{programme}/entries/{entry}/file/{file}", [""; 4]),
    ("/programmes/{programme}/judging/{entry}/file/{file}", [""; 4]),
    ("/programmes/{programme}/expo/file/{file}", [""; 4]),
    ("/entries/{entry}/preview", ["AB"; 4]),
    ("/entries/{entry}/submission", ["AB"; 4]),
    ("/entries/{entry}/receipt", ["AB"; 4]),
    ("/entries/{entry}/withdrawal", ["Ab"; 4]),
    // Nobody enters for somebody else here: see the journeys of nominating.
    ("/entries/{entry}/owner", [""; 4]),
    ("/consents/{link}", [""; 4]),
    ("/teams/{link}", [""; 4]),
    ("/invitations/{invitation}", [""; 4]),
    ("/programmes/{programme}/entries", ["", ALL, ALL, ALL]),
    ("/programmes/{programme}/entries.csv", ["", ALL, ALL, ALL]),
    ("/programmes/{programme}/entries/print", ["", ALL, ALL, ALL]),
    ("/programmes/{programme}/entries/{entry}", ["", ALL, ALL, ALL]),
    ("/programmes/{programme}/desk/entries", ["OR"; 4]),
    ("/programmes/{programme}/desk/entries.csv", ["OR"; 4]),
    ("/programmes/{programme}/desk/entries/{entry}", ["OR"; 4]),
    ("/programmes/{programme}/tables", ["OR"; 4]),
    ("/programmes/{programme}/tables/cards", ["OR"; 4]),
    ("/programmes/{programme}/tables.csv", ["OR"; 4]),
    ("/programmes/{programme}/imports", ["O"; 4]),
    ("/programmes/{programme}/imports/{import}", [""; 4]),
    ("/programmes/{programme}/judges", ["OR"; 4]),
    ("/programmes/{programme}/judges.csv", ["O"; 4]),
    ("/programmes/{programme}/judges/import", ["O"; 4]),
    ("/programmes/{programme}/judges/{judge}", ["OR"; 4]),
    ("/programmes/{programme}/judges/{judge}/support", ["O"; 4]),
    ("/programmes/{programme}/judges/reminders", ["O"; 4]),
    ("/programmes/{programme}/judges/joining", ["O"; 4]),
    ("/programmes/{programme}/judges/joining/{code}", [""; 4]),
    ("/programmes/{programme}/judges/chairs", ["O"; 4]),
    ("/programmes/{programme}/chairing", ["K"; 4]),
    ("/programmes/{programme}/panel", [""; 4]),
    ("/join", [ALL; 4]),
    ("/join/{code}", [""; 4]),
    ("/programmes/{programme}/judges/{judge}/departure", ["O"; 4]),
    ("/programmes/{programme}/judging/departure", ["JI"; 4]),
    // Nobody is asked for bids once entries are released.
    ("/programmes/{programme}/judging/bids", [""; 4]),
    ("/programmes/{programme}/conflicts", ["OR"; 4]),
    ("/entries/{entry}/conflicts", ["AB"; 4]),
    ("/programmes/{programme}/assignment", ["OR"; 4]),
    ("/programmes/{programme}/assignment.csv", ["O"; 4]),
    ("/programmes/{programme}/assignment/file", ["O"; 4]),
    ("/programmes/{programme}/assignment/proposals/{proposal}", [""; 4]),
    ("/judging/invitations/{judge}", ["J"; 4]),
    ("/judging", ["VABJIKOR"; 4]),
    ("/judging/support", ["VABJIKOR"; 4]),
    // Nobody acts for a judge here; below, Olga does.
    ("/support", [""; 4]),
    ("/support/{entry}", [""; 4]),
    ("/programmes/{programme}/judging", ["JI"; 4]),
    ("/programmes/{programme}/judging/grid", ["JI", "JI", "", ""]),
    ("/programmes/{programme}/judging/submission", ["JI", "JI", "", ""]),
    ("/programmes/{programme}/judging/scores", ["JI"; 4]),
    ("/programmes/{programme}/judging/sheets", ["JI"; 4]),
    // Only where judges put their entries in an order, or spread points: see the journeys of ballots.
    ("/programmes/{programme}/judging/ballot", [""; 4]),
    ("/programmes/{programme}/judging/ballot/submission", [""; 4]),
    ("/programmes/{programme}/judging/ballot/receipt", [""; 4]),
    ("/programmes/{programme}/judging/{entry}", ["J"; 4]),
    ("/programmes/{programme}/judging/{entry}/submission", [""; 4]),
    ("/programmes/{programme}/judging/{entry}/receipt", ["", "J", "J", "J"]),
    ("/programmes/{programme}/judging/{entry}/recusal", ["J"; 4]),
    ("/programmes/{programme}/judging/{entry}/flag", ["J"; 4]),
    ("/programmes/{programme}/rubric", ["OR"; 4]),
    ("/programmes/{programme}/paper", ["O"; 4]),
    ("/programmes/{programme}/paper/{judge}", ["O"; 4]),
    ("/programmes/{programme}/paper/{judge}/{entry}", ["O"; 4]),
    ("/programmes/{programme}/flags", ["OR"; 4]),
    // This edition's judges do not walk; tests/expo.rs asks the cast where they do.
    ("/programmes/{programme}/expo", [""; 4]),
    ("/programmes/{programme}/expo/waiting", [""; 4]),
    ("/programmes/{programme}/expo/order", [""; 4]),
    ("/programmes/{programme}/floor", [""; 4]),
    ("/programmes/{programme}/coverage", ["OR"; 4]),
    ("/programmes/{programme}/coverage.csv", ["OR"; 4]),
    ("/programmes/{programme}/closing", ["O"; 4]),
    ("/programmes/{programme}/extension", ["O"; 4]),
    ("/programmes/{programme}/release", ["KO"; 4]),
    ("/programmes/{programme}/annulments", ["KO"; 4]),
    ("/programmes/{programme}/reopening", ["KO"; 4]),
    ("/programmes/{programme}/judging-plan", ["OR"; 4]),
    ("/programmes/{programme}/standings", ["kor", "kor", "KOR", "KOR"]),
    ("/programmes/{programme}/standings/next", ["kor", "kor", "KOR", "KOR"]),
    ("/programmes/{programme}/standings/{entry}", ["kor", "kor", "KOR", "KOR"]),
    ("/programmes/{programme}/discussion", ["jikor", "jikor", "JIKOR", "JIKOR"]),
    // Of the water entries: Ines judges none.
    ("/programmes/{programme}/discussion/{category}", ["jkor", "jkor", "JKOR", "JKOR"]),
    ("/programmes/{programme}/discussion/{category}/state", ["jkor", "jkor", "JKOR", "JKOR"]),
    ("/programmes/{programme}/discussion/{category}/{entry}", ["jkor", "jkor", "JKOR", "JKOR"]),
    ("/programmes/{programme}/moving-on", ["kor", "kor", "KOR", "KOR"]),
    ("/programmes/{programme}/moving-on/signature", ["kor", "kor", "", ""]),
    ("/programmes/{programme}/moving-on/opening", ["o", "o", "O", "O"]),
    ("/programmes/{programme}/decisions", ["kor", "kor", "KOR", "KOR"]),
    ("/programmes/{programme}/decisions/{prize}", ["kor", "kor", "KOR", "KOR"]),
    ("/programmes/{programme}/decisions/{prize}/signature", ["kor", "kor", "", "KOR"]),
    ("/programmes/{programme}/publication", ["o", "o", "O", "O"]),
    // This edition's terms promise nothing after publication: see the journeys of what comes after it.
    ("/entries/{entry}/feedback", [""; 4]),
    ("/entries/{entry}/challenges", [""; 4]),
    ("/programmes/{programme}/desk/challenges", [""; 4]),
    ("/programmes/{programme}/desk/challenges/{challenge}", [""; 4]),
    ("/programmes/{programme}/challenges", [""; 4]),
    ("/programmes/{programme}/corrections", ["o", "o", "O", "O"]),
    // Nothing was corrected here: see the journeys of correcting.
    ("/programmes/{programme}/record/earlier/{fingerprint}", [""; 4]),
    // There is no public vote here: see the journeys of voting.
    ("/programmes/{programme}/vote", [""; 4]),
    ("/programmes/{programme}/vote/letter", [""; 4]),
    ("/programmes/{programme}/vote/links/{token}", [""; 4]),
    ("/programmes/{programme}/vote/ballot", [""; 4]),
    ("/programmes/{programme}/vote/ballot/{category}", [""; 4]),
    ("/programmes/{programme}/vote/receipt", [""; 4]),
    ("/programmes/{programme}/vote/turnout", [""; 4]),
    ("/programmes/{programme}/vote/proof", [""; 4]),
    ("/programmes/{programme}/desk/vote", [""; 4]),
    ("/programmes/{programme}/desk/vote/sets/{set}", [""; 4]),
    ("/programmes/{programme}/desk/vote/kinds/{kind}", [""; 4]),
    ("/programmes/{programme}/desk/vote/tally", [""; 4]),
    ("/programmes/{programme}/champions", [""; 4]),
    ("/programmes/{programme}/champions.csv", [""; 4]),
    ("/programmes/{programme}/winners", ["", "", "", ALL]),
    ("/programmes/{programme}/record", ["", "", "", ALL]),
    ("/programmes/{programme}/record.zip", ["", "", "", ALL]),
    ("/programmes/{programme}/record/own", ["", "", "", "ABJI"]),
    ("/programmes/{programme}/record/own.json", ["", "", "", "ABJI"]),
    ("/programmes/{programme}/run-of-show", ["O"; 4]),
    ("/programmes/{programme}/run-of-show/{prize}", ["O"; 4]),
    ("/programmes/{programme}/run-of-show/console", ["O"; 4]),
    // Nothing is on the screen here: see the journeys of the stage.
    ("/programmes/{programme}/run-of-show/screen", [""; 4]),
    ("/programmes/{programme}/run-of-show/moves", [""; 4]),
    ("/programmes/{programme}/ceremony", [ALL; 4]),
    ("/programmes/{programme}/ceremony/steps", [ALL; 4]),
    ("/programmes/{programme}/documents", ["O"; 4]),
    ("/programmes/{programme}/documents/specimen.pdf", ["O"; 4]),
    // Told in words why not, until the result is sealed.
    ("/programmes/{programme}/documents/certificates", ["o", "o", "o", "O"]),
    // Nobody has asked for the file here: see the journeys of what is handed out.
    ("/programmes/{programme}/documents/certificates.zip", ["o", "o", "o", ""]),
    ("/programmes/{programme}/documents/certificates/{code}", [""; 4]),
    ("/programmes/{programme}/documents/lists", ["o", "o", "o", "O"]),
    ("/programmes/{programme}/documents/engraving.csv", ["o", "o", "o", "O"]),
    ("/programmes/{programme}/documents/group-photo.csv", ["o", "o", "o", "O"]),
    ("/programmes/{programme}/documents/slides.pdf", ["o", "o", "o", "O"]),
    ("/programmes/{programme}/press", ["o", "o", "o", ALL]),
    ("/programmes/{programme}/press.txt", ["o", "o", "o", ALL]),
    ("/programmes/{programme}/winners.json", ["", "", "", ALL]),
    ("/programmes/{programme}/winners.csv", ["", "", "", ALL]),
    ("/programmes/{programme}/winners.png", ["", "", "", ALL]),
    ("/programmes/{programme}/winners.atom", ["", "", "", ALL]),
    ("/programmes/{programme}/winners.jsonld", ["", "", "", ALL]),
    ("/programmes/{programme}/calendar.ics", [ALL; 4]),
    ("/certificates/{code}", [""; 4]),
    ("/certificates/{code}/pdf", [""; 4]),
    ("/my/certificates", [SIGNED_IN; 4]),
];

/// Addresses of verbs, and for whom they are something other than not found, whatever the stage.
const POSTS: &[(&str, &str)] = &[
    ("/sign-in", ALL),
    ("/sign-in/links", ALL),
    ("/sign-in/links/{token}", ""),
    ("/sign-out", ALL),
    ("/language", ""),
    ("/account", SIGNED_IN),
    ("/account/password", SIGNED_IN),
    ("/account/erasure", SIGNED_IN),
    ("/account/sessions/{session}/end", ""),
    ("/programmes/new", ""),
    ("/programmes/import", ""),
    ("/programmes/copy", ""),
    ("/programmes/{programme}/letters/texts/{text}", ""),
    ("/entries/{entry}/team/notice", "AB"),
    ("/entries/{entry}/team/request", ""),
    ("/programmes/{programme}/setup", "O"),
    ("/programmes/{programme}/setup/stages", "O"),
    ("/programmes/{programme}/setup/rounds", "O"),
    ("/programmes/{programme}/setup/terms", "O"),
    ("/programmes/{programme}/desk/entries/verdicts", "O"),
    ("/programmes/{programme}/desk/entries/views", "O"),
    ("/programmes/{programme}/desk/entries/views/remove", ""),
    ("/programmes/{programme}/people/import", "O"),
    ("/programmes/{programme}/people/import/apply", "O"),
    ("/programmes/{programme}/people/coordinators", "O"),
    ("/programmes/{programme}/people/coordinators/end", ""),
    ("/programmes/{programme}/setup/parts", "O"),
    ("/programmes/{programme}/setup/parts/prize", "O"),
    ("/programmes/{programme}/setup/parts/prize/move", "O"),
    ("/programmes/{programme}/setup/parts/move", "O"),
    ("/programmes/{programme}/setup/parts/remove", "O"),
    ("/programmes/{programme}/setup/form", "O"),
    ("/programmes/{programme}/setup/form/question", "O"),
    ("/programmes/{programme}/setup/form/question/remove", "O"),
    ("/programmes/{programme}/enter", SIGNED_IN),
    ("/entries/{entry}/form", "AB"),
    ("/entries/{entry}/challenges", ""),
    ("/entries/{entry}/challenges/{challenge}/withdrawal", ""),
    ("/programmes/{programme}/desk/challenges", ""),
    ("/programmes/{programme}/desk/challenges/{challenge}", ""),
    ("/entries/{entry}/draft", "AB"),
    ("/programmes/{programme}/desk/likenesses/look", "O"),
    ("/programmes/{programme}/desk/likenesses/{likeness}", "O"),
    ("/programmes/{programme}/desk/past-winners", "O"),
    ("/entries/{entry}/files/{field}", ""),
    ("/entries/{entry}/files/{field}/{file}/remove", "AB"),
    ("/entries/{entry}/submission", "AB"),
    ("/entries/{entry}/withdrawal", "AB"),
    ("/entries/{entry}/team", "AB"),
    ("/entries/{entry}/team/{member}/remove", "AB"),
    ("/entries/{entry}/team/{member}/lead", "AB"),
    ("/entries/{entry}/invitations/{invitation}/remove", "AB"),
    ("/entries/{entry}/team/link", "AB"),
    ("/entries/{entry}/owner", ""),
    ("/entries/{entry}/owner/again", ""),
    ("/consents/{link}", ""),
    ("/teams/{link}", ""),
    ("/invitations/{invitation}", ""),
    ("/programmes/{programme}/desk/entries/{entry}/screening", "O"),
    ("/programmes/{programme}/desk/entries/{entry}/change", "O"),
    ("/programmes/{programme}/desk/entries/{entry}/blindness", "O"),
    ("/programmes/{programme}/desk/entries/{entry}/change/taken-back", "O"),
    ("/programmes/{programme}/tables", "O"),
    ("/programmes/{programme}/tables/numbers", "O"),
    ("/programmes/{programme}/tables/file", "O"),
    ("/programmes/{programme}/imports", "O"),
    ("/programmes/{programme}/imports/{import}", ""),
    ("/programmes/{programme}/imports/{import}/apply", ""),
    ("/programmes/{programme}/judges", "O"),
    ("/programmes/{programme}/judges/import", "O"),
    ("/programmes/{programme}/judges/import/apply", "O"),
    ("/programmes/{programme}/judges/{judge}", "O"),
    ("/programmes/{programme}/judges/{judge}/conflicts", "O"),
    ("/programmes/{programme}/judges/terms", "O"),
    ("/programmes/{programme}/judges/reminders", "O"),
    ("/programmes/{programme}/judges/reminders/stop", "O"),
    ("/programmes/{programme}/judges/joining", "O"),
    ("/programmes/{programme}/judges/joining/{code}/close", "O"),
    ("/join/{code}", ""),
    ("/programmes/{programme}/judges/chairs", ""),
    ("/programmes/{programme}/judges/{judge}/part", ""),
    ("/programmes/{programme}/conflicts", "O"),
    ("/programmes/{programme}/desk/entries/{entry}/conflict", "OR"),
    ("/entries/{entry}/conflicts", "AB"),
    ("/entries/{entry}/conflicts/{named}/remove", "AB"),
    ("/programmes/{programme}/assignment/proposals", "O"),
    ("/programmes/{programme}/assignment/proposals/{proposal}/apply", ""),
    ("/programmes/{programme}/assignment/everybody", "O"),
    ("/programmes/{programme}/assignment/calibration", "O"),
    ("/programmes/{programme}/assignment/proposals/{proposal}/drop", ""),
    ("/programmes/{programme}/judges/{judge}/departure", "O"),
    ("/programmes/{programme}/judges/{judge}/return", "O"),
    ("/programmes/{programme}/judging/departure", "JI"),
    ("/programmes/{programme}/judging/bids", ""),
    ("/programmes/{programme}/assignment/bids", "O"),
    ("/programmes/{programme}/assignment/file", "O"),
    ("/programmes/{programme}/assignment/file/apply", "O"),
    ("/programmes/{programme}/assignment/release", "O"),
    ("/programmes/{programme}/assignment/separations", "O"),
    ("/programmes/{programme}/assignment/separations/remove", "O"),
    ("/programmes/{programme}/assignment/pairs", "O"),
    ("/programmes/{programme}/assignment/pairs/remove", "O"),
    ("/judging/invitations/{judge}", "J"),
    ("/support/end", ""),
    ("/support/{entry}", ""),
    ("/support/{entry}/recusal", ""),
    ("/programmes/{programme}/judges/{judge}/support", "O"),
    ("/judging/keys", ALL),
    ("/programmes/{programme}/judging/submission", "JI"),
    ("/programmes/{programme}/judging/ballot", ""),
    ("/programmes/{programme}/judging/ballot/draft", ""),
    ("/programmes/{programme}/judging/ballot/submission", ""),
    ("/programmes/{programme}/judging/{entry}", "J"),
    ("/programmes/{programme}/judging/{entry}/draft", "J"),
    ("/programmes/{programme}/judging/{entry}/submission", "J"),
    ("/programmes/{programme}/judging/{entry}/recusal", "J"),
    ("/programmes/{programme}/judging/{entry}/flag", "J"),
    ("/programmes/{programme}/desk/vote", ""),
    ("/programmes/{programme}/desk/vote/sets/{set}", ""),
    ("/programmes/{programme}/desk/vote/kinds/{kind}", ""),
    ("/programmes/{programme}/desk/vote/tally", ""),
    ("/programmes/{programme}/desk/vote/tally/signature", ""),
    ("/programmes/{programme}/desk/vote/announcement", ""),
    ("/programmes/{programme}/rubric", "O"),
    ("/programmes/{programme}/rubric/change", "O"),
    ("/programmes/{programme}/paper/{judge}/{entry}", "O"),
    ("/programmes/{programme}/flags/{entry}", "O"),
    ("/programmes/{programme}/expo/acts", ""),
    ("/programmes/{programme}/floor", ""),
    ("/programmes/{programme}/floor/pause", ""),
    ("/programmes/{programme}/floor/{entry}", ""),
    ("/programmes/{programme}/closing", "O"),
    ("/programmes/{programme}/extension", "O"),
    ("/programmes/{programme}/release", "KO"),
    ("/programmes/{programme}/annulments", "KO"),
    ("/programmes/{programme}/annulments/{annulment}/lift", "KO"),
    ("/programmes/{programme}/reopening", "KO"),
    ("/programmes/{programme}/standings/next", "O"),
    ("/programmes/{programme}/discussion/{category}", "KO"),
    ("/programmes/{programme}/discussion/{category}/{entry}", "JKO"),
    ("/programmes/{programme}/discussion/{category}/{entry}/notes/{note}/remove", "JKO"),
    ("/programmes/{programme}/moving-on", "KOR"),
    ("/programmes/{programme}/moving-on/signature", "KOR"),
    ("/programmes/{programme}/moving-on/opening", "O"),
    ("/programmes/{programme}/vote", ""),
    ("/programmes/{programme}/vote/links/{token}", ""),
    ("/programmes/{programme}/vote/ballot/{category}", ""),
    ("/programmes/{programme}/vote/leave", ""),
    ("/programmes/{programme}/decisions/{prize}", "KOR"),
    ("/programmes/{programme}/run-of-show/{prize}", "O"),
    ("/programmes/{programme}/run-of-show/console", "O"),
    ("/programmes/{programme}/run-of-show/step", ""),
    ("/programmes/{programme}/run-of-show/end", ""),
    ("/programmes/{programme}/decisions/{prize}/signature", "KOR"),
    ("/programmes/{programme}/publication", "O"),
    ("/programmes/{programme}/publication/hour", "O"),
    ("/programmes/{programme}/publication/hour/back", "O"),
    ("/programmes/{programme}/corrections", "O"),
    ("/programmes/{programme}/corrections/publication", "O"),
    ("/programmes/{programme}/corrections/end", "O"),
    ("/programmes/{programme}/documents", "O"),
    ("/programmes/{programme}/documents/logo", "O"),
    ("/programmes/{programme}/documents/logo/remove", "O"),
    ("/programmes/{programme}/documents/certificates", "O"),
    ("/programmes/{programme}/letters/new", "O"),
    ("/programmes/{programme}/sendings", "O"),
    ("/programmes/{programme}/sendings/{sending}/stop", "O"),
    ("/programmes/{programme}/letters/{letter}/stop", "O"),
    ("/programmes/{programme}/letters/{letter}/again", "O"),
    ("/programmes/{programme}/people", "O"),
];

both_engines! {
    async fn everybody_finds_their_own_doors_and_no_others(world) {
        let road = Road::begin(world).await;
        let mut wrong = Vec::new();
        for (number, stage) in STAGES.iter().enumerate() {
            road.go_to(*stage).await;
            let mut visitors = vec![('N', road.world.visit().await)];
            for (letter, name) in CAST {
                visitors.push((letter, road.world.visit_as(name).await));
            }
            for (pattern, let_in) in GETS {
                let mut found = String::new();
                for (letter, visitor) in &visitors {
                    let seen = visitor.get(road.address(pattern)).await;
                    match seen.status {
                        200 => found.push(*letter),
                        403 if *letter != 'N' => found.push(letter.to_ascii_lowercase()),
                        404 => {}
                        303 if *letter != 'N' || seen.leads_to().starts_with("/sign-in") => {}
                        other => wrong.push(format!("{stage:?}: {letter} gets {other} at {pattern}")),
                    }
                }
                if found != let_in[number] {
                    wrong.push(format!("{stage:?}: {pattern} lets in {found:?}, not {:?}", let_in[number]));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn whoever_acts_for_a_judge_finds_the_doors_for_that_and_none_of_the_judges_own(world) {
        let road = Road::begin(world).await;
        let (olga, mut wrong) = (road.world.visit_as("Olga").await, Vec::new());
        let begin = road.address("/programmes/{programme}/judges/{judge}/support");
        olga.post(&begin, &[("reason", "He dictates.")]).await;
        for (pattern, let_in) in POSTS.iter().filter(|(pattern, _)| !pattern.starts_with("/support")) {
            let status = if let_in.contains('O') { 404 } else { olga.post(road.address(pattern), &[]).await.status };
            if status != 404 {
                wrong.push(format!("{status} by posting to {pattern}"));
            }
        }
        for (number, stage) in STAGES.iter().enumerate() {
            road.go_to(*stage).await;
            assert_eq!(olga.post(&begin, &[("reason", "He dictates.")]).await.leads_to(), "/support");
            for (pattern, let_in) in GETS {
                let status = olga.get(road.address(pattern)).await.status;
                let expected = match *pattern {
                    "/support" | "/support/{entry}" => 200,
                    _ if let_in[number].contains('O') => 200,
                    _ if let_in[number].contains('o') => 403,
                    _ => 404,
                };
                // Led away, as without acting.
                if status != expected && !(status == 303 && expected == 404) {
                    wrong.push(format!("{stage:?}: {status} at {pattern}, not {expected}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn nobody_acts_through_anothers_door(world) {
        let road = Road::begin(world).await;
        let mut wrong = Vec::new();
        for (pattern, let_in) in POSTS {
            for (letter, name) in [('N', "")].into_iter().chain(CAST) {
                if let_in.contains(letter) {
                    continue;
                }
                let visitor = if letter == 'N' { road.world.visit().await } else { road.world.visit_as(name).await };
                let status = visitor.post(road.address(pattern), &[]).await.status;
                if !matches!((status, letter), (404, _) | (401, 'N')) {
                    wrong.push(format!("{letter} gets {status} by posting to {pattern}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn every_address_has_a_line() {
    let gets: BTreeMap<_, _> = GETS.iter().copied().collect();
    let posts: BTreeMap<_, _> = POSTS.iter().copied().collect();
    let lacking: Vec<_> = TABLE
        .iter()
        .flat_map(|(pattern, methods)| methods.iter().map(move |method| (*method, *pattern)))
        .filter(|(method, pattern)| match *method {
            "get" => !gets.contains_key(pattern),
            _ => !posts.contains_key(pattern),
        })
        .collect();
    assert!(lacking.is_empty(), "who may come in there? {lacking:#?}");
}
