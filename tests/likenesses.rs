//! The program points at what looks alike; Olga decides, and what she decided stays.

use palmares::accounts::Role;
use palmares::column::Moment;
use palmares::entries::{EntryId, LikeVerdict, Sameness, store};
use palmares::programme::{Programme, StageKind};
use palmares::routes;

use crate::both_engines;
use crate::support::World;
use crate::support::road::enter;

both_engines! {
    async fn doubles_and_a_past_winner_are_noticed_and_decided_by_a_person(world) {
        let prize = world.small_prize();
        let (rain, again, lamp) = (
            enter(&world, &prize, "Amina", "Rain for all", "River Trust", "water"),
            enter(&world, &prize, "Bo", "Rain for All!", "River Trust", "light"),
            enter(&world, &prize, "Jun", "Village lamps", "Lamp Works", "light"),
        );
        let olga = world.visit_as("Olga").await;
        let here = routes::likenesses(&prize.slug);
        assert!(olga.get(&here).await.shows("Nothing looks alike"));
        store::look_through(&world.app.db, Moment::now()).await.expect("a look");
        assert_eq!(pairs(&world, &prize), [(rain, again.to_string(), None)]);
        let register = "edition,title,entity,link\n2019,Lamps for villages,Somebody,\n2018,\"Village lamps\",Lamp Works,\n";
        let kept = olga.post_and_follow(routes::past_winners(&prize.slug), &[("register", register)]).await;
        assert!(kept.says("2 past winners are in the register now.") && kept.says("Won: 2018"), "{}", kept.body);
        let found = all(&world, &prize);
        let past = found.iter().find(|it| it.entry == lamp).expect("the lamps").id;
        let nothing = olga.post(routes::likeness(&prize.slug, past), &[("verdict", "same"), ("reason", " ")]).await;
        assert!(nothing.status == 422 && nothing.shows("checked"), "{}", nothing.body);
        for _ in 0..2 {
            let form = [("verdict", "same"), ("reason", "It won in 2018 under the same name.")];
            assert_eq!(olga.post(routes::likeness(&prize.slug, past), &form).await.leads_to(), here);
        }
        let double = found.iter().find(|it| it.entry == rain).expect("the rain").id;
        olga.post(routes::likeness(&prize.slug, double), &[("verdict", "different"), ("reason", "Two villages.")]).await;
        store::look_through(&world.app.db, Moment::now()).await.expect("a look");
        assert!(all(&world, &prize).iter().all(|it| it.verdict.is_some()));
        let page = olga.get(&here).await;
        assert!(page.shows("It won in 2018 under the same name.") && page.shows("Nothing looks alike"), "{}", page.body);
        assert_eq!(acts(&world, "likeness-decided"), 2);
    }

    async fn what_is_open_goes_when_it_looks_alike_no_more(world) {
        let prize = world.small_prize();
        enter(&world, &prize, "Amina", "Rain for all", "River Trust", "water");
        let again = enter(&world, &prize, "Bo", "Rain for all", "Other", "light");
        store::look_through(&world.app.db, Moment::now()).await.expect("a look");
        assert_eq!(all(&world, &prize).len(), 1);
        let (programme, bo) = (prize.clone(), world.person("Bo").id);
        world.past(move |conn| store::withdraw(conn, bo, &programme, again, "a mistake", Moment::now()));
        store::look_through_one(&world.app.db, prize.id, Moment::now()).await.expect("a look");
        assert_eq!(all(&world, &prize).len(), 0);
    }

    async fn whoever_is_too_close_to_one_of_two_does_not_see_them(world) {
        let prize = world.small_prize();
        enter(&world, &prize, "Amina", "Rain for all", "River Trust", "water");
        enter(&world, &prize, "Bo", "Rain for all", "Other", "light");
        store::look_through(&world.app.db, Moment::now()).await.expect("a look");
        world.with_role("Bo", &prize, Role::Organiser);
        world.stage(&prize, StageKind::Entries, -48, -1);
        let page = world.visit_as("Bo").await.get(routes::likenesses(&prize.slug)).await;
        assert!(page.says("1 pair is hidden from you") && !page.shows("Rain for all"), "{}", page.body);
        let id = all(&world, &prize)[0].id;
        let form = [("verdict", "different"), ("reason", "Mine is better.")];
        assert_eq!(world.visit_as("Bo").await.post(routes::likeness(&prize.slug, id), &form).await.status, 404);
    }

    async fn a_wrong_register_says_row_and_column_and_changes_nothing(world) {
        let prize = world.small_prize();
        let olga = world.visit_as("Olga").await;
        let here = routes::past_winners(&prize.slug);
        olga.post(&here, &[("register", "2018,Wells")]).await;
        let wrong = olga.post(&here, &[("register", "2018,Wells\n2019,,River Trust")]).await;
        assert!(wrong.status == 422 && wrong.says("Row 2, title: a title is missing") && wrong.shows("2019,,River Trust"));
        assert!(olga.get(&here).await.says("1 past winner is in the register"));
    }
}

fn all(world: &World, prize: &Programme) -> Vec<Sameness> {
    let (programme, olga) = (prize.clone(), world.person("Olga"));
    world.look(move |conn| store::samenesses(conn, &programme, &olga)).0
}

fn pairs(world: &World, prize: &Programme) -> Vec<(EntryId, String, Option<LikeVerdict>)> {
    all(world, prize).into_iter().map(|it| (it.entry, it.other, it.verdict)).collect()
}

fn acts(world: &World, verb: &'static str) -> usize {
    use diesel::prelude::*;
    use palmares::schema::acts;
    let found: Vec<String> =
        world.look(|conn| Ok(acts::table.filter(acts::verb.eq(verb)).select(acts::verb).load(conn)?));
    found.len()
}
