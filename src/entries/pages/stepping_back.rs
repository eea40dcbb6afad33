//! Somebody behind the scenes says that they are too close to an entry: from then on others look after it.

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{EntryId, store};
use crate::error::Answer;
use crate::language::Sentence;
use crate::programme::Staff;
use crate::routes;
use crate::web::{Fields, For, part, see_saying};

pub async fn step_back(app: Data<App>, For(staff): For<Staff>, request: HttpRequest, fields: Fields) -> Answer {
    let (entry, reason, now) = (part(&request, "entry", EntryId::parse)?, fields.text("reason"), Moment::now());
    let slug = staff.programme.slug.clone();
    app.db
        .write(move |conn| store::declare_step_back(conn, staff.person.id, staff.programme.id, entry, &reason, now))
        .await?;
    see_saying(routes::desk_entries(&slug), &Sentence::new("said-stepped-back"))
}
