//! The small prize with areas that everybody reads, and countries that only organisers do; and entries that chose them.

use std::collections::BTreeMap;

use palmares::column::Moment;
use palmares::db::Conn;
use palmares::entries::{self, Answered, Answers, Draft, EntryId};
use palmares::error::Result;
use palmares::files::{FileId, FileKind};
use palmares::programme::Programme;

use super::World;

const FORM: &str = concat!(
    include_str!("small.toml"),
    r#"
[[form.fields]]
key = "area"
kind = "choices"
names = { en = "Area", ar = "المجال" }
public = true
options = [
  { key = "well", names = { en = "Wells" } },
  { key = "lamp", names = { en = "Lamps" } },
  { key = "boat", names = { en = "Boats" } },
]

[[form.fields]]
key = "country"
kind = "choice"
says = "country"
names = { en = "Country", ar = "البلد" }
options = [
  { key = "CH", names = { en = "Switzerland", ar = "سويسرا" } },
  { key = "LB", names = { en = "Lebanon", ar = "لبنان" } },
]

[[form.fields]]
key = "pictures"
kind = "file"
names = { en = "Pictures" }
accepts = ["picture"]
public = true
"#
);

/// What somebody enters: title, category, areas, country.
pub type Told = (&'static str, &'static str, &'static [&'static str], &'static str);

impl World {
    pub fn prize_with_choices(&self) -> Programme {
        self.edition("small-prize", FORM)
    }

    /// Somebody's submitted entry.
    pub fn enters(&self, programme: &Programme, name: &'static str, told: Told) -> EntryId {
        let (programme, person) = (programme.clone(), self.person(name));
        self.past(move |conn| {
            let id = write(conn, &programme, &person, told)?;
            let revision = entries::store::find_of(conn, person.id, id)?.0.revision;
            entries::store::submit(conn, person.id, &programme, id, revision, Moment::now())?;
            Ok(id)
        })
    }

    /// The same, not submitted.
    pub fn begins(&self, programme: &Programme, name: &'static str, told: Told) -> EntryId {
        let (programme, person) = (programme.clone(), self.person(name));
        self.past(move |conn| write(conn, &programme, &person, told))
    }

    /// A picture among the answers of a draft.
    pub fn pictured(&self, programme: &Programme, name: &'static str, id: EntryId) -> FileId {
        let (programme, person, file) = (programme.clone(), self.person(name).id, FileId::fresh());
        self.past(move |conn| {
            let kept = entries::Kept {
                id: file,
                kind: FileKind::Picture,
                extension: "jpg".to_owned(),
                name: "roof.jpg".to_owned(),
                bytes: 1000,
            };
            entries::store::add_file(conn, person, &programme, id, ("pictures", "00"), &kept, Moment::now())?;
            let revision = entries::store::find_of(conn, person, id)?.0.revision;
            entries::store::submit(conn, person, &programme, id, revision, Moment::now())
        });
        file
    }
}

fn write(
    conn: &mut Conn,
    programme: &Programme,
    person: &palmares::accounts::Person,
    (title, category, areas, country): Told,
) -> Result<EntryId> {
    let id = entries::store::create(conn, person, programme, Moment::now())?;
    let revision = entries::store::find_of(conn, person.id, id)?.0.revision;
    let text = |text: &str| Answered::Text(text.to_owned());
    let answers = BTreeMap::from([
        ("entity".to_owned(), text("=River Trust")),
        ("summary".to_owned(), text("+ It brings water to seven villages.")),
        ("area".to_owned(), Answered::Chosen(areas.iter().map(|area| (*area).to_owned()).collect())),
        ("country".to_owned(), text(country)),
    ]);
    let draft = Draft { title: title.to_owned(), answers: Answers(answers), categories: vec![category.to_owned()] };
    entries::store::save_draft(conn, person.id, programme, id, &draft, revision, Moment::now())?;
    Ok(id)
}
