//! Who has a desk at all.

use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::{Asked, Guard};

/// Whoever sees behind the scenes of some programme, and the site's administrators, who make programmes.
#[derive(Clone, Debug)]
pub struct Behind(pub Person);

impl Guard for Behind {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let behind = [Role::Organiser, Role::Chair, Role::Auditor];
        if person.site_admin || !accounts::store::programmes_of(conn, person.id, &behind)?.is_empty() {
            Ok(Self(person))
        } else {
            Err(Error::NotFound)
        }
    }
}
