//! A page as somebody signed in asks for it: the whole road but the network, from the request to the last byte.

use std::time::{Duration, Instant};

use actix_web::cookie::Cookie;
use actix_web::test::{TestRequest, call_service, init_service};
use palmares::accounts::{self, PersonId};
use palmares::app::App;
use palmares::column::Moment;
use palmares::error::Result;

/// Prints a line of the table: what, how large, median and 99 of 100 in milliseconds.
pub async fn visit(app: &App, what: &str, who: PersonId, path: &str) -> Result<()> {
    let service = init_service(palmares::service!(app.clone())).await;
    let now = Moment::now();
    let session = app.db.write_now(move |conn| accounts::store::begin(conn, who, "a bench", now))?;
    let token = app.keys.token(session, now.plus_days(1))?;
    let (mut times, mut bytes) = (Vec::new(), 0);
    for _ in 0..60 {
        let cookie = Cookie::new(app.config.session_cookie(), token.clone());
        let request = TestRequest::get().uri(path).cookie(cookie).to_request();
        let start = Instant::now();
        let response = call_service(&service, request).await;
        assert_eq!(response.status().as_u16(), 200, "{path}");
        bytes = actix_web::body::to_bytes(response.into_body()).await.map_or(0, |body| body.len());
        times.push(start.elapsed());
    }
    let (median, most) = of(&mut times);
    println!("| {what} | {} kB | {median:.2} | {most:.2} |", bytes / 1000);
    Ok(())
}

/// Median and 99 in 100, in milliseconds.
pub fn of(times: &mut [Duration]) -> (f64, f64) {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    (at(0.5), at(0.99))
}
