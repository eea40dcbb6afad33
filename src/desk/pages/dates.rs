//! A change of dates that tells whom it concerns.

use actix_web::web::Data;

use crate::app::App;
use crate::entries;
use crate::error::Answer;
use crate::programme::{self, Organiser};
use crate::web::{Fields, For, Shell};

pub async fn change_stage(app: Data<App>, t: Shell, organiser: For<Organiser>, fields: Fields) -> Answer {
    programme::pages::change_stage(app, t, organiser, fields, entries::store::tell_deadline).await
}
