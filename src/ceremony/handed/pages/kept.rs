//! Pages that were set lately, by the words on them: what everybody may ask for is set once, not for each who asks.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use actix_web::web::{Bytes, block};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::ceremony::handed::typeset::{self, Sheet};
use crate::error::{Error, Result};

/// So many pages are set at the same time: each keeps a core busy.
static SETTING: Semaphore = Semaphore::const_new(2);
/// So many are kept, the latest first.
const KEPT: usize = 16;
/// Larger ones are set anew.
const LARGEST: usize = 1024 * 1024;

static LATELY: Mutex<VecDeque<(Key, Bytes)>> = Mutex::new(VecDeque::new());

/// Who knows all that stands on a page may have it: the key is made of nothing else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Key([u8; 32]);

pub(super) fn key(sheet: Sheet, data: &Value, logo: Option<&[u8]>) -> Key {
    let words = data.to_string();
    let mut hash = Sha256::new();
    hash.update(format!("{sheet:?} {} ", words.len()));
    hash.update(words);
    hash.update(logo.unwrap_or_default());
    Key(hash.finalize().into())
}

/// Off the threads that answer requests.
pub(super) async fn once(key: Key, make: impl FnOnce() -> Result<Vec<u8>> + Send + 'static) -> Result<Bytes> {
    if let Some(done) = find(key) {
        return Ok(done);
    }
    let _turn = SETTING.acquire().await.map_err(Error::internal)?;
    // Somebody else may have had it set meanwhile.
    if let Some(done) = find(key) {
        return Ok(done);
    }
    let made = block(move || {
        let made = make();
        typeset::rest();
        made
    });
    let made = Bytes::from(made.await.map_err(Error::internal)??);
    keep(key, &made);
    Ok(made)
}

fn find(key: Key) -> Option<Bytes> {
    let mut lately = LATELY.lock().unwrap_or_else(PoisonError::into_inner);
    let at = lately.iter().position(|(known, _)| *known == key)?;
    let found = lately.remove(at)?;
    lately.push_front(found.clone());
    Some(found.1)
}

fn keep(key: Key, made: &Bytes) {
    if made.len() <= LARGEST {
        let mut lately = LATELY.lock().unwrap_or_else(PoisonError::into_inner);
        lately.push_front((key, made.clone()));
        lately.truncate(KEPT);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use serde_json::json;

    use super::*;

    #[actix_web::test]
    async fn the_same_page_is_set_once_and_another_anew() {
        let set = Arc::new(AtomicUsize::new(0));
        let page = |data: Value, logo: Option<&[u8]>| {
            let set = Arc::clone(&set);
            let words = data.to_string();
            once(key(Sheet::Report, &data, logo), move || {
                set.fetch_add(1, Ordering::Relaxed);
                Ok(words.into_bytes())
            })
        };
        for _ in 0..2 {
            assert_eq!(page(json!({"title": "kept"}), None).await.expect("set"), "{\"title\":\"kept\"}");
        }
        assert_eq!(set.load(Ordering::Relaxed), 1);
        page(json!({"title": "kept"}), Some(b"a logo")).await.expect("set");
        page(json!({"title": "another"}), None).await.expect("set");
        assert_eq!(set.load(Ordering::Relaxed), 3);
        for number in 0..KEPT {
            page(json!({ "number": number }), None).await.expect("set");
        }
        page(json!({"title": "kept"}), None).await.expect("set");
        assert_eq!(set.load(Ordering::Relaxed), 3 + KEPT + 1, "only the latest are kept");
    }

    #[actix_web::test]
    async fn what_could_not_be_set_is_tried_again() {
        let data = json!({"title": "failing"});
        assert!(once(key(Sheet::Report, &data, None), || Err(Error::NotFound)).await.is_err());
        assert_eq!(once(key(Sheet::Report, &data, None), || Ok(vec![1])).await.expect("set"), vec![1]);
    }
}
