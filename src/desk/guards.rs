//! Who has a desk at all.

use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::panels;
use crate::programme::{self, Programme};
use crate::web::{Asked, Guard};

/// Whoever sees behind the scenes of some programme, and the site's administrators, who make programmes.
#[derive(Clone, Debug)]
pub struct Behind(pub Person);

impl Guard for Behind {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let behind = [Role::Organiser, Role::Chair, Role::Auditor];
        let has_role = |conn: &mut Conn| accounts::store::programmes_of(conn, person.id, &behind);
        let coordinates = |conn: &mut Conn| panels::store::coordinated_by(conn, person.id);
        if person.site_admin || !has_role(conn)?.is_empty() || !coordinates(conn)?.is_empty() {
            Ok(Self(person))
        } else {
            Err(Error::NotFound)
        }
    }
}

/// Whoever follows the entries of a country, and which.
#[derive(Clone, Debug)]
pub struct Coordinating {
    pub programme: Programme,
    /// Keys of options.
    pub countries: Vec<String>,
}

impl Guard for Coordinating {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let programme = programme::store::by_slug(conn, asked.part("programme"))?;
        let countries = panels::store::countries_of(conn, programme.id, person.id)?;
        if countries.is_empty() { Err(Error::NotFound) } else { Ok(Self { programme, countries }) }
    }
}
