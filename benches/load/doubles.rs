//! One voter who sends two choices in the same category thousands of times at the same moment: one of them counts.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::{Barrier, Semaphore};
use tokio::task::JoinSet;

use super::browser::Browser;
use super::voter::{Town, Voter, wait};

/// Nobody opens more doors at once than this.
const AT_ONCE: usize = 200;

/// How often each of the two was said to be kept: never both.
pub async fn doubles(town: &Arc<Town>, many: usize) -> String {
    let voter = Voter::new(Arc::clone(town), 0).confirmed().await;
    let category = &town.edition.categories[0];
    let (gate, doors) = (Arc::new(Barrier::new(many)), Arc::new(Semaphore::new(AT_ONCE)));
    let mut all = JoinSet::new();
    let began = Instant::now();
    for number in 0..many {
        let (town, gate, doors, mut browser) = (Arc::clone(town), Arc::clone(&gate), Arc::clone(&doors), voter.again());
        let (page, entry) = (category.page.clone(), category.nominees[number % 2].to_string());
        all.spawn(async move {
            let door = doors.acquire_owned().await.expect("a door");
            browser.open().await.expect("the server listens");
            drop(door);
            gate.wait().await;
            (number % 2, cast(&town, &mut browser, &page, &entry).await)
        });
    }
    let mut said: BTreeMap<(usize, u16), usize> = BTreeMap::new();
    while let Some(one) = all.join_next().await {
        *said.entry(one.expect("a choice")).or_default() += 1;
    }
    let kept: Vec<usize> = said.keys().filter(|(_, status)| *status == 303).map(|(choice, _)| *choice).collect();
    assert_eq!(kept.len(), 1, "both were said to be kept: {said:?}");
    town.books.told(0, 0, kept[0]);
    let (yes, no) = (said[&(kept[0], 303)], said[&(1 - kept[0], 409)]);
    format!(
        "{many} at the same moment, answered within {:.1} s: one choice was kept ({yes} times said), the other refused ({no} times)",
        began.elapsed().as_secs_f64()
    )
}

async fn cast(town: &Town, browser: &mut Browser, page: &str, entry: &str) -> u16 {
    loop {
        match browser.post(page, &[("entry", entry)]).await {
            Ok(reply) if matches!(reply.status, 303 | 409) => return reply.status,
            other => wait(town, other).await,
        }
    }
}
