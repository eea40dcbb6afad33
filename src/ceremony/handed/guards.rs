//! Whose certificate it is, and who reads the text for the press.

use super::{Certificate, Holder, rules, store};
use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::entries;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels;
use crate::programme::{self, Organiser, Programme};
use crate::results::{self, Earlier};
use crate::web::{Asked, Guard};

/// Whoever may have a certificate as a file, once its results are published: its team, its judge, the organisers.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub person: Person,
    pub programme: Programme,
    pub certificate: Certificate,
}

impl Guard for Recipient {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let code = rules::typed_code(asked.part("code")).ok_or(Error::NotFound)?;
        let (programme, certificate) = store::by_code(conn, &code)?;
        let own = match certificate.due.holder {
            Holder::Entry(entry) => entries::store::find_of(conn, person.id, entry).is_ok(),
            Holder::Judge(judge) => {
                panels::store::judge(conn, programme.id, judge).is_ok_and(|it| it.person_id == person.id)
            }
        };
        if own || accounts::store::has_role(conn, programme.id, person.id, &[Role::Organiser])? {
            Ok(Self { person, programme, certificate })
        } else {
            Err(Error::NotFound)
        }
    }
}

/// An organiser who prepares what is handed out. Whoever is too close to an entry of the edition waits until its results
/// are published, whatever became of that entry: that they are kept from it tells them nothing.
#[derive(Clone, Debug)]
pub struct Preparing(pub Organiser);

impl Guard for Preparing {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let organiser = Organiser::find(conn, asked)?;
        must_be_free(conn, &organiser.programme, &organiser.person)?;
        Ok(Self(organiser))
    }
}

pub(in crate::ceremony) fn must_be_free(conn: &mut Conn, programme: &Programme, person: &Person) -> Result<()> {
    let published = results::store::progress(conn, programme.id)?.published.is_some();
    if published || entries::store::hidden_from(conn, programme, person)?.0.is_empty() {
        Ok(())
    } else {
        Err(Error::refused(WhyNot::new("results-why-conflict")))
    }
}

/// Whoever may read the text for the press: everybody after publication; before that organisers, once it is sealed.
#[derive(Clone, Debug)]
pub struct PressReader {
    pub programme: Programme,
    pub standing: store::Standing,
    /// What stood before a correction, the latest first.
    pub earlier: Vec<Earlier>,
}

impl Guard for PressReader {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let programme = programme::store::by_slug(conn, asked.part("programme"))?;
        if results::store::progress(conn, programme.id)?.published.is_none() {
            let person = asked.viewer.as_ref().ok_or(Error::NotFound)?;
            if !accounts::store::has_role(conn, programme.id, person.id, &[Role::Organiser])? {
                return Err(Error::NotFound);
            }
            must_be_free(conn, &programme, person)?;
        }
        let earlier = results::store::earlier_records(conn, &programme)?;
        Ok(Self { standing: store::standing(conn, &programme)?, earlier, programme })
    }
}
