//! A letter as mail servers read it: both parts, and the heads by which machines know it.

use lettre::Message;
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};

use super::{Queued, rules};
use crate::app::Config;

/// # Errors
/// In words, when an address is none.
pub fn message(config: &Config, letter: &Queued) -> Result<Message, String> {
    let words = rules::written(letter, &config.origin());
    let from: Mailbox = config.mail_from.parse().map_err(said)?;
    let address = letter.to_email.parse().map_err(said)?;
    let name = Some(letter.to_name.clone()).filter(|name| !name.is_empty());
    Message::builder()
        .from(from)
        .to(Mailbox::new(name, address))
        .subject(words.subject)
        // A second copy, after a crash between sending and noting it, is recognised by its id.
        .message_id(Some(message_id(config, letter)))
        .header(AutoSubmitted)
        .header(NoAutoReply)
        .header(ContentLanguage(words.language.as_str().to_owned()))
        .multipart(MultiPart::alternative_plain_html(words.body, words.html))
        .map_err(said)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn message_id(config: &Config, letter: &Queued) -> String {
    let host = url::Url::parse(&config.origin()).ok().and_then(|url| url.host_str().map(str::to_owned));
    format!("<{}@{}>", letter.id, host.unwrap_or_else(|| "palmares".to_owned()))
}

/// A head of one fixed text, or of the text that it holds.
macro_rules! head {
    ($name:ident, $head:literal, $text:literal) => {
        #[derive(Clone)]
        struct $name;

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($head)
            }

            fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self)
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), $text.to_owned())
            }
        }
    };
    ($name:ident, $head:literal) => {
        #[derive(Clone)]
        struct $name(String);

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($head)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

// RFC 3834: no machine answers a letter that a machine sent. The second says the same to Exchange.
head!(AutoSubmitted, "Auto-Submitted", "auto-generated");
head!(NoAutoReply, "X-Auto-Response-Suppress", "OOF, AutoReply");
head!(ContentLanguage, "Content-Language");
