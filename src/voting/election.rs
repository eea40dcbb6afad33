//! What a vote is about, read once for all who vote: it hardly changes while they do.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Poll, VoteKey, VoterId, store};
use crate::column::Moment;
use crate::db::Db;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::programme::{Category, CategoryId, Programme, ProgrammeId};

/// Seconds for which a node shows what it has read: an entry that is withdrawn meanwhile is refused all the same.
const FRESH: i64 = 15;

/// The categories that stand for the vote, with the entries in each.
#[derive(Debug)]
pub struct Election {
    pub programme: Programme,
    pub categories: Vec<Category>,
    pub nominees: BTreeMap<CategoryId, Vec<Nominee>>,
    pub read_at: Moment,
}

/// An entry as voters read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominee {
    pub entry: EntryId,
    pub title: String,
    /// Paragraphs of what the team wrote for the public.
    pub text: Vec<String>,
}

impl Election {
    /// # Errors
    /// Not found, when the vote has no such category.
    pub fn category(&self, code: &str) -> Result<&Category> {
        self.categories.iter().find(|category| category.code == code).ok_or(Error::NotFound)
    }

    /// In the order of that voter.
    pub fn ballot(&self, key: &VoteKey, voter: VoterId, category: CategoryId) -> Vec<&Nominee> {
        let mut nominees: Vec<&Nominee> = self.nominees.get(&category).into_iter().flatten().collect();
        nominees.sort_by_cached_key(|nominee| key.place(voter, category, nominee.entry));
        nominees
    }

    pub fn nominee(&self, category: CategoryId, entry: &str) -> Option<&Nominee> {
        let entry = EntryId::parse(entry)?;
        self.nominees.get(&category)?.iter().find(|nominee| nominee.entry == entry)
    }
}

/// Those that this node has read.
#[derive(Default)]
pub struct Elections(Mutex<HashMap<ProgrammeId, Kept>>);

/// What was read of one edition, and the turn of whoever reads it anew.
#[derive(Clone, Default)]
struct Kept {
    known: Option<Arc<Election>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl Kept {
    fn of_revision(&self, revision: i32) -> Option<Arc<Election>> {
        self.known.clone().filter(|known| known.programme.revision == revision)
    }
}

impl Elections {
    /// Read anew when the set-up changed, and every few seconds: by one of those who ask. The others take what is there, and
    /// wait where there is nothing.
    pub async fn of(&self, db: &Db, poll: &Poll, now: Moment) -> Result<Arc<Election>> {
        let kept = self.kept(poll.programme);
        let fresh = |known: &Arc<Election>| now < known.read_at.plus_seconds(FRESH);
        let _turn = match kept.of_revision(poll.revision) {
            Some(known) if fresh(&known) => return Ok(known),
            Some(known) => match kept.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(known),
            },
            None => kept.turn.lock().await,
        };
        // Whoever had the turn before has read it, perhaps.
        if let Some(known) = self.kept(poll.programme).of_revision(poll.revision).filter(fresh) {
            return Ok(known);
        }
        let programme = poll.programme;
        let election = Arc::new(db.read(move |conn| store::election(conn, programme, now)).await?);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(programme).or_default().known = Some(Arc::clone(&election));
        Ok(election)
    }

    fn kept(&self, programme: ProgrammeId) -> Kept {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(programme).or_default().clone()
    }
}
