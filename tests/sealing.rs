//! The log: every verb leaves a line, and nobody changes one unseen.

use diesel::RunQueryDsl;
use palmares::audit::{self, Act, Break, Recorded, link_hash};
use palmares::column::Moment;
use palmares::db::BATCH;

use crate::both_engines;

both_engines! {
    async fn what_was_done_is_sealed_and_holds(world) {
        world.small_prize();
        assert!(world.past(|conn| audit::store::seal(conn, Moment::now())) > 1);
        world.person("Amina");
        assert_eq!(world.past(|conn| audit::store::seal(conn, Moment::now())), 1);
        assert_eq!(world.past(|conn| audit::store::seal(conn, Moment::now())), 0);
        assert_eq!(world.look(audit::store::breaks), []);
    }

    async fn many_acts_recorded_at_once_stand_as_if_recorded_one_by_one(world) {
        let (prize, olga) = (world.small_prize(), world.person("Olga").id);
        world.past(|conn| audit::store::seal(conn, Moment::now()));
        let of = prize.id;
        let act = move |number: usize| Act::by(olga).within(of).did("entry-screened", number).with(&number);
        // More than one statement carries, so that the border between two is in it.
        let many = BATCH + 3;
        world.past(move |conn| audit::record_all(conn, (0..many).map(act).collect(), Moment::now()));
        world.past(move |conn| audit::record(conn, act(many), Moment::now()));
        assert_eq!(world.past(|conn| audit::store::seal(conn, Moment::now())), many + 1);
        assert_eq!(world.look(audit::store::breaks), []);
        let lines = world.look(|conn| audit::store::log(conn, of, 0, 600));
        let mut links: Vec<_> = lines.into_iter().filter(|line| line.act.verb == "entry-screened").collect();
        links.sort_by_key(|line| line.number);
        let in_order: Vec<String> = (0..=many).map(|number| number.to_string()).collect();
        assert_eq!(links.iter().map(|line| line.act.subject.clone()).collect::<Vec<_>>(), in_order);
        for pair in links.windows(2) {
            let (before, number) = (pair[0].hash.clone().unwrap_or_default(), pair[1].number.unwrap_or_default());
            assert_eq!(pair[1].hash, Some(link_hash(&before, number, &pair[1].act)), "link {number}");
            let Recorded { salt, content_hash, subject, .. } = &pair[1].act;
            assert_eq!(*content_hash, audit::content_hash(salt, subject), "each has the content of its own act");
        }
    }

    async fn an_act_changed_past_the_program_is_named(world) {
        world.small_prize();
        world.past(|conn| audit::store::seal(conn, Moment::now()));
        world.past(|conn| {
            let forged = "UPDATE acts SET verb = 'nothing' WHERE verb = 'programme-made'";
            Ok(diesel::sql_query(forged).execute(conn)?)
        });
        let breaks = world.look(audit::store::breaks);
        assert!(matches!(breaks.as_slice(), [(_, Break::ActChanged { .. })]), "{breaks:?}");
    }

    async fn acts_cut_off_at_the_end_are_missed(world) {
        world.small_prize();
        world.past(|conn| audit::store::seal(conn, Moment::now()));
        world.past(|conn| {
            Ok(diesel::sql_query("DELETE FROM seals WHERE number = (SELECT MAX(number) FROM seals)").execute(conn)?)
        });
        let breaks = world.look(audit::store::breaks);
        assert!(breaks.iter().all(|(_, found)| matches!(found, Break::Shortened { .. })) && !breaks.is_empty(), "{breaks:?}");
    }
}
