//! What a form sent: names and values as typed. A missing field is an empty one, so that no form fails to be read.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};

use crate::error::{Error, Result};
use crate::language::{T, WhyNot};

#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn of(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// As typed, without the spaces around it and with the line ends of one kind.
    pub fn text(&self, name: &str) -> String {
        self.raw(name).trim().replace("\r\n", "\n")
    }

    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a list of checkboxes.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    pub fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.raw(name).trim().parse().ok()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// Without the character that PostgreSQL cannot keep; nobody types it.
pub fn kept(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

impl FromRequest for Fields {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = web::Form::<Vec<(String, String)>>::from_request(request, payload);
        Box::pin(async move {
            let pairs = form.await.map_err(|_| Error::Refused(WhyNot::new("error-form-unreadable")))?;
            Ok(Self(pairs.into_inner().into_iter().map(|(name, value)| (name, kept(value))).collect()))
        })
    }
}

/// What is wrong with a field, for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: String,
    pub text: String,
}

#[derive(Clone, Debug, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn none() -> Self {
        Self::default()
    }

    pub fn one(t: &T, field: &str, why: &WhyNot) -> Self {
        Self::of(t, &[(field.to_owned(), why.clone())])
    }

    pub fn of(t: &T, mistakes: &[(String, WhyNot)]) -> Self {
        Self(mistakes.iter().map(|(field, why)| Problem { field: field.clone(), text: t.why(why) }).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// The reason beside one field.
    pub fn at(&self, field: impl AsRef<str>) -> Option<String> {
        self.0.iter().find(|problem| problem.field == field.as_ref()).map(|problem| problem.text.clone())
    }
}
