//! The log: every verb leaves a line, and nobody changes one unseen.

use diesel::RunQueryDsl;
use palmares::audit::{self, Break};
use palmares::column::Moment;

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
