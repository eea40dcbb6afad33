//! The answers that are not a page of their own, because there are only so many.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use diesel::result::{DatabaseErrorKind, Error as QueryError};

use crate::language::WhyNot;

pub type Result<T, E = Error> = std::result::Result<T, E>;
/// What a handler gives back.
pub type Answer = Result<HttpResponse>;

#[derive(Debug, Clone)]
pub enum Error {
    /// Nobody is signed in, and somebody has to be.
    SignIn,
    /// Unknown and forbidden things look alike.
    NotFound,
    /// A rule says no; the reason is for the reader.
    Refused(WhyNot),
    /// Somebody else was quicker, or the page was old.
    Conflict(WhyNot),
    /// More comes than can be kept just now.
    Busy,
    /// Two transactions met; tried again by the database door.
    Collision,
    /// Ours to mend: logged, never shown.
    Internal(String),
}

impl Error {
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }

    pub fn refused(why: WhyNot) -> Self {
        Self::Refused(why)
    }

    /// What the page of a form says itself, with its words kept: why not, or what happened meanwhile. The rest stays an error.
    pub fn said(self) -> Result<(StatusCode, WhyNot)> {
        match self {
            Self::Refused(why) => Ok((StatusCode::UNPROCESSABLE_ENTITY, why)),
            Self::Conflict(why) => Ok((StatusCode::CONFLICT, why)),
            other => Err(other),
        }
    }

    pub const fn is_collision(&self) -> bool {
        matches!(self, Self::Collision)
    }
}

impl From<QueryError> for Error {
    fn from(error: QueryError) -> Self {
        match error {
            QueryError::NotFound => Self::NotFound,
            QueryError::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => Self::Collision,
            // The verb looked and saw nothing, the index knows better: look again.
            QueryError::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Collision,
            QueryError::DatabaseError(_, ref details) if details.message().contains("deadlock detected") => {
                Self::Collision
            }
            other => Self::Internal(other.to_string()),
        }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{self:?}")
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Refused(_) => StatusCode::FORBIDDEN,
            Self::Conflict(_) | Self::Collision => StatusCode::CONFLICT,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Empty: `web::dress` puts the page around it in the reader's language.
    fn error_response(&self) -> HttpResponse {
        if let Self::Internal(what) = self {
            tracing::error!(%what, "a request failed");
        }
        let mut response = HttpResponse::new(self.status_code());
        response.extensions_mut().insert(self.clone());
        response
    }
}
