//! Amina signs in, and only Amina.

use crate::both_engines;

both_engines! {
    async fn a_stranger_is_led_to_sign_in_and_then_on(world) {
        let seen = world.visit().await.get("/account").await;
        assert_eq!(seen.leads_to(), "/sign-in?next=%2Faccount");
    }

    async fn a_form_of_another_site_is_refused(world) {
        let amina = world.visit_as("Amina").await;
        let request = actix_web::test::TestRequest::post().uri("/account").insert_header(("Sec-Fetch-Site", "cross-site"));
        assert_eq!(amina.sent(request.set_form([("name", "Mallory")])).await.status, 403);
        assert_eq!(world.person("Amina").name, "Amina");
    }
}
