//! Two people press the same at the same instant, ten thousand times: exactly one counts, and nobody sees the seams.

use std::sync::{Arc, Barrier};
use std::thread;

use diesel::prelude::*;
use palmares::accounts::{PersonId, Role};
use palmares::column::Moment;
use palmares::db::{Conn, Db};
use palmares::error::{Error, Result};
use palmares::programme::{self, Programme};
use palmares::results;
use palmares::schema::{acts, annulments, sheets};
use palmares::scoring::{self, AnnulmentId, SheetId, Which};

use crate::both_engines;
use crate::support::Engine;
use crate::support::judged::{CLEAR, Judged};

/// What is pressed in a turn, after which all is as before.
const TURN: [(&str, Press); 6] = [
    ("round-closed", Press::Close),
    ("sheets-annulled", Press::Annul),
    ("annulment-lifted", Press::Lift),
    ("scores-read-early", Press::Release),
    ("reopening-asked", Press::Ask),
    ("round-reopened", Press::Agree),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Press {
    Close,
    Annul,
    Lift,
    Release,
    Ask,
    Agree,
}

both_engines! {
    async fn of_two_who_press_the_same_at_the_same_instant_exactly_one_counts(world) {
        // A tenth of the presses on PostgreSQL, where each is a transaction of its own, tried again when two collide.
        let turns = match world.engine {
            Engine::Sqlite => 10_000_usize.div_ceil(TURN.len()),
            Engine::Postgres => 1_000_usize.div_ceil(TURN.len()),
        };
        let judged = Judged::open(&world, CLEAR);
        let people = ["Omar", "Kofi"].map(|name| world.with_role(name, &judged.programme, Role::Organiser).id);
        let scene = Scene {
            db: world.app.db.clone(),
            programme: judged.programme.clone(),
            olga: world.person("Olga").id,
            people,
            sheet: world.look(|conn| Ok(sheets::table.order(sheets::id).limit(1).select(sheets::id).get_result(conn)?)),
            start: Moment::now(),
        };
        thread::spawn(move || scene.play(turns)).join().expect("nobody sees the seams");
        for (verb, _) in TURN {
            let counted: i64 = world.look(|conn| Ok(acts::table.filter(acts::verb.eq(verb)).count().get_result(conn)?));
            assert_eq!(counted, i64::try_from(turns).expect("a number"), "{verb}");
        }
    }
}

#[derive(Clone)]
struct Scene {
    db: Db,
    programme: Programme,
    /// Asks, so that either of the two can agree.
    olga: PersonId,
    people: [PersonId; 2],
    sheet: SheetId,
    start: Moment,
}

impl Scene {
    fn play(&self, turns: usize) {
        let barrier = Arc::new(Barrier::new(2));
        let player = |who: usize| {
            let (scene, barrier) = (self.clone(), Arc::clone(&barrier));
            thread::spawn(move || {
                for turn in 0..turns {
                    for (number, (_, press)) in TURN.iter().enumerate() {
                        let now = scene.start.plus_seconds(i64::try_from(turn * TURN.len() + number).unwrap_or(0) + 1);
                        if who == 0 {
                            scene.prepare(*press, now);
                        }
                        barrier.wait();
                        scene.press(*press, who, now);
                        barrier.wait();
                    }
                }
            })
        };
        for player in [player(0), player(1)] {
            player.join().expect("whoever is second is told so, in words or not at all");
        }
    }

    /// What somebody else has done before the two come.
    fn prepare(&self, press: Press, now: Moment) {
        let (olga, of) = (self.olga, self.programme.clone());
        if press == Press::Release {
            let asked = self.db.write_now(move |conn| {
                let round = programme::store::round(conn, of.id)?;
                scoring::store::ask_early(conn, olga, &of, &round, "The hall is free today only.", now)
            });
            asked.expect("asking is nobody else's");
        }
    }

    fn press(&self, press: Press, who: usize, now: Moment) {
        let (by, olga, of, sheet) = (self.people[who], self.olga, self.programme.clone(), self.sheet);
        let done = self.db.write_now(move |conn| act(conn, press, by, olga, &of, sheet, now));
        match done {
            Ok(()) | Err(Error::Refused(_) | Error::Conflict(_)) => {}
            Err(other) => panic!("{press:?}: {other}"),
        }
    }
}

fn act(
    conn: &mut Conn,
    press: Press,
    by: PersonId,
    olga: PersonId,
    of: &Programme,
    sheet: SheetId,
    now: Moment,
) -> Result<()> {
    let round = programme::store::round(conn, of.id)?;
    match press {
        Press::Close => scoring::store::close(conn, by, of, &round, "Enough.", now),
        Press::Annul => results::store::annul(conn, by, of, Which::Sheet(sheet), "Wrong entry.", now).map(|_| ()),
        Press::Lift => {
            let annulment = latest(conn, sheet)?;
            results::store::lift(conn, by, of, annulment, "Right entry.", now)
        }
        Press::Release => scoring::store::release(conn, by, of, &round, now),
        // One person in two tabs, so that either of the two may agree.
        Press::Ask => results::store::ask_reopening(conn, olga, of, "Once more.", now),
        Press::Agree => results::store::reopen(conn, by, of, now),
    }
}

fn latest(conn: &mut Conn, sheet: SheetId) -> Result<AnnulmentId> {
    Ok(annulments::table
        .filter(annulments::sheet_id.eq(sheet))
        .order(annulments::at.desc())
        .limit(1)
        .select(annulments::id)
        .get_result(conn)?)
}
