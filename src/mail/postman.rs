//! The task that carries letters to the SMTP server, and tries again when it cannot.

use std::time::Duration;

use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Tokio1Executor};
use tokio_util::sync::CancellationToken;

use super::{Queued, rules, store};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Error, Result};

const PAUSE: Duration = Duration::from_secs(2);

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
        if let Err(error) = deliver(&app, &carrier).await {
            tracing::error!(%error, "the outbox could not be read");
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => {} }
    }
}

fn carrier(app: &App) -> Option<Carrier> {
    if app.config.smtp_url.is_empty() {
        return app.config.print_letters.then_some(Carrier::Log);
    }
    match Smtp::from_url(&app.config.smtp_url) {
        Ok(builder) => Some(Carrier::Smtp(Box::new(builder.timeout(Some(Duration::from_secs(20))).build()))),
        Err(error) => {
            tracing::error!(%error, "letters cannot be sent: smtp_url");
            None
        }
    }
}

async fn deliver(app: &App, carrier: &Carrier) -> Result<()> {
    // Nothing is written while nothing is due.
    if !app.db.read(|conn| store::any_due(conn, Moment::now())).await? {
        return Ok(());
    }
    let due = app.db.write(|conn| store::claim(conn, Moment::now())).await?;
    for letter in due {
        let outcome = match carrier {
            Carrier::Smtp(smtp) => carry(app, smtp, &letter).await,
            Carrier::Log => {
                print(app, &letter);
                Ok(())
            }
        };
        app.db
            .write(move |conn| match &outcome {
                Ok(()) => store::sent(conn, letter.id, Moment::now()),
                Err(error) => store::failed(conn, &letter, error, Moment::now()),
            })
            .await?;
    }
    Ok(())
}

fn print(app: &App, letter: &Queued) {
    let words = rules::written(letter, &app.config.origin());
    tracing::info!("letter to {}: {}\n{}", letter.to_email, words.subject, words.body);
}

async fn carry(app: &App, smtp: &Smtp, letter: &Queued) -> std::result::Result<(), String> {
    let message = message(app, letter).map_err(|error| error.to_string())?;
    smtp.send(message).await.map(|_| ()).map_err(|error| error.to_string())
}

fn message(app: &App, letter: &Queued) -> Result<Message> {
    let words = rules::written(letter, &app.config.origin());
    let from: Mailbox = app.config.mail_from.parse().map_err(Error::internal)?;
    let address = letter.to_email.parse().map_err(Error::internal)?;
    let name = Some(letter.to_name.clone()).filter(|name| !name.is_empty());
    Message::builder()
        .from(from)
        .to(Mailbox::new(name, address))
        .subject(words.subject)
        // A second copy, after a crash between sending and noting it, is recognised by its id.
        .message_id(Some(format!("<{}@palmares>", letter.id)))
        .header(lettre::message::header::ContentType::TEXT_PLAIN)
        .body(words.body)
        .map_err(Error::internal)
}
