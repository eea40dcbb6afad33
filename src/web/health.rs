//! What a machine asks that looks after this one: does it live, may it be sent people, what has it done.

use std::time::{Duration, Instant};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{AUTHORIZATION, CONTENT_TYPE};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::mail;
use crate::metrics::Held;

/// A database that needs longer than this for nothing is not ready for people.
const PATIENCE: Duration = Duration::from_secs(2);
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Counts what everything behind it answers.
pub async fn measure(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let began = Instant::now();
    let response = next.call(request).await?;
    if let Some(app) = response.request().app_data::<Data<App>>() {
        let route = response.request().match_pattern();
        app.metrics.answered(route, response.status().as_u16(), began.elapsed());
    }
    Ok(response)
}

/// The process answers: nothing else is asked.
pub async fn alive() -> Answer {
    words("alive\n")
}

/// A read and a write that change nothing come back in time, and nobody has said stop.
pub async fn ready(app: Data<App>) -> Answer {
    let both = async {
        app.db.read(|conn| mail::store::any_due(conn, Moment::now())).await?;
        app.db.write(|_| Ok(())).await
    };
    let works = matches!(tokio::time::timeout(PATIENCE, both).await, Ok(Ok(())));
    if works && !app.live.is_stopping() { words("ready\n") } else { Err(Error::Busy) }
}

fn words(text: &'static str) -> Answer {
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text))
}

/// For whoever has the token of the configuration; for everybody else it is not there.
pub async fn metrics(app: Data<App>, request: HttpRequest) -> Answer {
    let said = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let said = said.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    let wanted = &app.config.metrics_token;
    // Hashes are compared, so that the time it takes tells nothing of how much was right.
    if wanted.is_empty() || Sha256::digest(said) != Sha256::digest(wanted) {
        return Err(Error::NotFound);
    }
    let letters_due = app.db.read(|conn| mail::store::count_due(conn, Moment::now())).await?;
    let held = Held { followers: app.live.followers(), letters_due, queries: app.db.queries() };
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, OPEN_METRICS)).body(app.metrics.text(held)?))
}
