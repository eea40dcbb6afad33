//! The signed token in the session cookie: which session it is, and nothing else.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};

use super::SessionId;
use crate::column::Moment;
use crate::error::{Error, Result};

/// The keys of this installation, newest last: the newest signs, all are believed.
pub struct Keys(Vec<Key>);

struct Key {
    id: String,
    signs: EncodingKey,
    proves: DecodingKey,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    sid: SessionId,
    exp: i64,
}

impl Keys {
    pub fn of(secrets: Vec<(String, String)>) -> Self {
        let key = |(id, secret): (String, String)| Key {
            id,
            signs: EncodingKey::from_secret(secret.as_bytes()),
            proves: DecodingKey::from_secret(secret.as_bytes()),
        };
        Self(secrets.into_iter().map(key).collect())
    }

    /// # Errors
    /// Only when there is no key.
    pub fn token(&self, session: SessionId, expires_at: Moment) -> Result<String> {
        let key = self.0.last().ok_or_else(|| Error::Internal("no signing key".to_owned()))?;
        let header = Header { kid: Some(key.id.clone()), ..Header::new(Algorithm::HS256) };
        let claims = Claims { sid: session, exp: expires_at.micros() / 1_000_000 };
        encode(&header, &claims, &key.signs).map_err(Error::internal)
    }

    /// `None` for a token that is old, altered, or signed by nobody here.
    pub fn session_of(&self, token: &str) -> Option<SessionId> {
        let wanted = decode_header(token).ok()?.kid?;
        let key = self.0.iter().find(|key| key.id == wanted)?;
        let claims = decode::<Claims>(token, &key.proves, &Validation::new(Algorithm::HS256)).ok()?;
        Some(claims.claims.sid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_unaltered_tokens_are_believed() -> Result<()> {
        let ours = Keys::of(vec![("k1".into(), "a".repeat(64))]);
        let theirs = Keys::of(vec![("k1".into(), "b".repeat(64))]);
        let (session, tomorrow) = (SessionId::fresh(), Moment::now().plus_days(1));
        let token = ours.token(session, tomorrow)?;
        assert_eq!(ours.session_of(&token), Some(session));
        assert_eq!(theirs.session_of(&token), None);
        assert_eq!(ours.session_of(&format!("{token}x")), None);
        assert_eq!(ours.session_of(&ours.token(session, Moment::now().plus_days(-1))?), None);
        Ok(())
    }
}
