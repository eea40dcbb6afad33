//! JSON that is parsed once for all who read the same text.

use std::any::{Any, TypeId};
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::sql_types::Text;
use serde::de::DeserializeOwned;

/// A large JSON value that many requests read and few change, such as a form in six languages: parsed once, then shared by
/// whoever meets the same text again. What is known is found by the text itself, so it is never out of date.
#[derive(Debug, Default, PartialEq, Eq, FromSqlRow)]
pub struct Shared<T>(Arc<T>);

type Known = (TypeId, String, Arc<dyn Any + Send + Sync>);

/// So many texts are known at a time; the one known longest makes room.
const KNOWN: usize = 64;

static SHARED: RwLock<Vec<Known>> = RwLock::new(Vec::new());

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T: DeserializeOwned + Send + Sync + 'static> Shared<T> {
    fn known(text: &str) -> Option<Self> {
        let known = SHARED.read().unwrap_or_else(PoisonError::into_inner);
        let same = known.iter().find(|it| it.0 == TypeId::of::<T>() && it.1 == text)?;
        Arc::clone(&same.2).downcast().ok().map(Self)
    }

    fn parse(text: String) -> serde_json::Result<Self> {
        if let Some(known) = Self::known(&text) {
            return Ok(known);
        }
        let parsed = Arc::new(serde_json::from_str::<T>(&text)?);
        let mut known = SHARED.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() == KNOWN {
            known.remove(0);
        }
        known.push((TypeId::of::<T>(), text, Arc::<T>::clone(&parsed)));
        Ok(Self(parsed))
    }
}

impl<DB: Backend, T: DeserializeOwned + Send + Sync + 'static> FromSql<Text, DB> for Shared<T>
where
    String: FromSql<Text, DB>,
{
    fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::parse(String::from_sql(value)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_is_parsed_once_and_another_never_taken_for_it() {
        let first = Shared::<Vec<i32>>::parse("[1,2]".to_owned()).unwrap();
        let again = Shared::<Vec<i32>>::parse("[1,2]".to_owned()).unwrap();
        assert!(std::sync::Arc::ptr_eq(&first.0, &again.0));
        assert_eq!(*Shared::<Vec<u8>>::parse("[1,2]".to_owned()).unwrap(), [1, 2]);
        for number in 0..2 * KNOWN {
            assert_eq!(*Shared::<Vec<usize>>::parse(format!("[{number}]")).unwrap(), [number]);
        }
        assert_eq!(*Shared::<Vec<i32>>::parse("[1,2]".to_owned()).unwrap(), [1, 2]);
    }
}
