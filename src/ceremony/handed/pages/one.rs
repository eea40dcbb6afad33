//! One certificate as a file.

use actix_web::HttpRequest;
use actix_web::web::Data;

use super::{language_of, one_pdf, paper};
use crate::app::App;
use crate::ceremony::handed::{Preparing, Recipient, rules, store};
use crate::error::{Answer, Error};
use crate::web::{For, part};

/// For its recipient, after publication.
pub async fn certificate_pdf(app: Data<App>, For(own): For<Recipient>, request: HttpRequest) -> Answer {
    let programme = own.programme.clone();
    let standing = app.db.read(move |conn| store::standing(conn, &programme)).await?;
    let paper = paper(&app, &own.programme, standing.day).await?;
    one_pdf(&app, &paper, &own.certificate, language_of(&request)).await
}

/// For organisers, who print them for the stage before anybody knows.
pub async fn organisers_pdf(app: Data<App>, For(Preparing(organiser)): For<Preparing>, request: HttpRequest) -> Answer {
    let code = part(&request, "code", rules::typed_code)?;
    let programme = organiser.programme.clone();
    let (standing, found) = app
        .db
        .read(move |conn| {
            let standing = store::standing(conn, &programme)?;
            let all = store::all(conn, &programme, &standing.sealed)?;
            Ok((standing, all.into_iter().find(|one| one.code == code)))
        })
        .await?;
    let paper = paper(&app, &organiser.programme, standing.day).await?;
    one_pdf(&app, &paper, &found.ok_or(Error::NotFound)?, language_of(&request)).await
}
