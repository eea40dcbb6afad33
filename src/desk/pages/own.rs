//! What is kept about somebody, as a file for them alone.

use actix_web::web::Data;

use crate::accounts::Person;
use crate::app::App;
use crate::desk::store;
use crate::error::{Answer, Error};
use crate::web::{For, download};

pub async fn own_data(app: Data<App>, For(person): For<Person>) -> Answer {
    let origin = app.config.origin();
    let own = app.db.read(move |conn| store::own_data(conn, &person, &origin)).await?;
    let text = serde_json::to_string_pretty(&own).map_err(Error::internal)?;
    download("palmares-own-data.json", "application/json", text)
}
