//! What an entry was like before stays, with who and when; only its team and those who run the programme read it.

use palmares::column::Moment;
use palmares::entries::{VersionKind, store};
use palmares::programme::StageKind;
use palmares::routes;

use crate::both_engines;
use crate::support::road::enter;

both_engines! {
    async fn every_submission_is_kept_and_what_differs_is_told(world) {
        let prize = world.small_prize();
        let id = enter(&world, &prize, "Amina", "Rain for all", "River Trust", "water");
        let amina = world.visit_as("Amina").await;
        let fields = [
            ("title", "Rain for all"),
            ("entity", "River Trust"),
            ("summary", "It brings clean water and light to nine villages."),
            ("draft-category", "light"),
            ("draft-revision", "2"),
        ];
        amina.post(routes::entry_form(id), &fields).await;
        amina.post(routes::submission(id), &[("draft-revision", "3")]).await;
        let kinds: Vec<VersionKind> =
            world.look(move |conn| store::versions(conn, id)).into_iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [VersionKind::Saved, VersionKind::Submitted, VersionKind::Saved, VersionKind::Submitted]);
        world.stage(&prize, StageKind::Entries, -48, -1);
        let page = world.visit_as("Olga").await.get(routes::desk_versions(&prize.slug, id)).await;
        for words in ["It brings water and light to seven villages.", "It brings clean water and light to nine villages.", "2 answers are different"] {
            assert!(page.says(words), "{words}: {}", page.body);
        }
        assert!(amina.get(routes::entry_versions(id)).await.says("nine villages"));
        assert_eq!(world.visit_as("Vera").await.get(routes::entry_versions(id)).await.status, 404);
    }

    async fn saves_of_one_sitting_are_one_version(world) {
        let prize = world.small_prize();
        let (programme, person) = (prize.clone(), world.person("Amina"));
        let id = world.past(move |conn| store::create(conn, &person, &programme, Moment::now()));
        let amina = world.visit_as("Amina").await;
        for (revision, title) in [("1", "R"), ("2", "Ra"), ("3", "Rain")] {
            amina.post(routes::entry_form(id), &[("title", title), ("draft-revision", revision)]).await;
        }
        let versions = world.look(move |conn| store::versions(conn, id));
        assert_eq!(versions.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Rain"]);
    }
}
