//! Setting up: from nothing to an edition, its dates with their history, its set-up as a file and back.

use palmares::accounts;
use palmares::column::Moment;
use palmares::language::Language;
use palmares::programme::{Setup, StageKind, presets, rules, store};
use palmares::routes;

use crate::both_engines;
use crate::support::{Visitor, World};

both_engines! {
    async fn an_administrator_makes_an_edition_from_each_preset(world) {
        let ada = administrator(&world).await;
        assert!(ada.get(routes::new_programme()).await.shows("WSIS Prizes"));
        for preset in presets::all() {
            let slug = format!("my-{}", preset.key);
            let typed = [("preset", preset.key), ("slug", &slug), ("first", "2027-03-01"), ("name-en", "Ours"), ("name-ar", "لنا")];
            let seen = ada.post_and_follow(routes::new_programme(), &typed).await;
            assert!(seen.shows("<bdi>Ours</bdi>") && seen.shows("The programme is there"), "{}", seen.body);
            let setup = world.look(|conn| { let made = store::by_slug(conn, &slug)?; store::export(conn, &made) });
            let mut expected = rules::beginning_on(&preset.setup, "2027-03-01".parse().expect("a day"));
            expected.names.0.extend([(Language::English, "Ours".to_owned()), (Language::Arabic, "لنا".to_owned())]);
            assert_eq!(setup, expected);
        }
    }

    async fn what_was_mistyped_is_said_and_the_words_stay(world) {
        let ada = administrator(&world).await;
        let seen = ada.post(routes::new_programme(), &[("slug", "My Prize"), ("first", "soon"), ("name-fr", "À nous")]).await;
        assert_eq!(seen.status, 422);
        for words in ["Choose what the programme starts from", "cannot be used", "value=\"À nous\"", "value=\"My Prize\""] {
            assert!(seen.shows(words), "{words}: {}", seen.body);
        }
        world.small_prize();
        let seen = ada.post(routes::new_programme(), &[("preset", "hackathon"), ("slug", "small-prize")]).await;
        assert!(seen.status == 422 && seen.shows("is taken"), "{}", seen.body);
    }

    async fn a_set_up_goes_out_as_a_file_and_comes_back_as_another_edition(world) {
        let programme = world.small_prize();
        let file = world.visit_as("Olga").await.get(routes::setup_file("small-prize")).await;
        assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"small-prize.toml\""));
        let ada = administrator(&world).await;
        let seen = ada.upload(routes::import_programme(), &[("import-slug", "copy")], ("import-file", "a.toml", file.body.as_bytes())).await;
        assert_eq!(seen.leads_to(), routes::setup("copy"));
        let (one, other) = world.look(|conn| {
            let copy = store::by_slug(conn, "copy")?;
            Ok((store::export(conn, &programme)?, store::export(conn, &copy)?))
        });
        assert_eq!(one, other);
        assert_eq!(Setup::read(&file.body), Ok(one));
    }

    async fn the_next_edition_is_made_of_the_one_before(world) {
        let programme = world.small_prize();
        let ada = administrator(&world).await;
        let page = ada.get(routes::new_programme()).await;
        assert!(page.says("Make the next edition") && page.says("Small Prize (small-prize)"), "{}", page.body);
        let wrong = [("edition", "nobody"), ("copy-slug", "Next!"), ("copy-first", "soon")];
        let seen = ada.post(routes::copy_programme(), &wrong).await;
        assert!(seen.status == 422 && seen.says("Choose an edition") && seen.shows("value=\"Next!\""), "{}", seen.body);
        let typed = [("edition", "small-prize"), ("copy-slug", "next-prize"), ("copy-first", "2031-03-01")];
        assert_eq!(ada.post(routes::copy_programme(), &typed).await.leads_to(), routes::setup("next-prize"));
        let (one, next) = world.look(|conn| {
            let copy = store::by_slug(conn, "next-prize")?;
            Ok((store::export(conn, &programme)?, store::export(conn, &copy)?))
        });
        assert_eq!(rules::moved_to(&one, "2031-03-01".parse().expect("a day")), next);
        assert_eq!(next.stages[0].opens.map(|it| it.date().to_string()).as_deref(), Some("2031-03-01"));
        assert_eq!(world.visit_as("Vera").await.post(routes::copy_programme(), &typed).await.status, 404);
    }

    async fn from_here_to_open_entries_each_step_says_how_it_stands(world) {
        let programme = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let page = olga.get(routes::setup(&programme.slug)).await;
        for words in ["From here to open entries", "In 2 languages", "Categories: 2; 2 prizes", "Nobody chairs yet", "2 criteria in the first round"] {
            assert!(page.says(words), "{words}: {}", page.body);
        }
        world.with_role("Kofi", &programme, palmares::accounts::Role::Chair);
        assert!(olga.get(routes::setup(&programme.slug)).await.says("You are the only organiser"));
        let preview = olga.get(routes::form_preview(&programme.slug)).await;
        assert!(preview.says("Nothing that you type here is kept") && preview.shows("name=\"goals.g6\"") && preview.says("Water"), "{}", preview.body);
        world.stage(&programme, StageKind::Entries, -48, -1);
        assert!(!olga.get(routes::setup(&programme.slug)).await.says("From here to open entries"));
    }

    async fn a_file_with_a_mistake_comes_back_with_its_line(world) {
        let ada = administrator(&world).await;
        let text = presets::find("hackathon").expect("the preset").setup.written().replacen("\"UTC\"", "UTC", 1);
        let seen = ada.upload(routes::import_programme(), &[("import-slug", "copy")], ("import-file", "a.toml", text.as_bytes())).await;
        assert_eq!(seen.status, 422);
        let words = palmares::language::plain(&seen.body);
        assert!(words.contains("Line 2, column 8") && words.contains("zone = UTC"), "{words}");
        let seen = ada.upload(routes::import_programme(), &[], ("import-file", "a.toml", b"\xff\xfe\x00")).await;
        assert!(seen.status == 422 && seen.shows("no text") && seen.shows("Give the programme an address"), "{}", seen.body);
    }

    async fn a_date_changes_with_a_reason_and_the_old_one_stays(world) {
        let programme = world.small_prize();
        let (olga, noor) = (world.visit_as("Olga").await, auditor(&world, &programme).await);
        let before = stage(&world, &programme);
        let seen = (before.opens_at.micros().to_string(), before.closes_at.micros().to_string());
        let wanted = [
            ("stage", "entries"), ("seen-opens", &seen.0), ("seen-closes", &seen.1), ("opens-entries", "2026-01-05T09:00"),
            ("closes-entries", "2099-03-28T23:00"), ("reason-entries", "The circular was late"),
        ];
        let mut without = wanted;
        without[5].1 = "";
        let refused = olga.post(routes::stages("small-prize"), &without).await;
        assert!(refused.status == 422 && refused.shows("Say why the dates change") && refused.shows("2099-03-28T23:00"));
        assert_eq!(stage(&world, &programme), before);
        for _ in ["once", "and sent again"] {
            assert_eq!(olga.post(routes::stages("small-prize"), &wanted).await.leads_to(), routes::stages("small-prize"));
        }
        assert_eq!(stage(&world, &programme).closes_at.to_string(), "2099-03-28T22:00:00Z");
        let history = noor.get(routes::stages("small-prize")).await;
        assert_eq!(history.body.matches("The circular was late").count(), 1);
        assert!(history.shows("<bdi>Olga</bdi>") && !history.shows("name=\"seen-opens\""));
        assert_eq!(noor.post(routes::stages("small-prize"), &wanted).await.status, 404);
    }

    async fn an_old_page_does_not_undo_a_newer_date(world) {
        let programme = world.small_prize();
        let before = stage(&world, &programme);
        world.stage(&programme, StageKind::Entries, -5, 100);
        let moved = stage(&world, &programme);
        let seen = (before.opens_at.micros().to_string(), before.closes_at.micros().to_string());
        let typed = [
            ("stage", "entries"), ("seen-opens", &seen.0), ("seen-closes", &seen.1), ("opens-entries", "2026-01-05T09:00"),
            ("closes-entries", "2099-03-28T23:00"), ("reason-entries", "An old page"),
        ];
        let answer = world.visit_as("Olga").await.post(routes::stages("small-prize"), &typed).await;
        assert!(answer.status == 422 && answer.shows("after you opened this page") && answer.shows("2099-03-28T23:00"));
        assert_eq!(stage(&world, &programme), moved);
    }

    async fn an_old_page_does_not_undo_a_newer_name(world) {
        world.small_prize();
        let olga = world.visit_as("Olga").await;
        let path = routes::setup("small-prize");
        let first = [("revision", "1"), ("name-en", "Large Prize"), ("summary-en", "Larger.")];
        assert_eq!(olga.post(&path, &first).await.leads_to(), path);
        assert_eq!(olga.post(&path, &first).await.leads_to(), path, "a double click does no harm");
        let late = olga.post(&path, &[("revision", "1"), ("name-en", "Tiny Prize"), ("summary-en", "Larger.")]).await;
        let words = palmares::language::plain(&late.body);
        assert!(late.status == 422 && words.contains("value=\"Tiny Prize\"") && words.contains("Now: Large Prize"), "{words}");
        let seen = olga.post_and_follow(&path, &[("revision", "2"), ("name-en", "Tiny Prize"), ("summary-en", "Larger.")]).await;
        assert!(seen.shows("<bdi>Tiny Prize</bdi>"), "{}", seen.body);
        assert_eq!(olga.post(&path, &[("revision", "3"), ("name-en", " ")]).await.status, 422);
    }

    async fn nobody_else_makes_programmes(world) {
        let programme = world.small_prize();
        for visitor in [world.visit_as("Olga").await, auditor(&world, &programme).await] {
            assert_eq!(visitor.get(routes::new_programme()).await.status, 404);
            assert_eq!(visitor.post(routes::new_programme(), &[]).await.status, 404);
            assert_eq!(visitor.post(routes::import_programme(), &[]).await.status, 404);
        }
    }
}

async fn administrator(world: &World) -> Visitor {
    let ada = world.person("Ada").id;
    world.past(move |conn| accounts::store::make_admin(conn, ada, Moment::now()));
    world.visit_as("Ada").await
}

async fn auditor(world: &World, programme: &palmares::programme::Programme) -> Visitor {
    world.with_role("Noor", programme, accounts::Role::Auditor);
    world.visit_as("Noor").await
}

fn stage(world: &World, programme: &palmares::programme::Programme) -> palmares::programme::Stage {
    let id = programme.id;
    world.look(|conn| store::calendar(conn, id)).stage(StageKind::Entries).cloned().expect("the stage")
}
