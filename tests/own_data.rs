//! What is kept about somebody, they can take along: theirs, and nothing of anybody else.

use palmares::routes;

use crate::both_engines;
use crate::support::road::{Phase, Road};

both_engines! {
    async fn each_finds_their_own_and_nothing_of_others(world) {
        let road = Road::begin(world).await;
        road.go_to(Phase::Scoring).await;
        let amina = road.world.visit_as("Amina").await.get(routes::own_data()).await;
        assert_eq!(amina.status, 200);
        assert_eq!(amina.header("content-disposition"), Some("attachment; filename=\"palmares-own-data.json\""));
        let own: serde_json::Value = serde_json::from_str(&amina.body).expect("a file of JSON");
        assert_eq!(own["entries"][0]["title"], "Clear Spring");
        assert_eq!(own["entries"][0]["answers"]["entity"], "Tarsali Well Trust");
        let kinds: Vec<&str> = own["letters"].as_array().into_iter().flatten().filter_map(|it| it["kind"].as_str()).collect();
        assert!(kinds.contains(&"entry-submitted"), "{kinds:?}");
        assert!(own["acts"].as_array().is_some_and(|acts| acts.iter().any(|act| act["what"] == "entry-submitted")));
        assert!(!amina.body.contains("Long Lamp") && !amina.body.contains("Jun") && own["sheets"] == serde_json::json!([]));
        let jun = road.world.visit_as("Jun").await.get(routes::own_data()).await;
        let own: serde_json::Value = serde_json::from_str(&jun.body).expect("a file of JSON");
        assert_eq!(own["sheets"].as_array().map(Vec::len), Some(1), "his, and not Ines's");
        assert_eq!(own["judging"][0]["organisation"], "Institute of Jun");
        assert!(!jun.body.contains("Tarsali"), "who entered is not his to know: {}", jun.body);
        // A letter that lets somebody in is told by its subject alone.
        assert!(!jun.body.contains("/sign-in/links/"));
        assert!(road.world.visit().await.get(routes::own_data()).await.leads_to().starts_with("/sign-in"));
    }
}
