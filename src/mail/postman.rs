//! The task that carries letters to the SMTP server, and tries again when it cannot.

use std::time::Duration;

use futures_util::future::join_all;
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncTransport, Tokio1Executor};
use tokio_util::sync::CancellationToken;

use super::message::message;
use super::rules::{self, Trouble};
use super::{LetterId, Queued, store};
use crate::app::{App, Config};
use crate::column::Moment;
use crate::error::Result;

const PAUSE: Duration = Duration::from_secs(2);
/// A server that says nothing for so long is not there.
const PATIENCE: Duration = Duration::from_secs(20);
/// Letters on their way at the same time: most of the time of each is waiting for the server to answer.
const AT_ONCE: usize = 8;

type Smtp = AsyncSmtpTransport<Tokio1Executor>;

/// Who takes the letters.
enum Carrier {
    Smtp(Box<Smtp>),
    /// The demo's log.
    Log,
}

/// Without an SMTP server letters stay in the outbox, where the organiser reads them.
pub async fn deliver_until(app: App, stop: CancellationToken) {
    let Some(carrier) = carrier(&app) else { return };
    while !stop.is_cancelled() {
        if let Err(error) = deliver(&app, &carrier, &stop).await {
            tracing::error!(%error, "the outbox could not be read");
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => {} }
    }
}

fn carrier(app: &App) -> Option<Carrier> {
    if app.config.smtp_url.is_empty() {
        return app.config.print_letters.then_some(Carrier::Log);
    }
    match smtp(&app.config) {
        Ok(smtp) => Some(Carrier::Smtp(Box::new(smtp))),
        Err(error) => {
            tracing::error!(%error, "letters cannot be sent: smtp_url or smtp_ca");
            None
        }
    }
}

fn smtp(config: &Config) -> std::result::Result<Smtp, String> {
    let address = config.smtp_address().ok_or_else(|| "smtp_url cannot be read".to_owned())?;
    let mut builder = Smtp::from_url(address.as_str()).map_err(said)?;
    if !config.smtp_ca.is_empty() {
        let pem = std::fs::read(&config.smtp_ca).map_err(said)?;
        let ca = Certificate::from_pem(&pem).map_err(said)?;
        let host = address.host_str().unwrap_or_default().to_owned();
        let tls = TlsParameters::builder(host).add_root_certificate(ca).build().map_err(said)?;
        builder = builder.tls(if address.scheme() == "smtps" { Tls::Wrapper(tls) } else { Tls::Required(tls) });
    }
    Ok(builder.timeout(Some(PATIENCE)).build())
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Takes what is due until nothing is, or until the server is not to be reached.
async fn deliver(app: &App, carrier: &Carrier, stop: &CancellationToken) -> Result<()> {
    while !stop.is_cancelled() {
        // Nothing is written while nothing is due.
        if !app.db.read(|conn| store::any_due(conn, Moment::now())).await? {
            return Ok(());
        }
        let since = Moment::now();
        let in_hand = app.db.write(move |conn| store::claim(conn, since)).await?;
        if !round(app, carrier, in_hand, since).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// One round with the letters in hand; whether another makes sense now.
async fn round(app: &App, carrier: &Carrier, in_hand: Vec<Queued>, since: Moment) -> Result<bool> {
    // Long before another postman may take them.
    let back_by = since.plus_minutes(rules::IN_HAND_MINUTES - 2);
    let mut waiting = in_hand.into_iter();
    loop {
        let some: Vec<Queued> = waiting.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(true);
        }
        let outcomes = join_all(some.iter().map(|letter| handed_over(app, carrier, letter))).await;
        let unreached = outcomes.iter().any(|outcome| matches!(outcome, Err(Trouble::Unreached(_))));
        // Each by itself: what is noted of one is not lost with another.
        let noted = some.into_iter().zip(outcomes).map(|(letter, outcome)| note(app, letter, outcome));
        join_all(noted).await.into_iter().collect::<Result<()>>()?;
        if unreached || Moment::now() >= back_by {
            let rest: Vec<LetterId> = waiting.map(|letter| letter.id).collect();
            app.db.write(move |conn| store::put_back(conn, &rest, Moment::now())).await?;
            return Ok(!unreached);
        }
    }
}

async fn handed_over(app: &App, carrier: &Carrier, letter: &Queued) -> std::result::Result<(), Trouble> {
    match carrier {
        Carrier::Smtp(smtp) => carry(&app.config, smtp, letter).await,
        Carrier::Log => {
            print(app, letter);
            Ok(())
        }
    }
}

async fn note(app: &App, letter: Queued, outcome: std::result::Result<(), Trouble>) -> Result<()> {
    app.db
        .write(move |conn| match &outcome {
            Ok(()) => store::sent(conn, letter.id, Moment::now()),
            Err(trouble) => store::failed(conn, &letter, trouble, Moment::now()),
        })
        .await
}

fn print(app: &App, letter: &Queued) {
    let words = rules::written(letter, &app.config.origin());
    tracing::info!("letter to {}: {}\n{}", letter.to_email, words.subject, words.body);
}

async fn carry(config: &Config, smtp: &Smtp, letter: &Queued) -> std::result::Result<(), Trouble> {
    let message = message(config, letter).map_err(Trouble::Never)?;
    smtp.send(message).await.map(|_| ()).map_err(|error| {
        let words = error.to_string();
        // The server has no way to write such an address, and another try does not mend that.
        if error.is_client() && !letter.to_email.is_ascii() {
            return Trouble::Never(words);
        }
        rules::trouble(error.status().map(u16::from), words)
    })
}
