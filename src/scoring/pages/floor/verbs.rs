//! How an expo goes, its pause, and which entries judges find.

use actix_web::HttpRequest;
use actix_web::web::Data;

use super::expo_round;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId};
use crate::error::Answer;
use crate::language::Sentence;
use crate::programme::Organiser;
use crate::routes;
use crate::scoring::Expo;
use crate::scoring::store::expo;
use crate::web::{Fields, For, part, see_saying};

pub async fn set_expo(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let round = expo_round(&app, &organiser.programme).await?.id;
    let wanted = Expo {
        visit_minutes: fields.number("minutes").unwrap_or(Expo::default().visit_minutes),
        points_most: fields.number("points").unwrap_or(0),
        ordered: fields.raw("ordered") == "yes",
        paused_at: None,
    };
    let (by, programme, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    app.db.write(move |conn| expo::set_expo(conn, by, programme, round, &wanted, now)).await?;
    app.floors.forget(round);
    see_saying(routes::floor(&organiser.programme.slug), &Sentence::new("said-expo-changed"))
}

pub async fn pause_expo(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let round = expo_round(&app, &organiser.programme).await?.id;
    let rest = fields.raw("pause") == "yes";
    let (by, programme, now) = (organiser.person.id, organiser.programme.id, Moment::now());
    app.db.write(move |conn| expo::pause(conn, by, programme, round, rest, now)).await?;
    app.floors.forget(round);
    let said = if rest { Sentence::new("said-expo-paused") } else { Sentence::new("said-expo-resumed") };
    see_saying(routes::floor(&organiser.programme.slug), &said)
}

/// Hides an entry from judges, or shows it again.
pub async fn show_or_hide(
    app: Data<App>,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let round = expo_round(&app, &organiser.programme).await?;
    let entry = part(&request, "entry", EntryId::parse)?;
    let (hide, now, id, slug) =
        (fields.raw("act") == "hide", Moment::now(), round.id, organiser.programme.slug.clone());
    app.db
        .write(move |conn| {
            let (by, programme) = (organiser.person.id, &organiser.programme);
            entries::store::must_not_be_close(conn, programme, &organiser.person, entry)?;
            if hide {
                expo::hide(conn, Some(by), programme, &round, entry, now)
            } else {
                expo::show_again(conn, by, programme, &round, entry, now)
            }
        })
        .await?;
    app.floors.forget(id);
    let said = if hide { Sentence::new("said-expo-hidden") } else { Sentence::new("said-expo-shown") };
    see_saying(routes::floor(&slug), &said)
}
