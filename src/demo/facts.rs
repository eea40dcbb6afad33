//! Whether a database is a demo: only then is it touched.

use diesel::prelude::*;

use crate::column::Moment;
use crate::db::{self, Address, Conn};
use crate::error::Result;
use crate::schema::{database_facts, people};

const NAME: &str = "demo";

pub fn is_demo(conn: &mut Conn) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(database_facts::table.find(NAME))).get_result(conn)?)
}

pub fn mark(conn: &mut Conn, now: Moment) -> Result<()> {
    diesel::insert_into(database_facts::table)
        .values((database_facts::name.eq(NAME), database_facts::value.eq(now.to_string())))
        .execute(conn)?;
    Ok(())
}

/// True when the database holds people and is no demo. One that was only begun holds nobody.
pub fn is_foreign(address: &Address) -> Result<bool> {
    if db::migrations_pending(address)? > 0 {
        return db::look_at(address, |conn| Ok(anything_there(conn)));
    }
    db::look_at(address, |conn| {
        let people: i64 = people::table.count().get_result(conn)?;
        Ok(people > 0 && !is_demo(conn)?)
    })
}

/// Before the first migration there is nobody; a table of people, however old, may be somebody's.
fn anything_there(conn: &mut Conn) -> bool {
    people::table.count().get_result::<i64>(conn).is_ok_and(|people| people > 0)
}
